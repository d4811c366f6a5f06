import { type Detection, type DetectorInput, MOST_DETECTIONS } from './detector.ts';

/** Digit runs that stand together, such as `+45 12 34 56 78` or `070761-4285`, by their numbers among all runs. */
export interface Chain {
  first: number;
  /** The number after the last. */
  end: number;
  /** Of all runs together. */
  digits: number;
}

/** Signs that join digits into one number, in writing: at most three of them in a row. */
const JOINS = new Set([...' -./()'].map((sign) => sign.charCodeAt(0)));
const LONGEST_JOIN = 3;

/** The runs of `anchors.digitRuns`, put together where no more than joining signs stands between them. */
export function chainsOf(text: string, runs: readonly number[]): Chain[] {
  const chains: Chain[] = [];
  let chain: Chain | null = null;
  for (let run = 0; run * 2 < runs.length; run++) {
    const digits = endOf(runs, run) - startOf(runs, run);
    if (chain && isJoined(text, endOf(runs, run - 1), startOf(runs, run))) {
      chain.end = run + 1;
      chain.digits += digits;
    } else {
      chain = { first: run, end: run + 1, digits };
      chains.push(chain);
    }
  }
  return chains;
}

export const startOf = (runs: readonly number[], run: number): number => runs[run * 2] as number;
export const endOf = (runs: readonly number[], run: number): number => runs[run * 2 + 1] as number;

function isJoined(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_JOIN) return false;
  for (let at = from; at < to; at++) if (!JOINS.has(text.charCodeAt(at))) return false;
  return true;
}

/** Some runs of a chain, read as one number. */
export interface Groups {
  start: number;
  end: number;
  digits: string;
  /** Lengths of the groups, in order, such as "4444". */
  shape: string;
  /** What stands between the groups: "" for one group, null where it differs. */
  separator: string | null;
}

/** Reads runs as one number. @param end the number after the last run */
export function readGroups(text: string, runs: readonly number[], first: number, end: number): Groups {
  let digits = '';
  let shape = '';
  let separator: string | null = '';
  for (let run = first; run < end; run++) {
    if (run > first) {
      const between = betweenOf(text, runs, run);
      if (run === first + 1) separator = between;
      else if (separator !== between) separator = null;
    }
    digits += text.slice(startOf(runs, run), endOf(runs, run));
    shape += (endOf(runs, run) - startOf(runs, run)).toString(36);
  }
  return { start: startOf(runs, first), end: endOf(runs, end - 1), digits, shape, separator };
}

/** What stands before a run, after the one before it. */
export function betweenOf(text: string, runs: readonly number[], run: number): string {
  return text.slice(endOf(runs, run - 1), startOf(runs, run));
}

export const lengthOf = (runs: readonly number[], run: number): number => endOf(runs, run) - startOf(runs, run);

/** No letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Han, Kana, Hangul. */
const LETTER_OR_DIGIT = /(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff])[\p{L}\p{N}]/u;

/** Is the place next to a letter, digit or sign that makes it part of something longer? @param label what may stand before it */
export function isGlued(text: string, start: number, end: number, label?: RegExp): boolean {
  if (isWordCharacter(text, end)) return true;
  return isWordCharacter(text, start - 1) && !label?.test(text.slice(Math.max(0, start - LONGEST_LABEL), start));
}
const LONGEST_LABEL = 20;

/** "_" joins two of them; at a word's edge it emphasises. */
export const isWordCharacter = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x5f
    ? isLetterOrDigit(text, at - 1) && isLetterOrDigit(text, at + 1)
    : isLetterOrDigit(text, at);

function isLetterOrDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80
    ? (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
    : unit >= 0x80 && LETTER_OR_DIGIT.test(text[at] as string);
}

/** Does a number go on before or behind the place, behind a dot, comma, colon or dash: an amount, a version, a time? */
export function isPartOfNumber(text: string, start: number, end: number): boolean {
  return /[\d][-.,:/]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[-.,:/]\d/.test(text.slice(end, end + 2));
}

const LONGEST_ADDRESS = 300;

/** Does the place lie within a link, a path or the like: behind "://", "www.", "/", "=", "#", "&" or "@" without a space? */
export function isInAddress(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - LONGEST_ADDRESS; at--) {
    const sign = text[at] as string;
    if (sign <= ' ') return false;
    // "SSN#536…" has a number sign, "page#536…" too, but a longer address has more.
    if (sign === '#' && at === start - 1) continue;
    if ('/=#&@?\\'.includes(sign)) return true;
    if (sign === '.' && text.startsWith('www', at - 3)) return true;
  }
  return false;
}

/** Is the place right behind a name and a "=", in a form or a program: `ssn=536-22-8145`? */
export const isAssigned = (text: string, start: number, name: RegExp): boolean =>
  text[start - 1] === '=' && name.test(text.slice(Math.max(0, start - LONGEST_LABEL - 1), start - 1));

/** Something that was read from a run on, or what is no start of anything, and the run after it. */
export interface Read {
  found: Detection | null;
  next: number;
}

/** More numbers than this in one line, with nothing but spaces and the like between them, are columns and nobody's number. */
const MOST_RUNS = 500;

/** Asks at every run of every chain with enough digits, and goes on behind what was found there. */
export function findInChains(
  { chains, text, anchors: { digitRuns } }: DetectorInput,
  fewestDigits: number,
  readAt: (text: string, runs: readonly number[], chain: Chain, run: number) => Read | null,
): Detection[] {
  const found: Detection[] = [];
  for (const chain of chains) {
    if (chain.digits < fewestDigits || found.length > MOST_DETECTIONS) continue;
    const end = Math.min(chain.end, chain.first + MOST_RUNS);
    for (let run = chain.first; run < end; ) {
      const read = readAt(text, digitRuns, chain, run);
      if (read?.found) found.push(read.found);
      run = read?.next ?? run + 1;
    }
  }
  return found;
}
