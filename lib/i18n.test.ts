import { afterAll, describe, expect, test } from 'vitest';
import { relative, setLanguage } from './i18n.ts';

/** Here, in November 2026; the 23rd is a Monday. */
const november = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

afterAll(() => setLanguage('en'));

describe('how far away a moment is', () => {
  test.each([
    ['the day after, within 24 hours', november(24, 8), november(23, 9), 'tomorrow', 'i morgen'],
    ['the day after, more than 24 hours away', november(24, 20), november(23, 9), 'tomorrow', 'i morgen'],
    ['two days on, less than 48 hours away', november(25, 8), november(23, 9), 'in 2 days', 'i overmorgen'],
    ['three days on, less than 72 hours away', november(27, 8), november(24, 9), 'in 3 days', 'om 3 dage'],
    ['the day before', november(22, 22), november(23, 9), 'yesterday', 'i går'],
    ['two days back, less than 48 hours ago', november(23, 10), november(25, 9), '2 days ago', 'i forgårs'],
    ['over midnight', november(24, 0, 10), november(23, 23, 50), 'tomorrow', 'i morgen'],
    ['the same day', november(23, 23, 30), november(23, 0, 15), 'in 23 hours', 'om 23 timer'],
    ['within the hour', november(23, 9, 40), november(23, 9), 'in 40 minutes', 'om 40 minutter'],
    ['now', november(23, 9), november(23, 9), 'this minute', 'dette minut'],
  ])('%s', (_, at, now, english, danish) => {
    setLanguage('en');
    expect(relative(at, now)).toBe(english);
    setLanguage('da');
    expect(relative(at, now)).toBe(danish);
  });

  test('a day that the clocks make shorter is a day', () => {
    const days = Array.from({ length: 365 }, (_, day) => new Date(2026, 0, day + 1, 9).getTime());
    setLanguage('en');
    expect(new Set(days.map((at, day) => relative(at, days[day - 1] ?? at)))).toEqual(
      new Set(['this minute', 'tomorrow']),
    );
  });
});
