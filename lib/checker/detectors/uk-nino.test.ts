import { expect, test } from 'vitest';
import { found } from './testing.ts';

test.each<[string, string]>([
  ['AA 12 34 56 B', 'AA 12 34 56 B'],
  ['hh 01 02 03 d', 'hh 01 02 03 d'],
  ['tw987654a', 'tw987654a'],
  ['PR 123612C', 'nino: PR 123612C'],
  ['YZ 61 48 68 B', 'Here is my National Insurance Number YZ 61 48 68 B'],
  ['AB123456C', 'NI number AB123456C.'],
  ['AB123456C', '(AB123456C)'],
  ['AB 123 456 C', 'nino AB 123 456 C'],
  ['AB-12-34-56-C', 'AB-12-34-56-C'],
  ['AB123456C', 'nino=AB123456C'],
  ['AB123456', 'National Insurance: AB123456'],
  ['AB\u00a012\u00a034\u00a056\u00a0C', 'AB\u00a012\u00a034\u00a056\u00a0C'],
])('%s in “%s”', (number, text) => expect(found('uk-nino', text)).toEqual([number]));

test.each([
  'AA 12 34 56 H',
  'FQ 00 00 00 C',
  'BG123612A',
  'nino: nt 99 88 77 a',
  "This isn't a valid national insurance number UV 98 76 54 B",
  'QQ123456C',
  'DA123456A',
  'AO123456A',
  'GB123456A',
  'ZZ123456A',
  'XAB123456C',
  'AB123456CD',
  'AB1234567C',
  'AB123456',
  'SKU AB123456C',
  'model AB 12 34 56 A',
  'https://example.com/AB123456C',
  'A-AB123456C',
  'https://example.com/?id=AB123456C',
  'at 12 30 45 a',
])('%s is none', (text) => expect(found('uk-nino', text)).toEqual([]));
