import { describe, expect, test } from 'vitest';
import { found } from './testing.ts';

describe('an account number of one country is found by the words for bank and account', () => {
  test.each([
    ['sæt 50 kr ind på reg. 5490 konto 0001234567, eller kontant', '5490 konto 0001234567'],
    ['Reg.nr. 1551, kontonr. 12345678', '1551, kontonr. 12345678'],
    ['reg./kontonr.: 9570 0012846631', '9570 0012846631'],
    ['registreringsnummer 3409 og kontonummer 1122334455', '3409 og kontonummer 1122334455'],
    ['100 each to reg. 9570 account 0012846631 before Friday', '9570 account 0012846631'],
    ['Reg 1234 konto 12 34 56 78 90', '1234 konto 12 34 56 78 90'],
    ['Sort code: 20-45-77, account number 83412675 please', '20-45-77, account number 83412675'],
    ['sort code 204577 acc 83412675', '204577 acc 83412675'],
    ['routing number 021000021, account 4839201756', '021000021, account 4839201756'],
  ])('%s', (text, number) => expect(found('iban', text)).toEqual([number]));

  test.each([
    'Bilen har reg. nr. AB 12 345 og har kørt 120000 km.',
    'Reg. 4 og 5 gælder fra 2027, se konto 12 i bilag 3.',
    'The sort code of the depot is 20-45-77 on the map.',
    'Routing number 4 goes to gate 12, account for delays.',
    'Vi har 1551 konti og 12345678 poster.',
  ])('%s is none', (text) => expect(found('iban', text)).toEqual([]));
});
