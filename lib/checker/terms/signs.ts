import { describe, FOLDED, LOWER, SPACE, UPPER, VARIATION } from '../scan/characters.ts';

const isSpaceUnit = (unit: number): boolean => unit === 0x20 || (describe(unit) & SPACE) !== 0;
const HYPHEN = 0x2d;

/** May a sign of a term stand for a run of white space, or loose, of hyphens too? */
const isGap = (sign: number, loose: boolean): boolean => sign === 0x20 || (loose && sign === HYPHEN);
const fillsGap = (letter: number, loose: boolean): boolean => isSpaceUnit(letter) || (loose && letter === HYPHEN);

/**
 * Where the signs end that start at an offset, with the selectors of emoji, or -1. A space of theirs stands for a run; loose, for
 * hyphens too, and what they have of both on end for one run.
 */
export function readSigns(letters: Uint16Array, from: number, limit: number, signs: string, loose: boolean): number {
  let at = afterSelectors(letters, from, limit);
  for (let sign = 0; sign < signs.length; sign++) {
    const wanted = signs.charCodeAt(sign);
    if (isGap(wanted, loose)) {
      const begin = at;
      while (isGap(signs.charCodeAt(sign + 1), loose)) sign++;
      while (at < limit && fillsGap(letters[at] as number, loose)) at++;
      if (at === begin) return -1;
    } else if (at < limit && letters[at] === wanted) at++;
    else return -1;
    at = afterSelectors(letters, at, limit);
  }
  return at;
}

function afterSelectors(letters: Uint16Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && letters[at] === VARIATION) at++;
  return at;
}

/** Where the signs start that end at an offset, or -1. */
export function readSignsBack(letters: Uint16Array, from: number, signs: string, loose: boolean): number {
  let at = from;
  for (let sign = signs.length - 1; sign >= 0; sign--) {
    const wanted = signs.charCodeAt(sign);
    while (at > 0 && letters[at - 1] === VARIATION) at--;
    if (isGap(wanted, loose)) {
      const begin = at;
      while (isGap(signs.charCodeAt(sign - 1), loose)) sign--;
      while (at > 0 && fillsGap(letters[at - 1] as number, loose)) at--;
      if (at === begin) return -1;
    } else if (at > 0 && letters[at - 1] === wanted) at--;
    else return -1;
  }
  return at;
}

/**
 * Are the letters capitals where a term has capitals, and small where it has small ones? They are known to be its letters, or to pass
 * for them; digits that do are neither.
 * @param plain as it stands; @param letters the same, folded; @param loose whether hyphens stand for white space
 */
export function hasCase(plain: string, letters: Uint16Array, from: number, cased: string, loose: boolean): boolean {
  let at = from;
  for (let letter = 0; letter < cased.length; letter++) {
    const wanted = cased.charCodeAt(letter);
    while (letters[at] === VARIATION) at++;
    if (isGap(describe(wanted) & FOLDED, loose)) {
      while (at < plain.length && fillsGap(letters[at] as number, loose)) at++;
      continue;
    }
    const both = (describe(wanted) & CASE) | (describe(plain.charCodeAt(at++)) & CASE);
    if (both === CASE) return false;
  }
  return true;
}

const CASE = UPPER | LOWER;

/** Where so many units begin that end at an offset, a run of white space being one, and selectors none. */
export function startOf(letters: Uint16Array, end: number, length: number): number {
  let at = end;
  for (let left = length; left > 0; left--) {
    at--;
    while (letters[at] === VARIATION) at--;
    if (isSpaceUnit(letters[at] as number)) while (at > 0 && isSpaceUnit(letters[at - 1] as number)) at--;
  }
  return at;
}
