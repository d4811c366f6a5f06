import { feedsOf, itemsOfFeeds } from '../content/feed-items.ts';
import { fetchFeed } from '../content/feeds.ts';
import type { PolicyState } from '../messages/protocol.ts';
import type { Alarms } from '../platform/alarms.ts';
import type { Clock } from '../platform/clock.ts';
import type { Http } from '../platform/http.ts';
import type { Locks } from '../platform/locks.ts';
import type { ContentItem } from '../policy/schema.ts';
import { type FeedTrouble, feedsItem, type StoredFeed } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import { type FetchTrouble, fetchFile } from './fetch-file.ts';
import type { InForceService } from './in-force.ts';
import type { ManagedService } from './managed.ts';
import { originReader } from './origin.ts';
import { NO_WAY_THERE } from './refresh-memory.ts';
import { firstAskAt, nextAskAt, PERIOD_MS } from './refresh-plan.ts';
import { t } from './texts.ts';

export const FEEDS_ALARM = 'feeds';
const LOCK = 'feeds';

interface FeedsPorts {
  items: Items;
  inForce: Pick<InForceService, 'read'>;
  managed: Pick<ManagedService, 'current' | 'known'>;
  http: Http;
  clock: Pick<Clock, 'now'>;
  locks: Pick<Locks, 'hold'>;
  alarms: Pick<Alarms, 'at' | 'cancel'>;
  mayReach(url: string): Promise<boolean>;
  /** 0 ≤ phase < 1: this install's place in the period. */
  phase(): Promise<number>;
}

/**
 * What the feeds of the policy in force bring. They are asked as its address is, every hour at this install's place in it; what a
 * feed brought last stays until it brings something else, or leaves the policy.
 */
export function createFeeds(ports: FeedsPorts) {
  const { items, inForce, clock, locks, alarms } = ports;
  const origin = originReader(ports);

  /** Of the policy in force, with what is kept of each. */
  async function wanted(kept: readonly StoredFeed[]): Promise<StoredFeed[]> {
    const found = await inForce.read();
    const feeds = found ? feedsOf(found.policy) : [];
    return feeds.map(({ url }) => kept.find((one) => one.url === url) ?? { url, entries: [] });
  }

  const read = async () => wanted((await items.read(feedsItem)).value);

  const keep = (feed: StoredFeed) =>
    items.change(feedsItem, (kept) => [...kept.filter(({ url }) => url !== feed.url), feed]);

  /** What is kept of others goes. A policy that comes to a whole fleet at once has each install ask in its turn. */
  async function plan(): Promise<StoredFeed[]> {
    const { value: kept } = await items.read(feedsItem);
    const feeds = await wanted(kept);
    const isNew = ({ triedAt, nextTryAt }: StoredFeed) => triedAt === undefined && nextTryAt === undefined;
    const isForAll = feeds.some(isNew) && (await origin.now()).from === 'managed';
    const firstAt = isForAll ? firstAskAt(clock.now(), await ports.phase(), true) : undefined;
    const planned = firstAt ? feeds.map((feed) => (isNew(feed) ? { ...feed, nextTryAt: firstAt } : feed)) : feeds;
    if (firstAt || kept.some((one) => !planned.includes(one))) await items.write(feedsItem, planned);
    return planned;
  }

  async function dueAt(feed: StoredFeed, mayReachNow = false): Promise<number> {
    if (mayReachNow && feed.trouble && NO_WAY_THERE.has(feed.trouble.why)) return clock.now();
    return nextAskAt(feed, clock.now(), await ports.phase());
  }

  async function ask(feed: StoredFeed): Promise<void> {
    const got = await fetchFeed<FetchTrouble>((url, how) => fetchFile(ports, url, how), feed.url, feed, clock.now());
    const tried = { ...feed, triedAt: clock.now(), nextTryAt: undefined, trouble: undefined };
    if ('why' in got) await keep({ ...tried, trouble: got });
    else await keep('entries' in got ? { ...tried, ...got } : tried);
  }

  async function schedule(): Promise<void> {
    const feeds = await read();
    if (feeds.length === 0) return alarms.cancel(FEEDS_ALARM);
    const due = await Promise.all(feeds.map((feed) => dueAt(feed)));
    await alarms.at(FEEDS_ALARM, Math.max(Math.min(...due), clock.now() + 1000));
  }

  return {
    /**
     * Brings what is due.
     * @param mayReachNow the network or a right has come back: what failed for want of it is tried again at once
     */
    run: ({ mayReachNow = false } = {}): Promise<void> =>
      locks.hold(LOCK, async () => {
        // If the worker ends meanwhile, or the disk is full, it is the next hour's turn.
        await alarms.at(FEEDS_ALARM, clock.now() + PERIOD_MS);
        const due: StoredFeed[] = [];
        for (const feed of await plan()) {
          if ((await dueAt(feed, mayReachNow)) <= clock.now()) due.push(feed);
        }
        const asked = await Promise.allSettled(due.map(ask));
        const failed = asked.find(({ status }) => status === 'rejected');
        if (failed) throw (failed as PromiseRejectedResult).reason;
        await schedule();
      }),

    /** What is offered of them beside the policy's own. */
    async items(): Promise<ContentItem[]> {
      const found = await inForce.read();
      if (!found?.policy.content?.feeds) return [];
      const { value: kept } = await items.read(feedsItem);
      return itemsOfFeeds(found.policy, (url) => kept.find((one) => one.url === url)?.entries ?? []);
    },

    /** What is wrong with them, for every page: as much of it as a line can say, and which addresses are still to be allowed. */
    async trouble(): Promise<Pick<NonNullable<PolicyState['feeds']>, 'problem' | 'toAllow'>> {
      const feeds = await read();
      const toAllow = feeds.filter(({ trouble }) => trouble?.why === 'no-permission').map(({ url }) => url);
      const problem = feeds.map(({ trouble, url }) => trouble && described(trouble, url)).find(Boolean);
      return {
        ...(problem ? { problem } : {}),
        ...(toAllow.length > 0 ? { toAllow } : {}),
      };
    },
  };
}

export type FeedsService = ReturnType<typeof createFeeds>;

/** Where only leave is missing, it is asked for, and nothing is wrong. */
function described({ why, status = 0 }: FeedTrouble, url: string): string | undefined {
  if (why === 'no-permission') return undefined;
  const { host } = new URL(url);
  return why === 'status' ? t('feed.status', host, status) : t(`feed.${why}`, host);
}
