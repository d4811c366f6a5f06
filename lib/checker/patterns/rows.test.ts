import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSteps } from '../../../tests/support/pattern-steps.ts';
import { checkPattern } from './index.ts';
import { PatternRunner } from './run.ts';

const SEED = Number(process.env.SEED ?? 20261125);

/** Runs an accepted pattern as the checker would, without gates. */
function spansOf(source: string, text: string): string[] | null {
  const checked = checkPattern(source, '', false);
  if (!checked.ok) return null;
  const { runs, unguarded, flags } = checked;
  const pattern = { source: runs, flags, gates: [], ...(runs !== unguarded && { unguarded }) };
  return new PatternRunner([pattern]).run(0, text).map(({ start, end }) => text.slice(start, end));
}

/** As the policy's own pattern finds it; an empty match is none. */
const foundBy = (source: string, text: string): string[] =>
  Array.from(text.matchAll(new RegExp(source, 'g')), ([taken]) => taken).filter((taken) => taken !== '');

/** With what runs. */
const ACCEPTED: [source: string, runs: string][] = [
  ['https://([a-z0-9-]+\\.)*norrebobyg\\.example', 'https://([a-z0-9-]+\\.)*norrebobyg\\.example'],
  ['#(\\w+-)*intern', '#(\\w+-)*intern'],
  ['#(?:\\w+(?:-\\w+)*\\s+)+x', '#(?:\\w+(?:-\\w+)*\\s+)+x'],
  ['\\$(?:,\\d{1,3})*x', '\\$(?:,\\d{1,3})*x'],
  ['\\$(?:(?:ab|b)+,|c)*x', '\\$(?:(?:ab|b)+,|c)*x'],
  ['@(?:[a-z0-9-]+\\.)+[a-z]{2,}\\b', '@(?:[a-z0-9-]+\\.)+[a-z]{2,}\\b'],
  ['[\\w.-]+@(?:[a-z0-9-]+\\.)+[a-z]{2,}\\b', '(?<![\\w.-])[\\w.-]+@(?:[a-z0-9-]+\\.)+[a-z]{2,}\\b'],
  ['(?:[A-Z]\\.)+', '(?:[A-Z]\\.)+'],
  ['(?:\\d{1,3}-)+', '(?:\\d{1,3}-)+'],
  // A guard, where the search might begin within the row.
  ['([a-z0-9-]+\\.)+example\\.com', '(?<![a-z0-9-]|[a-z0-9-]\\.)([a-z0-9-]+\\.)+example\\.com'],
  ['(?:[a-z0-9-]+\\.)+[a-z]{2,}', '(?<![a-z0-9-]|[a-z0-9-]\\.)(?:[a-z0-9-]+\\.)+[a-z]{2,}'],
  ['(?:[a-z]+\\.)+', '(?<![a-z]|[a-z]\\.)(?:[a-z]+\\.)+'],
  ['(?:[a-z]{2,}, )+x', '(?<![a-z]|[a-z]{2}, )(?:[a-z]{2,}, )+x'],
  ['(?:[a-z]*,)+x', '(?<![a-z]|,)(?:[a-z]*,)+x'],
  ['(\\w+\\s)*word', '(?:(?<!\\w|\\w\\s)(\\w+\\s)+)?word'],
  ['(?:\\d{3}-)+\\d{4}', '(?<!\\d{3}-)(?:\\d{3}-)+\\d{4}'],
  ['\\b(?:\\d{3}-)+\\d{4}\\b', '\\b(?<!\\b\\d{3}-)(?:\\d{3}-)+\\d{4}\\b'],
  ['(?:ab|cd)+e', '(?<!(?:ab|cd))(?:ab|cd)+e'],
  // So many of them at least are a row too.
  ['(?:\\w+, ){2,}', '(?<!\\w|\\w, )(?:\\w+, ){2,}'],
  ['(?:[a-z]+\\.){3,}example', '(?<![a-z]|[a-z]\\.)(?:[a-z]+\\.){3,}example'],
  ['@(?:[a-z]+\\.){2,}dk', '@(?:[a-z]+\\.){2,}dk'],
  // Nothing can fail behind enough of them, and none of them begins within another.
  ['(?:#\\w+\\s+){5,}', '(?:#\\w+\\s+){5,}'],
  ['(?:#\\w+\\s*){4,}', '(?:#\\w+\\s*){4,}'],
  ['(?:[a-z]\\d*)*', '(?:[a-z]\\d*)*'],
  ['#\\w+(?:\\s+#\\w+){3,}', '#\\w+(?:\\s+#\\w+){3,}'],
];

describe('a group that repeats without end is taken where the next character tells how it goes on', () => {
  test.each(ACCEPTED)('%s runs as %s', (source, runs) =>
    expect(checkPattern(source, '')).toMatchObject({ ok: true, runs }),
  );

  test.each<[source: string, rewrite: string | undefined]>([
    // More than one way to read a text.
    ['(a+)+b', 'a+b'],
    ['(a|a)*b', 'a*b'],
    ['(\\w+\\s?)*x', '(?:\\w+(?:\\s\\w+){0,7}\\s?)?x'],
    ['([a-z]+\\.?)*x', '(?:[a-z]+(?:\\.[a-z]+){0,7}\\.?)?x'],
    ['(\\d+-?)+x', '\\d+(?:-\\d+){0,7}-?x'],
    ['#(\\w+\\s*)*x', '#(?:\\w[\\w\\s]*)?x'],
    ['#(?:\\w+\\s|\\w+-)*x', undefined],
    ['#(?:a{1,3}){2,}x', undefined],
    ['#(?:(?:a,)*a,)*x', undefined],
    ['#(?:a|b?)*x', '#[ab]*x'],
    ['#(?:a*,?)*x', '#[a,]*x'],
    // One way, but the search may begin anywhere in it, and no guard says where.
    ['a([a-z]+\\.)+x', 'a(?:[a-z]+\\.)(?:[a-z]+\\.){0,7}x'],
    ['(?:[a-z]+(?:-[a-z]+)*\\.)+x', undefined],
    ['(?:[a-z]+\\.a)+x', undefined],
    ['(?:[a-z]+\\s+)+x', '[a-z][a-z\\s]*\\sx'],
    ['\\b([a-z]+\\.)+x', '\\b(?:[a-z]+\\.){1,8}x'],
    ['(?:a|)(?:[a-z]+\\.)+x', undefined],
    ['(?:#\\d+a|)(?:[a-z]+\\.)+x', undefined],
    ['(?:[a-z]+\\.)*[a-z.]+x', undefined],
    ['#(?:[a-z]+\\.)*[a-z.]+x', undefined],
    ['(?:\\d{1,3}-)+\\d{4}', '(?:\\d{1,3}-){1,17}\\d{4}'],
    ['x(?:[a-z]+\\.)*', undefined],
    ['x(?:[a-z]+\\.){2,}', undefined],
    ['#(?:\\s*#[\\w#]+-){3,}', undefined],
    ['(?:#\\w+\\s+){5,}x', '(?:#\\w+\\s+){5,8}x'],
    ['(\\w+\\s)*?word', undefined],
    ['(?:[a-z]{1,300}\\.)+', undefined],
  ])('%s is not, but %s is', (source, rewrite) => {
    const checked = checkPattern(source, '');
    expect(checked).toMatchObject({ ok: false });
    const offered = checked.ok ? undefined : checked.rewrite?.source;
    if (rewrite !== undefined) expect(offered).toBe(rewrite);
    if (offered !== undefined) expect(checkPattern(offered, '')).toMatchObject({ ok: true });
  });
});

const place = fc.constantFrom('a', 'b', '[ab]', '\\w', '\\d', '-', '\\.', '[.-]', '[a-]', '[^.]', '[^-]', ' ', '1');
const within = fc.constantFrom('', '', '', '+', '+', '*', '?', '{2}', '{1,3}', '{2,}', '+?');
const run = fc.tuple(place, within).map((both) => both.join(''));
const group = fc.oneof(
  // As they are written: a run and a sign.
  {
    weight: 3,
    arbitrary: fc.tuple(place, fc.constantFrom('+', '*', '{2,}', '{2}', '{1,3}'), place).map((all) => all.join('')),
  },
  { weight: 3, arbitrary: fc.array(run, { minLength: 1, maxLength: 4 }).map((runs) => runs.join('')) },
  { weight: 1, arbitrary: fc.tuple(run, run, run).map(([one, other, end]) => `(?:${one}|${other})${end}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(run, run, within, run).map(([one, two, times, end]) => `${one}(?:${two}-)${times}${end}`),
  },
);
const row = fc
  .tuple(group, fc.constantFrom('*', '+', '*', '+', '{2,}', '*?', '+?'))
  .map(([of, times]) => `(?:${of})${times}`);
const before = fc.constantFrom('', '', '', '#', '\\b', '#?', '#a?', 'a', '-', '\\d+', '\\w*-', '#[ab]*', '(?:#\\d+a|)');
const after = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'x', 'a', '\\.a', 'a-b', '!a', '\\d{2}', '\\b', 'a?', '-?x', '(?:-|)') },
  { weight: 2, arbitrary: fc.tuple(run, fc.constantFrom('', 'x', '\\b')).map((both) => both.join('')) },
  { weight: 1, arbitrary: fc.tuple(row, fc.constantFrom('', 'x')).map((both) => both.join('')) },
);
const rows = fc.tuple(before, row, after).map((all) => all.join(''));
const sign = fc.constantFrom('a', 'b', '1', '-', '.', ' ', 'x', '#');
const unit = fc.array(sign, { minLength: 1, maxLength: 5 }).map((signs) => signs.join(''));
const runs = Number(process.env.RUNS ?? 1);

/** Short, for each group of a row is a few calls deep. */
const [SHORT, TIMES] = [60, 8];
/** Linear is eight; a square would be 64. */
const MOST_GROWTH = 12;
const MOST_STEPS_A_PLACE = 2_200;

function expectLinear(source: string, start: string, piece: string) {
  const stepsFor = (length: number) =>
    countSteps(source, '', (start + piece.repeat(length)).slice(0, length), length * MOST_STEPS_A_PLACE);
  const [few, many] = [stepsFor(SHORT), stepsFor(SHORT * TIMES)];
  const told = `/${source}/ on ${JSON.stringify(start)} and ${JSON.stringify(piece)}: ${few}, ${many}`;
  expect(many / (few + SHORT), told).toBeLessThan(MOST_GROWTH);
  expect(many, told).toBeLessThan(SHORT * TIMES * MOST_STEPS_A_PLACE);
}

const PIECES = ['a', '-', '1', ',', 'a-', 'a.', 'A.', 'a ', 'aa, ', 'ab.', 'b,', ',1', '111-', '11-', 'ab', 'a1', '.a'];

describe('eight times the text is eight times the steps', () => {
  test.each(ACCEPTED)('%s', (source) => {
    const starts = ['', 'https://', '#', '$', '@', 'a@', 'a', 'example.com', 'word '];
    for (const start of starts) for (const piece of PIECES) expectLinear(source, start, piece);
  });

  test('whatever the group', { timeout: 30_000 * runs }, () => {
    const seen = { taken: 0, guarded: 0 };
    const property = fc.property(rows, fc.constantFrom('', '#', 'a', '#a'), unit, unit, (source, start, one, other) => {
      const checked = checkPattern(source, '', false);
      if (!checked.ok) return;
      seen.taken++;
      if (checked.runs !== checked.unguarded) seen.guarded++;
      for (const piece of [...PIECES, one, one + other]) expectLinear(checked.unguarded, start, piece);
    });
    fc.assert(property, { numRuns: 800 * runs, seed: SEED });
    expect(seen.taken).toBeGreaterThan(100);
    expect(seen.guarded).toBeGreaterThan(25);
  });
});

test('a guarded row finds what it finds without, behind another match too', { timeout: 30_000 * runs }, () => {
  let guarded = 0;
  const text = fc.array(fc.oneof(sign, fc.constantFrom('a-', 'a.', 'ab.', '11-', '-ab')), { maxLength: 16 });
  const property = fc.property(rows, fc.array(text, { minLength: 30, maxLength: 30 }), (source, texts) => {
    const checked = checkPattern(source, '', false);
    if (!checked.ok || checked.runs === source) return;
    guarded++;
    for (const one of texts) {
      const draft = one.join('');
      expect(spansOf(source, draft), `/${source}/ as /${checked.runs}/ in ${JSON.stringify(draft)}`).toEqual(
        foundBy(source, draft),
      );
    }
  });
  fc.assert(property, { numRuns: 2_000 * runs, seed: SEED });
  expect(guarded).toBeGreaterThan(80);
});
