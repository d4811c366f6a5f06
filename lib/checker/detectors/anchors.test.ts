import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAnchors } from './anchors.ts';
import { scanned } from './testing.ts';

test('digits, signs and long tokens are told with their places', () => {
  expect(findAnchors('Call 45 33, or a@b.example: token=abcdefghij0123456 at 5 %, €3.')).toEqual({
    digitRuns: [5, 7, 8, 10, 44, 51, 55, 56, 61, 62],
    ats: [16],
    longTokens: [28, 51],
    signs: [26, 33],
    currencySigns: [60],
    percentSigns: [57],
    hasVariants: false,
  });
});

test('stepping over words that are nothing but letters changes nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom(...'aZ_9æé中 \u00a0\n@:=%€.-+/~,’–'),
    fc.constantFrom('letters', 'sixteen_letters_', 'B2B', 'Ærø', '  ', ': ', ' = '),
    fc.string({ unit: 'grapheme' }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (draft) => {
      expect(findAnchors(draft, scanned(draft)?.words)).toEqual(findAnchors(draft));
    }),
    { numRuns: 2000 },
  );
});
