import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/checker/types.ts';
import { markParts } from './marked-text.tsx';

const finding = (start: number, end: number, severity: Finding['severity']) =>
  ({ id: `${start}`, ruleId: 'a', kind: 'forbid', severity, start, end, message: '', fixes: [] }) satisfies Finding;

test.each<[string, Finding[], [string, string?][]]>([
  ['nothing', [], [['a guarantee']]],
  ['a word', [finding(2, 11, 'warn')], [['a '], ['guarantee', 'warn']]],
  [
    'words within words: the heavier shows',
    [finding(0, 11, 'hint'), finding(2, 5, 'block')],
    [
      ['a ', 'hint'],
      ['gua', 'block'],
      ['rantee', 'hint'],
    ],
  ],
  ['a place without words', [finding(2, 2, 'warn')], [['a '], ['guarantee']]],
])('%s', (_, findings, parts) => {
  expect(
    markParts('a guarantee', findings).map(({ text, severity }) => (severity ? [text, severity] : [text])),
  ).toEqual(parts);
});
