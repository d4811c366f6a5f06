import { accountForms } from './account-forms.ts';
import { amountForms } from './amount-forms.ts';
import { cardForms, cardIssuers } from './card-issuers.ts';
import { contextWords } from './context-words.ts';
import { emailForms } from './email-forms.ts';
import { ibanAccounts } from './iban-accounts.ts';
import { ipForms } from './ip-forms.ts';
import { moneyForms } from './money-forms.ts';
import { percentageForms } from './percentage-forms.ts';
import { personForms } from './person-forms.ts';
import { phoneForms } from './phone-forms.ts';
import { countryLengths, trunkShapes } from './phone-plans.ts';
import { privateKeyForms } from './private-key-forms.ts';
import { saidForms } from './said-forms.ts';
import { markedFormats, prefixedFormats, structuredFormats } from './secret-formats.ts';
import { sourceOfShape } from './shapes.ts';
import { streetForms } from './street-forms.ts';
import { valueForms } from './value-forms.ts';
import { vendorForms, vendorShapes } from './vendor-formats.ts';

/** A regular expression as its source and flags, since it travels with the compiled policy. */
export type Form = [source: string, flags: string];

const formOf = ({ source, flags }: RegExp): Form => [source, flags];
const formsOf = <Name extends string>(forms: Record<Name, RegExp>): Record<Name, Form> =>
  Object.fromEntries(Object.entries<RegExp>(forms).map(([name, form]) => [name, formOf(form)])) as Record<Name, Form>;

/**
 * The words, shapes and numbers that the detectors know: facts, no code. They weigh more than the detectors and come with the
 * compiled policy, so that no page has to load them for itself. `knowledge.ts` makes them ready.
 */
export const detectorData = {
  words: contextWords,
  forms: formsOf({
    ...accountForms,
    ...amountForms,
    ...cardForms,
    ...emailForms,
    ...ipForms,
    ...moneyForms,
    ...percentageForms,
    ...personForms,
    ...phoneForms,
    ...privateKeyForms,
    ...saidForms,
    ...streetForms,
    ...valueForms,
    ...vendorForms,
  }),
  cardIssuers,
  ibanAccounts,
  countryLengths,
  trunkShapes,
  formats: {
    shaped: [
      ...structuredFormats,
      ...Object.entries(prefixedFormats).map(([shape, prefixes]): [string, string] => [prefixes, sourceOfShape(shape)]),
    ],
    vendors: vendorShapes.map(([name, form]): [string, Form] => [name, formOf(form)]),
    marked: markedFormats.map(([mark, form]): [string, Form] => [mark, formOf(form)]),
  },
};

export type DetectorData = typeof detectorData;
