/**
 * How many digits follow a country's code, fewest and most, as the national plans that ITU publishes say; 6 to 12 where we
 * know no better.
 * @see https://www.itu.int/oth/T0202.aspx?parent=T0202 (national numbering plans)
 */
const LENGTHS: Record<string, readonly [number, number]> = {
  1: [10, 10],
  7: [10, 10],
  30: [10, 10],
  31: [9, 9],
  32: [8, 9],
  33: [9, 9],
  34: [9, 9],
  36: [8, 9],
  39: [6, 11],
  41: [9, 9],
  43: [6, 12],
  44: [9, 10],
  45: [8, 8],
  46: [7, 10],
  47: [8, 8],
  48: [9, 9],
  49: [6, 11],
  61: [9, 9],
  91: [10, 10],
  298: [6, 6],
  299: [6, 6],
  353: [7, 9],
  354: [7, 7],
  358: [5, 11],
  972: [8, 9],
};
const TWO =
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98';
const THREE_STARTS = '21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99';
const KNOWN_NO_BETTER = [6, 12] as const;

export const COUNTRY_LENGTHS: ReadonlyMap<string, readonly [fewest: number, most: number]> = new Map([
  ...[1, 7, ...TWO.split(' ')].map((code) => [String(code), LENGTHS[code] ?? KNOWN_NO_BETTER] as const),
  ...THREE_STARTS.split(' ').flatMap((start) =>
    Array.from(
      { length: 10 },
      (_, last) => [`${start}${last}`, LENGTHS[`${start}${last}`] ?? KNOWN_NO_BETTER] as const,
    ),
  ),
]);

/** How much digits in groups look like a number that is called, before any word beside them is read. */
export type Looks = 'sure' | 'likely' | 'maybe' | 'weak' | 'any';

/** By the lengths of the groups, of numbers that start with the zero dialled at home: Sweden, Britain, Germany, France. */
const TRUNK = new Set(
  (
    '3322 2332 2322 3222 4222 4322 33222 56 344 434 533 443 433 343 244 22222 37 38 46 47 48 55 57 45 28 27 ' +
    '342 334 345 335 444 3333 4332 3223 2333 333'
  ).split(' '),
);

/**
 * @param shape lengths of the groups, such as "2222"; @param signs what joins them, a sign each; @param opened whether a
 * bracket stands before the first
 */
export function looksOf(shape: string, number: string, signs: string, opened: boolean): Looks | undefined {
  return (
    american(shape, number, signs, opened) ??
    trunk(shape, number, signs) ??
    nordic(shape, number, signs) ??
    bare(number)
  );
}

/** NANP: area code and exchange begin with 2 to 9. @see https://www.nationalnanpa.com (NANP numbering) */
function american(shape: string, number: string, signs: string, opened: boolean): Looks | undefined {
  const isLong = shape === '1334';
  if (!isLong && shape !== '334' && shape !== '37') return undefined;
  const digits = number.replace(/\D/g, '');
  const local = isLong ? digits.slice(1) : digits;
  if ((isLong && digits[0] !== '1') || !/^[2-9]\d\d[2-9]/.test(local)) return undefined;
  if (shape === '37') return opened && signs === ')' ? 'sure' : 'weak';
  const rest = isLong ? signs.slice(1) : signs;
  if (opened ? /^\)[- .]$/.test(rest) : rest === '--' || (isLong && rest === ')-')) return 'sure';
  if (isLong) return /^[- .)][- .]$/.test(rest) ? 'likely' : undefined;
  return rest === '..' || rest === '  ' || rest === ' -' ? 'likely' : rest.startsWith('/') ? 'likely' : undefined;
}

function trunk(shape: string, number: string, signs: string): Looks | undefined {
  if (!/^0[1-9]/.test(number) || !TRUNK.has(shape)) return undefined;
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
  return /^[2-9]\d\d[2-9]\d{6}$/.test(number) ? 'weak' : undefined;
}
