import { expect, test } from 'vitest';
import { found } from './testing.ts';

test.each<[string, string]>([
  ['536-22-8145', 'My SSN is 536-22-8145'],
  ['078-05-1123', '078-05-1123'],
  ['078.05.1123', '078.05.1123'],
  ['078 05 1123', '078 05 1123'],
  ['078051121', 'social security number: 078051121'],
  ['123-45-6789', 'Her social security number is 123-45-6789.'],
  ['899-99-9999', '899-99-9999'],
  ['536\u201122\u20118145', 'SSN 536\u201122\u20118145'],
  ['536–22–8145', 'SSN 536–22–8145'],
  ['078-051123', 'ssn 078-051123'],
  ['536228145', 'SSN: 536228145'],
])('%s in “%s”', (number, text) => expect(found('us-ssn', text)).toEqual([number]));

test.each([
  '000-12-3456',
  '666-12-3456',
  '900-12-3456',
  '987-65-4320',
  '078-05-1120',
  '219-09-9999',
  '078-05-0000',
  '078 00 1123',
  '693-09.4444',
  '0780511201',
  '000000000',
  '666000000',
  '536228145',
  'order 536-22-8145',
  'SKU 536 22 8145',
  '1-536-22-8145',
  '536-22-8145-9',
  'x536-22-8145',
  'https://example.com/536-22-8145',
  'The score was 100-20-3000 or so',
  'call 415-555-0132',
  '25-11-2024',
  'part no. 123-45-6789',
])('%s is none', (text) => expect(found('us-ssn', text)).toEqual([]));

test('it is no phone number besides', () => expect(found('phone', 'My SSN is 536-22-8145')).toEqual([]));
