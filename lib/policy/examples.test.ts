import { describe, expect, test } from 'vitest';
import { NOW, policyWith } from '../../tests/support/checker-with.ts';
import { prepare } from '../checker/check.ts';
import { compile } from '../checker/compile.ts';
import { runExamples } from './examples.ts';

/** A rule that bans one word, under a condition; the examples say whether it spoke. */
const failuresOf = (rule: Record<string, unknown>) => {
  const policy = policyWith([
    {
      id: 'rule',
      kind: 'forbid',
      severity: 'warn',
      match: { terms: ['harbour'] },
      examples: { pass: ['a quiet day'], fail: ['in the harbour'] },
      ...rule,
    },
  ]);
  return runExamples(policy, prepare(compile(policy, { digest: '' })), NOW).failures.map(({ path }) => path.join('/'));
};

describe('an example is tried in a setting where its rule speaks', () => {
  test.each([
    ['at all times', {}],
    ['when the company asked', { when: { asked: true } }],
    ['when the company didn’t ask', { when: { not: { asked: true } } }],
    ['when it is said that nobody asked', { when: { asked: false } }],
    ['when it is one of several reasons', { when: { any: [{ asked: true }, { media: true }] } }],
    ['with approved content', { when: { all: [{ approvedContent: true }] } }],
    ['without approved content', { when: { not: { approvedContent: true } } }],
    ['with a picture', { when: { media: true } }],
    ['without a picture', { when: { not: { media: true } } }],
    ['on X alone', { networks: ['x'] }],
    ['in a reply', { surfaces: ['reply'] }],
    ['in Danish', { languages: ['da'] }],
    ['in Denmark', { regions: ['DK'] }],
    ['until last year', { active: { until: '2025-01-01T00:00:00Z' } }],
    ['from next year', { active: { from: '2027-01-01T00:00:00Z' } }],
  ])('%s', (_, rule) => expect(failuresOf(rule)).toEqual([]));

  test('and one that should pass has no picture to be spoken of', () => {
    const examples = { pass: ['in the harbour'], fail: ['in the harbour'] };
    expect(failuresOf({ when: { media: true }, examples })).toEqual([]);
  });
});

test('a rule that protects is tried by what it protects', () => {
  const examples = { pass: ['a quiet day'], fail: ['in the harbour'] };
  expect(failuresOf({ kind: 'protect', severity: 'hint', examples })).toEqual([]);
  expect(failuresOf({ kind: 'protect', severity: 'hint', examples: { fail: ['at sea'] } })).toHaveLength(1);
});

test('an example that comes out otherwise is told by its place', () => {
  const examples = { pass: ['a quiet day', 'the harbour again'], fail: ['in the harbour', 'at sea'] };
  expect(failuresOf({ examples })).toEqual(['rules/0/examples/pass/1', 'rules/0/examples/fail/1']);
});

test('a test is tried by the clock of whoever wrote it', () => {
  const hours = {
    id: 'hours',
    kind: 'cadence',
    severity: 'warn',
    hours: [{ days: 'mon-fri', from: '08:00', until: '17:00' }],
  };
  const daily = { id: 'daily', kind: 'cadence', severity: 'warn', maxPerDay: 1 };
  const history = [{ at: '2026-03-28T23:30:00+01:00', network: 'linkedin', own: true }];
  const tests = [
    { text: 'a', now: '2026-11-24T08:30:00+01:00', expect: [] },
    { text: 'b', now: '2026-11-24T17:30:00+01:00', expect: ['hours'] },
    { text: 'c', now: '2026-03-29T12:00:00+02:00', history, expect: ['hours'] },
  ];
  const policy = policyWith([hours, daily], { tests });
  expect(runExamples(policy, prepare(compile(policy, { digest: '' })), NOW).failures).toEqual([]);
});
