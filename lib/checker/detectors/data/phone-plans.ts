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
  49800: [7, 10],
  61: [9, 9],
  91: [10, 10],
  247: [5, 6],
  290: [4, 5],
  298: [6, 6],
  299: [6, 6],
  353: [7, 9],
  354: [7, 7],
  358: [5, 11],
  500: [5, 5],
  676: [5, 8],
  677: [5, 8],
  678: [5, 8],
  682: [5, 5],
  683: [4, 7],
  685: [5, 8],
  686: [5, 8],
  688: [5, 8],
  690: [4, 7],
  972: [8, 9],
};
const TWO =
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98';
const THREE_STARTS = '21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99';
const KNOWN_NO_BETTER = [6, 12] as const;

/** Country codes, and what is longer behind one, with the fewest and most digits of their numbers: "45 8 8". */
export const countryLengths: string[] = [
  ...['1', '7', '49800', ...TWO.split(' ')],
  ...THREE_STARTS.split(' ').flatMap((start) => Array.from({ length: 10 }, (_, last) => `${start}${last}`)),
].map((code) => [code, ...(LENGTHS[code] ?? KNOWN_NO_BETTER)].join(' '));

/** By the lengths of the groups, of numbers that start with the zero dialled at home: Sweden, Britain, Germany, France. */
export const trunkShapes =
  '3322 2332 2322 3222 4222 4322 33222 56 344 434 533 443 433 343 244 22222 37 38 46 47 48 55 57 45 28 27 ' +
  '342 334 345 335 444 3333 4332 4323 4232 4522 3422 32222 3223 2333 333 31222 36 2222 432 332';
