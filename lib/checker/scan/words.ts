import type { Span } from '../types.ts';
import { describe, LOWER, NEWLINE, SPACE, TERMINATOR, UPPER } from './characters.ts';
import { COLUMNS, type Scan } from './scan.ts';

/** Signs that hold two words together as one when they stand alone between them: "don't", "e-mail", "A/S", "3,5". */
const JOINS = new Set("'-.,:/&@_+·’".split('').map((sign) => sign.charCodeAt(0)));

const SPACE_UNIT = 0x20;

/** Before a full stop these end no sentence. Single letters and numbers never do. */
const ABBREVIATIONS = new Set(
  'mr mrs ms hr fr frk dr prof st jr sr vs nr inc ltd co corp dept approx ca kl tlf jf evt hhv ift mht pga bl eks dvs fx inkl ekskl mio mia stk div resp adr afd dir cand'.split(
    ' ',
  ),
);

/** Words and sentences of a draft, by the gaps between what the scan found. Offsets are into the scan's plain text. */
export interface WordCounts {
  /** As a person counts: "risk-free" and "don't" are one, a link is one. */
  words: number;
  sentences: number;
  /** Where each of the wanted ones starts, as offsets into the draft. */
  starts: number[];
}

/**
 * Follows Unicode's segmentation (UAX 29) where it says what a person would; hyphens and slashes within a word join, since
 * that is how word processors count.
 * @param solid links and addresses, each one word; offsets into the draft, sorted
 * @param wanted whose starts are listed
 */
export function countWords(scan: Scan, solid: readonly Span[], wanted?: 'words' | 'sentences'): WordCounts {
  const { folded, words: columns, wordCount } = scan;
  let words = 0;
  let sentences = 0;
  const starts: number[] = [];
  const needsStart = wanted !== undefined || solid.length > 0;
  let place = 0;
  let before = -1;
  for (let word = 0; word < wordCount; word++) {
    const gap = (columns[word * COLUMNS] as number) - before;
    // Most words stand behind a space, which joins nothing, ends nothing and is in no address.
    const isBehindSpace = gap === 1 && word > 0 && folded[before] === SPACE_UNIT;
    const lastEnd = before;
    before = columns[word * COLUMNS + 1] as number;
    if (isBehindSpace && wanted === undefined) {
      words++;
      continue;
    }
    const start = needsStart ? scan.startInDraft(columns[word * COLUMNS] as number) : 0;
    while (place < solid.length && (solid[place]?.end as number) <= start) place++;
    const within = solid[place];
    const isInner = within !== undefined && within.start < start && word > 0;
    const joins = gap === 1 && !isBehindSpace && JOINS.has(folded[lastEnd] as number);
    const isJoined = word > 0 && (joins || (isInner && sameWhole(scan, word, within)));
    if (isJoined) continue;
    words++;
    const opensSentence = word === 0 || (!isBehindSpace && endsSentence(scan, word - 1, word));
    if (opensSentence) sentences++;
    if (wanted === 'words' || (wanted === 'sentences' && opensSentence)) starts.push(start);
  }
  return { words, sentences, starts };
}

const sameWhole = (scan: Scan, word: number, whole: { start: number }): boolean =>
  scan.startInDraft(scan.startOf(word - 1)) >= whole.start;

/** Does a sentence end between two words? */
function endsSentence(scan: Scan, before: number, after: number): boolean {
  const from = scan.endOf(before);
  const to = scan.startOf(after);
  let hasStop = false;
  let hasSpace = false;
  let isOnlyStop = true;
  for (let at = from; at < to; at++) {
    const bits = describe(scan.plain.charCodeAt(at));
    if ((bits & NEWLINE) !== 0) return true;
    if ((bits & SPACE) !== 0) hasSpace = true;
    else if ((bits & TERMINATOR) !== 0 && !hasSpace) {
      hasStop = true;
      if (scan.plain[at] !== '.') isOnlyStop = false;
    } else if ((bits & TERMINATOR) !== 0) hasStop = true;
  }
  if (!hasStop || !hasSpace) return false;
  if (!isOnlyStop) return true;
  const next = describe(scan.plain.charCodeAt(to));
  return (next & LOWER) === 0 && !isAbbreviated(scan, before);
}

function isAbbreviated(scan: Scan, word: number): boolean {
  const start = scan.startOf(word);
  const end = scan.endOf(word);
  if (scan.plain[end] !== '.') return false;
  const letters = scan.plain.slice(start, end);
  return letters.length === 1 || ABBREVIATIONS.has(letters.toLowerCase());
}

/** Words of two letters and more, all of them capitals. Pairs of word numbers are of the scan. */
export function uppercaseWords(scan: Scan, barred: Uint8Array): number[] {
  const found: number[] = [];
  for (let word = 0; word < scan.wordCount; word++) {
    const classes = scan.classesOf(word);
    if ((classes & (UPPER | LOWER)) !== UPPER || barred[word] === 1) continue;
    const letters = scan.plain.slice(scan.startOf(word), scan.endOf(word)).match(/\p{Lu}/gu);
    if ((letters?.length ?? 0) >= 2) found.push(word);
  }
  return found;
}
