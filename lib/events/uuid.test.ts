import { expect, test } from 'vitest';
import { uuidV7 } from './uuid.ts';

test('the example of RFC 9562, appendix A.6', () => {
  // rand_a = 0xCC3, rand_b = 0b01, 0x8C4DC0C0C07398F: the version and variant bits given here are written over.
  const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
  expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('later ones sort after earlier ones, even past 2^32 milliseconds', () => {
  const ids = [0, 1, 2 ** 32 - 1, 2 ** 32, 2 ** 48 - 1].map((now) => uuidV7(now, new Uint8Array(10)));
  expect(ids.toSorted()).toEqual(ids);
});

test('chance fills all but time, version and variant', () => {
  expect(uuidV7(0, new Uint8Array(10).fill(0xff))).toBe('00000000-0000-7fff-bfff-ffffffffffff');
});
