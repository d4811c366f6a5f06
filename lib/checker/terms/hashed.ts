import type { HashedTerm } from '../compiled.ts';
import { describe, SPACE, VARIATION } from '../scan/characters.ts';
import type { Scan } from '../scan/scan.ts';
import { NO_TERM, type TermFinder } from './find.ts';
import { foldTerm } from './fold.ts';
import { sha256 } from './sha256.ts';

/**
 * What stands in a vocabulary for a term that must not be read there: SHA-256, hex, of the UTF-8 of the policy's id, a colon,
 * and the term as `foldTerm` gives it. By hand, for the policy "nordhavn-energi" and the term "Project  Heron":
 *
 *     printf 'nordhavn-energi:project heron' | sha256sum
 */
export const hashTerm = (policyId: string, term: string): string => sha256(`${policyId}:${foldTerm(term)}`);

/** Digests remembered, so that a keystroke hashes only the words that are new. Two halves: the older is let go when full. */
const REMEMBERED = 8192;

/** A term may begin and end with so many signs: "C++", "#heron". */
const MOST_SIGNS = 2;
/** Words with signs that one check hashes anew: nobody writes so many, and what is left over is hashed at the next keystroke. */
const MOST_SIGNED = 1000;

/** Finds hashed terms: each run of as many words as one has is hashed and looked up, with and without the signs that touch it. */
export class HashedFinder {
  private readonly salt: string;
  private readonly lengths: number[];
  private readonly matchers = new Map<string, number[]>();
  private recent = new Map<string, number[] | null>();
  private older = new Map<string, number[] | null>();
  private signedLeft = 0;

  constructor(policyId: string, hashed: readonly HashedTerm[]) {
    this.salt = `${policyId}:`;
    this.lengths = [...new Set(hashed.map(({ words }) => words))].sort((a, b) => a - b);
    for (const { sha256: digest, matcher } of hashed) {
      this.matchers.set(digest, [...(this.matchers.get(digest) ?? []), matcher]);
    }
  }

  find(scan: Scan, barred: Uint8Array, finder: TermFinder): void {
    this.signedLeft = MOST_SIGNED;
    for (let first = 0; first < scan.wordCount; first++) {
      for (const length of this.lengths) {
        this.try(scan, barred, finder, first, first + length - 1);
        const spaced = lastOfSpaced(scan, first, length);
        if (spaced !== first + length - 1) this.try(scan, barred, finder, first, spaced);
      }
    }
  }

  private try(scan: Scan, barred: Uint8Array, finder: TermFinder, first: number, last: number): void {
    if (last < first || last >= scan.wordCount) return;
    for (let word = first; word <= last; word++) if (barred[word] === 1) return;
    const start = scan.startOf(first);
    const end = scan.endOf(last);
    const before = signsFrom(scan.folded, start - 1, first === 0 ? 0 : scan.endOf(first - 1), -1);
    const after = signsFrom(
      scan.folded,
      end,
      (last === scan.wordCount - 1 ? scan.plain.length : scan.startOf(last + 1)) - 1,
      1,
    );
    for (let from = start; from >= start - before; from--) {
      for (let to = end; to <= end + after; to++) this.tryText(scan, finder, from, to, from < start || to > end);
    }
  }

  private tryText(scan: Scan, finder: TermFinder, start: number, end: number, isSigned: boolean): void {
    const words = spacedText(scan.folded, start, end);
    const shown = scan.disguised ? spacedText(scan.disguised, start, end) : words;
    const matchers = this.look(words, isSigned) ?? (shown === words ? null : this.look(shown, isSigned));
    for (const matcher of matchers ?? []) finder.keepFor(matcher, start, end, NO_TERM);
  }

  private look(words: string, isSigned: boolean): number[] | null {
    // Null is an answer too, and the usual one.
    const inRecent = this.recent.get(words);
    const known = inRecent === undefined ? this.older.get(words) : inRecent;
    if (known !== undefined) return known;
    if (isSigned && this.signedLeft-- <= 0) return null;
    const matchers = this.matchers.get(sha256(this.salt + words)) ?? null;
    if (this.recent.size >= REMEMBERED / 2) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(words, matchers);
    return matchers;
  }
}

/** The last word of so many that white space sets apart, or -1: "alpha-9" is one for a person, two for the scan. */
function lastOfSpaced(scan: Scan, first: number, count: number): number {
  if (first > 0 && !hasSpace(scan, first - 1)) return -1;
  let left = count;
  for (let word = first; word < scan.wordCount; word++) {
    if (word === scan.wordCount - 1 || hasSpace(scan, word)) left--;
    if (left === 0) return word;
  }
  return -1;
}

function hasSpace(scan: Scan, word: number): boolean {
  const end = scan.startOf(word + 1);
  for (let at = scan.endOf(word); at < end; at++) {
    if ((describe(scan.folded[at] as number) & SPACE) !== 0) return true;
  }
  return false;
}

/** How many signs stand there without a space, up to a limit. @param step 1 to the right, -1 to the left */
function signsFrom(folded: Uint16Array, from: number, limit: number, step: 1 | -1): number {
  let signs = 0;
  for (let at = from; at * step <= limit * step && folded[at] !== 0x20 && signs < MOST_SIGNS; at += step) signs++;
  return signs;
}

function spacedText(folded: Uint16Array, start: number, end: number): string {
  let text = '';
  let wasSpace = false;
  for (let at = start; at < end; at++) {
    const unit = folded[at] as number;
    if (unit === VARIATION) continue;
    const isSpace = unit === 0x20;
    if (!isSpace || !wasSpace) text += String.fromCharCode(unit);
    wasSpace = isSpace;
  }
  return text;
}
