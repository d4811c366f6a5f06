import { describe, expect, test } from 'vitest';
import { policySchema, ruleKindNames } from '../schema.ts';
import { completionsAt } from './completions.ts';
import { branchesOf, branchFor, emptyOf, ruleShape, ruleShapes, shapeAt } from './shape.ts';

const document = {
  vocabularies: { rivals: ['Sydhavn'] },
  rules: [
    { id: 'a', kind: 'forbid', match: { terms: ['x'] }, when: { not: { mentions: 'organization' } } },
    { id: 'b', kind: 'count', of: 'emoji', max: 3 },
  ],
};

describe('the shape of a place', () => {
  test.each<[string, (string | number)[], object]>([
    ['a list of words', ['rules', 0, 'match', 'terms'], { type: 'array' }],
    ['what is counted', ['rules', 1, 'of'], { enum: expect.arrayContaining(['emoji', 'hashtags']) }],
    ['deep in a condition', ['rules', 0, 'when', 'not', 'mentions'], { anyOf: expect.any(Array) }],
    ['a vocabulary', ['vocabularies', 'rivals'], { type: 'array' }],
  ])('%s', (_, path, shape) => expect(shapeAt(path, document)).toMatchObject(shape));

  test('where nothing may stand there is none', () => {
    expect(shapeAt(['rules', 1, 'match'], document)).toBeUndefined();
    expect(shapeAt(['nonsense', 'deep'], document)).toBeUndefined();
  });

  test('every kind of rule has one', () => {
    expect(ruleShapes().map(({ properties }) => properties?.kind?.const)).toEqual(ruleKindNames);
  });

  test.each([
    ['words', { terms: [] }, 'terms'],
    ['a pattern', { pattern: '', flags: 'i' }, 'pattern'],
    ['several', { anyOf: [] }, 'anyOf'],
  ])('a match of %s is known by its key', (_, value, key) => {
    const branches = branchesOf(ruleShape('forbid')?.properties?.match ?? {});
    expect(branches[branchFor(branches, value)]?.required).toEqual([key]);
  });

  test('the least that is required is there to begin with', () => {
    expect(emptyOf(ruleShape('count') ?? {})).toEqual({ id: '', kind: 'count', of: 'characters' });
    const rule = { ...(emptyOf(ruleShape('detect') ?? {}) as object), id: 'a', detectors: ['email'] };
    expect(policySchema.safeParse({ klarpost: 1, id: 'a', revision: 1, rules: [rule] }).success).toBe(true);
  });
});

describe('completion', () => {
  const at = (text: string) => {
    const offset = text.indexOf('|');
    return completionsAt(text.replace('|', ''), offset);
  };
  const labels = (text: string) => at(text)?.options.map(({ label }) => label);

  test.each<[string, string, string[]]>([
    ['a severity', '{"rules":[{"kind":"forbid","severity":"|"}]}', ['block', 'warn', 'hint']],
    ['a severity that is begun', '{"rules":[{"kind":"forbid","severity": bl|}]}', ['block', 'warn', 'hint']],
    [
      'keys of a rule by its kind',
      '{"rules":[{"id":"b","kind":"count","of":"emoji","|"}]}',
      ['min', 'max', 'severity'],
    ],
    ['a match', '{"rules":[{"kind":"forbid","match":{"|"}}]}', ['terms', 'vocabulary', 'pattern', 'organization']],
    [
      'a vocabulary of this policy',
      '{"vocabularies":{"rivals":[]},"rules":[{"kind":"forbid","match":{"vocabulary":"|"}}]}',
      ['rivals'],
    ],
    ['a rule that a test expects', '{"rules":[{"id":"a"}],"tests":[{"text":"x","expect":["|"]}]}', ['a']],
    ['yes or no', '{"rules":[{"kind":"hashtag","camelCase": |}]}', ['true', 'false']],
  ])('%s', (_, text, expected) => expect(labels(text)).toEqual(expect.arrayContaining(expected)));

  test('what stands there already is not offered again', () => {
    expect(labels('{"rules":[{"id":"b","kind":"count","of":"emoji","|"}]}')).not.toContain('of');
  });

  test('a key brings its colon and how its value begins', () => {
    const found = at('{"rules":[{"kind":"forbid",|}]}');
    expect(found?.options.find(({ label }) => label === 'examples')?.insert).toBe('"examples": {}');
  });

  test('a string is replaced with its quotes', () => {
    const text = '{"rules":[{"kind":"forbid","severity":"wa|"}]}';
    const found = at(text);
    expect(text.replace('|', '').slice(found?.from, found?.to)).toBe('"wa"');
  });

  test('where anything may be written nothing is offered', () => expect(at('{"id":"|"}')).toBeNull());
});
