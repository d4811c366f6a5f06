import { describe, SPACE, VARIATION } from '../scan/characters.ts';

const isSpaceUnit = (unit: number): boolean => unit === 0x20 || (describe(unit) & SPACE) !== 0;
const HYPHEN = 0x2d;

/** Where the signs end that start at an offset, with the selectors of emoji, or -1. A space of theirs stands for a run; loose, for hyphens too. */
export function readSigns(letters: Uint16Array, from: number, limit: number, signs: string, loose: boolean): number {
  let at = from;
  for (let sign = 0; sign < signs.length; sign++) {
    const wanted = signs.charCodeAt(sign);
    if (wanted === 0x20 || (loose && wanted === HYPHEN)) {
      const begin = at;
      while (at < limit && (isSpaceUnit(letters[at] as number) || (loose && letters[at] === HYPHEN))) at++;
      if (at === begin) return -1;
    } else if (at < limit && letters[at] === wanted) at++;
    else return -1;
    while (at < limit && letters[at] === VARIATION) at++;
  }
  return at;
}

/** Where the signs start that end at an offset, or -1. */
export function readSignsBack(letters: Uint16Array, from: number, signs: string): number {
  let at = from;
  for (let sign = signs.length - 1; sign >= 0; sign--) {
    const wanted = signs.charCodeAt(sign);
    while (at > 0 && letters[at - 1] === VARIATION) at--;
    if (wanted === 0x20) {
      const begin = at;
      while (at > 0 && isSpaceUnit(letters[at - 1] as number)) at--;
      if (at === begin) return -1;
    } else if (at > 0 && letters[at - 1] === wanted) at--;
    else return -1;
  }
  return at;
}

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
