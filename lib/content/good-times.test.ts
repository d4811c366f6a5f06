import { describe, expect, test } from 'vitest';
import { isNow, nextGoodTime, parseDays } from './good-times.ts';

describe('days of the week', () => {
  test.each([
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['tue,thu', [2, 4]],
    ['fri-mon', [0, 1, 5, 6]],
    ['sun', [0]],
    ['mon-tue,sat-sun', [0, 1, 2, 6]],
  ])('%s', (days, numbers) => expect([...parseDays(days)].sort()).toEqual(numbers));
});

describe('good times', () => {
  const mornings = [{ days: 'mon-fri', from: '07:30', until: '08:45' }];
  const COPENHAGEN = 60;
  // 24 November 2026 is a Tuesday.
  test.each([
    ['is now', mornings, '2026-11-24T08:00+01:00', '2026-11-24T07:30+01:00', true],
    ['is over at its end', mornings, '2026-11-24T08:45+01:00', '2026-11-25T07:30+01:00', false],
    ['comes later today', mornings, '2026-11-24T06:00+01:00', '2026-11-24T07:30+01:00', false],
    ['comes after the weekend', mornings, '2026-11-27T12:00+01:00', '2026-11-30T07:30+01:00', false],
    [
      'comes in a week',
      [{ days: 'tue', from: '07:30', until: '08:45' }],
      '2026-11-24T09:00+01:00',
      '2026-12-01T07:30+01:00',
      false,
    ],
    [
      'goes past midnight',
      [{ days: 'mon', from: '22:00', until: '01:00' }],
      '2026-11-24T00:30+01:00',
      '2026-11-23T22:00+01:00',
      true,
    ],
    [
      'ends with the day',
      [{ days: 'tue', from: '20:00', until: '24:00' }],
      '2026-11-24T23:59+01:00',
      '2026-11-24T20:00+01:00',
      true,
    ],
    [
      'is the earliest of several',
      [{ days: 'wed', from: '12:00', until: '13:00' }, ...mornings],
      '2026-11-24T09:00+01:00',
      '2026-11-25T07:30+01:00',
      false,
    ],
  ])('%s', (_, times, now, from, isGoodNow) => {
    const at = Date.parse(now);
    const found = nextGoodTime(times, 'x', at, COPENHAGEN)!;
    expect(new Date(found.from)).toEqual(new Date(from));
    expect(isNow(found, at)).toBe(isGoodNow);
  });

  test.each([
    ['there are none', undefined],
    ['they are for the other network', [{ ...mornings[0]!, networks: ['linkedin' as const] }]],
  ])('nothing when %s', (_, times) => expect(nextGoodTime(times, 'x', 0, 0)).toBeNull());
});
