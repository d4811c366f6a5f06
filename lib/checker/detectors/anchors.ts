import type { Anchors } from './detector.ts';
import { isVariant } from './variants.ts';

const SHORTEST_TOKEN = 16;

// What a unit is to the one pass, or'ed: part of a token, a digit, a ":" or "=", an "@", a per cent sign, a currency's, a variant.
const TOKEN = 1;
const DIGIT = 2;
const SIGN = 4;
const AT = 8;
const PERCENT = 16;
const CURRENCY = 32;
const VARIANT = 64;

const KINDS = new Uint8Array(256);
const mark = (letters: string, kind: number): void => {
  for (const letter of letters) KINDS[letter.charCodeAt(0)] = kind;
};
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-+/.~', TOKEN);
mark('0123456789', TOKEN | DIGIT);
mark(':=', TOKEN | SIGN);
mark('@', AT);
mark('%', PERCENT);
mark('$¢£¤¥', CURRENCY);
mark('\u00a0', VARIANT);

/** Where detectors need to look at all, in one pass over the text. */
export function findAnchors(text: string): Anchors {
  const digitRuns: number[] = [];
  const ats: number[] = [];
  const longTokens: number[] = [];
  const signs: number[] = [];
  const currencySigns: number[] = [];
  const percentSigns: number[] = [];
  let hasVariants = false;
  let digitsFrom = -1;
  let tokenFrom = -1;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0;
    const kind = unit < 256 ? (KINDS[unit] as number) : kindBeyondLatin(unit);
    if (kind === TOKEN) {
      // Most of any text: a letter.
      if (digitsFrom >= 0) {
        digitRuns.push(digitsFrom, at);
        digitsFrom = -1;
      }
      if (tokenFrom < 0) tokenFrom = at;
      continue;
    }
    if ((kind & DIGIT) !== 0) {
      if (digitsFrom < 0) digitsFrom = at;
    } else if (digitsFrom >= 0) {
      digitRuns.push(digitsFrom, at);
      digitsFrom = -1;
    }
    if ((kind & TOKEN) !== 0) {
      if (tokenFrom < 0) tokenFrom = at;
      if ((kind & SIGN) !== 0) signs.push(at);
      continue;
    }
    if (tokenFrom >= 0) {
      if (at - tokenFrom >= SHORTEST_TOKEN) longTokens.push(tokenFrom, at);
      tokenFrom = -1;
    }
    if (kind === 0) continue;
    if (kind === AT) ats.push(at);
    else if (kind === PERCENT) percentSigns.push(at);
    else if (kind === CURRENCY) currencySigns.push(at);
    else hasVariants = true;
  }
  return { digitRuns, ats, longTokens, signs, currencySigns, percentSigns, hasVariants };
}

function kindBeyondLatin(unit: number): number {
  if (unit < 0x2000) return isVariant(unit) ? VARIANT : 0;
  if (unit >= 0x20a0 && unit <= 0x20cf) return CURRENCY;
  if (unit === 0x2030 || unit === 0x2031) return PERCENT;
  return isVariant(unit) ? VARIANT : 0;
}
