import type { DetectorName } from '../../policy/schema.ts';
import { detectorData } from './data/index.ts';
import { Detections } from './detections.ts';
import { detectors } from './index.ts';
import { knowledgeOf } from './knowledge.ts';

const detectorNames = Object.keys(detectors) as DetectorName[];
const known = knowledgeOf(detectorData);

/** What a detector says of a text: the words it found, surely enough to be told. */
export function found(name: DetectorName, text: string, ownDomains: string[] = ['nordhavn.example']): string[] {
  return new Detections(text, ownDomains, known).of(name).map(({ start, end }) => text.slice(start, end));
}

/** How much all of them find. */
export function findAll(text: string): number {
  const detections = new Detections(text, ['nordhavn.example'], known);
  return detectorNames.reduce((sum, name) => sum + detections.of(name).length, 0);
}
