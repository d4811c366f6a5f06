import { contextOf } from './context.ts';
import type { Detector } from './detector.ts';
import {
  betweenOf,
  type Chain,
  endOf,
  findInChains,
  isAssigned,
  isInAddress,
  isWordCharacter,
  lengthOf,
  type Read,
  startOf,
} from './digit-groups.ts';
import type { CountryLengths, Forms, Knowledge } from './knowledge.ts';
import { contextFor, NOUN } from './phone-context.ts';
import { isPlanned, type Looks, looksOf } from './phone-plans.ts';

/**
 * Phone numbers: E.164 with its country codes, and the national forms of `phone-plans.ts`. A number that only has the right
 * length is one where a word says so; dates, amounts and numbers that are told to be something else aren't.
 * @see https://www.itu.int/rec/T-REC-E.164 (numbering plan, annex A: country codes)
 */
export const phone: Detector = {
  name: 'phone',
  find: (input) =>
    findInChains(input, FEWEST_DIGITS, (text, runs, chain, run) => numberAt(text, runs, chain, run, input.known)),
};

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
const MOST_GROUPS = 7;

function numberAt(text: string, runs: readonly number[], chain: Chain, run: number, known: Knowledge): Read | null {
  const start = startOf(runs, run);
  if (run > chain.first && isInAccount(text, runs, chain)) return null;
  const sign = text[start - 1];
  if (sign === '+') return withCountryCode(text, runs, chain, run, start - 1, known);
  if (text.startsWith('wa.me/', start - 6)) return withCountryCode(text, runs, chain, run, start, known);
  const length = lengthOf(runs, run);
  // In the middle of a row of like groups nothing begins.
  if (
    run > chain.first &&
    length < 4 &&
    length === lengthOf(runs, run - 1) &&
    endOf(runs, run - 1) === start - 1 &&
    sign === ' '
  )
    return null;
  if (
    length < 2 &&
    !isLoneZero(text, start) &&
    !(text[start] === '1' && run + 1 < chain.end && lengthOf(runs, run + 1) === 3)
  )
    return null;
  if ((length >= 4 || length === 2) && text.startsWith('00', start) && text[start + 2] !== '0') {
    const number = withCountryCode(text, runs, chain, run, start, known);
    if (number) return number;
  }
  return national(text, runs, chain, run, known);
}

/** "(0 30) 12 34 56": the area's zero stands for itself. */
const isLoneZero = (text: string, at: number): boolean => text.startsWith('(0 ', at - 1);

/** "DK50 0040 0440 1162 44": an account's, be it mistyped. */
function isInAccount(text: string, runs: readonly number[], chain: Chain): boolean {
  const first = startOf(runs, chain.first);
  if (chain.digits < FEWEST_OF_ACCOUNT || lengthOf(runs, chain.first) !== 2 || !isWordCharacter(text, first - 1))
    return false;
  return /(?:^|[^\p{L}\p{N}])[A-Z]{2}$/u.test(text.slice(Math.max(0, first - 3), first));
}
const FEWEST_OF_ACCOUNT = 13;

/** "+", "00" or nothing, the country's code, and as many digits as the country's numbers have. @param from where the sign stands */
function withCountryCode(
  text: string,
  runs: readonly number[],
  chain: Chain,
  run: number,
  from: number,
  known: Knowledge,
): Read | null {
  const isPlus = !text.startsWith('00', from);
  if (isPlus ? /(?:\d|GMT|UTC|ST|ET)$/.test(text.slice(Math.max(0, from - 3), from)) : barsStart(text, from, known))
    return null;
  const skipped = isPlus ? 0 : 2;
  const { code, fewest, most } = countryOf(text, startOf(runs, run) + skipped, known.countries);
  if (code === 0) return null;
  let digits = lengthOf(runs, run) - skipped - code;
  if (digits < 0) {
    if (run + 1 >= chain.end) return null;
    digits = lengthOf(runs, run) + lengthOf(runs, run + 1) - skipped - code;
    if (digits < 0) return null;
    run++;
  }
  let end = run + 1;
  for (; end < chain.end && digits < most && end - run < MOST_GROUPS; end++) {
    const between = betweenOf(text, runs, end);
    if (isTrunkZero(text, runs, end)) continue;
    // "+49 (0)40 / 87 60 21": an area that is none yet goes on behind a stroke, a number ends before it.
    if ((between.includes('/') && digits >= fewest) || digits + lengthOf(runs, end) > most) break;
    digits += lengthOf(runs, end);
  }
  if (end > run + 1 && lengthOf(runs, end - 1) === 1 && betweenOf(text, runs, end - 1) === ' ') {
    // A digit on its own behind a number is something else's.
    end--;
    digits--;
  }
  if (digits < fewest || digits > most || digits + code > MOST_DIGITS) return null;
  const last = endOf(runs, end - 1);
  if (barsEnd(text, last) || isRoundSum(text.slice(from, last))) return null;
  const context = contextOf(text, from, last, known.words.phone);
  const isCodeInBrackets = text[from - 1] === '(' && /^.{2,5}\)/.test(text.slice(from, from + 6));
  return {
    found: {
      start: isCodeInBrackets ? from - 1 : from,
      end: last,
      confidence: isPlus ? (context < 0 ? 0.7 : 0.95) : context < 0 ? 0.4 : 0.85,
    },
    next: end,
  };
}

function countryOf(
  text: string,
  at: number,
  countries: CountryLengths,
): { code: number; fewest: number; most: number } {
  const digits = text.slice(at, at + 7).replace(/[ ()]/g, '');
  for (const code of [5, 3, 2, 1]) {
    const lengths = countries.get(digits.slice(0, code));
    if (lengths) return { code, fewest: lengths[0], most: lengths[1] };
  }
  return { code: 0, fewest: 0, most: 0 };
}

/** "+44 (0)20 …": a zero that is dialled at home only. */
function isTrunkZero(text: string, runs: readonly number[], run: number): boolean {
  const at = startOf(runs, run);
  return lengthOf(runs, run) === 1 && text[at] === '0' && text[at - 1] === '(' && text[at + 1] === ')';
}

/** "+250 000 000" and "+1.200.000": more of something, not somebody. */
const isRoundSum = (number: string): boolean => /^\+\d{1,3}(?:[ .]\d{3})+$/.test(number) && /0{3}$/.test(number);

const CONFIDENCE: Record<Looks, readonly [alone: number, verb: number, noun: number, other: number]> = {
  sure: [0.8, 0.9, 0.95, 0.45],
  likely: [0.65, 0.85, 0.9, 0.35],
  maybe: [0.55, 0.75, 0.85, 0.2],
  weak: [0.3, 0.7, 0.85, 0.1],
  any: [0.2, 0.4, 0.75, 0.1],
};

function national(text: string, runs: readonly number[], chain: Chain, run: number, known: Knowledge): Read | null {
  const most = Math.min(chain.end - run, MOST_GROUPS);
  let code = 0;
  let digits = 0;
  let best: { looks: Looks; end: number } | null = null;
  const opened = text[startOf(runs, run) - 1] === '(';
  const lone = isLoneZero(text, startOf(runs, run)) ? 1 : 0;
  for (let count = 1; count <= most; count++) {
    const length = lengthOf(runs, run + count - 1);
    digits += length;
    if (digits > 13) break;
    code = lone && count === 2 ? length + 1 : code * 16 + length;
    if (digits < FEWEST_DIGITS) continue;
    const end = run + count;
    const looks = isPlanned(code, known.trunkShapes)
      ? looksAt(text, runs, chain, { run, end, shape: code.toString(16), opened, lone }, known)
      : undefined;
    if (looks) best = { looks, end };
    else if (!best && end === chain.end && count <= 5) best = { looks: 'any', end };
  }
  if (!best) return null;
  const first = startOf(runs, run);
  const start = opened && text.slice(first, first + 8).includes(')') ? startOfBracketed(text, first - 1) : first;
  const last = endOf(runs, best.end - 1);
  // Where a number is none for what stands before it, a part of it isn't one either.
  if (barsStart(text, start, known)) return best.looks === 'any' ? null : { found: null, next: best.end };
  if (barsEnd(text, last)) return null;
  if (run > chain.first && best.looks !== 'sure' && goesOnBefore(text, runs, run, last)) return null;
  const context = contextFor(text, start, last, known);
  const [alone, verb, noun, other] = CONFIDENCE[best.looks];
  // A draft of nothing but a number, and no day of a year, says what it is by saying nothing else.
  const isAll =
    best.looks === 'weak' &&
    last - start === text.trim().length &&
    !/^(?:19|20)\d\d[01]\d[0-3]/.test(text.slice(start, last));
  const confidence = context < 0 ? other : context >= NOUN ? noun : context > 0 ? verb : isAll ? 0.55 : alone;
  if (confidence < 0.5) return null;
  // What follows is asked of few: a draft full of numbers has thousands that nothing makes one of these.
  const number = text.slice(start, last);
  if (isDate(number)) return null;
  if (context < NOUN && isAmount(number)) return null;
  if (context <= 0 && isCount(text, start, last, number, known.forms)) return null;
  return { found: { start, end: last, confidence }, next: best.end };
}

/** "1 (800) 555 0100": the one is dialled too. */
const startOfBracketed = (text: string, bracket: number): number =>
  bracket - (/(?:^|[^\w+.,/-])(1[ -]?)$/.exec(text.slice(Math.max(0, bracket - 3), bracket))?.[1]?.length ?? 0);

/** What the groups look like, if nothing of their kind goes on behind them. */
function looksAt(
  text: string,
  runs: readonly number[],
  chain: Chain,
  { run, end, shape, opened, lone }: { run: number; end: number; shape: string; opened: boolean; lone: number },
  known: Knowledge,
): Looks | undefined {
  let signs = '';
  // The zero of "(0 30)" is one group with what follows.
  for (let group = run + lone + 1; group < end; group++) signs += signOf(betweenOf(text, runs, group));
  if (isMixedUp(signs) || (end < chain.end && goesOn(text, runs, end, shape, signs))) return undefined;
  let number = opened ? '(' : '';
  for (let group = run; group < end; group++) {
    if (group > run + lone) number += signs[group - run - lone - 1];
    number += text.slice(startOf(runs, group), endOf(runs, group));
  }
  return looksOf(number, shape, known);
}

/** What joins two groups, as one sign: ")" for a bracket that closes, "?" for what no number has. */
function signOf(between: string): string {
  const sign = between.includes(')') ? ')' : between.trim() === '' ? ' ' : between.trim();
  return sign.length === 1 && !(between.length > 1 && sign !== ')' && sign !== '-' && sign !== ' ') ? sign : '?';
}

const isMixedUp = (signs: string): boolean => /[?(]/.test(signs) || signs.indexOf(')', 1) > 0;

/** Another group of the kind follows, so that it is a row of numbers; "24/7" and "12-14" are something else. */
function goesOn(text: string, runs: readonly number[], run: number, shape: string, signs: string): boolean {
  const sign = signOf(betweenOf(text, runs, run));
  if (sign === '/' || sign === ')' || sign === '?') return false;
  if (sign !== ' ') return true;
  const after = text[endOf(runs, run)];
  if (after === '/' || after === ':' || after === '-' || after === '%') return false;
  return signs.endsWith(' ') && lengthOf(runs, run).toString(16) === shape.slice(-1) && lengthOf(runs, run) < 5;
}

/** "Strandvejen 12 - 20 30 41 50" has a dash before the number, and none in it. */
function goesOnBefore(text: string, runs: readonly number[], run: number, end: number): boolean {
  const between = betweenOf(text, runs, run);
  const sign = signOf(between);
  if (between === ' - ') return text.slice(startOf(runs, run), end).includes(between);
  return sign !== '/' && sign !== '?' && (sign !== ' ' || lengthOf(runs, run - 1) === lengthOf(runs, run));
}

function barsStart(text: string, start: number, { forms }: Knowledge): boolean {
  const sign = text[start - 1] ?? ' ';
  // "rgb(51 22 78 94)" is called with numbers, no number to call.
  if (sign === '(')
    return isWordCharacter(text, start - 2) && !/(?:tlf|tel|mob|phone)$/i.test(text.slice(0, start - 1).slice(-5));
  if (sign <= ' ') return false;
  // An area in brackets may follow letters.
  if (text[start] === '(' ? /[\d_]/.test(sign) : isWordCharacter(text, start - 1)) return true;
  if (/[\p{Sc}%]/u.test(sign)) return true;
  const before = text[start - 2] ?? ' ';
  if ((sign === '.' || sign === ',' || sign === ':') && before >= '0' && before <= '9') return true;
  if (sign === '-' || sign === '/') return !forms.phoneLabel.test(text.slice(Math.max(0, start - 9), start - 1));
  return isInAddress(text, start) && !isAssigned(text, start, forms.phoneLabel);
}

/** "555-0100x12", "555-0100 ext. 12": how an extension begins. */
const EXTENSION = /^(?:x|ext)\.? ?\d{1,6}(?![\p{L}\d])/iu;

function barsEnd(text: string, end: number): boolean {
  if (isWordCharacter(text, end) && EXTENSION.test(text.slice(end, end + 12))) return false;
  if (isWordCharacter(text, end) || text[end] === '@' || text[end] === '%' || text[end] === '=') return true;
  return (
    /^(?:[-.,:][\dA-Za-z]|\)-?\d)/.test(text.slice(end, end + 3)) && !/^[.,][A-Za-z]/.test(text.slice(end, end + 2))
  );
}

/** A day, a month and a year, in any order. */
function isDate(number: string): boolean {
  const parts = number.split(/[^\d]+/).map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  const isYear = (year: number) => year >= 1900 && year <= 2100;
  if (parts.length >= 3 && isYear(c) && a >= 1 && a <= 31 && b >= 1 && b <= 31) return true;
  if (parts.length >= 3 && isYear(a) && b >= 1 && b <= 12 && c >= 1 && c <= 31) return true;
  return parts.length === 2 && isYear(a) && isYear(b);
}

/** Groups of three after one to three digits: an amount is written so. */
const isAmount = (number: string): boolean => /^[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3})*$/.test(number);

/** Something is counted, or the groups climb in equal steps as a list does: 10 20 30 40. */
function isCount(text: string, start: number, end: number, number: string, forms: Forms): boolean {
  const { phoneUnit, phoneCurrencyBefore } = forms;
  if (phoneUnit.test(text.slice(end, end + 12)) || phoneCurrencyBefore.test(text.slice(Math.max(0, start - 5), start)))
    return true;
  const [a = 0, b = 0, c = 0, d = 0] = number.split(/[^\d]+/).map(Number);
  return (
    /^\d\d(?:([ -])\d\d)(?:\1\d\d){2}$/.test(number) && b - a === c - b && c - b === d - c && number !== '12 34 56 78'
  );
}
