import type { RuleOf } from '../../policy/schema.ts';
import type { Reading } from '../reading.ts';
import { isUnder } from '../scan/links.ts';
import type { PastShare } from '../types.ts';
import type { CheckRule, RuleTools } from './rule.ts';

type Rule = RuleOf<'cadence'>;
export type Cadence = Pick<Rule, 'maxPerDay' | 'maxPerWeek' | 'minMinutesBetween' | 'hours' | 'balance'>;

export const compileCadence = ({ maxPerDay, maxPerWeek, minMinutesBetween, hours, balance }: Rule): Cadence => ({
  ...(maxPerDay !== undefined && { maxPerDay }),
  ...(maxPerWeek !== undefined && { maxPerWeek }),
  ...(minMinutesBetween !== undefined && { minMinutesBetween }),
  ...(hours && { hours }),
  ...(balance && { balance }),
});

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const WEEK_MS = 7 * DAY_MS;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * How often, when, and in what balance somebody shares. A day is the employee's calendar day, a week the seven days before now.
 * The remark stands at the end of the draft: it is about the moment, not about words.
 */
export const checkCadence: CheckRule<Cadence> = (data, reading, tools) => {
  const message = complaint(data, reading, tools);
  const end = reading.text.trimEnd().length;
  return message === null ? [] : [{ start: end, end, message }];
};

function complaint(data: Cadence, reading: Reading, { texts, rule }: RuleTools): string | null {
  const { now, utcOffsetMinutes: offset = 0, history = [] } = reading.context;
  const local = (at: number) => at + (typeof offset === 'number' ? offset : offset(at)) * MINUTE_MS;
  const shares = history.filter(({ at, network }) => at <= now && (!rule.networks || rule.networks.includes(network)));
  const dayOf = (at: number) => Math.floor(local(at) / DAY_MS);

  const { maxPerDay, maxPerWeek, minMinutesBetween, hours, balance } = data;
  if (maxPerDay !== undefined && shares.filter(({ at }) => dayOf(at) === dayOf(now)).length >= maxPerDay)
    return texts.perDay(maxPerDay);
  if (maxPerWeek !== undefined && shares.filter(({ at }) => now - at < WEEK_MS).length >= maxPerWeek)
    return texts.perWeek(maxPerWeek);
  if (minMinutesBetween !== undefined && shares.some(({ at }) => now - at < minMinutesBetween * MINUTE_MS)) {
    return texts.tooSoon(minMinutesBetween);
  }
  if (hours && !hours.some((window) => isOpen(window, local(now)))) {
    return texts.outsideHours(hours.map(({ days, from, until }) => `${days} ${from}–${until}`).join(', '));
  }
  return balance ? unbalanced(balance, shares, reading, texts) : null;
}

/** @param local milliseconds since 1970 on the employee's clock */
function isOpen({ days, from, until }: { days: string; from: string; until: string }, local: number): boolean {
  const day = Math.floor(local / DAY_MS);
  const minutes = Math.floor((local - day * DAY_MS) / MINUTE_MS);
  // 1 January 1970 was a Thursday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  const [start, end] = [minutesOf(from), minutesOf(until)];
  if (start < end) return isDay(days, weekday) && minutes >= start && minutes < end;
  // Over midnight: the evening of such a day, or the morning after one.
  return (isDay(days, weekday) && minutes >= start) || (isDay(days, (weekday + 6) % 7) && minutes < end);
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

function isDay(days: string, weekday: number): boolean {
  return days.split(',').some((part) => {
    const [first = '', last = first] = part.split('-');
    const start = DAYS.indexOf(first);
    const end = DAYS.indexOf(last);
    return start <= end ? weekday >= start && weekday <= end : weekday >= start || weekday <= end;
  });
}

/** A share of the kind that is short never makes a balance worse; too few shares are no balance at all. */
function unbalanced(
  { of, max, min, window }: NonNullable<Cadence['balance']>,
  shares: readonly PastShare[],
  reading: Reading,
  texts: RuleTools['texts'],
): string | null {
  const isOwn = ownness(reading);
  const latest = [...shares].sort((a, b) => b.at - a.at);
  const counted = [...(isOwn === null ? [] : [isOwn]), ...latest.map(({ own }) => own)].slice(0, window);
  if (counted.length * 2 < window) return null;
  const part = counted.filter((own) => own === (of === 'own')).length / counted.length;
  const isOfKind = isOwn === null ? null : isOwn === (of === 'own');
  const percent = Math.round(part * 100);
  if (max !== undefined && part > max && isOfKind !== false) return texts.balanceMost(of, percent);
  if (min !== undefined && part < min && isOfKind !== true) return texts.balanceLeast(of, percent);
  return null;
}

/** Is this draft the company's own content? Null when nothing tells. */
function ownness({ draft, engine, links }: Reading): boolean | null {
  const origin = draft.approvedContentId !== undefined ? engine.data.origins[draft.approvedContentId] : undefined;
  if (origin !== undefined) return origin === 'own';
  if (links.length === 0) return null;
  return links.some(({ host }) => isUnder(host, engine.own));
}
