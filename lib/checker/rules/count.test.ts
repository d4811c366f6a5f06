import { describe, expect, test } from 'vitest';
import { findingsOf, wordsFound } from '../../../tests/support/checker-with.ts';
import type { Countable } from '../../policy/schema.ts';
import { applyEdits } from '../fixes.ts';

const most = (max: number, of: Countable) => ({ kind: 'count', of, max });

test.each([
  ['keycaps and letters in squares are emoji', '1️⃣ Reklame: ℹ️ 🅰️🅱️ Ⓜ️ for os', 3],
  ['but not a word beside one', '1️⃣.Reklame ℹ️info 🅿️lads', 3],
  ['nor letters that are squared in words', '🅰🅱🅲 🅶🆁🅰🆃🅸🆂', 2],
])('words: %s', (_, text, words) => {
  expect(wordsFound(most(words, 'words'), text)).toEqual([]);
  expect(wordsFound(most(words - 1, 'words'), text)).toHaveLength(1);
});

test.each([
  ['a line end', 'One\nTwo', 2],
  ['a line end as Windows has it', 'One\r\nTwo', 2],
  ['a blank line', 'One\n\nTwo', 2],
  ['not a space', 'One\u2003Two three', 1],
  ['a full stop before a keycap', 'One. 1️⃣ Two', 2],
  ['not a keycap', 'One 1️⃣ two 2️⃣\nThree', 2],
])('a sentence ends at %s', (_, text, sentences) => {
  expect(wordsFound(most(sentences, 'sentences'), text)).toEqual([]);
  expect(wordsFound(most(sentences - 1, 'sentences'), text)).toHaveLength(1);
});

describe('exclamation marks', () => {
  test.each([
    ['a mark behind a word leaves a full stop', 0, 'Hej! Nu!', 'Hej. Nu.'],
    ['of two in one sign the other stays', 1, 'Yes‼', 'Yes!'],
    ['unless both are too many', 0, 'Yes‼', 'Yes.'],
    ['or the other is another’s', 1, 'Yes! No‼', 'Yes! No.'],
    ['one that asks as well leaves the question', 0, 'Hej⁉ Nå !⁉', 'Hej? Nå ?'],
    ['and so does one before a question mark', 0, 'Hej!? Nå!...', 'Hej? Nå...'],
    ['a selector goes with its sign', 1, 'Yes‼️', 'Yes!'],
  ])('%s', (_, max, text, mended) => {
    const [finding] = findingsOf(most(max, 'exclamations'), text);
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(mended);
  });

  test('those of links and addresses don’t count', () => {
    expect(wordsFound(most(0, 'exclamations'), 'https://a.dk/#!/x ann!x@b.dk')).toEqual([]);
    expect(wordsFound(most(0, 'exclamations'), 'https://a.dk/#!/x!')).toEqual(['!']);
  });
});
