import type { ContentItem, NetworkName, Policy } from '../policy/schema.ts';
import { isNow, nextGoodTime, type Stretch } from './good-times.ts';
import { obstacleTo, type Viewer } from './items.ts';

type Origin = ContentItem['origin'];

const DAY = 86_400_000;
/** An item ends soon when this is left, and is new for this long. */
const SOON_DAYS = 3;
const NEW_DAYS = 7;
/** When the policy doesn't say how long one waits before sharing the same again. */
const REPEAT_AFTER_DAYS = 60;
/** With fewer shares than these a balance says nothing. */
const ENOUGH_FOR_BALANCE = 4;

/** Why an item comes now; the view has words for each. */
export type Reason =
  | { kind: 'ends-soon'; at: number }
  | { kind: 'balance'; origin: Origin }
  | { kind: 'featured' }
  | { kind: 'new'; publishedAt: number }
  | { kind: 'again'; sharedAt: number }
  | { kind: 'good-time'; network: NetworkName; until: number };

const WEIGHTS: Record<Reason['kind'], number> = {
  'ends-soon': 32,
  balance: 16,
  featured: 8,
  new: 4,
  'good-time': 1,
  again: 0,
};

/** A share of an approved item, or of a draft of one's own. */
export interface EarlierShare {
  /** Milliseconds since 1970. */
  at: number;
  network: NetworkName;
  contentId?: string;
  origin?: Origin;
}

export interface Situation extends Viewer {
  /** Minutes east of UTC of the employee's clock. */
  utcOffsetMinutes: number;
  /** Newest first or last, as it comes. */
  shares: readonly EarlierShare[];
}

export interface Suggestion {
  item: ContentItem;
  /** The strongest first. */
  reasons: Reason[];
  timesShared: number;
  /** Shared so lately that it should wait; one may still. */
  shared?: { at: number; network: NetworkName; againAt: number };
}

/** What this person may share now, the best first, what was shared lately last. */
export function suggest(policy: Pick<Policy, 'content' | 'sharing' | 'rules'>, situation: Situation): Suggestion[] {
  const goodTimes = goodTimesNow(policy.sharing, situation);
  const wanted = wantedOrigin(policy.rules, situation.shares);
  return (policy.content?.items ?? [])
    .filter((item) => obstacleTo(item, situation) === null)
    .map((item) => suggestionOf(item, policy.sharing, situation, wanted, goodTimes))
    .sort(byWorth);
}

function suggestionOf(
  item: ContentItem,
  sharing: Policy['sharing'],
  { now, shares }: Situation,
  wanted: Origin | null,
  goodTimes: readonly Reason[],
): Suggestion {
  const own = shares.filter(({ contentId }) => contentId === item.id);
  const last = own.reduce<EarlierShare | null>((latest, one) => (latest && latest.at > one.at ? latest : one), null);
  const againAt = last ? last.at + (sharing?.repeatAfterDays ?? REPEAT_AFTER_DAYS) * DAY : 0;
  const expiresAt = item.expiresAt ? Date.parse(item.expiresAt) : Number.POSITIVE_INFINITY;
  const publishedAt = item.publishedAt ? Date.parse(item.publishedAt) : Number.NEGATIVE_INFINITY;
  const reasons: Reason[] = [];
  if (expiresAt - now <= SOON_DAYS * DAY) reasons.push({ kind: 'ends-soon', at: expiresAt });
  if (wanted === item.origin) reasons.push({ kind: 'balance', origin: item.origin });
  if (item.featured) reasons.push({ kind: 'featured' });
  if (now - publishedAt <= NEW_DAYS * DAY) reasons.push({ kind: 'new', publishedAt });
  if (last && againAt <= now) reasons.push({ kind: 'again', sharedAt: last.at });
  reasons.push(...goodTimes);
  return {
    item,
    reasons,
    timesShared: own.length,
    ...(last && againAt > now ? { shared: { at: last.at, network: last.network, againAt } } : {}),
  };
}

function byWorth(one: Suggestion, other: Suggestion): number {
  const waits = Number(one.shared !== undefined) - Number(other.shared !== undefined);
  return waits || worth(other) - worth(one) || age(one) - age(other);
}

const worth = ({ reasons }: Suggestion) => reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
const age = ({ item }: Suggestion) => -Date.parse(item.publishedAt ?? '1970-01-01');

const NETWORKS: NetworkName[] = ['linkedin', 'x'];

function goodTimesNow(sharing: Policy['sharing'], { now, utcOffsetMinutes }: Situation): Reason[] {
  return NETWORKS.map((network) => ({
    network,
    time: nextGoodTime(sharing?.goodTimes, network, now, utcOffsetMinutes),
  }))
    .filter((one): one is { network: NetworkName; time: Stretch } => one.time !== null && isNow(one.time, now))
    .map(({ network, time }) => ({ kind: 'good-time' as const, network, until: time.until }));
}

/** The kind of content that this person has shared too little of lately, by the policy's own balance or three in five. */
function wantedOrigin(rules: Policy['rules'], shares: readonly EarlierShare[]): Origin | null {
  const rule = rules.find((rule) => rule.kind === 'cadence' && rule.balance !== undefined);
  const balance = (rule?.kind === 'cadence' && rule.balance) || { of: 'own' as const, max: 0.6, window: 10 };
  const lately = shares
    .filter(({ origin }) => origin !== undefined)
    .sort((one, other) => other.at - one.at)
    .slice(0, balance.window);
  if (lately.length < ENOUGH_FOR_BALANCE) return null;
  const part = lately.filter(({ origin }) => origin === balance.of).length / lately.length;
  if (balance.max !== undefined && part > balance.max) return balance.of === 'own' ? 'curated' : 'own';
  if (balance.min !== undefined && part < balance.min) return balance.of;
  return null;
}
