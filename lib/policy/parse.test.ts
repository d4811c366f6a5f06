import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from './parse.ts';
import type { Problem } from './problem.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const MINIMAL = { klarpost: 1, id: 'demo', revision: 1 };

/** The problems of a policy that is written as an object, or as text. */
function problemsOf(document: object | string): Problem[] {
  const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  const parsed = parsePolicy(utf8(text));
  return parsed.ok ? parsed.warnings : parsed.problems;
}

describe('bytes that are no policy', () => {
  const demo = JSON.stringify(MINIMAL);
  const utf16 = (text: string, mark: number[]) =>
    new Uint8Array([...mark, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  test.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(), /empty/],
    ['more than 5 MB', new Uint8Array(6 * 1024 * 1024).fill(0x20), /6 MB; at most 5 MB/],
    ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(demo)]), /byte order mark/],
    ['UTF-16 with its mark', utf16(demo, [0xff, 0xfe]), /UTF-16/],
    ['UTF-16 without a mark', utf16(demo, []), /UTF-16/],
    ['Latin-1', new Uint8Array([0x7b, 0x22, 0xe6, 0x22]), /not UTF-8: byte 4/],
    ['a cut character', utf8('{"a":"æ').subarray(0, 7), /not UTF-8/],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4]), /zip or Office/],
  ])('%s', (_, bytes, said) => {
    const parsed = parsePolicy(bytes);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.problems[0]?.what).toMatch(said);
    expect(parsed.problems[0]?.mend).not.toBe('');
  });
});

describe('text that is not JSON', () => {
  test.each<[string, string, [line: number, column: number], RegExp, [line: number, RegExp]?]>([
    ['words', 'hello', [1, 1], /means nothing/],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', [3, 3], /comma is missing/],
    ['a comma too many', '{\n  "a": 1,\n}', [3, 1], /comma before the closing/],
    ['a comma too many in a list', '[1,\n]', [2, 1], /comma before the closing/],
    ['a comma too many before a remark', '{\n  "a": [1, // one\n  ]\n}', [2, 12], /no comments/, [3, /comma before/]],
    [
      'a comma too many before two',
      `{"a": 1, /* ${'*'.repeat(90)}/ // b\n}`,
      [1, 10],
      /no comments/,
      [2, /comma before/],
    ],
    ['a comment', '{\n  // note\n  "a": 1\n}', [2, 3], /no comments/],
    ['single quotes', "{ 'a': 1 }", [1, 3], /double quotes|key is expected/],
    ['a bare key', '{ a: 1 }', [1, 3], /key is expected|means nothing/],
    ['no value', '{ "a": }', [1, 8], /value is missing/],
    ['no colon', '{ "a" 1 }', [1, 7], /colon is missing/],
    ['a file that was cut off', '{ "a": [1, 2', [1, 13], /] is missing/],
    ['two documents', '{} {}', [1, 4], /after the end/],
    ['an escape that JSON does not know', '{ "a": "\\x" }', [1, 8], /not an escape/],
    ['a line break in a text', '{ "a": "b\nc" }', [1, 8], /not closed|control character/],
    ['the same key twice', '{\n  "a": 1,\n  "a": 2\n}', [3, 3], /"a" stands here twice/],
    ['a number that loses digits', '{ "a": 9007199254740993 }', [1, 8], /can’t be kept exactly/],
    ['a number past every double', '{ "a": 1e999 }', [1, 8], /can’t be kept exactly/],
    ['a key that reaches for the prototype', '{ "__proto__": {} }', [1, 3], /"__proto__" is not a key/],
    ['brackets without end', '['.repeat(100_000), [1, 65], /more than 64 deep/],
  ])('%s', (_, text, [line, column], said, next) => {
    const [first, second] = problemsOf(text);
    if (next) expect([second?.line, second?.what]).toEqual([next[0], expect.stringMatching(next[1])]);
    expect(first?.what).toMatch(said);
    expect([first?.line, first?.column]).toEqual([line, column]);
    expect(first?.mend).not.toBe('');
  });

  test('all problems are told at once', () => {
    expect(problemsOf('{\n "a": 1\n "b": tru,\n "c": "d\\q",\n}').map(({ line }) => line)).toEqual([3, 4, 5].sort());
  });
});

describe('a policy of the wrong shape', () => {
  const withRule = (rule: object) => ({
    ...MINIMAL,
    rules: [{ id: 'r', kind: 'forbid', match: { terms: ['a'] }, ...rule }],
  });
  test.each<[string, object, string, RegExp, RegExp]>([
    ['a list', [], '', /a policy is an object; this is a list/i, /begins with/],
    ['another format', { ...MINIMAL, klarpost: 2 }, '/klarpost', /format 2/, /"klarpost": 1/],
    ['an unknown key', { ...MINIMAL, rulez: [] }, '/rulez', /"rulez" is not known/, /Did you mean "rules"/],
    [
      'an unknown key in a rule',
      withRule({ severty: 'warn' }),
      '/rules/0/severty',
      /not known/,
      /Did you mean "severity"/,
    ],
    ['“and” for “all”', withRule({ when: { and: [{ asked: true }] } }), '/rules/0/when/and', /not known/, /"all"/],
    ['“or” for “any”', withRule({ when: { or: [{ asked: true }] } }), '/rules/0/when/or', /not known/, /"any"/],
    ['“or” for “anyOf”', withRule({ match: { or: [{ terms: ['a'] }] } }), '/rules/0/match/or', /not known/, /"anyOf"/],
    ['“if” for “when”', withRule({ if: { asked: true } }), '/rules/0/if', /not known/, /Did you mean "when"/],
    ['“regex” for “pattern”', withRule({ match: { regex: 'a' } }), '/rules/0/match/regex', /not known/, /"pattern"/],
    ['a word that is no misspelling', { ...MINIMAL, comment: 'x' }, '/comment', /not known/, /^Known here: /],
    [
      'a language with a low line',
      withRule({ message: { da_DK: 'x' } }),
      '/rules/0/message/da_DK',
      /form/,
      /^A language tag \(BCP 47\)/,
    ],
    ['a key of another kind', withRule({ swap: {} }), '/rules/0/swap', /not known/, /Known here: .*match/],
    [
      'an unknown kind',
      withRule({ kind: 'forbidden' }),
      '/rules/0/kind',
      /"forbidden" is not known/,
      /Did you mean "forbid"/,
    ],
    [
      'an unknown severity',
      withRule({ severity: 'blocker' }),
      '/rules/0/severity',
      /"blocker"/,
      /"block", "warn", "hint"/,
    ],
    [
      'a number for a text',
      withRule({ match: { terms: [7] } }),
      '/rules/0/match/terms/0',
      /a text is expected here, not a number \(7\)/i,
      /Make it a text/,
    ],
    ['a misspelt match', withRule({ match: { term: ['a'] } }), '/rules/0/match/term', /"term" is not known/, /"terms"/],
    ['a match of no known form', withRule({ match: 'a' }), '/rules/0/match', /fits none/, /terms/],
    ['a missing id', { klarpost: 1, revision: 1 }, '', /"id" is missing/, /Lower-case letters/],
    ['half a revision', { ...MINIMAL, revision: 1.5 }, '/revision', /whole number/, /decimal point/],
    ['an id with spaces', { ...MINIMAL, id: 'my policy' }, '/id', /form/, /Lower-case letters/],
    [
      'an endpoint in the clear',
      { ...MINIMAL, sync: { to: 'endpoint', url: 'http://example.com' } },
      '/sync/url',
      /form/,
      /https/,
    ],
    [
      'a deep condition',
      withRule({ when: { all: [{ not: { mention: 'x' } }] } }),
      '/rules/0/when/all/0/not/mention',
      /not known/,
      /"mentions"/,
    ],
  ])('%s', (_, document, pointer, what, mend) => {
    const problems = problemsOf(document);
    expect(problems.map((problem) => problem.pointer)).toEqual([pointer]);
    expect(problems[0]?.what).toMatch(what);
    expect(problems[0]?.mend).toMatch(mend);
  });

  test('line and column are those of the key, or of the value', () => {
    const text = '{\n  "klarpost": 1,\n  "id": "demo",\n  "revision": "one",\n  "rulez": []\n}';
    expect(problemsOf(text).map(({ line, column }) => [line, column])).toEqual([
      [4, 15],
      [5, 3],
    ]);
  });
});

describe('a policy that means nothing', () => {
  const rules = (...list: object[]) => ({
    ...MINIMAL,
    rules: list.map((rule, index) => ({ id: `r${index}`, kind: 'forbid', match: { terms: ['a'] }, ...rule })),
  });
  test.each<[string, object, string, RegExp]>([
    ['two rules of one id', rules({ id: 'x' }, { id: 'x' }), '/rules/1/id', /taken in line \d+/],
    [
      'a vocabulary that is not there',
      rules({ match: { vocabulary: 'rivals' } }),
      '/rules/0/match/vocabulary',
      /no vocabulary/,
    ],
    ['a pattern that looks ahead', rules({ match: { pattern: 'a(?=b)' } }), '/rules/0/match/pattern', /refused/],
    [
      'a pattern that could freeze a page',
      rules({ match: { pattern: '(a+)+$' } }),
      '/rules/0/match/pattern',
      /refused/,
    ],
    [
      'the organisation of a policy without one',
      rules({ match: { organization: true } }),
      '/rules/0/match',
      /names none/,
    ],
    ['31 February', rules({ active: { from: '2026-02-31' } }), '/rules/0/active/from', /not a day/],
    [
      'an end before the beginning',
      rules({ active: { from: '2026-03-02', until: '2026-03-01' } }),
      '/rules/0/active/until',
      /before the beginning/,
    ],
    [
      'a test of a rule that is not there',
      { ...rules({}), tests: [{ text: 'a', expect: ['r1'] }] },
      '/tests/0/expect/0',
      /No rule/,
    ],
    [
      'a secret in a header',
      { ...MINIMAL, sync: { to: 'endpoint', url: 'https://example.com', headers: { Authorization: 'x' } } },
      '/sync/headers/Authorization',
      /secret/,
    ],
    [
      'a header that the browser fills in',
      { ...MINIMAL, sync: { to: 'endpoint', url: 'https://example.com', headers: { Host: 'a.example' } } },
      '/sync/headers/Host',
      /itself/,
    ],
    [
      'a header that no request can carry',
      { ...MINIMAL, sync: { to: 'endpoint', url: 'https://example.com', headers: { 'x-team': 'nord → syd' } } },
      '/sync/headers/x-team',
      /no header can hold/,
    ],
    [
      'a header over two lines',
      { ...MINIMAL, sync: { to: 'endpoint', url: 'https://example.com', headers: { 'x-team': 'a\nb' } } },
      '/sync/headers/x-team',
      /no header can hold/,
    ],
    [
      'a count without a number',
      { ...MINIMAL, rules: [{ id: 'c', kind: 'count', of: 'words' }] },
      '/rules/0',
      /none of "min", "max"/,
    ],
    [
      'a least above the most',
      { ...MINIMAL, rules: [{ id: 'c', kind: 'count', of: 'words', min: 3, max: 2 }] },
      '/rules/0/min',
      /greater/,
    ],
  ])('%s', (_, document, pointer, what) => {
    const problems = problemsOf(document);
    expect(problems.map((problem) => problem.pointer)).toEqual([pointer]);
    expect(problems[0]?.what).toMatch(what);
  });
});

describe('what only follows from another mistake is not told', () => {
  const one = { id: 'r', kind: 'forbid', match: { terms: ['a'] } };
  const expects = (...expect: string[]) => ({ tests: [{ text: 'a', expect }] });
  test.each<[string, object, string[]]>([
    ['of a pack beside a misspelt one', { packs: ['secrets', 'profanityy'], ...expects('secrets') }, ['/packs/1']],
    ['of the misspelt pack itself', { packs: ['secretz'], ...expects('secrets') }, ['/packs/0']],
    ['of a pack that nobody knows', { packs: ['gdpr'], ...expects('gdpr-names') }, ['/packs/0']],
    ['of packs that are no list', { packs: 'secrets', ...expects('secrets') }, ['/packs']],
    [
      'of an organisation under another name',
      { organisation: { name: 'N' }, rules: [{ ...one, when: { mentions: 'organization' } }] },
      ['/organisation'],
    ],
    [
      'of misspelt vocabularies',
      { vocabularys: { rivals: ['S'] }, rules: [{ ...one, match: { vocabulary: 'rivals' } }] },
      ['/vocabularys'],
    ],
    ['of misspelt rules', { rulez: [one], ...expects('r') }, ['/rulez']],
    [
      'but what has nothing to do with a misspelt part is',
      { languages: ['da'], rules: [one, one] },
      ['/languages', '/rules/1/id'],
    ],
    ['of a rule without an id', { rules: [{ ...one, id: undefined }], ...expects('r') }, ['/rules/0']],
    [
      'but what is wrong by itself is',
      { packs: ['secretz'], rulez: [{ ...one, match: { vocabulary: 'none' } }, one, one], ...expects('s') },
      ['/packs/0', '/rulez', '/rulez/0/match/vocabulary', '/rulez/1/id', '/rulez/2/id', '/tests/0/expect/0'],
    ],
    [
      'and so is the same under both names',
      { rules: [], rulez: [one], ...expects('r') },
      ['/rulez', '/tests/0/expect/0'],
    ],
  ])('%s', (_, parts, pointers) => {
    expect(problemsOf({ ...MINIMAL, ...parts }).map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test('and where it stands, by the line of the name that it has', () => {
    const [, same] = problemsOf({ ...MINIMAL, rulez: [one, one] });
    expect(same).toMatchObject({ line: 16, what: expect.stringMatching(/line 7/) });
  });
});

test('the smallest policy is taken, with its defaults', () => {
  const parsed = parsePolicy(utf8(JSON.stringify(MINIMAL)));
  expect(parsed).toMatchObject({
    ok: true,
    policy: { ...MINIMAL, language: 'en', rules: [], sync: { to: 'local' } },
    warnings: [],
  });
});

test('whatever the bytes, there is an answer and never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.json().map(utf8), fc.string().map(utf8)), (bytes) => {
      const parsed = parsePolicy(bytes);
      if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
    }),
  );
});
