import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentItem } from '../policy/schema.ts';
import { pickVariant, variantsOf } from './variants.ts';

const item: ContentItem = {
  id: 'harbour',
  origin: 'own',
  title: 'Møllen',
  texts: [
    { network: 'linkedin', language: 'da', text: 'da 1' },
    { network: 'linkedin', language: 'en', text: 'en 1' },
    { network: 'linkedin', text: 'da 2' },
    { network: 'x', language: 'en', id: 'short', text: 'x en' },
  ],
};

describe('the wordings of an item', () => {
  test.each<[string, 'linkedin' | 'x', string[], [string, string][]]>([
    [
      'in the reader’s language, and what names none is in the policy’s',
      'linkedin',
      ['da'],
      [
        ['linkedin-1', 'da 1'],
        ['linkedin-3', 'da 2'],
      ],
    ],
    ['in the next language when there is none in the first', 'linkedin', ['sv', 'en-GB'], [['linkedin-2', 'en 1']]],
    ['in any language when none is wanted', 'x', ['da'], [['short', 'x en']]],
  ])('%s', (_, network, languages, expected) => {
    const found = variantsOf(item, network, { languages, policyLanguage: 'da' });
    expect(found.map(({ id, text }) => [id, text])).toEqual(expected);
  });

  test('none for a network without texts', () => {
    expect(variantsOf({ ...item, texts: [] }, 'x', { languages: ['da'], policyLanguage: 'da' })).toEqual([]);
  });
});

describe('each employee’s own wording', () => {
  const three = ['a', 'b', 'c'];

  test('stays the same from one opening of the popup to the next', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, itemId) => {
        expect(pickVariant(three, { seed, itemId })).toBe(pickVariant(three, { seed, itemId }));
      }),
    );
  });

  test('is spread evenly over colleagues', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 3000; n++) {
      const one = pickVariant(three, { seed: `install-${n}`, itemId: 'harbour' })!;
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    for (const one of three) expect(Math.abs(counts.get(one)! - 1000)).toBeLessThan(100);
  });

  test('is another one the next time, until all were used', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const used = [0, 1, 2].map((timesShared) => pickVariant(three, { seed, itemId: 'harbour', timesShared }));
        expect(new Set(used)).toEqual(new Set(three));
      }),
    );
  });

  test('is nothing where there is nothing', () => expect(pickVariant([], { seed: 's', itemId: 'i' })).toBeNull());
});
