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
  /** Where each of the wanted ones starts, as offsets into the draft; or by word of the scan how many words there are up to it. */
  starts: number[];
}

/** What stands in a draft as one thing; offsets into the draft, sorted. */
interface Wholes {
  /** Links and addresses, each one word. */
  readonly solid: readonly Span[];
  readonly emoji: readonly Span[];
}

/**
 * Follows Unicode's segmentation (UAX 29) where it says what a person would; hyphens and slashes within a word join, since
 * that is how word processors count. Emoji that show a letter or a number (keycaps, ℹ️, 🅰️) are no words.
 * @param wanted whose starts are listed
 */
export function countWords(
  scan: Scan,
  { solid, emoji }: Wholes,
  wanted?: 'words' | 'sentences' | 'numbers',
): WordCounts {
  const { folded, words: columns, wordCount } = scan;
  let words = 0;
  let sentences = 0;
  const starts: number[] = [];
  const pictures = emoji.filter(({ start }) => showsWord(scan.text, start));
  const isSimple = wanted === undefined && pictures.length === 0;
  const needsStart = !isSimple || solid.length > 0;
  const hasLines = (scan.classes & NEWLINE) !== 0;
  let place = 0;
  let picture = 0;
  let before = -1;
  // The last word that is no picture, and whether a picture stands behind it.
  let last = -1;
  let wasPicture = false;
  for (let word = 0; word < wordCount; word++) {
    const gap = (columns[word * COLUMNS] as number) - before;
    // Most words stand behind a space, which joins nothing, ends nothing and is in no address.
    const isBehindSpace =
      gap === 1 && word > 0 && folded[before] === SPACE_UNIT && !(hasLines && isLineEnd(scan, before));
    const lastEnd = before;
    before = columns[word * COLUMNS + 1] as number;
    if (isBehindSpace && isSimple) {
      words++;
      last = word;
      continue;
    }
    const start = needsStart ? scan.startInDraft(columns[word * COLUMNS] as number) : 0;
    if (pictures.length > 0) {
      while (picture < pictures.length && (pictures[picture] as Span).end <= start) picture++;
      if (isCovered(pictures, picture, start, scan.endInDraft(before))) {
        wasPicture = true;
        if (wanted === 'numbers') starts.push(words);
        continue;
      }
    }
    const previous = last;
    const isAfterPicture = wasPicture;
    last = word;
    wasPicture = false;
    while (place < solid.length && (solid[place]?.end as number) <= start) place++;
    const within = solid[place];
    const isInner = within !== undefined && within.start < start;
    const joins = gap === 1 && JOINS.has(folded[lastEnd] as number);
    const isJoined = word > 0 && !isAfterPicture && (joins || (isInner && sameWhole(scan, word, within)));
    if (!isJoined) words++;
    if (wanted === 'numbers') starts.push(words);
    if (isJoined) continue;
    const isWithinSentence = isBehindSpace && !isAfterPicture;
    const opensSentence = previous < 0 || (!isWithinSentence && endsSentence(scan, previous, word));
    if (opensSentence) sentences++;
    if (wanted === 'words' || (wanted === 'sentences' && opensSentence)) starts.push(start);
  }
  return { words, sentences, starts };
}

/** Is it one of the emoji that the scan takes for words? Most are pairs, of which only squared letters are. */
function showsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit & 0xf800) === 0xd800 ? isSquared(text.codePointAt(at) as number) : SHOWS_WORD.test(text[at] as string);
}
const isSquared = (codePoint: number): boolean => codePoint >= 0x1f170 && codePoint <= 0x1f189;
const SHOWS_WORD = /^[\p{L}\p{N}Ⓜ]/u;

const isLineEnd = ({ plain }: Scan, at: number): boolean => (describe(plain.charCodeAt(at)) & NEWLINE) !== 0;

/** Do spans that follow one another, from one of them on, hold the whole of what stands there? */
function isCovered(spans: readonly Span[], from: number, start: number, end: number): boolean {
  let at = start;
  for (let next = from; at < end && next < spans.length && (spans[next] as Span).start <= at; next++) {
    at = (spans[next] as Span).end;
  }
  return at >= end;
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
