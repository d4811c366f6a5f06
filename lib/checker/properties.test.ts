import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerWith, NOW } from '../../tests/support/checker-with.ts';
import { applyEdits, applySafeFixes } from './fixes.ts';
import type { CheckResult, Draft } from './types.ts';

// The same drafts on every run; another seed is a search for more.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261124) });

/** A rule of every kind that finds words, so that random drafts meet them all at once. */
const checker = checkerWith([
  {
    id: 'forbid',
    kind: 'forbid',
    match: { terms: ['risk free', 'guarantee', '*garanti', 'rabat*', 'C++', '100 %', '🚀🚀'] },
  },
  { id: 'suggest', kind: 'forbid', match: { terms: ['cheap'] }, suggest: ['affordable'] },
  { id: 'near', kind: 'forbid', match: { terms: ['bad'] }, near: { match: { organization: true }, words: 3 } },
  { id: 'danish', kind: 'forbid', match: { terms: ['vindmølle', 'regel'], forms: 'da' } },
  { id: 'inside', kind: 'forbid', match: { terms: ['fuck', 'a b'], boundary: 'none' } },
  { id: 'pattern', kind: 'forbid', match: { pattern: '\\d+\\s*(?:mio|%)', flags: 'i' } },
  {
    id: 'replace',
    kind: 'replace',
    swap: { 'wind mill': 'wind turbine', sale: 'summer sale', 'e-mail': ['email', 'mail'] },
  },
  {
    id: 'row',
    kind: 'require',
    match: { terms: ['#ad'] },
    maxAdjacentHashtags: 2,
    networks: ['x'],
    when: { mentions: { terms: ['#ad'] } },
  },
  {
    id: 'ad',
    kind: 'require',
    match: { terms: ['#ad', 'Reklame'] },
    position: 'first',
    when: { mentions: 'organization' },
    insert: 'Reklame',
  },
  {
    id: 'end',
    kind: 'require',
    match: { terms: ['#LifeAtNordhavn'] },
    position: 'end',
    when: { mentions: 'products' },
  },
  { id: 'count', kind: 'count', of: 'hashtags', max: 2 },
  { id: 'shout', kind: 'count', of: 'exclamations', max: 1 },
  { id: 'long', kind: 'count', of: 'characters', max: 60 },
  { id: 'link', kind: 'link', https: true, shorteners: 'deny', internal: 'deny', deny: ['evil.example'] },
  { id: 'tag', kind: 'hashtag', deny: ['#spon'], camelCase: true },
  { id: 'at', kind: 'mention', deny: ['@rival'] },
]);

const WORDS = [
  'risk free',
  'guarantee',
  'livstidsgaranti',
  'rabatten',
  'C++',
  '100 %',
  'cheap',
  'CHEAP',
  'bad',
  'Nordhavn',
  'Nordhavns',
  'HavStrøm',
  'vindmøllerne',
  'reglerne',
  'unfucked',
  '12 mio',
  '7%',
  'wind mill',
  'Wind Mill',
  'summer sale',
  'sale',
  'e-mail',
  'Reklame',
  '#ad',
  '#spon',
  '#greenenergy',
  '#LifeAtNordhavn',
  '@rival',
  'http://nordhavn.example/a',
  'https://bit.ly/x',
  'intra.nordhavn.example',
  'a@b.dk',
  'the',
  'og',
  'gr\u00f8n',
  'guar\u200bantee',
  'guarante\u0301e',
  'g\u0430rantee',
  '🎉',
  '👩‍👩‍👧',
  '!',
  '!!',
  '.',
  ',',
  '\n',
  '  ',
  '(',
  ')',
  '#',
  '@',
  '-',
  '’s',
  '\u{1d5f4}',
  '\ufe0f',
];

const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const packed = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(''));
const anything = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 60,
});
const text = fc.oneof(
  prose,
  packed,
  anything,
  fc.tuple(prose, anything, packed).map((parts) => parts.join('')),
);
const network = fc.constantFrom('linkedin', 'x') as fc.Arbitrary<Draft['network']>;

const check = (draft: string, on: Draft['network'] = 'linkedin'): CheckResult =>
  checker.check({ text: draft, network: on }, { now: NOW });

describe('whatever the draft', () => {
  test('findings are sorted, within it, and their edits too', () => {
    fc.assert(
      fc.property(text, network, (draft, on) => {
        let before = { start: 0, end: 0 };
        for (const finding of check(draft, on).findings) {
          expect(finding.start).toBeGreaterThanOrEqual(before.start);
          if (finding.start === before.start) expect(finding.end).toBeGreaterThanOrEqual(before.end);
          expect(finding.end).toBeGreaterThanOrEqual(finding.start);
          expect(finding.end).toBeLessThanOrEqual(draft.length);
          before = finding;
          for (const { edits } of finding.fixes) {
            let at = 0;
            for (const edit of edits) {
              expect(edit.start).toBeGreaterThanOrEqual(at);
              expect(edit.end).toBeGreaterThanOrEqual(edit.start);
              expect(edit.end).toBeLessThanOrEqual(draft.length);
              at = edit.end;
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('checking twice says the same, whatever was checked between', () => {
    fc.assert(
      fc.property(text, text, network, (draft, other, on) => {
        const first = check(draft, on);
        check(other, on);
        expect(check(draft, on)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  test('no two findings have one id, and no two of one rule overlap', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const { findings } = check(draft);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const rule of new Set(findings.map(({ ruleId }) => ruleId))) {
          const own = findings.filter(({ ruleId }) => ruleId === rule);
          own.slice(1).forEach((finding, index) => {
            expect(finding.start).toBeGreaterThanOrEqual(own[index]?.end ?? 0);
          });
        }
      }),
      { numRuns: 800 },
    );
  });
});

/** Kinds whose remark lies on words: mending them must take it away. */
const ON_WORDS = new Set(['forbid', 'replace', 'link', 'hashtag', 'mention']);

// `near` is left out: taking words away brings others nearer.
test('applying a fix removes its finding', () => {
  fc.assert(
    fc.property(prose, (draft) => {
      for (const finding of check(draft).findings.filter(({ ruleId }) => ruleId !== 'near')) {
        for (const fix of finding.fixes) {
          const mended = applyEdits(draft, fix.edits);
          const left = check(mended).findings.filter(({ ruleId }) => ruleId === finding.ruleId).length;
          const before = check(draft).findings.filter(({ ruleId }) => ruleId === finding.ruleId).length;
          if (ON_WORDS.has(finding.kind) || finding.kind === 'require') {
            expect(left, `${fix.label} in ${JSON.stringify(draft)} -> ${JSON.stringify(mended)}`).toBeLessThan(before);
          }
        }
      }
    }),
    { numRuns: 600 },
  );
});

test('fix all does all it can at once: again it finds nothing more to do', () => {
  fc.assert(
    fc.property(prose, (draft) => {
      let mended = applySafeFixes({ text: draft }, check(draft).findings);
      // Fixes that touch the same place wait for the next round; there are no more than two at one place here.
      mended = applySafeFixes({ text: mended }, check(mended).findings);
      expect(applySafeFixes({ text: mended }, check(mended).findings)).toBe(mended);
    }),
    { numRuns: 600 },
  );
});

test('appending harmless text removes no finding on words', () => {
  fc.assert(
    fc.property(prose, (draft) => {
      const before = check(draft).findings.filter(({ kind }) => ON_WORDS.has(kind));
      const after = new Set(check(`${draft}\nWe had coffee and talked.`).findings.map(({ id }) => id));
      for (const finding of before) expect([...after]).toContain(finding.id);
    }),
    { numRuns: 600 },
  );
});

const HOSTILE: [name: string, text: string][] = [
  ['nothing', ''],
  ['a lone high surrogate', 'a\ud83d guarantee'],
  ['a lone low surrogate', '\udc00 guarantee'],
  ['surrogates the wrong way round', '\udc00\ud83d guarantee'],
  ['nulls', 'gua\0rantee \0\0 guarantee'],
  ['right-to-left marks', '\u202eguarantee\u202c \u200fguarantee'],
  ['a flood of marks', `e${'\u0301'.repeat(24_990)} guarantee`],
  ['marks alone', '\u0301'.repeat(25_000)],
  ['a chain of joiners', `👩${'\u200d👩'.repeat(8_000)} guarantee`],
  ['joiners alone', '\u200d'.repeat(25_000)],
  ['zero-width spaces', 'g\u200bu\u200ba\u200br\u200ba\u200bn\u200bt\u200be\u200be'],
  ['25,000 at signs', '@'.repeat(25_000)],
  ['25,000 hashes', '#'.repeat(25_000)],
  ['25,000 dots', 'a.'.repeat(12_500)],
  ['schemes without end', 'http://'.repeat(3_500)],
  ['brackets without end', `http://a.dk/${'('.repeat(24_000)}`],
  ['one word', 'a'.repeat(25_000)],
  ['the same term over and over', 'guarantee '.repeat(2_500)],
  ['a row of 6,000 tags', '#ad '.repeat(6_000)],
  ['tags and words in turn', '#greenenergy green '.repeat(1_300)],
  ['near and near again', 'bad Nordhavn '.repeat(1_900)],
  ['products to the end', 'HavStrøm #LifeAtNordhavn '.repeat(1_000)],
  ['links that are denied', 'http://evil.example '.repeat(1_250)],
  ['a host with dots without end', `http://a${'.'.repeat(24_000)}b`],
  ['marks between words', 'a!'.repeat(12_500)],
  ['exclamation marks', '!'.repeat(25_000)],
  ['new lines', '\n'.repeat(25_000)],
  ['flags', '🇩🇰'.repeat(6_000)],
  ['keycaps', '1\ufe0f\u20e3'.repeat(8_000)],
  ['Hangul in pieces', '\u1112\u1161\u11ab'.repeat(8_000)],
  ['tags that spell a flag', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(1_700)],
  ['noncharacters', '\ufffe\uffff\ufdd0 guarantee'],
];

describe('hostile drafts', () => {
  test.each(HOSTILE)('%s', (_, draft) => {
    for (const on of ['linkedin', 'x'] as const) {
      const started = performance.now();
      const { findings, counts } = check(draft, on);
      expect(performance.now() - started).toBeLessThan(400);
      expect(counts.characters).toBeGreaterThanOrEqual(0);
      for (const { start, end } of findings) expect(start <= end && end <= draft.length).toBe(true);
      if (draft.endsWith(' guarantee')) expect(findings.map(({ ruleId }) => ruleId)).toContain('forbid');
    }
  });
});
