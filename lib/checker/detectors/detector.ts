import type { DetectorName } from '../../policy/schema.ts';
import type { Span } from '../types.ts';

/** A place where a detector believes that its thing stands. */
export interface Detection extends Span {
  /** 0 to 1: shape alone is low, a checksum or a word of context raises it. Below 0.5 nothing is said. */
  confidence: number;
}

/**
 * Where in a draft a detector needs to look at all, found in one pass over the text by `anchors.ts`, so that a draft without
 * digits, signs and long tokens costs the detectors nothing. Pairs are start, end; all UTF-16 offsets, ascending.
 */
export interface Anchors {
  /** Maximal runs of ASCII digits, as pairs. */
  digitRuns: number[];
  /** Offsets of "@". */
  ats: number[];
  /** Maximal runs of `[A-Za-z0-9_\-+/=.:~]` of 16 units or more, as pairs. */
  longTokens: number[];
  /** Offsets of currency signs (Unicode Sc). */
  currencySigns: number[];
  /** Offsets of "%" and "‰". */
  percentSigns: number[];
}

export interface DetectorInput {
  text: string;
  anchors: Anchors;
  /** Of the organisation, lower case: what makes an address its own. */
  ownDomains: readonly string[];
}

/** One thing, one file, its source in the docstring. */
export interface Detector {
  name: DetectorName;
  find(input: DetectorInput): Detection[];
}
