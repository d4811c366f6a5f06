import { expect, test } from 'vitest';
import { addAll } from '../edit/draft.ts';
import { parsePolicy } from '../parse.ts';
import { isWarnedOf, ruleForList } from './list-rule.ts';

const draft = (vocabularies: Record<string, string[]>) => ({
  text: JSON.stringify({ klarpost: 1, id: 'a', revision: 1, vocabularies, rules: [] }),
  off: [],
});

test.each([
  ['rivals', true],
  ['acceptance', true],
  ['base-accept', false],
  ['base-accept-2', false],
  ['base-reject', true],
])('of the list %s somebody is warned: %s', (list, isWarned) => expect(isWarnedOf(list)).toBe(isWarned));

test('the rule names the list as it is called where it was put', () => {
  const { text } = addAll(draft({ rivals: ['a'] }), { rules: [], vocabularies: { rivals: ['b'] } }, ruleForList);
  const parsed = parsePolicy(new TextEncoder().encode(text));
  expect(parsed.ok && parsed.policy.rules).toMatchObject([
    { id: 'words-rivals-2', severity: 'warn', match: { vocabulary: 'rivals-2' } },
  ]);
});

test.each(['ærø', '競合', 'a'.repeat(56), 'Å--'])('a list called %s gets a rule that may stand', (list) => {
  const vocabularies = { [list]: ['x'], [`${list}!`]: ['y'] };
  const { text } = addAll(draft({}), { rules: [], vocabularies }, ruleForList);
  const parsed = parsePolicy(new TextEncoder().encode(text));
  expect(parsed.ok && new Set(parsed.policy.rules.map(({ id }) => id)).size).toBe(2);
});
