import type { DetectorName } from '../../policy/schema.ts';
import type { Span } from '../types.ts';
import type { Signal } from './data/signal-words.ts';
import type { Chain } from './digit-groups.ts';
import type { Knowledge } from './knowledge.ts';

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
  /** Offsets of ":" and "=", behind which a value may stand. */
  signs: number[];
  /** Offsets of currency signs (Unicode Sc). */
  currencySigns: number[];
  /** Offsets of "%" and "‰". */
  percentSigns: number[];
  /** Wide digits and letters, other spaces and dashes than ASCII's stand in the text (`variants.ts`). */
  hasVariants: boolean;
}

export interface DetectorInput {
  /** The draft without hidden characters, its wide letters, spaces and dashes as ASCII's. */
  text: string;
  anchors: Anchors;
  /** The digit runs that stand together. */
  chains: readonly Chain[];
  /** Of the organisation, lower case: what makes an address its own. */
  ownDomains: readonly string[];
  known: Knowledge;
  /** May one of the signal's words stand in the text? */
  mayHold(signal: Signal): boolean;
}

/** One thing, one file, its source in the docstring. */
export interface Detector {
  name: DetectorName;
  find(input: DetectorInput): Detection[];
}

/** More of one kind than this tell nobody anything: a detector may stop there. */
export const MOST_DETECTIONS = 300;
