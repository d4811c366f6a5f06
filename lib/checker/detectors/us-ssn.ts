import { type ContextWords, contextOf } from './context.ts';
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

/**
 * US social security numbers: area, group, serial. Area 000, 666 and 900 to 999, group 00 and serial 0000 are never issued;
 * two numbers from advertisements are void.
 * @see https://www.ssa.gov/employer/randomization.html
 * @see https://secure.ssa.gov/poms.nsf/lnx/0110201035 (invalid numbers)
 */
export const usSsn: Detector = {
  name: 'us-ssn',
  find: (input) =>
    findInChains(input, DIGITS, (text, runs, chain, run) => numberAt(text, runs, chain, run, input.known.words.ssn)),
};

const DIGITS = 9;
const ISSUED = /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/;
const LABEL = /(?:^|[^\p{L}\p{N}])ssn$/iu;
/** Nobody's, but how one is written that stands for somebody's. */
const COUNTED = new Set(['123456789', '987654321']);
const VOID = new Set(['078051120', '219099999', '111111111', '333333333', '777777777', '888888888']);

/** "-" is how the number is written; "." and a space are others' too; any other form needs the word. */
const FORMS: Record<string, { count: number; alone: Record<string, number> }> = {
  '3': { count: 3, alone: { '-': 0.85, '.': 0.55, ' ': 0.55 } },
  '9': { count: 1, alone: { '': 0.35 } },
};

function numberAt(text: string, runs: readonly number[], chain: Chain, run: number, words: ContextWords): Read | null {
  const form = FORMS[lengthOf(runs, run)];
  const isHalf =
    lengthOf(runs, run) === 5 || (lengthOf(runs, run) === 3 && run + 1 < chain.end && lengthOf(runs, run + 1) === 6);
  const count = isHalf ? 2 : (form?.count ?? 0);
  if (count === 0 || run + count > chain.end) return null;
  const { start, end, digits, shape, separator } = readGroups(text, runs, run, run + count);
  if (!['324', '9', '36', '54'].includes(shape) || separator === null || !ISSUED.test(digits) || VOID.has(digits))
    return null;
  if (isGlued(text, start, end, LABEL) || isPartOfNumber(text, start, end)) return null;
  if (isInAddress(text, start) && !isAssigned(text, start, LABEL)) return null;
  if (run > chain.first && betweenOf(text, runs, run) === separator && separator !== ' ') return null;
  const context = contextOf(text, start, end, words);
  // A draft of nothing but nine digits says what they are by saying nothing else.
  const isAll = start === 0 && end === text.length && !COUNTED.has(digits);
  const alone = isHalf ? 0.2 : isAll && separator === '' ? 0.5 : (form?.alone[separator] ?? 0);
  if (!isHalf && alone === 0) return null;
  const confidence = context > 0 ? Math.max(0.85, alone) : context < 0 ? Math.min(0.4, alone) : alone;
  return confidence < 0.5 ? null : { found: { start, end, confidence }, next: run + count };
}
