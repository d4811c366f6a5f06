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

/**
 * @param shape lengths of the groups, such as "2222"; @param signs what joins them, a sign each; @param opened whether a
 * bracket stands before the first
 */
export function looksOf(
  shape: string,
  number: string,
  signs: string,
  opened: boolean,
  trunkShapes: ReadonlySet<string>,
): Looks | undefined {
  return (
    american(shape, number, signs, opened) ??
    (opened ? southAmerican(shape, number, signs) : undefined) ??
    (trunkShapes.has(shape) ? trunk(number, signs) : undefined) ??
    nordic(shape, number, signs) ??
    (shape.length === 1 ? bare(number) : undefined)
  );
}

/** No area's. */
const STAND_IN = '1234567890';

/** NANP: area code and exchange begin with 2 to 9. @see https://www.nationalnanpa.com (NANP numbering) */
function american(shape: string, number: string, signs: string, opened: boolean): Looks | undefined {
  const isLong = shape === '1334';
  if (!isLong && shape !== '334' && shape !== '37') return undefined;
  const digits = number.replace(/\D/g, '');
  const local = isLong ? digits.slice(1) : digits;
  if (local === STAND_IN) return (opened ? /^\)[- .]$/ : /^(?:--|\.\.)$/).test(signs) ? 'likely' : undefined;
  if ((isLong && digits[0] !== '1') || !/^[2-9]\d\d\d/.test(local)) return undefined;
  const rest = isLong ? signs.slice(1) : signs;
  // "(555) 123-4567" is nobody's, but is how one is written that stands for somebody's.
  const isNobodys = local[3] === '0' || local[3] === '1';
  if (shape === '37') return opened && signs === ')' ? (isNobodys ? 'likely' : 'sure') : isNobodys ? undefined : 'weak';
  if (isNobodys)
    return opened
      ? /^\)[- .]$/.test(rest)
        ? 'likely'
        : undefined
      : rest === '--' && (isLong || local.startsWith('555'))
        ? 'likely'
        : undefined;
  if (opened ? /^\)[- .]$/.test(rest) : rest === '--' || (isLong && rest === ')-')) return 'sure';
  if (isLong) return /^[- .)][- .]$/.test(rest) ? 'likely' : undefined;
  return rest === '..' || rest === '  ' || rest === ' -' ? 'likely' : rest.startsWith('/') ? 'likely' : undefined;
}

/** Brazil and Mexico: two digits of the area in brackets, then eight or nine. */
const southAmerican = (shape: string, number: string, signs: string): Looks | undefined =>
  (shape === '244' || shape === '254') && signs === ')-' && /^[1-9][1-9]\)(?! ?(?:19|20)\d\d-(?:19|20))/.test(number)
    ? 'likely'
    : undefined;

function trunk(number: string, signs: string): Looks | undefined {
  if (!/^0 ?[1-9]/.test(number)) return undefined;
  const digits = number.replace(/\D/g, '').length;
  if (digits < 8 || digits > 12 || /[^\d](?:19|20)\d\d(?:[^\d]|$)/.test(number)) return digits < 8 ? undefined : 'weak';
  if (digits < 9) return 'weak';
  return /^[ )/-][ -]*$/.test(signs) || /^\.+$/.test(signs) ? 'likely' : undefined;
}

/** Denmark and Norway: eight digits. @see https://digst.dk (Nummerplan), https://www.nkom.no (nummerplan) */
function nordic(shape: string, number: string, signs: string): Looks | undefined {
  if (number.startsWith('0')) return undefined;
  if (shape === '2222') {
    if (signs === '   ') return /^[2-9]|^12 34 56 78$/.test(number) ? 'likely' : 'weak';
    return signs === '---' ? 'maybe' : signs === '...' ? 'weak' : undefined;
  }
  if (shape === '323') return signs === '  ' && /^[4-9]/.test(number) ? 'likely' : 'weak';
  if (shape === '44') return signs === ' ' && /^[2-9]/.test(number) ? 'maybe' : 'weak';
  return undefined;
}

function bare(number: string): Looks | undefined {
  if (/^[1-9]\d{7}$/.test(number)) return 'weak';
  if (/^07\d{9}$/.test(number)) return 'maybe';
  if (/^0[1-9]\d{7,10}$/.test(number)) return 'weak';
  // Ten digits of North America, eleven of China.
  return /^(?:[2-9]\d\d[2-9]\d{6}|1[3-9]\d{9})$/.test(number) ? 'weak' : undefined;
}
