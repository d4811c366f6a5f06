import { contextOf } from './context.ts';
import type { DetectorData } from './data/index.ts';
import type { Detection, Detector } from './detector.ts';
import {
  betweenOf,
  type Chain,
  endOf,
  findInChains,
  isAssigned,
  isGlued,
  isInAddress,
  isPartOfNumber,
  lengthOf,
  type Read,
  readGroups,
  startOf,
} from './digit-groups.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Payment cards: the issuers' ranges (ISO/IEC 7812-1, as Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay,
 * Maestro, Mir, RuPay, Elo, Verve, Troy, Bancontact, UATP and Dankort publish them), the check digit by Luhn (ISO/IEC 7812-1, annex B).
 */
export const creditCard: Detector = {
  name: 'credit-card',
  find: (input) =>
    findInChains(input, FEWEST_OF_LINE, (text, runs, chain, run) => cardAt(text, runs, chain, run, input.known)),
};

const FEWEST_DIGITS = 12;
/** A number may go on in the next line, where its name stands before it. */
const FEWEST_OF_LINE = 4;
const MOST_DIGITS = 19;
const JOINS = new Set([' ', '-', ' - ', '.']);

const cardAt = (text: string, runs: readonly number[], chain: Chain, run: number, known: Knowledge): Read | null =>
  (chain.digits < FEWEST_DIGITS ? null : usualAt(text, runs, chain, run, known)) ??
  (run === chain.first ? namedAt(text, runs, run, known) : null);

/** The longest number from a run on that is a card's. */
function usualAt(text: string, runs: readonly number[], chain: Chain, run: number, known: Knowledge): Read | null {
  const first = lengthOf(runs, run);
  if (first !== 4 && first !== 6 && first !== 3 && first < FEWEST_DIGITS) return null;
  let digits = 0;
  let shape = 0;
  let best: Read | null = null;
  for (let end = run + 1; end <= chain.end; end++) {
    const length = lengthOf(runs, end - 1);
    digits += length;
    if (digits > MOST_DIGITS) break;
    shape = shape * 32 + length;
    if (digits < FEWEST_DIGITS ? !BEGUN.has(shape) : end > run + 1 && !USUAL.has(shape) && shape !== UNFINISHED) break;
    const found = digits < FEWEST_DIGITS ? null : judge(text, runs, chain, run, end, known);
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
  known: Knowledge,
): Detection | null {
  const { start, end: last, digits, shape, separator } = readGroups(text, runs, run, end);
  const issuer = issuerOf(digits, known);
  if (!issuer) return null;
  const isWhole = shape.length === 1;
  if (!isWhole && (separator === null || !JOINS.has(separator) || !USUAL.has(shapeOf(shape)))) return null;
  // "4111111111111111,12/27" has more behind it, no more of it.
  const isEnded = isWhole && /[,:]/.test(text[last] ?? '');
  if (isGlued(text, start, last) || isPartOfNumber(text, start, isEnded ? text.length : last)) return null;
  if (run > chain.first && goesOn(text, runs, run, separator)) return null;
  if (end < chain.end && goesOn(text, runs, end, separator) && lengthOf(runs, end) === 4) return null;
  if (isInAddress(text, start) && !isAssigned(text, start, known.forms.cardLabel)) return null;
  const context = contextOf(text, start, last, known.words.card);
  if (context !== 0) return { start, end: last, confidence: context > 0 ? 1 : 0.4 };
  return { start, end: last, confidence: isWhole ? issuer.alone : 0.95 };
}

const ANY_JOIN = /^[ \n._/-]{1,3}$/;
/** Shorter ones are hardly in use, and may be the beginning of another. */
const FEWEST_NAMED = 14;

/** Right behind a card's name any groups will do: "Kortnr: 4111 1111 11111111". */
function namedAt(text: string, runs: readonly number[], run: number, known: Knowledge): Read | null {
  const start = startOf(runs, run);
  if (!known.forms.cardBefore.test(text.slice(Math.max(0, start - 24), start))) return null;
  let digits = '';
  for (let end = run; end * 2 < runs.length && digits.length < MOST_DIGITS; end++) {
    if (end > run && !ANY_JOIN.test(betweenOf(text, runs, end))) break;
    const last = endOf(runs, end);
    digits += text.slice(startOf(runs, end), last);
    if (digits.length >= FEWEST_NAMED && issuerOf(digits, known) && !isGlued(text, start, last))
      return { found: { start, end: last, confidence: 0.95 }, next: end + 1 };
  }
  return null;
}

/** Another group of the same number stands there, as the groups of this one are joined. */
function goesOn(text: string, runs: readonly number[], run: number, separator: string | null): boolean {
  const between = betweenOf(text, runs, run);
  return between === separator && between !== ' ' && between !== '';
}

/** The lengths of groups, each a digit to base 32, as one number. */
const shapeOf = (groups: string): number => Number.parseInt(groups, 32);
const shapesOf = (groups: string): ReadonlySet<number> => new Set(groups.split(' ').map(shapeOf));

/** Fours with a rest; American Express and Diners Club's 4-6-5 and 4-6-4, or 3-4-5-3 and 3-4-4-3; UnionPay's 6-13; Maestro's 4-4-5. */
const USUAL = shapesOf('444 4441 4442 4443 4444 44441 44442 44443 465 464 3453 3443 6d 445');
const BEGUN = shapesOf('4 44 46 6 3 34 344');
/** Twelve digits already, and the last group not there. */
const UNFINISHED = shapeOf('345');

export interface Issuer {
  from: number;
  to: number;
  /** How many leading digits the range speaks of. */
  width: number;
  lengths: readonly number[];
  /** How sure a number in one group is, that nothing else speaks for. */
  alone: number;
}

/** The issuers of `data/card-issuers.ts`, by the first digit of their ranges, which none crosses. */
export function issuersOf(entries: DetectorData['cardIssuers']): ReadonlyMap<string, readonly Issuer[]> {
  const issuers = new Map<string, Issuer[]>();
  for (const [ranges, lengths, alone] of entries) {
    for (const range of ranges.split(' ')) {
      const [from = '', to = from] = range.split('-');
      const known = issuers.get(from[0] as string) ?? [];
      issuers.set(from[0] as string, [...known, { from: +from, to: +to, width: from.length, lengths, alone }]);
    }
  }
  return issuers;
}

const issuerOf = (digits: string, { issuers }: Knowledge): Issuer | undefined =>
  !passesLuhn(digits) || /^(\d)\1+$/.test(digits)
    ? undefined
    : issuers.get(digits[0] as string)?.find(({ from, to, width, lengths }) => {
        const prefix = Number(digits.slice(0, width));
        return lengths.includes(digits.length) && prefix >= from && prefix <= to;
      });

export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
