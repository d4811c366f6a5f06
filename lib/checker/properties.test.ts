import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOW } from '../../tests/support/checker-with.ts';
import { checkerForEverything, splitsPair } from '../../tests/support/every-kind.ts';
import { applyEdits } from './fixes.ts';
import type { CheckResult, Draft } from './types.ts';

// The same drafts on every run; another seed is a search for more.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261124) });

const checker = checkerForEverything();

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
  'Kunderne',
  'MEGET',
  'https://nordhavn.example/?x=1#y',
  'DK50 0040 0440 1162 43',
  '290690-1234',
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
          expect([finding.start, finding.end].filter((at) => splitsPair(draft, at))).toEqual([]);
          for (const { edits } of finding.fixes) {
            let at = 0;
            for (const edit of edits) {
              expect(edit.start).toBeGreaterThanOrEqual(at);
              expect(edit.end).toBeGreaterThanOrEqual(edit.start);
              expect(edit.end).toBeLessThanOrEqual(draft.length);
              expect([edit.start, edit.end].filter((place) => splitsPair(draft, place))).toEqual([]);
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

// `near` is left out: taking words away brings others nearer. Of what is counted only the excess can be taken out.
test('applying a fix removes its finding, whatever the kind', () => {
  fc.assert(
    fc.property(prose, network, (draft, on) => {
      const { findings } = check(draft, on);
      const countOf = (text: string, id: string) =>
        check(text, on).findings.filter(({ ruleId }) => ruleId === id).length;
      for (const finding of findings.filter(({ ruleId }) => ruleId !== 'near')) {
        for (const fix of finding.fixes) {
          const mended = applyEdits(draft, fix.edits);
          const told = `${fix.label} in ${JSON.stringify(draft)} -> ${JSON.stringify(mended)}`;
          expect(countOf(mended, finding.ruleId), told).toBeLessThan(countOf(draft, finding.ruleId));
        }
      }
    }),
    { numRuns: 600 },
  );
});

test('taking words out leaves neither two spaces nor one before a full stop', () => {
  const gaps = (text: string) => text.match(/ {2}| [.,;:!?)]| $/g)?.length ?? 0;
  const neat = prose.map((text) => text.replace(/ +(?=[ .,!)]|$)/g, ''));
  fc.assert(
    fc.property(neat, network, (draft, on) => {
      for (const { fixes } of check(draft, on).findings) {
        for (const { edits } of fixes.filter((fix) => fix.edits.every(({ text }) => text === ''))) {
          const mended = applyEdits(draft, edits);
          expect(gaps(mended), JSON.stringify([draft, mended])).toBeLessThanOrEqual(gaps(draft));
        }
      }
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
