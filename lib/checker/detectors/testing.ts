import { expect } from 'vitest';
import type { DetectorName } from '../../policy/schema.ts';
import { PatternBuilder } from '../patterns/build.ts';
import { Scan, SubstringReader } from '../scan/scan.ts';
import { IS_GATE } from '../terms/layout.ts';
import { SubstringBuilder } from '../terms/substring-build.ts';
import { detectorData } from './data/index.ts';
import { type Signal, signalWords } from './data/signal-words.ts';
import { Detections, type Scanned } from './detections.ts';
import { detectors } from './index.ts';
import { knowledgeOf } from './knowledge.ts';

const detectorNames = Object.keys(detectors) as DetectorName[];
const known = knowledgeOf(detectorData);

const substrings = new SubstringBuilder();
const patterns = new PatternBuilder(substrings);
const gates = Object.fromEntries(
  Object.entries(signalWords).map(([signal, words]) => [signal, patterns.gatesOf(words)]),
) as Record<Signal, number[]>;
const reader = new SubstringReader(substrings.tables());

function scanOf(text: string): Scan {
  const scan = new Scan();
  scan.read(text, reader);
  return scan;
}

/** What a draft's scan spares the detectors, as `Reading` has it; nothing for a text that must be laid plain first. */
export function scanned(text: string): Scanned | undefined {
  const scan = scanOf(text);
  return scan.isPlain ? sparedBy(scan) : undefined;
}

function sparedBy(scan: Scan): Scanned {
  const open = new Set<number>();
  for (let pair = 0; pair < scan.ends.length; pair += 2)
    reader.each(scan.ends[pair + 1] as number, (owner) => open.add((owner & ~IS_GATE) >>> 0));
  return { words: scan, mayHold: (signal) => gates[signal].some((gate) => open.has(gate)) };
}

/** What a detector says of a draft, laid plain as the engine does: the words it is sure of. What a scan spares changes nothing. */
export function found(name: DetectorName, text: string, ownDomains: string[] = ['nordhavn.example']): string[] {
  const scan = scanOf(text);
  const detections = new Detections(scan.plain, ownDomains, known).of(name);
  expect(new Detections(scan.plain, ownDomains, known, sparedBy(scan)).of(name), 'beside a scan').toEqual(detections);
  return detections.map(({ start, end }) => text.slice(scan.startInDraft(start), scan.endInDraft(end)));
}

/** How much all of them find. */
export function findAll(text: string): number {
  const detections = new Detections(text, ['nordhavn.example'], known);
  return detectorNames.reduce((sum, name) => sum + detections.of(name).length, 0);
}

/** Letters and digits in no order. */
const SIGNS: Record<string, string> = {
  w: 'kQ7zR2mXb9TfL4wVn8HcJ6yPsD3gE5aZ1uKtW0xBqN',
  l: 'k7z2m9f4w8h6y3p5s1d0g2e7a9u4t8x6b3n5q1r0c7v',
  h: '7f3a9c1e5b8d2046f1c7e3a90b5d8264c9e7f1a35d0b8426',
  U: '7K2QXM9FTL4WVN8HCJ6YPSD3GE5AZ1UKTW0XBQN',
  d: '4821736059',
};

/**
 * A key of the form "acme_{w24}": so many letters and digits (w), in small (l), in capitals (U), hexadecimal (h), digits (d). No
 * key stands whole in a test: scanners that read this repository would say so, rightly.
 */
export const keyLike = (form: string): string =>
  form.replace(/\{([wlhUd])(\d+)\}/g, (_, set: string, length: string) => {
    const signs = SIGNS[set] as string;
    return signs.repeat(Math.ceil(Number(length) / signs.length)).slice(0, Number(length));
  });
