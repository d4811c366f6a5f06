import { describe, FOLDED, LATIN, LOOKALIKE, lookalikeOf } from '../scan/characters.ts';

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

/** The same for a text whose case matters: each letter that passes for a Latin one as that letter, in its own case. */
export function showLatinCase(text: string): string {
  return text.replace(/\P{ASCII}/gu, (sign) => {
    const latin = sign.length === 1 ? lookalikeOf(sign.charCodeAt(0)) : 0;
    if (latin === 0) return sign;
    const letter = String.fromCharCode(latin);
    return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
  });
}

const isLetter = (unit: number): boolean => (describe(unit) & FOLDED) !== 0 && /\p{L}/u.test(String.fromCharCode(unit));

/** Is there a Latin letter that is nothing but one? */
export function hasPlainLatin(letters: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const bits = describe(letters[at] as number);
    if ((bits & LATIN) !== 0 && (bits & LOOKALIKE) === 0) return true;
  }
  return false;
}
