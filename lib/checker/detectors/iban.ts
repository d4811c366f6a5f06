import { type Detection, type Detector, MOST_DETECTIONS } from './detector.ts';
import { isWordCharacter } from './digit-groups.ts';
import { localAccountAt } from './local-account.ts';

/**
 * International bank account numbers (ISO 13616): a country, two check digits by modulus 97 (ISO/IEC 7064), and an account
 * number of the length and make-up that the country has registered, in one piece or in groups. Those that a country's own banks
 * write are in local-account.ts.
 * @see https://www.swift.com/standards/data-standards/iban-international-bank-account-number (IBAN registry)
 */
export const iban: Detector = {
  name: 'iban',
  find({ text, anchors: { digitRuns }, known: { accounts, forms } }) {
    const found: Detection[] = [];
    let done = 0;
    for (let run = 0; run < digitRuns.length && found.length < MOST_DETECTIONS; run += 2) {
      const at = digitRuns[run] as number;
      if (at - 2 < done || at < 2) continue;
      const number = numberAt(text, at, accounts) ?? localAccountAt(text, at, forms);
      if (!number) continue;
      found.push(number);
      done = number.end;
    }
    return found;
  },
};

const CLASSES: Record<string, string> = { n: '[0-9]', a: '[A-Z]', c: '[0-9A-Z]' };

export interface Account {
  length: number;
  form: RegExp;
}

/** @param entries such as "DK14n AD8n12c": n digits, a capitals, c either, each with how many */
export function accountsOf(entries: string): ReadonlyMap<string, Account> {
  return new Map(
    entries.split(' ').map((entry): [string, Account] => {
      const parts = [...entry.slice(2).matchAll(/(\d+)(\w)/g)].map(([, count, kind]) => [Number(count), kind] as const);
      const form = parts.map(([count, kind]) => `${CLASSES[kind as string]}{${count}}`).join('');
      return [
        entry.slice(0, 2),
        { length: parts.reduce((sum, [count]) => sum + count, 4), form: new RegExp(`^${form}$`) },
      ];
    }),
  );
}

/** @param at where the check digits stand */
function numberAt(text: string, at: number, accounts: ReadonlyMap<string, Account>): Detection | null {
  // "DK 50 0040 …": some put a space behind the country.
  const start = text.charCodeAt(at - 1) === 0x20 ? at - 3 : at - 2;
  if (
    start < 0 ||
    !isLetter(text.charCodeAt(start)) ||
    !isLetter(text.charCodeAt(start + 1)) ||
    isWordCharacter(text, start - 1)
  )
    return null;
  const country = text.slice(start, start + 2);
  const account = accounts.get(country.toUpperCase());
  if (!account) return null;
  const read = readCharacters(text, start, account.length);
  if (!read || isWordCharacter(text, read.end)) return null;
  const { characters, end } = read;
  const isOneCase = country === country.toUpperCase() ? !/[a-z]/.test(characters) : !/[A-Z]/.test(characters);
  const number = characters.toUpperCase();
  if (!isOneCase || !account.form.test(number.slice(4)) || remainderOf97(number) !== 1) return null;
  return { start, end, confidence: 1 };
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

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
