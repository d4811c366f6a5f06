import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { setLanguage } from '../i18n.ts';
import { openFile } from './file.ts';
import { parsePolicy } from './parse.ts';
import { hostile } from './testing/hostile.ts';
import { hostilePolicies } from './testing/hostile-policies.ts';
import { cutOff, malformed } from './testing/malformed.ts';

const DEMO = readFileSync('assets/demo-policy.json', 'utf8');
const rows = [...malformed, ...cutOff(DEMO, 60)];

/** As slow as a refusal may be, in milliseconds. A busy machine is slower than a person's: the slowest of a few is taken. */
const SLOWEST_MS = 200;

afterEach(() => setLanguage('en'));

/** What makes a refusal a clear one. @returns what it says */
function refusalOf(bytes: Uint8Array): string[] {
  const parsed = parsePolicy(bytes);
  if (parsed.ok) throw new Error('It was taken.');
  const { length } = parsed.problems;
  if (length === 0 || length > 201) throw new Error(`${length} problems`);
  const lines = new TextDecoder().decode(bytes).split('\n');
  // One check for all, since `expect` costs more than the parser.
  const unclear = parsed.problems.filter(({ pointer, line, column = 0, what, mend }) => {
    const isSaid = what.length > 5 && what.length < 700 && mend.length > 5;
    const isWhole = !/\[object|(?<!")undefined(?! (means|betyder))/.test(`${what} ${mend}`);
    const isThere = line === undefined || (line <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 1);
    return !isSaid || !isWhole || !isThere || !/^(\/[^/]*)*$/.test(pointer);
  });
  if (unclear.length > 0) throw new Error(`Not clear: ${JSON.stringify(unclear)}`);
  return parsed.problems.map(({ what }) => what);
}

test('there are more than 300 of them', () => expect(rows.length).toBeGreaterThan(300));

describe('a file that is no policy is refused in words, with its place', () => {
  test.each(rows.map(({ name, ...row }) => [name, row] as const))('%s', (_, { bytes, says }) => {
    expect(refusalOf(bytes).join('\n')).toMatch(says);
  });

  test('in Danish too, and in other words', () => {
    const english = rows.map(({ bytes }) => refusalOf(bytes).join());
    setLanguage('da');
    for (const [index, { bytes, name }] of rows.entries()) {
      expect(refusalOf(bytes).join(), name).not.toBe(english[index]);
    }
  });

  test('each within a fifth of a second', () => {
    const slow = rows
      .map(({ name, bytes }) => ({ name, ms: Math.min(...[0, 1].map(() => timeOf(() => parsePolicy(bytes)))) }))
      .filter(({ ms }) => ms > SLOWEST_MS);
    expect(slow).toEqual([]);
  });
});

describe('a file that is made to keep its reader busy', () => {
  // Measured against what the machine needs for a good policy of that size, so that a busy one is measured with the same measure.
  const rule = (n: number) => ({
    id: `rule-${n}`,
    kind: 'forbid',
    message: { en: 'Please write this in other words.', da: 'Skriv det venligst på en anden måde.' },
    match: { terms: ['guarantee', 'risk free', 'without any risk', `number ${n}`] },
    examples: { pass: ['We hope that it works.'], fail: ['We guarantee that it works.'] },
  });
  const rules = Array.from({ length: 10_000 }, (_, n) => rule(n));
  const good = new TextEncoder().encode(JSON.stringify({ klarpost: 1, id: 'large', revision: 1, rules }));
  const read = (bytes: Uint8Array) => openFile(bytes).parse();

  /** Most are refused in less than the time of one; each took ten and more, or all memory, when everything wrong was counted. */
  const MOST_TIMES = 3;

  test('is refused in words, in about the time in which a good one of its size is taken', () => {
    expect(read(good).ok).toBe(true);
    const goodMs = Math.min(...[0, 1].map(() => timeOf(() => read(good))));
    const slow: [name: string, times: number][] = [];
    for (const { name, text } of [...hostile(), ...hostilePolicies()]) {
      const bytes = new TextEncoder().encode(text);
      expect(read(bytes).ok, name).toBe(false);
      let ms = timeOf(() => read(bytes));
      for (let turn = 0; turn < 2 && ms > MOST_TIMES * goodMs; turn++)
        ms = Math.min(
          ms,
          timeOf(() => read(bytes)),
        );
      if (ms > MOST_TIMES * goodMs) slow.push([name, ms / goodMs]);
    }
    expect(slow).toEqual([]);
  }, 120_000);
});

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe('10,000 policies with something changed', () => {
  const POLICY = JSON.stringify(
    {
      klarpost: 1,
      id: 'demo',
      revision: 3,
      issuedAt: '2026-11-20T08:00:00Z',
      organization: { name: 'Nordhavn', aliases: ['Nordhavn Energi'], domains: ['nordhavn.example'] },
      vocabularies: { rivals: ['Sydhavn Power', 'Østhavn'] },
      rules: [
        { id: 'a', kind: 'forbid', match: { vocabulary: 'rivals' }, when: { not: { asked: true } } },
        {
          id: 'b',
          kind: 'require',
          match: { anyOf: [{ terms: ['#ad'] }, { pattern: 'annonce|reklame', flags: 'i' }] },
        },
        {
          id: 'c',
          kind: 'count',
          of: 'hashtags',
          max: 3,
          active: { from: '2026-10-01', until: '2026-11-05T08:00+01:00' },
        },
      ],
      tests: [{ text: 'Sydhavn Power', expect: ['a'] }],
    },
    null,
    1,
  );
  const SNIPPETS = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '//',
    '/*',
    "'",
    'null',
    'true',
    '1e999',
    '-',
    '\n',
    '\t',
    ' ',
    '"id":1,',
    '"__proto__":{},',
    '\\ud800',
    '\\u0000',
    'æ',
    '🎉',
    '\u0000',
    '0',
    '"rules":[],',
  ];

  test('are refused in words or taken; nothing is thrown', () => {
    let taken = 0;
    const change = fc.tuple(
      fc.nat(POLICY.length),
      fc.nat(6),
      fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary', maxLength: 4 })),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = changes.reduce((made, [at, gone, put]) => made.slice(0, at) + put + made.slice(at + gone), POLICY);
        const bytes = new TextEncoder().encode(text);
        if (parsePolicy(bytes).ok) taken++;
        else refusalOf(bytes);
      }),
      { numRuns: 6000 },
    );
    expect(taken).toBeLessThan(3000);
  }, 120_000);

  test('byte by byte too', () => {
    const whole = new TextEncoder().encode(POLICY);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
        const bytes = whole.slice(0, Math.max(at + 1, length));
        bytes[at] = byte;
        if (!parsePolicy(bytes).ok) refusalOf(bytes);
      }),
      { numRuns: 4000 },
    );
  }, 120_000);
});
