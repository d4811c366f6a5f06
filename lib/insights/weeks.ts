const MINUTE = 60_000;
const DAY = 86_400_000;

/** Minutes east of UTC of the employee's clock at a moment: it changes twice a year. */
export type OffsetAt = (at: number) => number;

/** A week from Monday, by the employee's own clock. */
export interface Week {
  /** Days since 1 January 1970 of its Monday, as the employee's calendar has it. */
  monday: number;
  shares: number;
}

/** 1 January 1970 was a Thursday. */
function mondayOf(at: number, offsetAt: OffsetAt): number {
  const day = Math.floor((at + offsetAt(at) * MINUTE) / DAY);
  return day - ((day + 3) % 7);
}

/**
 * The last weeks, the present one last, with the number of shares in each.
 * @param shares moments in milliseconds since 1970
 */
export function lastWeeks(
  shares: readonly number[],
  { now, offsetAt, count }: { now: number; offsetAt: OffsetAt; count: number },
): Week[] {
  const perWeek = new Map<number, number>();
  for (const at of shares) perWeek.set(mondayOf(at, offsetAt), (perWeek.get(mondayOf(at, offsetAt)) ?? 0) + 1);
  const present = mondayOf(now, offsetAt);
  return Array.from({ length: count }, (_, index) => present - 7 * (count - 1 - index)).map((monday) => ({
    monday,
    shares: perWeek.get(monday) ?? 0,
  }));
}

/**
 * For how many weeks in a row the aim was reached. The present week counts once it has reached it, and breaks nothing while it
 * has not.
 */
export function streak(weeks: readonly Week[], aim: number): number {
  const reached = (week: Week | undefined) => week !== undefined && week.shares >= Math.max(1, aim);
  let length = reached(weeks.at(-1)) ? 1 : 0;
  for (let index = weeks.length - 2; reached(weeks[index]); index--) length++;
  return length;
}

/** Noon of the week's Monday, UTC: a moment that nearly every clock on earth prints as that day. */
export const mondayNoon = ({ monday }: Week): number => monday * DAY + DAY / 2;
