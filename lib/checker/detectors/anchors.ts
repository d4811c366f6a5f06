import type { Anchors } from './detector.ts';

const SHORTEST_TOKEN = 16;

// What a unit is to the one pass: nothing, part of a token, a digit (which is part of a token too), an "@", a per cent sign.
const TOKEN = 1;
const DIGIT = 2;
const AT = 3;
const PERCENT = 4;
const CURRENCY = 5;

const KINDS = new Uint8Array(256);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-+/=.:~')
  KINDS[letter.charCodeAt(0)] = TOKEN;
for (const digit of '0123456789') KINDS[digit.charCodeAt(0)] = DIGIT;
KINDS['@'.charCodeAt(0)] = AT;
KINDS['%'.charCodeAt(0)] = PERCENT;
for (const sign of '$¢£¤¥') KINDS[sign.charCodeAt(0)] = CURRENCY;

/** Where detectors need to look at all, in one pass over the text. */
export function findAnchors(text: string): Anchors {
  const digitRuns: number[] = [];
  const ats: number[] = [];
  const longTokens: number[] = [];
  const currencySigns: number[] = [];
  const percentSigns: number[] = [];
  let digitsFrom = -1;
  let tokenFrom = -1;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0;
    const kind = unit < 256 ? KINDS[unit] : kindBeyondLatin(unit);
    if (kind === DIGIT) {
      if (digitsFrom < 0) digitsFrom = at;
    } else if (digitsFrom >= 0) {
      digitRuns.push(digitsFrom, at);
      digitsFrom = -1;
    }
    if (kind === DIGIT || kind === TOKEN) {
      if (tokenFrom < 0) tokenFrom = at;
      continue;
    }
    if (tokenFrom >= 0) {
      if (at - tokenFrom >= SHORTEST_TOKEN) longTokens.push(tokenFrom, at);
      tokenFrom = -1;
    }
    if (kind === AT) ats.push(at);
    else if (kind === PERCENT) percentSigns.push(at);
    else if (kind === CURRENCY) currencySigns.push(at);
  }
  return { digitRuns, ats, longTokens, currencySigns, percentSigns };
}

function kindBeyondLatin(unit: number): number {
  if (unit >= 0x20a0 && unit <= 0x20cf) return CURRENCY;
  if (unit === 0x2030 || unit === 0x2031 || unit === 0xff05) return PERCENT;
  return 0;
}
