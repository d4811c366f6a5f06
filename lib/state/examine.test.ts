import { describe, expect, test } from 'vitest';
import type { Policy } from '../policy/schema.ts';
import { examinePolicy } from './examine.ts';

const now = Date.parse('2026-11-24T09:00:00Z');
const bytes = (policy: unknown) => new TextEncoder().encode(JSON.stringify(policy, null, 2));
const policy = (more: object = {}) => ({
  klarpost: 1,
  id: 'nordhavn',
  revision: 2,
  rules: [
    {
      id: 'no-guarantee',
      kind: 'forbid',
      severity: 'block',
      message: 'We promise nothing.',
      match: { terms: ['guarantee'] },
      examples: { pass: ['We hope.'], fail: ['We guarantee it.'] },
    },
  ],
  ...more,
});
const examine = (file: Uint8Array, inForce: Policy | null = null) => examinePolicy(file, { now, inForce });

/** A good policy, looked at; anything else fails the test. */
function good(file: unknown, inForce: Policy | null = null) {
  const examined = examine(bytes(file), inForce);
  if (!examined.ok) throw new Error(JSON.stringify(examined.problems));
  return examined;
}

describe('looking at a policy', () => {
  test('its examples are run', () => {
    expect(good(policy()).examples).toEqual({ run: 2, failures: [] });
  });

  test('one that comes out otherwise is shown where it stands', () => {
    const [rule] = policy().rules;
    const wrong = { ...policy(), rules: [{ ...rule, examples: { fail: ['We hope.'] } }] };
    const { examples, text } = good(wrong);
    const [failure] = examples.failures;
    expect(failure?.pointer).toBe('/rules/0/examples/fail/0');
    expect(text.split('\n')[(failure?.line ?? 0) - 1]).toContain('"We hope."');
  });

  test('it is compared with the one in force, when that is of the same line', () => {
    const before = good(policy({ revision: 1, rules: [] })).policy;
    expect(good(policy(), before).changes).toMatchObject([{ what: 'rule', name: 'no-guarantee', how: 'added' }]);
    expect(good(policy({ id: 'other' }), before).changes).toBeNull();
    expect(good(policy()).changes).toBeNull();
  });

  test('a mistake comes with its place and the text that it stands in', () => {
    const examined = examine(bytes(policy({ revision: 'two' })));
    expect(examined).toMatchObject({ ok: false, problems: [{ pointer: '/revision', line: 4 }] });
    expect(!examined.ok && examined.text.split('\n')[3]).toContain('"two"');
  });

  test('bytes that are no text have problems all the same', () => {
    const examined = examine(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]));
    expect(examined).toMatchObject({ ok: false, text: '', problems: [{ pointer: '' }] });
  });
});
