import type { Anchors } from './detector.ts';

/** Where detectors need to look at all. */
export function findAnchors(_text: string): Anchors {
  return { digitRuns: [], ats: [], longTokens: [], currencySigns: [], percentSigns: [] };
}
