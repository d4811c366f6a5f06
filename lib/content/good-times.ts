import type { NetworkName, Sharing } from '../policy/schema.ts';

export type GoodTime = NonNullable<Sharing['goodTimes']>[number];

/** A stretch of time in which a share does well, in milliseconds since 1970. */
export interface Stretch {
  from: number;
  until: number;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** "mon-fri", "tue,thu", "fri-mon". @returns numbers as `Date` has them, 0 for Sunday */
export function parseDays(days: string): Set<number> {
  const found = new Set<number>();
  for (const part of days.split(',')) {
    const [first = '', last = first] = part.split('-');
    const begin = DAYS.indexOf(first);
    const length = (DAYS.indexOf(last) - begin + 7) % 7;
    for (let ahead = 0; ahead <= length; ahead++) found.add((begin + ahead) % 7);
  }
  return found;
}

/** "07:30". @returns minutes after midnight */
function parseClock(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * The good time that is now, or else the next within a week; null when there is none. A stretch whose end comes before its
 * beginning goes past midnight and belongs to the day it begins on.
 * @param now milliseconds since 1970
 * @param utcOffsetMinutes of the employee's clock, east positive
 */
export function nextGoodTime(
  goodTimes: readonly GoodTime[] | undefined,
  network: NetworkName,
  now: number,
  utcOffsetMinutes: number,
): Stretch | null {
  const local = now + utcOffsetMinutes * MINUTE;
  const midnight = Math.floor(local / DAY) * DAY;
  let best: Stretch | null = null;
  for (const time of goodTimes ?? []) {
    if (time.networks && !time.networks.includes(network)) continue;
    const days = parseDays(time.days);
    const from = parseClock(time.from) * MINUTE;
    const until = parseClock(time.until) * MINUTE;
    for (let ahead = -1; ahead <= 7; ahead++) {
      const day = midnight + ahead * DAY;
      if (!days.has(new Date(day).getUTCDay())) continue;
      const stretch = { from: day + from, until: day + until + (until <= from ? DAY : 0) };
      if (stretch.until > local && (best === null || stretch.from < best.from)) best = stretch;
    }
  }
  if (best === null) return null;
  return { from: best.from - utcOffsetMinutes * MINUTE, until: best.until - utcOffsetMinutes * MINUTE };
}

export const isNow = (stretch: Stretch, now: number): boolean => stretch.from <= now && now < stretch.until;
