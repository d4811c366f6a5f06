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
  if (!/\d/.test(value)) return isFullOfSigns(value) && !isPlaceholder(value, forms);
  if (/^[@#]|^0x[0-9a-f]{40}$|:\/\/|^www\.|^\/[a-z][a-z.-]*\d{0,4}(?:\/|$)/i.test(value) || isPlaceholder(value, forms))
    return false;
  if (entropyOf(value) < FEWEST_BITS) return false;
  // "q3-results-2024-final" and "src/lib/key2.ts" are words and numbers.
  const parts = value.split(/[-_./+=:~]+/);
  const mixed = parts.filter(
    (part) => /\d/.test(part) && /[A-Za-z]/.test(part) && (parts.length === 1 || !/^[A-Z]?[a-z]{3,}\d$/.test(part)),
  );
  return mixed.some(({ length }) => length > 5) || mixed.filter(({ length }) => length > 3).length > 1;
}

const isFullOfSigns = (value: string): boolean => /^(?:[^!#$%&()*<>?@[\]^{|}~]*[!#$%&()*<>?@[\]^{|}~]){8}/.test(value);

/** Shorter than that, but letters of both cases with digits in more than one place, digits in three, or what nobody can say. */
export function looksMixed(value: string, forms: Forms): boolean {
  return (MIXED.test(value) || TANGLED.test(value)) && !isPlaceholder(value, forms);
}
const TANGLED = /^(?![a-z]+\d+$)(?=[a-z]*\d)(?=.*(?:[bcdfghjklmnpqrstvwxz]{4}|\d[a-z]{1,4}\d))[a-z0-9]{13,15}$/;
const MIXED =
  /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d.*[A-Za-z].*\d)[\w+/=-]{10,60}$|^(?=(?:[A-Za-z]*\d+[A-Za-z]+){3})\w{12,60}$/;

/** What a person thought up: digits or signs among letters, or letters in both cases with digits. */
export function looksLikePassword(value: string, forms: Forms): boolean {
  if (value.length < 6 || isPlaceholder(value, forms) || /:\/\/|^www\.|^#[A-Za-z-]+\d{0,4}$|^\/[\w-]+\//.test(value))
    return false;
  if (!/[A-Za-zÀ-ÿ]/.test(value)) return false;
  // "2-factor", "24-bit", "100%", "2024's", "COVID-19", "Q3", "ISO27001"
  if (
    /^\d{1,4}\W?(?:[a-zæøå-]{0,30}|[A-ZÆØÅ][a-zæøå]{0,12}|[A-ZÆØÅ]{2,12})\W*$|^[\d\W]+$/.test(value) ||
    /^[A-Z]{2,6}-\d{1,4}$/.test(value)
  )
    return false;
  return /\d/.test(value) || /[!@#$%^&*?+=~]\S/.test(value);
}
