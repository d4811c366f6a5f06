import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffPolicies } from './diff.ts';
import { type Policy, policySchema } from './schema.ts';

const policy = (some: object = {}): Policy => policySchema.parse({ klarpost: 1, id: 'demo', revision: 1, ...some });
const ban = (id: string, term = 'a') => ({ id, kind: 'forbid', match: { terms: [term] } });
const told = (before: object, after: object) =>
  diffPolicies(policy(before), policy(after)).map(({ what, name, how, details }) => [
    what,
    name,
    how,
    ...details.map(({ pointer }) => pointer),
  ]);

describe('what changed', () => {
  test.each<[string, object, object, string[][]]>([
    ['nothing', {}, {}, []],
    ['the number alone is no change', { revision: 1 }, { revision: 2, issuedAt: '2026-01-01' }, []],
    ['a rule came', { rules: [ban('a')] }, { rules: [ban('a'), ban('b')] }, [['rule', 'b', 'added']]],
    ['a rule went', { rules: [ban('a'), ban('b')] }, { rules: [ban('b')] }, [['rule', 'a', 'removed']]],
    ['a term changed', { rules: [ban('a')] }, { rules: [ban('a', 'b')] }, [['rule', 'a', 'changed', '/match/terms']]],
    [
      'a rule moved',
      { rules: [ban('a'), ban('b'), ban('c')] },
      { rules: [ban('b'), ban('c'), ban('a')] },
      [['rule', 'a', 'moved']],
    ],
    [
      'a vocabulary grew',
      { vocabularies: { v: ['a'] } },
      { vocabularies: { v: ['a', 'b'] } },
      [['vocabulary', 'v', 'changed', '']],
    ],
    [
      'events go elsewhere',
      {},
      { sync: { to: 'endpoint', url: 'https://a.example' } },
      [
        [
          'setting',
          'sync',
          'changed',
          '/to',
          '/url',
          '/mode',
          '/format',
          '/identity',
          '/token',
          '/sign',
          '/maxBatch',
          '/everyMinutes',
          '/keepDays',
          '/reasons',
        ],
      ],
    ],
  ])('%s', (_, before, after, changes) => expect(told(before, after)).toEqual(changes));

  test('the same rules in any order are moves only, and as few as can be', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (ids, seeds) => {
          const shuffled = ids.map((id) => ({ id, key: seeds.next().value as number })).sort((a, b) => a.key - b.key);
          const changes = told({ rules: ids.map((id) => ban(id)) }, { rules: shuffled.map(({ id }) => ban(id)) });
          expect(changes.every(([, , how]) => how === 'moved')).toBe(true);
          expect(changes.length).toBeLessThan(Math.max(1, ids.length));
        },
      ),
    );
  });
});
