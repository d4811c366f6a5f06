import { type ContextWords, contextOf } from './context.ts';
import type { Detection, Detector } from './detector.ts';
import {
  betweenOf,
  type Chain,
  findInChains,
  isGlued,
  isInAddress,
  isPartOfNumber,
  lengthOf,
  type Read,
  readGroups,
} from './digit-groups.ts';

/**
 * Payment cards: the issuers' ranges (ISO/IEC 7812-1, as Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay,
 * Maestro, Mir, RuPay, Elo, Verve, Troy, Bancontact, UATP and Dankort publish them), the check digit by Luhn (ISO/IEC 7812-1, annex B).
 */
export const creditCard: Detector = {
  name: 'credit-card',
  find: (input) =>
    findInChains(input, FEWEST_DIGITS, (text, runs, chain, run) =>
      cardAt(text, runs, chain, run, input.known.words.card),
    ),
};

const FEWEST_DIGITS = 12;
const MOST_DIGITS = 19;
const JOINS = new Set([' ', '-', ' - ', '.']);

/** The longest number from a run on that is a card's. */
function cardAt(text: string, runs: readonly number[], chain: Chain, run: number, words: ContextWords): Read | null {
  const first = lengthOf(runs, run);
  if (first !== 4 && first !== 6 && first !== 3 && first < FEWEST_DIGITS) return null;
  let digits = 0;
  let shape = '';
  let best: Read | null = null;
  for (let end = run + 1; end <= chain.end; end++) {
    const length = lengthOf(runs, end - 1);
    digits += length;
    if (digits > MOST_DIGITS) break;
    shape += length.toString(36);
    if (digits < FEWEST_DIGITS ? !BEGUN.test(shape) : end > run + 1 && shape !== '345' && !USUAL_SHAPE.test(shape))
      break;
    const found = digits < FEWEST_DIGITS ? null : judge(text, runs, chain, run, end, words);
    if (found) best = { found, next: end };
  }
  return best;
}

function judge(
  text: string,
  runs: readonly number[],
  chain: Chain,
  run: number,
  end: number,
  words: ContextWords,
): Detection | null {
  const { start, end: last, digits, shape, separator } = readGroups(text, runs, run, end);
  const issuer = passesLuhn(digits) && !/^(\d)\1+$/.test(digits) ? issuerOf(digits) : undefined;
  if (!issuer) return null;
  const isWhole = shape.length === 1;
  if (!isWhole && (separator === null || !JOINS.has(separator) || !USUAL_SHAPE.test(shape))) return null;
  if (isGlued(text, start, last) || isPartOfNumber(text, start, last)) return null;
  if (run > chain.first && goesOn(text, runs, run, separator)) return null;
  if (end < chain.end && goesOn(text, runs, end, separator) && lengthOf(runs, end) === 4) return null;
  if (isInAddress(text, start)) return null;
  const context = contextOf(text, start, last, words);
  if (context !== 0) return { start, end: last, confidence: context > 0 ? 1 : 0.4 };
  return { start, end: last, confidence: isWhole ? issuer.alone : 0.95 };
}

/** Another group of the same number stands there, as the groups of this one are joined. */
function goesOn(text: string, runs: readonly number[], run: number, separator: string | null): boolean {
  const between = betweenOf(text, runs, run);
  return between === separator && between !== ' ' && between !== '';
}

/** Fours with a rest; American Express and Diners Club's 4-6-5 and 4-6-4, or 3-4-5-3 and 3-4-4-3; UnionPay's 6-13; Maestro's 4-4-5. */
const USUAL_SHAPE = /^(?:4{3,4}[1-3]?|4{4}|46[45]|6d|445|4443|34[45]3)$/;
const BEGUN = /^(?:44?|46|6|3|344?)$/;

interface Issuer {
  from: number;
  to: number;
  /** How many leading digits the range speaks of. */
  width: number;
  lengths: readonly number[];
  /** How sure a number in one group is, that nothing else speaks for. */
  alone: number;
}

const SURE = 0.85;
/** Ranges that are wide, and lengths that goods and parcels have too. */
const DOUBTFUL = 0.55;
const UNSURE = 0.45;

const issuer = (from: number, to: number, lengths: readonly number[], alone = SURE): Issuer => ({
  from,
  to,
  width: String(from).length,
  lengths,
  alone,
});
const LONG = [16, 17, 18, 19];
const SHORT = [12, 13, 14, 15];

const ISSUERS: Issuer[] = [
  issuer(4, 4, [16]), // Visa, Visa/Dankort 4571
  issuer(4, 4, [13, 19], DOUBTFUL),
  issuer(51, 55, [16]), // Mastercard
  issuer(2221, 2720, [16]), // Mastercard, since 2017
  issuer(34, 34, [15]), // American Express
  issuer(37, 37, [15]),
  issuer(300, 305, [14, ...LONG]), // Diners Club
  issuer(3095, 3095, [14, ...LONG]),
  issuer(36, 36, [14, ...LONG]),
  issuer(38, 39, [14, ...LONG]),
  issuer(6011, 6011, LONG), // Discover
  issuer(644, 649, LONG),
  issuer(65, 65, LONG),
  issuer(3528, 3589, LONG), // JCB
  issuer(62, 62, LONG), // UnionPay
  issuer(81, 81, LONG),
  issuer(60, 60, [16]), // RuPay
  issuer(508, 508, [16]),
  issuer(2200, 2204, LONG), // Mir
  issuer(5019, 5019, [16]), // Dankort
  issuer(5018, 5018, LONG), // Maestro
  issuer(5020, 5020, LONG),
  issuer(5038, 5038, LONG),
  issuer(5610, 5610, LONG),
  issuer(5893, 5893, LONG),
  issuer(6304, 6304, LONG),
  issuer(6331, 6333, LONG),
  issuer(6703, 6703, LONG), // Bancontact
  issuer(6759, 6763, LONG),
  issuer(6767, 6771, LONG),
  issuer(506099, 506198, [16, 18, 19]), // Verve
  issuer(506699, 506778, [16]), // Elo
  issuer(509000, 509999, [16]),
  issuer(504175, 504175, [16]),
  issuer(979200, 979289, [16]), // Troy
  issuer(5018, 5018, SHORT, UNSURE),
  issuer(5020, 5020, SHORT, UNSURE),
  issuer(5038, 5038, SHORT, UNSURE),
  issuer(5893, 5893, SHORT, UNSURE),
  issuer(6304, 6304, SHORT, UNSURE),
  issuer(6759, 6763, SHORT, UNSURE),
  issuer(1, 1, [15], DOUBTFUL), // UATP
];

/** By the first digit of their ranges, which none crosses. */
const BY_FIRST = new Map(
  [...'1234567890'].map((first) => [first, ISSUERS.filter(({ from }) => String(from).startsWith(first))]),
);

function issuerOf(digits: string): Issuer | undefined {
  return BY_FIRST.get(digits[0] as string)?.find(({ from, to, width, lengths }) => {
    if (!lengths.includes(digits.length)) return false;
    const prefix = Number(digits.slice(0, width));
    return prefix >= from && prefix <= to;
  });
}

export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
