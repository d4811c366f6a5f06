import { hasNear } from './context.ts';
import type { Detection, Detector } from './detector.ts';
import { groupsFrom, isGlued } from './digit-groups.ts';

/**
 * Payment cards: the issuers' ranges (ISO/IEC 7812-1, as Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay,
 * Maestro and Dankort publish them), the check digit by Luhn (ISO/IEC 7812-1, annex B).
 */
export const creditCard: Detector = {
  name: 'credit-card',
  find({ text, anchors: { digitRuns } }) {
    const found: Detection[] = [];
    for (let run = 0; run < digitRuns.length; run += 2) {
      const groups = groupsFrom(text, digitRuns, run, 19);
      const { start, end, digits, lengths, separator } = groups;
      if (digits.length < 12 || separator === undefined || separator === '.' || isGlued(text, start, end)) continue;
      if (!isIssued(digits) || !passesLuhn(digits) || /^(\d)\1+$/.test(digits)) continue;
      if (lengths.length > 1 && !isUsualGrouping(lengths)) continue;
      const isCard = hasNear(text, start, end, CARD_WORDS);
      const isOther = hasNear(text, start, end, OTHER_WORDS);
      const confidence = isCard ? 1 : isOther ? 0.4 : lengths.length > 1 ? 0.95 : 0.85;
      found.push({ start, end, confidence });
      run += (lengths.length - 1) * 2;
    }
    return found;
  },
};

const CARD_WORDS = [
  'card',
  'cards',
  'visa',
  'mastercard',
  'dankort',
  'amex',
  'cvv',
  'cvc',
  'kort',
  'kortnummer',
  'kortnr',
  'betalingskort',
  'kreditkort',
];
const OTHER_WORDS = [
  'order',
  'ordre',
  'ordrenummer',
  'tracking',
  'isbn',
  'ean',
  'imei',
  'serial',
  'serienummer',
  'sporingsnummer',
  'invoice',
  'faktura',
];

interface Issuer {
  from: number;
  to: number;
  /** How many leading digits the range speaks of. */
  width: number;
  lengths: readonly number[];
}

const issuer = (from: number, to: number, ...lengths: number[]): Issuer => ({
  from,
  to,
  width: String(from).length,
  lengths,
});

const ISSUERS: Issuer[] = [
  issuer(4, 4, 13, 16, 19), // Visa
  issuer(51, 55, 16), // Mastercard
  issuer(2221, 2720, 16), // Mastercard, since 2017
  issuer(34, 34, 15), // American Express
  issuer(37, 37, 15),
  issuer(300, 305, 14, 16, 17, 18, 19), // Diners Club
  issuer(3095, 3095, 14, 16, 17, 18, 19),
  issuer(36, 36, 14, 15, 16, 17, 18, 19),
  issuer(38, 39, 14, 16, 17, 18, 19),
  issuer(6011, 6011, 16, 17, 18, 19), // Discover
  issuer(644, 649, 16, 17, 18, 19),
  issuer(65, 65, 16, 17, 18, 19),
  issuer(3528, 3589, 16, 17, 18, 19), // JCB
  issuer(62, 62, 16, 17, 18, 19), // UnionPay
  issuer(81, 81, 16, 17, 18, 19),
  issuer(5018, 5018, 12, 13, 14, 15, 16, 17, 18, 19), // Maestro
  issuer(5020, 5020, 12, 13, 14, 15, 16, 17, 18, 19),
  issuer(5038, 5038, 12, 13, 14, 15, 16, 17, 18, 19),
  issuer(5893, 5893, 12, 13, 14, 15, 16, 17, 18, 19),
  issuer(6304, 6304, 12, 13, 14, 15, 16, 17, 18, 19),
  issuer(6759, 6763, 12, 13, 14, 15, 16, 17, 18, 19),
  issuer(5019, 5019, 16), // Dankort
  issuer(4571, 4571, 16), // Visa/Dankort
];

function isIssued(digits: string): boolean {
  return ISSUERS.some(({ from, to, width, lengths }) => {
    const prefix = Number(digits.slice(0, width));
    return prefix >= from && prefix <= to && lengths.includes(digits.length);
  });
}

/** Fours with a rest, or American Express and Diners Club's 4-6-5 and 4-6-4. */
function isUsualGrouping(lengths: readonly number[]): boolean {
  const [first, second, third] = lengths;
  if (lengths.length === 3 && first === 4 && second === 6 && (third === 5 || third === 4)) return true;
  return lengths.every((length, index) => length === 4 || (index === lengths.length - 1 && length < 4));
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
