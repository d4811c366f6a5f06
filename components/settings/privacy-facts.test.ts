import { describe, expect, test } from 'vitest';
import type { Policy } from '../../lib/policy/schema.ts';
import { exampleEndpoint, examplePolicy } from '../testing/example.ts';
import { differences, privacyFacts } from './privacy-facts.ts';

const endpoint = (more: object = {}): Policy => ({
  ...examplePolicy,
  sync: { ...exampleEndpoint, ...more },
});

describe('what becomes of what one does', () => {
  test('stays here without an endpoint', () => {
    const facts = privacyFacts(examplePolicy, true);
    expect(facts.goes).toMatch(/^Nowhere/);
    expect(facts.as).toMatch(/nobody sees it but you/);
    expect(facts.long).toMatch(/Until you delete it/);
  });

  test('goes where the policy says, for as long as it says', () => {
    const facts = privacyFacts(endpoint(), true);
    expect(facts.goes).toMatch(/events\.nordhavn\.example.*Nordhavn Energi/);
    expect(facts.long).toMatch(/400 days.*waits for that address/);
    expect(facts.recorded.some((words) => words.startsWith('A page that you propose'))).toBe(true);
  });

  test.each([
    ['none', /Nobody’s/],
    ['pseudonym', /random number/],
    ['named', /Yours/],
  ])('with identity %s it says in whose name', (identity, words) => {
    expect(privacyFacts(endpoint({ identity }), true).as).toMatch(words);
  });

  test.each([
    [true, 'recorded'],
    [false, 'never'],
  ] as const)('with reasons: %s the reason of an override is %s', (reasons, where) => {
    const facts = privacyFacts(endpoint({ reasons }), true);
    expect(facts[where].some((words) => words.startsWith('The sentence you give'))).toBe(true);
    expect(facts[where === 'never' ? 'recorded' : 'never'].some((words) => words.startsWith('The sentence'))).toBe(
      false,
    );
  });

  test('nothing is recorded when counting is off', () => {
    expect(privacyFacts(endpoint(), false).recorded).toEqual([expect.stringMatching(/^Nothing/)]);
  });

  test('protected topics are named where the policy protects them', () => {
    const rule = { id: 'pay', kind: 'protect' as const, severity: 'hint' as const, match: { terms: ['pay'] } };
    const speaks = (policy: Policy) => privacyFacts(policy, true).never.some((words) => words.includes('pay, hours'));
    expect(speaks({ ...examplePolicy, rules: [rule] })).toBe(true);
    expect(speaks({ ...examplePolicy, packs: ['protected-topics'] })).toBe(true);
    expect(speaks(examplePolicy)).toBe(false);
  });

  test('without a policy it is said too', () => expect(privacyFacts(null, true).goes).toMatch(/^Nowhere/));
});

test('countries and teams are those that the policy tells apart, each once', () => {
  const policy: Policy = {
    ...examplePolicy,
    rules: [{ ...examplePolicy.rules[0]!, regions: ['DK', 'SE'] }],
    content: {
      items: [{ id: 'a', origin: 'own', title: 'A', audience: { regions: ['SE'], teams: ['service', 'it'] } }],
    },
  };
  expect(differences(policy)).toEqual({ regions: ['DK', 'SE'], teams: ['it', 'service'] });
  expect(differences(null)).toEqual({ regions: [], teams: [] });
});
