import { hasNear } from './context.ts';
import type { Detection, Detector } from './detector.ts';
import { groupsFrom, isGlued } from './digit-groups.ts';

/**
 * Danish personal identification numbers: DDMMYY-SSSS, where the seventh digit with the year tells the century. Numbers given
 * out since October 2007 need not keep the check digit (modulus 11), so that it can only raise confidence.
 * @see https://cpr.dk/media/12066/personnummeret-i-cpr.pdf (Personnummeret i CPR)
 */
export const dkCpr: Detector = {
  name: 'dk-cpr',
  find({ text, anchors: { digitRuns } }) {
    const found: Detection[] = [];
    for (let run = 0; run < digitRuns.length; run += 2) {
      const { start, end, digits, lengths, separator } = groupsFrom(text, digitRuns, run, 10);
      if (digits.length !== 10 || isGlued(text, start, end) || !hasBirthday(digits)) continue;
      const isWhole = lengths.length === 1;
      const isUsual = lengths.length === 2 && lengths[0] === 6 && (separator === '-' || separator === ' ');
      if ((!isWhole && !isUsual) || continues(text, start, end)) continue;
      const confidence = confidenceOf(text, start, end, digits, isUsual && separator === '-');
      found.push({ start, end, confidence });
      run += (lengths.length - 1) * 2;
    }
    return found;
  },
};

const CPR_WORDS = [
  'cpr',
  'cpr-',
  'cprnr',
  'personnummer-',
  'personnr',
  'cpr-nummer',
  'cpr-nr',
  'social security',
  'national id',
  'personal id',
  'fødselsnummer',
];
const OTHER_WORDS = [
  'tlf',
  'telefon',
  'mobil',
  'phone',
  'ordre-',
  'order',
  'faktura-',
  'invoice',
  'sag',
  'sagsnummer',
  'journalnummer',
  'konto',
  'kontonummer',
  'ref',
  'tracking',
  'ean',
  'varenummer',
  'serienummer',
];

function confidenceOf(text: string, start: number, end: number, digits: string, hasHyphen: boolean): number {
  const keepsCheckDigit = passesModulus11(digits);
  if (hasNear(text, start, end, CPR_WORDS)) return keepsCheckDigit ? 1 : 0.9;
  if (hasNear(text, start, end, OTHER_WORDS)) return hasHyphen && keepsCheckDigit ? 0.6 : 0.3;
  if (hasHyphen) return keepsCheckDigit ? 0.95 : 0.75;
  return keepsCheckDigit ? 0.6 : 0.3;
}

/** A number that goes on behind a hyphen, dot or comma is another one: a version, an amount, an account. */
function continues(text: string, start: number, end: number): boolean {
  return /[\d][-.,]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[-.,]\d/.test(text.slice(end, end + 2));
}

function hasBirthday(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const year = centuryOf(digits) + Number(digits.slice(4, 6));
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
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
