import { expect, test } from 'vitest';
import { createRulesInForce, type GuardRules } from './rules-in-force.ts';

const RULES: GuardRules = { inline: 'on', failClosed: true, corrections: { submit: ['#post'] } };

test.each<[what: string, rules: GuardRules | null | 'loading' | 'failed', are: Record<string, unknown>]>([
  ['on their way', 'loading', { isLoading: true, isWanting: true, isOff: false, isShown: false }],
  ['not to be had', 'failed', { isLoading: false, isWanting: true, isOff: false, isShown: false }],
  ['none, as there is no policy', null, { isLoading: false, isWanting: false, isOff: true, isShown: false }],
  ['there', RULES, { isLoading: false, isWanting: false, isOff: false, isShown: true }],
  ['there, for marks alone', { ...RULES, inline: 'marks' }, { isOff: false, isShown: false }],
  ['there, and off', { ...RULES, inline: 'off' }, { isOff: true, isShown: false }],
])('rules that are %s', (_, given, are) => {
  const rules = createRulesInForce(() => false);
  if (given === 'failed') rules.fail();
  else if (given !== 'loading') rules.use(given);
  expect(rules).toMatchObject(are);
});

test('while they can’t be had, what the policy said when the page was loaded holds', () => {
  const rules = createRulesInForce(() => true);
  expect(rules.failClosed()).toBe(true);
  rules.use({ ...RULES, failClosed: false });
  expect([rules.failClosed(), rules.corrections()]).toEqual([false, RULES.corrections]);
  rules.fail();
  expect(rules.failClosed()).toBe(false);
  rules.use(null);
  expect([rules.failClosed(), rules.corrections()]).toEqual([false, {}]);
});
