import { type Detection, type Detector, MOST_DETECTIONS } from './detector.ts';
import { isWordCharacter } from './digit-groups.ts';

/**
 * International bank account numbers (ISO 13616): a country, two check digits by modulus 97 (ISO/IEC 7064), and an account
 * number of the length and make-up that the country has registered, in one piece or in groups.
 * @see https://www.swift.com/standards/data-standards/iban-international-bank-account-number (IBAN registry)
 */
export const iban: Detector = {
  name: 'iban',
  find({ text, anchors: { digitRuns } }) {
    const found: Detection[] = [];
    let done = 0;
    for (let run = 0; run < digitRuns.length && found.length < MOST_DETECTIONS; run += 2) {
      const at = digitRuns[run] as number;
      if (at - 2 < done || at < 2) continue;
      const number = numberAt(text, at);
      if (!number) continue;
      found.push(number);
      done = number.end;
    }
    return found;
  },
};

/** What follows the country and the check digits: n digits, a capitals, c either, each with how many. */
const ACCOUNTS =
  'AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c CZ20n DE18n ' +
  'DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT4c20c HN4a20n HR17n ' +
  'HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n ' +
  'MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n ' +
  'QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c ' +
  'UA6n19c VA18n VG4a16n XK16n YE4a4n18c';
const CLASSES: Record<string, string> = { n: '[0-9]', a: '[A-Z]', c: '[0-9A-Z]' };

interface Account {
  length: number;
  form: RegExp;
}

const ACCOUNT_OF = new Map<string, Account>(
  ACCOUNTS.split(' ').map((entry) => {
    const parts = [...entry.slice(2).matchAll(/(\d+)(\w)/g)].map(([, count, kind]) => ({ count: Number(count), kind }));
    const form = parts.map(({ count, kind }) => `${CLASSES[kind as string]}{${count}}`).join('');
    return [
      entry.slice(0, 2),
      { length: parts.reduce((sum, { count }) => sum + count, 4), form: new RegExp(`^${form}$`) },
    ];
  }),
);

/** @param at where the check digits stand */
function numberAt(text: string, at: number): Detection | null {
  // "DK 50 0040 …": some put a space behind the country.
  const start = text.charCodeAt(at - 1) === 0x20 ? at - 3 : at - 2;
  if (
    start < 0 ||
    text.charCodeAt(start) < 0x41 ||
    text.charCodeAt(start + 1) < 0x41 ||
    isWordCharacter(text, start - 1)
  )
    return null;
  const country = text.slice(start, start + 2);
  const account = ACCOUNT_OF.get(country.toUpperCase());
  if (!account) return null;
  const read = readCharacters(text, start, account.length);
  if (!read || isWordCharacter(text, read.end)) return null;
  const { characters, end } = read;
  const isOneCase = country === country.toUpperCase() ? !/[a-z]/.test(characters) : !/[A-Z]/.test(characters);
  const number = characters.toUpperCase();
  if (!isOneCase || !account.form.test(number.slice(4)) || remainderOf97(number) !== 1) return null;
  return { start, end, confidence: 1 };
}

/** So many letters and digits, with no more than a space or dash between any two. */
function readCharacters(text: string, start: number, count: number): { characters: string; end: number } | null {
  let characters = '';
  let at = start;
  while (characters.length < count) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) {
      characters += text[at];
    } else if (
      (unit !== 0x20 && unit !== 0x2d) ||
      characters.length < 2 ||
      text[at - 1] === ' ' ||
      text[at - 1] === '-'
    ) {
      return null;
    }
    at++;
  }
  return { characters, end: at };
}

/** The first four go behind the rest, letters count 10 to 35 (ISO 7064, MOD 97-10). */
function remainderOf97(number: string): number {
  let remainder = 0;
  for (const character of number.slice(4) + number.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
