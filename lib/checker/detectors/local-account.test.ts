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
    ['Kontonummer 1234-0012345678', '1234-0012345678'],
    ['Konto nr. 1234 0012345678', '1234 0012345678'],
    ['MobilePay eller konto 5471-0001234567', '5471-0001234567'],
    ['Reg.nr. 1234 / Kontonr. 0012345678', '1234 / Kontonr. 0012345678'],
    ['Reg. nr.: 9570, Konto nr.: 12345678', '9570, Konto nr.: 12345678'],
    ['Reg.: 1234 Kto.: 0012345678', '1234 Kto.: 0012345678'],
    ['kontonummer 1503.29.92137', '1503.29.92137'],
    ['Kontonummer: 8601 11 17947', '8601 11 17947'],
    ['ABA 021000021 Acct 1234567890', '021000021 Acct 1234567890'],
    ['my bank account number is 912803456', '912803456'],
    ['routing number 021000021, account 4839201756', '021000021, account 4839201756'],
  ])('%s', (text, number) => expect(found('iban', text)).toEqual([number]));

  test.each([
    'Bilen har reg. nr. AB 12 345 og har kørt 120000 km.',
    'Reg. 4 og 5 gælder fra 2027, se konto 12 i bilag 3.',
    'The sort code of the depot is 20-45-77 on the map.',
    'Routing number 4 goes to gate 12, account for delays.',
    'reg 2024 1234567',
    'Konto 1010 Omsætning 1234567',
    'Konto 1010 250.000 kr.',
    'På konto 2024 1234567 kr.',
    'My account number 12 is full',
    'Vi har 1551 konti og 12345678 poster.',
  ])('%s is none', (text) => expect(found('iban', text)).toEqual([]));
});
