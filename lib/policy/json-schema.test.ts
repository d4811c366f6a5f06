import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyJsonSchema, policyJsonSchemaText } from './json-schema.ts';
import { packRules } from './packs/index.ts';
import { packNames, policySchema } from './schema.ts';

const MINIMAL = { klarpost: 1, id: 'demo', revision: 1 };
const validate = new Ajv2020({ strict: false, unicodeRegExp: true }).compile(policyJsonSchema());

test('the published JSON Schema is the one that the zod schema makes (npm run schema writes it anew)', () => {
  expect(readFileSync('assets/policy.schema.json', 'utf8')).toBe(policyJsonSchemaText());
});

test('it is a valid schema of draft 2020-12', () => {
  expect(new Ajv2020({ strict: false }).validateSchema(policyJsonSchema())).toBe(true);
});

test('the demo policy validates', () => {
  expect(validate(JSON.parse(readFileSync('assets/demo-policy.json', 'utf8')))).toBe(true);
});

test.each(packNames)('every rule of the pack %s is one of the format, by the schema and by zod', (name) => {
  const bare = policySchema.parse({
    ...MINIMAL,
    packs: [name],
    organization: { name: 'Nordhavn', aliases: ['N'], products: ['HavStrøm'], domains: ['nordhavn.example'] },
  });
  const rules = JSON.parse(JSON.stringify(packRules(bare))) as unknown[];
  expect(rules.length).toBeGreaterThan(0);
  const document = { ...bare, rules };
  expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  expect(policySchema.safeParse(document).success).toBe(true);
});

const rule = (some: object) => ({ ...MINIMAL, rules: [{ id: 'a', kind: 'forbid', match: { terms: ['a'] }, ...some }] });

test.each<[string, object, boolean]>([
  ['the smallest policy', MINIMAL, true],
  ['an unknown key', { ...MINIMAL, rulez: [] }, false],
  ['an unknown key within a match', rule({ match: { terms: ['a'], more: 1 } }), false],
  ['a match within a match', rule({ match: { anyOf: [{ terms: ['a'] }] } }), true],
])('%s', (_, document, isTaken) => {
  expect(validate(document)).toBe(isTaken);
  expect(policySchema.safeParse(document).success).toBe(isTaken);
});

describe('the JSON Schema and zod say the same', () => {
  type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

  const WHOLE: Json = {
    ...MINIMAL,
    issuedAt: '2026-11-20T08:00:00Z',
    language: 'da',
    organization: { name: 'Nordhavn', domains: ['nordhavn.example'], handles: { x: '@nordhavn' }, color: '#005566' },
    packs: ['secrets'],
    vocabularies: { rivals: ['Sydhavn', { sha256: 'a'.repeat(64), words: 2 }] },
    rules: [
      {
        id: 'f',
        kind: 'forbid',
        severity: 'block',
        match: { terms: ['a b'], hyphens: 'loose' },
        near: { match: { products: true }, words: 3 },
      },
      { id: 'r', kind: 'replace', swap: { a: 'b', c: ['d', 'e'] }, caseSensitive: true },
      {
        id: 'q',
        kind: 'require',
        match: { anyOf: [{ vocabulary: 'rivals' }, { pattern: 'a+', flags: 'i' }] },
        position: 'first',
        insert: { en: 'x' },
      },
      {
        id: 'c',
        kind: 'count',
        of: 'words',
        max: 3,
        when: { all: [{ not: { asked: true } }, { detects: ['money'] }, { links: ['a.example'] }] },
      },
      { id: 'l', kind: 'link', allow: ['a.example'], https: true, active: { from: '2026-10-01T00:00+02:00' } },
      {
        id: 'd',
        kind: 'detect',
        detectors: ['email'],
        except: ['a@b.example'],
        examples: { pass: ['a'], fail: ['b'] },
      },
      {
        id: 's',
        kind: 'cadence',
        hours: [{ days: 'mon-fri', from: '07:00', until: '18:00' }],
        balance: { of: 'own', max: 0.6, window: 10 },
      },
    ],
    content: {
      items: [{ id: 'i', title: { da: 't' }, texts: [{ network: 'x', text: 'a' }] }],
      feeds: [{ url: 'https://a.example/f' }],
    },
    sharing: {
      networks: ['linkedin', 'copy'],
      utm: { utm_source: '{network}' },
      goodTimes: [{ days: 'mon', from: '07:30', until: '08:45' }],
    },
    program: { meetings: [{ title: 't', every: 'week', minutes: 20 }], aim: { sharesPerWeek: 2 } },
    sync: { to: 'endpoint', url: 'https://a.example/e', headers: { 'x-a': 'b' }, maxBatch: 5 },
    tests: [{ text: 'a', expect: ['f'], network: 'x' }],
  };

  /** Values that sit on the borders of the format's own shapes. */
  const value: fc.Arbitrary<Json> = fc.oneof(
    fc.constantFrom<Json>(
      null,
      true,
      false,
      0,
      1,
      -1,
      1.5,
      0.5,
      1e9,
      '',
      'a',
      'da',
      'DK',
      'x',
      'block',
      'mon-fri',
      '24:00',
      '25:00',
      'https://a.example',
    ),
    fc.constantFrom<Json>(
      '2026-02-30',
      '2026-13-01',
      '2026-01-01T10:00Z',
      '2026-01-01T10:00',
      '#fff',
      '#ffffff',
      'æ.example',
      'a b',
      [],
      {},
      [1],
      { en: 'a' },
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  );

  /** The document with one place changed: a value replaced, a key dropped, a key added. */
  function mutate(document: Json, pick: () => number, replacement: Json, how: number): Json {
    const copy = structuredClone(document);
    const branches: (Json[] | { [key: string]: Json })[] = [];
    const collect = (node: Json) => {
      if (typeof node !== 'object' || node === null) return;
      branches.push(node);
      for (const child of Object.values(node)) collect(child);
    };
    collect(copy);
    const branch = branches[pick() % branches.length];
    if (!branch) return copy;
    if (Array.isArray(branch)) {
      if (branch.length === 0 || how === 2) branch.push(replacement);
      else branch[pick() % branch.length] = replacement;
      return copy;
    }
    const keys = Object.keys(branch);
    const key = keys[pick() % Math.max(1, keys.length)];
    if (key === undefined || how === 2)
      branch[typeof replacement === 'string' && replacement !== '__proto__' ? replacement : 'more'] = replacement;
    else if (how === 1) delete branch[key];
    else branch[key] = replacement;
    return copy;
  }

  test('of 10,000 policies with one to three changes', () => {
    expect(validate(WHOLE)).toBe(true);
    expect(policySchema.safeParse(WHOLE).success).toBe(true);
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(), value, fc.nat(2)), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const document = changes.reduce<Json>((made, [a, b, replacement, how]) => {
            const numbers = [a, b];
            return mutate(made, () => numbers.pop() ?? 0, replacement, how);
          }, WHOLE);
          const isTaken = policySchema.safeParse(document).success;
          if (isTaken) taken++;
          if (validate(document) !== isTaken)
            throw new Error(
              `zod: ${isTaken}; ${JSON.stringify(validate.errors?.slice(0, 3))}\n${JSON.stringify(document)}`,
            );
        },
      ),
      { numRuns: 10_000 },
    );
    // Both answers have to occur, or the comparison says nothing.
    expect(taken).toBeGreaterThan(500);
    expect(taken).toBeLessThan(9_500);
  }, 120_000);
});
