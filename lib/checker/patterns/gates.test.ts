import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkerWith, NOW } from '../../../tests/support/checker-with.ts';

const SEED = Number(process.env.SEED ?? 20261129);

/** Each with a literal that the scan looks for before it runs, in letters that hide, compose or come in two halves. */
const PATTERNS: [source: string, flags: string][] = [
  ['cafe', 'i'],
  ['caf\u00e9', 'i'],
  ['cafe\u0301', ''],
  ['\ufb01ne', 'i'],
  ['a3', ''],
  ['\\d', ''],
  ['(?:caf|str)[a-z]{0,4}\\d', ''],
  ['\\uD835[\\uDC00-\\uDFFF]', ''],
  ['\u{1d5ee}b', 'u'],
  ['\u{1f389}', 'u'],
  ['st(?:rong|reng)', 'iu'],
];
const PIECES = [
  ...['cafe', 'CAFE', 'caf\u00e9', '\u0301', '\ufb01', 'ne', 'fine', 'a', '3', '\u0663', '\u{1d5ee}', 'b', '\u{1f389}'],
  ...[
    '\ud835',
    '\ud83c',
    '\udf89',
    '\u200d',
    '\u200b',
    '\ufe0f',
    '\u00ad',
    'strong',
    '\ufb06rong',
    '\u017ftreng',
    ' ',
    '\u00b2',
    '1\u20e3',
  ],
];

const CASES = PATTERNS.map(([pattern, flags]) => ({
  form: new RegExp(pattern, flags),
  checker: checkerWith([{ id: 'rule', kind: 'forbid', match: { pattern, flags } }]),
}));

test('a gate never keeps a pattern from what it would find, whatever hides in the draft', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CASES),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }),
      ({ form, checker }, pieces) => {
        const text = pieces.join('');
        const { findings } = checker.check({ text, network: 'linkedin' }, { now: NOW });
        expect(findings.length > 0, `${form} in ${JSON.stringify(text)}`).toBe(form.test(text));
      },
    ),
    { numRuns: 3000, seed: SEED },
  );
});
