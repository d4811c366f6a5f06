import { expect, test } from 'vitest';
import type { Rule, Severity } from '../../lib/policy/schema.ts';
import { mostImportant } from './most-important.ts';

const rule = (id: string, severity: Severity, more: Partial<Rule> = {}): Rule =>
  ({ id, kind: 'forbid', severity, message: 'Words.', match: { terms: ['x'] }, ...more }) as Rule;
const examples = { pass: ['good'], fail: ['bad'] };

test.each<[string, Rule[], string[]]>([
  [
    'what stops a post comes before what asks',
    [rule('a', 'hint'), rule('b', 'block'), rule('c', 'warn')],
    ['b', 'c', 'a'],
  ],
  ['of equals the one with examples', [rule('a', 'warn'), rule('b', 'warn', { examples })], ['b', 'a']],
  ['else the policy’s own order', [rule('a', 'warn'), rule('b', 'warn')], ['a', 'b']],
  ['a rule without words says nothing to a person', [rule('a', 'block', { message: undefined })], []],
  ['what is protected is no demand', [rule('a', 'block', { kind: 'protect' } as Partial<Rule>)], []],
])('%s', (_, rules, ids) => expect(mostImportant(rules, 5).map(({ id }) => id)).toEqual(ids));

test('no more than asked for', () => {
  expect(mostImportant([rule('a', 'warn'), rule('b', 'warn')], 1)).toHaveLength(1);
});
