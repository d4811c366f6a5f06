import type { Forms, Knowledge } from './knowledge.ts';

/** How much digits in groups look like a number that is called, before any word beside them is read. */
export type Looks = 'sure' | 'likely' | 'maybe' | 'weak' | 'any';

const PLANNED = ['1334', '334', '37', '2222', '323', '44', '244', '254'];
const codes = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>();

/**
 * Is there a plan whose numbers have groups of these lengths? Few rows of numbers look like one at all.
 * @param code the lengths as the digits of a hexadecimal number
 */
export function isPlanned(code: number, trunkShapes: ReadonlySet<string>): boolean {
  if (code < 16) return true;
  let known = codes.get(trunkShapes);
  if (!known) {
    known = new Set([...PLANNED, ...trunkShapes].map((shape) => Number.parseInt(shape, 16)));
    codes.set(trunkShapes, known);
  }
  return known.has(code);
}

/** With the lengths of the groups that each speaks of. */
const FORMS: [looks: Looks, form: keyof Forms, shapes: ReadonlySet<string>][] = [
  ['sure', 'phoneSure', new Set(['334', '37', '1334'])],
  ['likely', 'phoneLikely', new Set(['334', '37', '1334', '244', '254', '2222', '323'])],
  ['maybe', 'phoneMaybe', new Set(['2222', '44', 'b'])],
  ['weak', 'phoneWeak', new Set(['37', '2222', '323', '44', '8', '9', 'a', 'b', 'c'])],
];

/** @param number its groups with a sign between any two, behind a bracket if one opens; @param shape their lengths */
export const looksOf = (number: string, shape: string, { forms, trunkShapes }: Knowledge): Looks | undefined =>
  trunkShapes.has(shape) && /^\(?0/.test(number)
    ? trunk(number)
    : FORMS.find(([, form, shapes]) => shapes.has(shape) && forms[form].test(number))?.[0];

/** With the zero that is dialled at home. */
function trunk(number: string): Looks | undefined {
  const digits = number.replace(/\D/g, '').length;
  if (digits < 8 || !/^\(?0[1-9]/.test(number)) return undefined;
  if (digits < 9 || digits > 12 || /\D(?:19|20)\d\d(?!\d)/.test(number)) return 'weak';
  return /^\(?\d+(?:[ )/-]\d+(?:[ -]\d+)*|(?:\.\d+)+)$/.test(number) ? 'likely' : undefined;
}
