import { expect, test } from 'vitest';
import { balanceOf } from './balance.ts';

test('own and curated are counted, what is neither is not', () => {
  expect(balanceOf([{ origin: 'own' }, { origin: 'curated' }, { origin: 'own' }, {}])).toEqual({ own: 2, curated: 1 });
});
