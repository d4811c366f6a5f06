import { CARE, describe, digitOf, IGNORABLE, RARE, SQUARED_LEAD, VARIATION } from './characters.ts';
import { Memo } from './memo.ts';

/** A text without what hides words, and where each of its units stands in the text as it was. */
export interface Plain {
  text: string;
  /** For each unit of the plain text, the first offset and the one after the last of what it came from. */
  starts: Int32Array;
  ends: Int32Array;
}

/** More marks than this on one letter say nothing; they are passed over (and cost nothing). */
const MOST_MARKS = 8;
/** What one character and its marks may become at most, in units. */
const MOST_UNITS = 32;
const COMBINES = /^[\p{M}\u1160-\u11ff]$/u;
/** Marks that adorn a letter: underlined, struck through and dripping text. Those that a letter composes with are kept. */
const ADORNS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
/** Accents, but not the strokes and lines that compose with nothing. */
const ACCENTS = /[\u0300-\u0331\u0339-\u036f\u1dc0-\u1dff]/g;
const MOST_ACCENTS = 2;
/** No script heaps more accents on a letter; what does wants to hide it, and none of them counts. */
const isHeaped = (cluster: string): boolean => (cluster.match(ACCENTS)?.length ?? 0) > MOST_ACCENTS;
const COMPATIBLE = /^[[\p{L}\p{N}\u24b6-\u24e9\u{1f130}-\u{1f189}]--[¼-¾⅐-⅟↉]]/v;
const JOINER = 0x200d;
const PICTURE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

const combines = new Memo<number, boolean>((codePoint) => COMBINES.test(String.fromCodePoint(codePoint)));
/** A letter of one unit with no mark on it. */
const plainUnits = new Memo<number, string>((unit) => plainOf(String.fromCharCode(unit)));
/** A letter and a mark: most clusters. As a number, since numbers are looked up faster. */
const plainPairs = new Memo<number, string>((pair) => plainOf(String.fromCharCode(pair >>> 16, pair & 0xffff)));
const plainClusters = new Memo<string, string>(plainOf);

/** Half of a pair that lacks the other becomes U+FFFD: a sign for a sign. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Lays a text plain: NFC, without zero-width characters and adornments, fancy letters (mathematical, wide, circled, squared)
 * as the letters that they show. A joiner that makes one emoji of two stays: a technician is no woman and no laptop. Linear, and only called where the scan met something of the kind.
 */
export function layPlain(text: string): Plain {
  const { length } = text;
  let units = new Uint16Array(length + MOST_UNITS);
  let starts = new Int32Array(units.length);
  let ends = new Int32Array(units.length);
  let written = 0;

  for (let at = 0; at < length; ) {
    if (standsAlone(text, at)) {
      units[written] = text.charCodeAt(at);
      starts[written] = at++;
      ends[written++] = at;
    } else if (isUnmarked(text, at) || isMarkedOnce(text, at)) {
      const size = isUnmarked(text, at) ? 1 : 2;
      const letter = text.charCodeAt(at);
      const plain = size === 1 ? plainUnits.of(letter) : plainPairs.of((letter << 16) | text.charCodeAt(at + 1));
      for (let unit = 0; unit < plain.length; unit++) {
        units[written] = plain.charCodeAt(unit);
        starts[written] = at;
        ends[written++] = at + size;
      }
      at += size;
    } else {
      const first = text.codePointAt(at) as number;
      const afterFirst = at + (first > 0xffff ? 2 : 1);
      if (isIgnorable(first)) {
        if (joinsEmoji(text, at)) {
          units[written] = JOINER;
          starts[written] = at;
          ends[written++] = afterFirst;
        }
        at = afterFirst;
        continue;
      }
      const { end, next, cluster } = readMarks(text, at, afterFirst);
      const plain = plainClusters.of(cluster);
      for (let unit = 0; unit < Math.min(plain.length, MOST_UNITS); unit++) {
        units[written] = plain.charCodeAt(unit);
        starts[written] = at;
        ends[written++] = end;
      }
      at = next;
    }
    if (written + MOST_UNITS > units.length) {
      units = wider(units, new Uint16Array(units.length * 2));
      starts = wider(starts, new Int32Array(units.length));
      ends = wider(ends, new Int32Array(units.length));
    }
  }
  return {
    text: decoder.decode(units.subarray(0, written)),
    starts: starts.slice(0, written),
    ends: ends.slice(0, written),
  };
}

/** Is the unit what it is, whatever follows? Most are, even in a text with something to lay. */
function standsAlone(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if ((describe(unit) & (RARE | IGNORABLE)) !== 0 || unit === SQUARED_LEAD) return false;
  return !mayJoin(text.charCodeAt(at + 1));
}

/** A letter of one unit to be laid plain, and nothing after it that would join it. */
function isUnmarked(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isHalf(unit) || isIgnorable(unit)) return false;
  const next = text.charCodeAt(at + 1);
  return next !== 0xad && next !== 0 && !mayJoin(next);
}

/** An ordinary letter with one of the common marks on it, and nothing after that would join them. */
function isMarkedOnce(text: string, at: number): boolean {
  const mark = text.charCodeAt(at + 1);
  if (!(mark >= 0x300 && mark <= 0x36f)) return false;
  return (describe(text.charCodeAt(at)) & CARE) === 0 && !mayJoin(text.charCodeAt(at + 2));
}

/** May a unit, or the pair that it begins, be one with what stands before it? */
const mayJoin = (unit: number): boolean =>
  unit >= 0x300 && (describe(unit) & CARE) !== 0 && (isHalf(unit) || isIgnorable(unit) || combines.of(unit));

const isHalf = (unit: number): boolean => (unit & 0xf800) === 0xd800;

/** A character with the marks on it. Invisible characters between them count only if another mark follows. */
function readMarks(text: string, start: number, afterFirst: number): { end: number; next: number; cluster: string } {
  let at = afterFirst;
  let end = at;
  let cluster = text.slice(start, at);
  let marks = 0;
  while (at < text.length) {
    const next = text.codePointAt(at) as number;
    if (next < 0x300 && next !== 0xad && next !== 0) break;
    const size = next > 0xffff ? 2 : 1;
    if (isIgnorable(next)) {
      if (joinsEmoji(text, at)) break;
      at += size;
      continue;
    }
    if (!combines.of(next)) break;
    if (++marks <= MOST_MARKS) cluster += text.slice(at, at + size);
    at += size;
    end = at;
  }
  return { end, next: at, cluster };
}

/** Is this a joiner between two emoji? Between the letters that some emoji show, as between others, it hides a word. */
export function joinsEmoji(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== JOINER || at === 0) return false;
  const end = text.charCodeAt(at - 1) === VARIATION ? at - 1 : at;
  const isPair = (text.charCodeAt(end - 1) & 0xfc00) === 0xdc00;
  return isPicture(text, end - (isPair ? 2 : 1)) && isPicture(text, at + 1);
}

const isPicture = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && pictures.of(text.codePointAt(at) as number);

const pictures = new Memo<number, boolean>((codePoint) => {
  const character = String.fromCodePoint(codePoint);
  return PICTURE.test(character) && !COMPATIBLE.test(character);
});

function plainOf(cluster: string): string {
  const first = cluster.codePointAt(0) as number;
  const size = first > 0xffff ? 2 : 1;
  const isAlone = cluster.length === size;
  if (isAlone && first < 0x80) return cluster;
  const digit = isAlone ? digitOf(cluster.normalize('NFKC')) : null;
  if (digit !== null) return digit;
  const marks = isHeaped(cluster) ? '' : cluster.slice(size);
  const shown = (COMPATIBLE.test(cluster) ? unsquare(first) : cluster.slice(0, size)) + marks;
  const composed = shown.normalize(COMPATIBLE.test(shown) ? 'NFKC' : 'NFC');
  return isAlone ? composed : composed.replace(ADORNS, '');
}

/** White-on-black and circled letters (U+1F150 to U+1F189) have no compatible form in Unicode; they show A to Z in order. */
function unsquare(codePoint: number): string {
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return String.fromCharCode(codePoint - 0x1f150 + 0x41);
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return String.fromCharCode(codePoint - 0x1f170 + 0x41);
  return String.fromCodePoint(codePoint);
}

function isIgnorable(codePoint: number): boolean {
  if (codePoint > 0xffff) return codePoint >= 0xe0000 && codePoint <= 0xe0fff;
  return (describe(codePoint) & IGNORABLE) !== 0;
}

function wider<T extends Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(old: T, next: T): T {
  next.set(old);
  return next;
}
