import type { DetectorName } from '../../policy/schema.ts';
import { Detections } from './detections.ts';

/** What a detector says of a text: the words it found, surely enough to be told. */
export function found(name: DetectorName, text: string, ownDomains: string[] = ['nordhavn.example']): string[] {
  return new Detections(text, ownDomains).of(name).map(({ start, end }) => text.slice(start, end));
}
