import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Content, Kind, Replacement } from '../pages/workbench/main.tsx';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';

const KINDS: Kind[] = ['quill', 'quill in a shadow root', 'draft-js', 'lexical', 'tiptap', 'textarea'];

/** What people write: words, signs of more than one unit, what editors decorate, and white space where it hurts. */
const piece = fc.oneof(
  fc.constantFrom(
    'vind',
    'Ørsted',
    'a',
    ' ',
    '  ',
    ' a',
    'b ',
    '🌬️',
    '👩‍🔧',
    'e\u0301',
    '中文',
    'שלום',
    '\u00a0',
    '<b>',
    '&amp;',
  ),
  fc.constantFrom('#vind', '@anna', 'https://a.example/b?c=d', '#a#b', '(#vind)', 'x@y.example'),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/\p{Cc}|[\u2028\u2029\u200b\ufeff]/gu, '')),
);
const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const content: fc.Arbitrary<Content> = fc.record(
  {
    text: fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n')),
    mention: fc.option(fc.constantFrom('Anna Holm', 'Søren Lind'), { freq: 2 }),
    spans: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 5,
    }),
  },
  { noNullPrototype: true },
);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const replacement: fc.Arbitrary<Replacement> = fc.record(
  {
    text: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
    mention: fc.option(fc.constantFrom('Anna Holm'), { freq: 2 }),
    span: fc.tuple(share, share),
    put: fc.constantFrom('use', 'ø', '', 'two\nlines', 'first\n\nlast', '#tag', 'https://a.example/'),
  },
  { noNullPrototype: true },
);

/** Old and new words share letters that Quill, comparing the two, once mistook for each other. */
const SHARED_LETTERS: Replacement[] = [
  { text: 'é  中文 a', mention: null, span: [0, 1], put: '#tag' },
  { text: '@anna x@y.example(#vind)', mention: null, span: [0, 1], put: '#tag' },
];

describe.each(BROWSERS)('editors in %s', (browser) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(browser, { extension: null });
  });
  afterAll(() => rig?.close());

  test.each(KINDS)('%s: what is put in place of other words is in its own model', async (kind) => {
    const page = await rig.open('https://x.com/workbench/');
    const all = [...SHARED_LETTERS, ...fc.sample(replacement, { numRuns: 25, seed: 4 })];
    const problems = await page.evaluate((name, list) => window.__workbench.replace(name, list), kind, all);
    expect(problems).toEqual([]);
    await page.close();
  });

  test.each(KINDS)('%s: text, offsets and ranges are those of its own model, whatever is in it', async (kind) => {
    const contents = fc.sample(content, { numRuns: 200, seed: 4 });
    const page = await rig.open('https://x.com/workbench/');
    const problems = await page.evaluate((name, all) => window.__workbench.read(name, all), kind, contents);
    expect(problems.slice(0, 5)).toEqual([]);
    await page.close();
  });
});
