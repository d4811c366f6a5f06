import { DIGIT, describe, FOLDED, LATIN, LOOKALIKE, LOWER, lookalikeOf } from '../scan/characters.ts';

/**
 * Writes how a word looks to a reader of Latin letters, folded, at the same offsets: "gu\u0430rantee" with a Cyrillic letter is
 * "guarantee". A word that is all of another script only counts where each of its letters passes for a Latin one.
 * @param plain as it stands; @param folded the same, case folded
 * @returns whether it reads as Latin; if not, `into` holds nothing of use
 */
export function showLatin(plain: string, folded: Uint16Array, start: number, end: number, into: Uint16Array): boolean {
  const amongLatin = hasPlainLatin(folded, start, end);
  for (let at = start; at < end; at++) {
    const unit = folded[at] as number;
    const asItStands = plain.charCodeAt(at);
    const isLookalike = ((describe(asItStands) | describe(unit)) & LOOKALIKE) !== 0;
    const shown = isLookalike ? lookalikeOf(asItStands, amongLatin) || lookalikeOf(unit, amongLatin) || unit : unit;
    if ((describe(shown) & LATIN) === 0 && isLetter(shown)) return false;
    into[at] = shown;
  }
  return true;
}

const ZERO = 0x30;
const ONE = 0x31;
const LETTER_O = 0x6f;
const LETTER_L = 0x6c;
const LETTER_I = 0x69;
/** B0B, i10 and the like are names. */
const SHORTEST_DISGUISED = 4;

/**
 * Writes the letters that digits pass for, as Unicode's TR39 has them: 0 for o, 1 for l, and among capitals 1 for I ("g00gle",
 * "rea1ly", "F1NANCE"). Most digits in words are meant: they count and name, at an edge (CO2, H1, B2B, 3D, F1, Web3), in what has
 * other digits too (i18n), or in the middle of two letters (a11y, i10). So only a word of four and more counts that begins and ends
 * with a letter and has no digits but these, and for a 1 three letters at least. Digits that other tricks put for letters (4 for a,
 * 3 for e) aren't in TR39 and not looked at: words with those are names more often than tricks.
 * @param plain as it stands; @param into holds the word, folded
 * @returns whether it is such a word; if not, `into` is as it was
 */
export function showDigits(plain: string, start: number, end: number, into: Uint16Array): boolean {
  if (end - start < SHORTEST_DISGUISED) return false;
  if (!isLatin(into[start] as number) || !isLatin(into[end - 1] as number)) return false;
  let [digits, letters, small] = [0, 0, 0];
  let hasOne = false;
  for (let at = start; at < end; at++) {
    const unit = into[at] as number;
    if (unit === ZERO || unit === ONE) digits++;
    else if (!isLatin(unit)) return false;
    else letters++;
    hasOne ||= unit === ONE;
    if ((describe(plain.charCodeAt(at)) & LOWER) !== 0) small++;
  }
  if (digits === 0 || digits > letters || (hasOne && letters < 3)) return false;
  for (let at = start; at < end; at++) {
    if (into[at] === ZERO) into[at] = LETTER_O;
    else if (into[at] === ONE) into[at] = small > 0 ? LETTER_L : LETTER_I;
  }
  return true;
}

const isLatin = (unit: number): boolean => (describe(unit) & (LATIN | DIGIT)) === LATIN;

const isLetter = (unit: number): boolean => (describe(unit) & FOLDED) !== 0 && /\p{L}/u.test(String.fromCharCode(unit));

/** Is there a Latin letter that is nothing but one? */
export function hasPlainLatin(letters: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const bits = describe(letters[at] as number);
    if ((bits & LATIN) !== 0 && (bits & LOOKALIKE) === 0) return true;
  }
  return false;
}
