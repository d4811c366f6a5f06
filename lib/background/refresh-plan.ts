import type { Refreshing, StoredFeed } from '../storage/items.ts';

/** How often an address is asked. */
export const PERIOD_MS = 60 * 60_000;
/**
 * Chromium's shortest alarm: sooner moments would all fall together there.
 * @see https://developer.chrome.com/docs/extensions/reference/api/alarms
 */
const SOONEST_MS = 30_000;
/** Whoever has no policy gets one within this and the soonest: a minute and a half at most. */
const HURRIED_MS = 60_000;

/**
 * When an address that the organisation has just set is asked for the first time. A roll-out tells a whole fleet at once, so each
 * install has its own place: within the period where a policy is in force, which goes on meanwhile; else within the hurried minute.
 * @param phase 0 ≤ phase < 1, of this install
 */
export const firstAskAt = (now: number, phase: number, hasPolicy: boolean): number =>
  now + SOONEST_MS + phase * (hasPolicy ? PERIOD_MS - SOONEST_MS : HURRIED_MS);

/**
 * When an address is asked next, in milliseconds since 1970: at its first moment, after a failure at the one set then, else at this
 * install's place in the hour.
 */
export function nextAskAt({ triedAt, nextTryAt }: Refreshing | StoredFeed, now: number, phase: number): number {
  // The clock was put back: what it said then holds nothing any more, or we should wait until it is there again.
  if ((nextTryAt ?? 0) > now + PERIOD_MS || (triedAt ?? 0) > now) return now;
  if (nextTryAt !== undefined) return nextTryAt;
  if (triedAt === undefined) return now;
  const place = phase * PERIOD_MS;
  return (Math.floor((triedAt - place) / PERIOD_MS) + 1) * PERIOD_MS + place;
}
