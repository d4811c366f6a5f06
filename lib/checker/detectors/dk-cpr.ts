import { contextOf } from './context.ts';
import type { Detector } from './detector.ts';
import {
  betweenOf,
  type Chain,
  findInChains,
  isAssigned,
  isGlued,
  isInAddress,
  isPartOfNumber,
  lengthOf,
  type Read,
  readGroups,
} from './digit-groups.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Danish personal identification numbers: DDMMYY-SSSS, where the seventh digit with the year tells the century. Numbers given
 * out since October 2007 need not keep the check digit (modulus 11), so that it can only raise confidence.
 * @see https://cpr.dk/media/12066/personnummeret-i-cpr.pdf (Personnummeret i CPR)
 */
export const dkCpr: Detector = {
  name: 'dk-cpr',
  find: (input) =>
    findInChains(input, DIGITS, (text, runs, chain, run) => numberAt(text, runs, chain, run, input.known)),
};

const DIGITS = 10;

/** What stands between the birthday and the serial number; the second only where a word says what it is. */
const JOIN = /^ ?-? ?$/;
const RARE_JOIN = /^[/.]$/;
const LABEL = /(?:^|[^\p{L}\p{N}])cpr(?:nr|nummer)?$/iu;

/** In one group, or birthday and serial number, or the birthday in pairs too. */
function numberAt(
  text: string,
  runs: readonly number[],
  chain: Chain,
  run: number,
  { words, forms }: Knowledge,
): Read | null {
  const first = lengthOf(runs, run);
  const count = first === 10 ? 1 : first === 6 ? 2 : first === 2 ? 4 : 0;
  if (count === 0 || run + count > chain.end || (count > 1 && lengthOf(runs, run + count - 1) !== 4)) return null;
  const { start, end, digits, shape } = readGroups(text, runs, run, run + count);
  if (shape !== 'a' && shape !== '64' && shape !== '2224') return null;
  if (!hasBirthday(digits)) return null;
  const between = count === 1 ? '' : betweenOf(text, runs, run + count - 1);
  const isRare = RARE_JOIN.test(between);
  if (!isRare && !JOIN.test(between)) return null;
  // Another may follow behind a stroke.
  const isEnded = text[end] === '/' && between.includes('-');
  if (isGlued(text, start, end, LABEL) || isPartOfNumber(text, start, isEnded ? text.length : end)) return null;
  if (isInAddress(text, start) && !isAssigned(text, start, LABEL)) return null;
  const context = contextOf(text, start, end, words.cpr);
  if (context < 0 && forms.cprOtherName.test(text.slice(Math.max(0, start - 12), start))) return null;
  if (context <= 0 && isRare) return null;
  // A draft of nothing but such a number says what it is by saying nothing else.
  const isAll = shape === 'a' && start === 0 && end === text.length;
  const confidence = isAll ? 0.6 : confidenceOf(context, digits, between.includes('-'), shape === '2224');
  return confidence < 0.5 ? null : { found: { start, end, confidence }, next: run + count };
}

function confidenceOf(context: number, digits: string, hasHyphen: boolean, isInPairs: boolean): number {
  const keepsCheckDigit = passesModulus11(digits);
  if (context > 0) return keepsCheckDigit ? 1 : 0.9;
  if (context < 0) return hasHyphen && keepsCheckDigit ? 0.6 : 0.3;
  if (isInPairs) return keepsCheckDigit && hasHyphen ? 0.7 : 0.3;
  if (hasHyphen) return keepsCheckDigit ? 0.95 : 0.75;
  return keepsCheckDigit ? 0.6 : 0.3;
}

/** The table goes on to 2057; nobody is born so late as yet, and no clock is asked. */
const LAST_BIRTH = 2040;

function hasBirthday(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const year = centuryOf(digits) + Number(digits.slice(4, 6));
  return year <= LAST_BIRTH && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The century by the seventh digit and the year (Personnummeret i CPR, table 1). */
function centuryOf(digits: string): number {
  const seventh = Number(digits[6]);
  const year = Number(digits.slice(4, 6));
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function passesModulus11(digits: string): boolean {
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0;
}
