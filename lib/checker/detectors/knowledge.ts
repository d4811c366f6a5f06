import { type ContextWords, contextWords } from './context.ts';
import { type Issuer, issuersOf } from './credit-card.ts';
import type { DetectorData } from './data/index.ts';
import { type Account, accountsOf } from './iban.ts';
import { readForm } from './read-form.ts';
import { type Formats, formatsOf } from './secret-formats.ts';

export type Forms = Readonly<Record<keyof DetectorData['forms'], RegExp>>;
export type CountryLengths = ReadonlyMap<string, readonly [fewest: number, most: number]>;

/** What the detectors know (`data/`), made ready once a checker. */
export interface Knowledge {
  words: Readonly<Record<keyof DetectorData['words'], ContextWords>>;
  forms: Forms;
  /** By first digit. */
  issuers: ReadonlyMap<string, readonly Issuer[]>;
  /** By country. */
  accounts: ReadonlyMap<string, Account>;
  /** By country code. */
  countries: CountryLengths;
  trunkShapes: ReadonlySet<string>;
  formats: Formats;
  /** The shapes of vendors' keys, by name in small letters and without signs. */
  vendors: ReadonlyMap<string, RegExp>;
}

export function knowledgeOf(data: DetectorData): Knowledge {
  return {
    words: mapValues(data.words, (lists) => contextWords(...lists)),
    forms: mapValues(data.forms, readForm),
    issuers: issuersOf(data.cardIssuers),
    accounts: accountsOf(data.ibanAccounts),
    countries: new Map(
      data.countryLengths.map((entry) => {
        const [code = '', fewest, most] = entry.split(' ');
        return [code, [Number(fewest), Number(most)]];
      }),
    ),
    trunkShapes: new Set(data.trunkShapes.split(' ')),
    formats: formatsOf(data.formats),
    vendors: new Map(data.formats.vendors.map(([name, form]) => [name, readForm(form)])),
  };
}

function mapValues<Key extends string, From, To>(values: Record<Key, From>, map: (value: From) => To): Record<Key, To> {
  const entries = Object.entries<From>(values).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}
