/**
 * The hash of a word: a polynomial over its folded units, modulo 2^32, so that the hash of any part of a word follows from the
 * hashes of its beginnings. Equal hashes are never trusted: the units are compared.
 */
export const MULTIPLIER = 0x2c1b3c6d;

/** Words longer than this are compared by their whole hash alone, never by their parts. */
export const LONGEST_PART = 64;

const powers = new Uint32Array(LONGEST_PART + 1);
powers[0] = 1;
for (let n = 1; n <= LONGEST_PART; n++) powers[n] = Math.imul(powers[n - 1] as number, MULTIPLIER);

export const extendHash = (hash: number, unit: number): number => (Math.imul(hash, MULTIPLIER) + unit) | 0;

/** The hash of what follows a beginning. @param length units that follow, at most `LONGEST_PART` */
export const hashOfRest = (whole: number, beginning: number, length: number): number =>
  (whole - Math.imul(beginning, powers[length] as number)) | 0;

/** Spreads a word's hash, with what kind of entry is looked for, over 32 bits. */
export function spreadHash(hash: number, kind: number): number {
  const h = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(kind, 0x3c6ef372), 0x9e3779b1);
  return h ^ (h >>> 14);
}

/** Of a pair of whole numbers, such as a node and the word that leads on from it. */
export const hashPair = (a: number, b: number): number => spreadHash(Math.imul(a, 0x85ebca77) + b, 7);

/** The smallest power of two with room for so many entries at half load. */
export function slotsFor(entries: number): number {
  let slots = 8;
  while (slots < entries * 2) slots *= 2;
  return slots;
}
