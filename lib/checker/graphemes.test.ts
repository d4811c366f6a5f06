import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf, wordsFound } from '../../tests/support/checker-with.ts';
import { applyEdits } from './fixes.ts';
import { Characters } from './graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters and marks of several scripts, emoji in pieces, line ends, and what joins nothing. */
const PIECES = [
  'a',
  'é',
  ' ',
  '1',
  '#',
  '\r',
  '\n',
  '\t',
  '\u0301',
  '\u0338',
  '\u200b',
  '\u200d',
  '\u200c',
  '\ufe0f',
  '\u20e3',
  '👩',
  '❤',
  '💻',
  '🏽',
  '🇩',
  '🇰',
  '🏴',
  '\u{e0067}',
  '\u{e007f}',
  'ก',
  '\u0e33',
  '한',
  'я',
  'א',
  '\u05b8',
  '©',
  '‼',
]; // prettier-like rows are easier to look over than a column
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((all) => all.join(''));

test('a character begins where Unicode’s segmentation has it', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const begins = new Set([...segmenter.segment(text)].map(({ index }) => index));
      for (let at = 1; at < text.length; at++) {
        expect(new Characters(text).beginsAt(at), `${escape(text)} at ${at}`).toBe(begins.has(at));
      }
    }),
    { numRuns: 3_000, seed: Number(process.env.SEED ?? 20261125) },
  );
});

const forbid = (terms: string[], more = {}) => ({ kind: 'forbid', match: { terms, ...more } });

describe('what is found lies on whole characters', () => {
  test.each<[what: string, rule: Record<string, unknown>, text: string, words: string[]]>([
    ['an emoji in any colour', forbid(['👍']), '👍🏽 👍 👍️', ['👍🏽', '👍', '👍️']],
    ['with a selector or without', forbid(['❤']), '❤ ❤️', ['❤', '❤️']],
    ['but not a part of another', forbid(['👩', '💻', '❤']), '👩‍💻 ❤️‍🔥', []],
    ['nor what two flags make between them', forbid(['🇩🇰']), '🇸🇩🇰🇪 🇩🇰', ['🇩🇰']],
    ['one that is joined of two', forbid(['👩‍💻', '👨‍👩‍👧']), 'a 👩‍💻 b 👨‍👩‍👧', ['👩‍💻', '👨‍👩‍👧']],
    ['but not the two without their joiner', forbid(['👩‍💻']), '👩💻', []],
    ['nor joined, where they are asked for without', forbid(['👩💻']), '👩‍💻', []],
    ['a joined one with a selector within', forbid(['🏳️‍🌈', '❤️‍🔥']), '🏳️‍🌈 ❤️‍🔥 🏳‍🌈', ['🏳️‍🌈', '❤️‍🔥', '🏳‍🌈']],
    ['an emoji before a word, with its selector', forbid(['☕️ kaffe']), '☕️ kaffe ☕ kaffe', ['☕️ kaffe', '☕ kaffe']],
    ['or looked for without', forbid(['☕ kaffe']), '☕️ kaffe ☕ kaffe', ['☕️ kaffe', '☕ kaffe']],
    ['an emoji between words', forbid(['te ☕️ kaffe', 'I❤️U']), 'te ☕️ kaffe I❤U', ['te ☕️ kaffe', 'I❤U']],
    ['an emoji that shows a letter, and a sign', forbid(['ℹ️: nyt']), 'ℹ️: nyt', ['ℹ️: nyt']],
    ['a flag spelt in tags before a word', forbid(['🏴󠁧󠁢󠁥󠁮󠁧󠁿 England']), 'til 🏴󠁧󠁢󠁥󠁮󠁧󠁿 England', ['🏴󠁧󠁢󠁥󠁮󠁧󠁿 England']],
    ['behind an emoji and what hides there', forbid(['☕ kaffe']), '☕\u200b kaffe', ['☕\u200b kaffe']],
    [
      'an emoji that a pattern spells out',
      { kind: 'forbid', match: { pattern: '👩‍💻|☕️ te' } },
      '👩‍💻 ☕️ te',
      ['👩‍💻', '☕️ te'],
    ],
    ['a selector by a pattern', { kind: 'forbid', match: { pattern: '\ufe0f' } }, 'x ☕️', ['☕️']],
    ['a joiner behind a word', forbid(['guarantee']), 'guarantee\u200d!', ['guarantee\u200d']],
    ['a pattern’s letter with its mark', { kind: 'forbid', match: { pattern: 'mio' } }, '12 mio\u0301', ['mio\u0301']],
    ['half of an emoji by a pattern', { kind: 'forbid', match: { pattern: '👍' } }, '👍🏽', ['👍🏽']],
    [
      'two marks on one letter by a pattern, once',
      { kind: 'forbid', match: { pattern: '[\u0300-\u036f]' } },
      'e\u0301\u0302',
      ['e\u0301\u0302'],
    ],
    ['a condition that asks for an emoji', { ...forbid(['x']), when: { mentions: { terms: ['👩'] } } }, 'x 👩‍💻', []],
  ])('%s', (_, rule, text, words) => expect(wordsFound(rule, text)).toEqual(words));

  test.each<[what: string, rule: Record<string, unknown>, text: string, mended: string]>([
    ['takes an emoji out whole', forbid(['👍']), 'Yes 👍🏽 now', 'Yes now'],
    ['takes a mark out with the space that it stands on', forbid(['cheap']), 'cheap \u0301so', 'so'],
    ['leaves no selector of a mark behind', { kind: 'count', of: 'exclamations', max: 0 }, 'Yes ‼️', 'Yes'],
  ])('a fix %s', (_, rule, text, mended) => {
    const [finding] = findingsOf(rule, text);
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(mended);
  });
});
