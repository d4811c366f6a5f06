import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addAll,
  addRule,
  asNextRevision,
  moveRule,
  type PolicyDraft,
  removeRule,
  ruleRows,
  setField,
  switchOff,
  switchOn,
} from './draft.ts';

const draft = (ids: string[]): PolicyDraft => ({
  text: `${JSON.stringify({ klarpost: 1, revision: 4, rules: ids.map((id) => ({ id, kind: 'forbid' })) }, null, 2)}\n`,
  off: [],
});
/** The rules in their order; those that are off in brackets. */
const seen = (one: PolicyDraft) => ruleRows(one)?.map(({ isOn, value }) => (isOn ? value.id : `(${value.id})`));
const saved = ({ text }: PolicyDraft) => JSON.parse(text).rules.map(({ id }: { id: string }) => id);
/** The place of a rule, as its buttons know it. */
const at = (one: PolicyDraft, id: string) => ruleRows(one)?.find(({ value }) => value.id === id)?.place ?? -1;

describe('switching', () => {
  test('what is off stays in the list and leaves the file', () => {
    const off = switchOff(draft(['a', 'b', 'c']), 1);
    expect(seen(off)).toEqual(['a', '(b)', 'c']);
    expect(saved(off)).toEqual(['a', 'c']);
  });

  test('all off, and on again in another order, is the file that it was', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,2}$/), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.nat()), (ids, chance) => {
        const before = draft(ids);
        const shuffled = () =>
          ids.map((id) => ({ id, key: chance.next().value as number })).sort((a, b) => a.key - b.key);
        let one = before;
        for (const { id } of shuffled()) one = switchOff(one, at(one, id));
        expect(saved(one)).toEqual([]);
        expect(seen(one)).toEqual(ids.map((id) => `(${id})`));
        for (const { id } of shuffled()) one = switchOn(one, at(one, id));
        expect(one).toEqual(before);
      }),
    );
  });

  test('some off and on again leave the order', () => {
    const some = switchOff(switchOff(switchOff(draft(['a', 'b', 'c', 'd']), 2), 0), 0);
    expect(seen(some)).toEqual(['(a)', '(b)', '(c)', 'd']);
    expect(seen(switchOn(some, 1))).toEqual(['(a)', 'b', '(c)', 'd']);
  });
});

describe('rules', () => {
  test('move, with those that are off in their places', () => {
    expect(seen(moveRule(switchOff(draft(['a', 'b', 'c']), 0), 1, 0))).toEqual(['(a)', 'c', 'b']);
  });

  test('a new one gets an id that nobody has, not even one that is off', () => {
    const { draft: added, place } = addRule(switchOff(draft(['a', 'b']), 0), { id: 'a', kind: 'count' });
    expect(seen(added)).toEqual(['(a)', 'b', 'a-2']);
    expect(place).toBe(1);
  });

  test('what comes from elsewhere takes no place that is taken', () => {
    const before = setField(draft(['a']), ['vocabularies', 'rivals'], ['Sydhavn']);
    const { text } = addAll(before, { rules: [{ id: 'a' }, { id: 'b' }], vocabularies: { rivals: ['Østkraft'] } });
    expect(JSON.parse(text)).toMatchObject({
      rules: [{ id: 'a' }, { id: 'a-2' }, { id: 'b' }],
      vocabularies: { rivals: ['Sydhavn'], 'rivals-2': ['Østkraft'] },
    });
  });

  test('the first of all makes the list', () => {
    expect(saved(addRule({ text: '{}', off: [] }, { id: 'a' }).draft)).toEqual(['a']);
  });

  test('one that goes takes no other with it', () => {
    expect(seen(removeRule(switchOff(draft(['a', 'b', 'c']), 1), 0))).toEqual(['(b)', 'c']);
  });

  test('a new field stands where it usually does', () => {
    const { text } = setField(draft(['a']), ['rules', 0, 'severity'], 'hint');
    expect(Object.keys(JSON.parse(text).rules[0])).toEqual(['id', 'kind', 'severity']);
    const later = setField({ text, off: [] }, ['rules', 0, 'message'], 'No.').text;
    expect(Object.keys(JSON.parse(later).rules[0])).toEqual(['id', 'kind', 'severity', 'message']);
  });

  test('a text that is no JSON has no list', () => expect(ruleRows({ text: '{', off: [] })).toBeNull());
});

describe('the next revision', () => {
  const now = Date.parse('2026-11-24T08:00:00Z');
  test('is one higher than the one in force, or than what the file says', () => {
    expect(JSON.parse(asNextRevision(draft([]), 4, now).text).revision).toBe(5);
    expect(JSON.parse(asNextRevision(draft([]), 2, now).text).revision).toBe(5);
    expect(JSON.parse(asNextRevision(draft([]), 9, now).text).revision).toBe(10);
  });

  test('has today’s date where it has one', () => {
    const dated = setField(draft([]), ['issuedAt'], '2026-01-01T00:00:00Z');
    expect(JSON.parse(asNextRevision(dated, 4, now).text).issuedAt).toBe('2026-11-24T08:00:00Z');
    expect(asNextRevision(draft([]), 4, now).text).not.toContain('issuedAt');
  });
});
