import type { DetectorData } from './data/index.ts';
import { readForm } from './read-form.ts';

/** The shapes of `data/secret-formats.ts`, made ready to be found. */
export interface Formats {
  /** By the first two units of the prefix, since few words begin as they do. */
  byStart: ReadonlyMap<number, readonly Format[]>;
  /** By the same key: 1 where there is one. */
  starts: Uint8Array;
  /** Those without a prefix, by the sign that they hold. */
  marked: readonly (readonly [mark: string, form: RegExp])[];
}

export interface Format {
  prefix: string;
  /** Sticky: what follows the prefix. */
  body: RegExp;
}

export function formatsOf({ shaped, marked }: DetectorData['formats']): Formats {
  const byStart = new Map<number, Format[]>();
  const starts = new Uint8Array(1 << 14);
  for (const [prefixes, form] of shaped) {
    const body = new RegExp(`(?:${form})(?![A-Za-z0-9])`, 'y');
    for (const prefix of prefixes.split(' ')) {
      const key = startKey(prefix.charCodeAt(0), prefix.charCodeAt(1));
      const formats = byStart.get(key) ?? [];
      formats.push({ prefix, body });
      byStart.set(key, formats);
      starts[key] = 1;
    }
  }
  return { byStart, starts, marked: marked.map(([mark, form]) => [mark, readForm(form)]) };
}

/** Of ASCII units. */
export function startKey(first: number, second: number): number {
  return (first << 7) | second;
}
