import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retryAfterMs, retryDelayMs } from './retry.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

describe('the delay before the next try', () => {
  test.each([
    [1, 30_000],
    [2, MINUTE],
    [5, 8 * MINUTE],
    [7, 32 * MINUTE],
    // Level for some hours, so that a fleet comes back evenly.
    [8, 32 * MINUTE],
    [31, 32 * MINUTE],
    [32, 64 * MINUTE],
    [34, 256 * MINUTE],
    [35, 6 * HOUR],
    [1000, 6 * HOUR],
  ])('before try %i it is anywhere up to %i ms', (n, mostMs) => {
    expect(retryDelayMs(n, () => 0)).toBe(0);
    expect(retryDelayMs(n, () => 0.5)).toBe(mostMs / 2);
    expect(retryDelayMs(n, () => 1)).toBe(mostMs);
  });

  test('tries are counted from 1', () => {
    expect(() => retryDelayMs(0, () => 0)).toThrow(RangeError);
  });
});

describe('what a Retry-After wishes', () => {
  const now = Date.parse('2026-11-24T08:00:00Z');
  test.each<[string | null, number | undefined]>([
    ['120', 120_000],
    [' 0 ', 0],
    ['Tue, 24 Nov 2026 08:01:00 GMT', MINUTE],
    ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
    ['99999999999', 24 * HOUR],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s', (header, ms) => expect(retryAfterMs(header, now)).toBe(ms));

  test('it is never negative, never more than a day, never not a number', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const ms = retryAfterMs(header, now) ?? 0;
        return ms >= 0 && ms <= 24 * HOUR;
      }),
    );
  });
});
