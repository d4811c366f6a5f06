import { expect, test } from 'vitest';
import { excerptOf } from './cut-line.ts';

const offsetOf = (text: string, line: number, column: number) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, column - 1);

test.each<[string, string, number, number, ReturnType<typeof excerptOf>]>([
  ['a place in a line', '{\n  "severity": 1\n}', 2, 15, { number: 2, before: '  "severity": ', at: '1', after: '' }],
  ['lines may end in either way', '{\r\n  "a"\r\n}', 2, 3, { number: 2, before: '  ', at: '"', after: 'a"' }],
  ['the end of a line is a place', '{\n"a"', 2, 4, { number: 2, before: '"a"', at: '', after: '' }],
  ['an emoji is kept whole', '"🎉"', 1, 2, { number: 1, before: '"', at: '🎉', after: '"' }],
  ['a line that is not there', '{}', 1, 30, null],
])('%s', (_, text, line, column, expected) =>
  expect(excerptOf(text, { line, column, offset: offsetOf(text, line, column) })).toEqual(expected),
);

test('a long line is cut on both sides', () => {
  const excerpt = excerptOf(`${'x'.repeat(500)}!${'y'.repeat(500)}`, { line: 1, column: 501, offset: 500 })!;
  expect(excerpt.at).toBe('!');
  expect(excerpt.before).toBe(`…${'x'.repeat(60)}`);
  expect(excerpt.after).toBe(`${'y'.repeat(60)}…`);
});
