import type { Detection } from './detector.ts';

/*
 * Account numbers as a country's own banks write them, with the number of the bank: they have no check digits that anybody could
 * know, so the words for both have to stand there. Danish: registreringsnummer and kontonummer (Finans Danmark, 4 and up to 10
 * digits); British: sort code and account number (Pay.UK, 6 and 8); US: routing number and account number (ABA, 9 and up to 17).
 */

interface Form {
  /** What stands before the bank's number. */
  before: RegExp;
  numbers: RegExp;
}

const ACCOUNT = '(?:,|;|/| -)? ?(?:og |and |& )?(?:konto(?:nr|nummer)?|account(?: number| no)?|acct|acc|a/c)\\.?:? ?';
const FORMS: Form[] = [
  {
    before: /(?<!\p{L})reg(?:istrerings)?\.?(?:-? ?nr|-?nummer| ?no)?\.?:? ?$/iu,
    numbers: new RegExp(`\\d{4}(?:${ACCOUNT}|[ -]/?[ -]?)\\d(?: ?\\d){5,9}(?!\\d)`, 'iy'),
  },
  {
    before: /(?<!\p{L})reg(?:istrerings)?\.?(?:-? ?nr)?\.? ?(?:\/|og|and) ?(?:konto(?:nr|nummer)?|account)\.?:? ?$/iu,
    numbers: /\d{4}[ /-]{1,3}\d(?: ?\d){5,9}(?!\d)/y,
  },
  {
    before: /(?<!\p{L})sort[ -]?code:?(?: is)? ?$/iu,
    numbers: new RegExp(`\\d\\d-?\\d\\d-?\\d\\d${ACCOUNT}\\d{8}(?!\\d)`, 'iy'),
  },
  {
    before: /(?<!\p{L})routing(?: number| no)?\.?:?(?: is)? ?$/iu,
    numbers: new RegExp(`\\d{9}${ACCOUNT}\\d{6,17}(?!\\d)`, 'iy'),
  },
];
const REACH = 40;
/** How the words end that may stand before; most numbers follow others, or a word that ends otherwise. */
const ENDS_A_WORD = /[egorst]\.?:? ?$/i;

/** @param at where a run of digits begins */
export function localAccountAt(text: string, at: number): Detection | null {
  if (!ENDS_A_WORD.test(text.slice(Math.max(0, at - 4), at))) return null;
  const before = text.slice(Math.max(0, at - REACH), at);
  for (const form of FORMS) {
    if (!form.before.test(before)) continue;
    form.numbers.lastIndex = at;
    if (form.numbers.test(text)) return { start: at, end: form.numbers.lastIndex, confidence: 0.85 };
  }
  return null;
}
