import { describe, expect, test } from 'vitest';
import { lastWeeks, mondayNoon, streak, type Week } from './weeks.ts';

/** Copenhagen: summer time ends on 25 October 2026, 03:00. */
const offsetAt = (at: number) => (at < Date.parse('2026-10-25T01:00:00Z') ? 120 : 60);
const at = (moment: string) => Date.parse(moment);

describe('shares a week', () => {
  const now = at('2026-11-24T10:00:00Z');
  test.each([
    ['Monday’s first minute is this week', '2026-11-23T00:00+01:00', [0, 0, 1]],
    ['Sunday’s last minute is the week before', '2026-11-22T23:59+01:00', [0, 1, 0]],
    ['two weeks ago', '2026-11-09T08:00+01:00', [1, 0, 0]],
    ['before that is not shown', '2026-11-08T08:00+01:00', [0, 0, 0]],
  ])('%s', (_, moment, counts) => {
    const weeks = lastWeeks([at(moment)], { now, offsetAt, count: 3 });
    expect(weeks.map(({ shares }) => shares)).toEqual(counts);
  });

  test('a week with a change of the clock is whole', () => {
    const shares = [at('2026-10-19T00:00+02:00'), at('2026-10-25T23:59+01:00')];
    const weeks = lastWeeks(shares, { now: at('2026-10-26T08:00+01:00'), offsetAt, count: 2 });
    expect(weeks.map(({ shares }) => shares)).toEqual([2, 0]);
  });

  test('weeks are named by their Monday', () => {
    const [week] = lastWeeks([], { now, offsetAt, count: 1 });
    expect(new Date(mondayNoon(week!)).toISOString()).toBe('2026-11-23T12:00:00.000Z');
  });
});

describe('weeks in a row', () => {
  const weeks = (...shares: number[]): Week[] => shares.map((n, index) => ({ monday: index * 7, shares: n }));
  test.each([
    ['this week counts when it has reached the aim', weeks(2, 2, 2), 2, 3],
    ['and breaks nothing while it has not', weeks(2, 2, 1), 2, 2],
    ['a week below the aim ends it', weeks(2, 1, 2), 2, 1],
    ['an aim of nothing asks for one', weeks(1, 0, 1), 0, 1],
    ['no weeks, no streak', [], 2, 0],
  ])('%s', (_, some, aim, length) => expect(streak(some, aim)).toBe(length));
});
