import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerWith, NOW } from '../../../tests/support/checker-with.ts';
import { checkPattern } from './index.ts';

const SEED = Number(process.env.SEED ?? 20261129);

const WITHOUT_U: [source: string, flags: string][] = [
  ['\\b(?:at\\b|i\\b|på )', 'iu'],
  ['\\bkr\\b', 'iu'],
  ['[a-zæøå]{2,4}!', 'iu'],
  ['\\w+\\s\\d', 'iu'],
  ['[£$€] ?\\d', 'u'],
  ['s[ks]å', 'iu'],
];
const WITH_U: [source: string, flags: string][] = [
  ['\\p{L}+', 'u'],
  ['[^a]b', 'iu'],
  ['.b', 'u'],
  ['\\u{1f389}', 'u'],
  ['🎉+', 'u'],
  ['a*', 'u'],
  ['\\d+', ''],
];

describe('the flag “u” is left out', () => {
  test.each(WITHOUT_U)('of /%s/%s, which finds the same without', (source, flags) => {
    expect(checkPattern(source, flags)).toMatchObject({ ok: true, isSameWithoutU: true });
  });

  test.each(WITH_U)('but not of /%s/%s', (source, flags) => {
    expect(checkPattern(source, flags)).toMatchObject({ ok: true, isSameWithoutU: false });
  });
});

const PIECES = [
  'at',
  'AT',
  'kr',
  '\u212ar',
  'i',
  'på ',
  's',
  '\u017f',
  'k',
  'å',
  '\u212b',
  'Å',
  '!',
  '1',
  ' ',
  '€',
  '🎉',
  '\ud83c',
  'ß',
  'ẞ',
  'é',
];
const CASES = [...WITHOUT_U, ...WITH_U.filter(([source]) => source !== 'a*')].map(([pattern, flags]) => ({
  form: new RegExp(pattern, `g${flags}`),
  checker: checkerWith([{ id: 'rule', kind: 'forbid', match: { pattern, flags } }]),
}));

test('whatever the draft, a pattern finds what it says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CASES),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }),
      ({ form, checker }, pieces) => {
        const text = pieces.join('');
        const { findings } = checker.check({ text, network: 'linkedin' }, { now: NOW });
        const found = findings.map(({ start, end }) => text.slice(start, end));
        expect(found, `${form} in ${JSON.stringify(text)}`).toEqual([...text.matchAll(form)].map(([taken]) => taken));
      },
    ),
    { numRuns: 4000, seed: SEED },
  );
});
