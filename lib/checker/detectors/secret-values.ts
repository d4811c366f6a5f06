import type { Forms } from './knowledge.ts';

/* What stands where a secret would but is none: a placeholder, a word, a path. */

export const isPlaceholder = (value: string, forms: Forms): boolean =>
  forms.valuePlaceholder.test(value) || forms.valueSaidInstead.test(value);

/** Shannon's entropy, in bits a sign. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

const FEWEST_BITS = 2.6;

/** Long, mixed and without words: what a machine made. */
export function looksRandom(value: string, forms: Forms): boolean {
  if (value.length < 16 || !/[A-Za-z]/.test(value)) return false;
  if (!/\d/.test(value)) return forms.valueFullOfSigns.test(value) && !isPlaceholder(value, forms);
  if (forms.valueNoKey.test(value) || isPlaceholder(value, forms) || entropyOf(value) < FEWEST_BITS) return false;
  // "q3-results-2024-final" and "src/lib/key2.ts" are words and numbers.
  const parts = value.split(/[-_./+=:~]+/);
  const mixed = parts.filter(
    (part) => /\d/.test(part) && /[A-Za-z]/.test(part) && (parts.length === 1 || !/^[A-Z]?[a-z]{3,}\d$/.test(part)),
  );
  return mixed.some(({ length }) => length > 5) || mixed.filter(({ length }) => length > 3).length > 1;
}

/** Shorter than that, but letters of both cases with digits in more than one place, digits in three, or what nobody can say. */
export const looksMixed = (value: string, forms: Forms): boolean =>
  forms.valueMixed.test(value) && !isPlaceholder(value, forms);

/** What a person thought up: digits or signs among letters, or letters in both cases with digits. */
export const looksLikePassword = (value: string, forms: Forms): boolean =>
  value.length > 5 &&
  /[A-Za-zÀ-ÿ]/.test(value) &&
  /\d|[!@#$%^&*?+=~]\S/.test(value) &&
  !forms.valueNoPassword.test(value) &&
  !isPlaceholder(value, forms);
