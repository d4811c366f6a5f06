import type { RequestOf } from '../messages/protocol.ts';
import type { Sender } from '../messages/trust.ts';
import type { Clock } from '../platform/clock.ts';
import type { Locks } from '../platform/locks.ts';
import { type Posting, postingItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { ToldOutcome } from './outcome.ts';

/** So long a page may take to say what became of a post: the network's 15 seconds, from each press on Post anew, and some. */
export const TOLD_WITHIN_MS = 120_000;
/** So long what is settled is remembered, for a page that says it after all. */
const REMEMBERED_MS = 600_000;
/** What could not be recorded (a full disk) is tried again after so long. */
const AGAIN_AFTER_MS = 3_600_000;

interface PostingPorts {
  /** In memory: a browser that has ended has no page that was posting. */
  session: Items;
  clock: Pick<Clock, 'now'>;
  locks: Pick<Locks, 'hold'>;
  record(outcome: ToldOutcome): Promise<{ id?: string }>;
  /** Sees to it that `settleDue` is called then. */
  wakeAt(at: number): Promise<void>;
}

/**
 * Posts on their way: told of when Post is pressed. Their page says what becomes of them; where it doesn't live to, because its tab
 * is closed or it is loaded again, nobody has confirmed them.
 */
export function createPostings({ session, clock, locks, record, wakeAt }: PostingPorts) {
  const alone = <T>(run: () => Promise<T>): Promise<T> => locks.hold('posting', run);
  const all = async () => (await session.read(postingItem)).value;
  const without = (once: string) => session.change(postingItem, (posts) => posts.filter((one) => one.once !== once));
  const end = (once: string) =>
    session.change(postingItem, (posts) => posts.map((one) => (one.once === once ? { ...one, isOver: true } : one)));

  const open = async () => (await all()).filter(({ isOver }) => !isOver);

  async function settle(isDue: (post: Posting) => boolean): Promise<void> {
    try {
      for (const post of (await open()).filter(isDue)) {
        await record(post);
        await end(post.once);
      }
    } finally {
      const wakes = (await open()).map((one) => (isDue(one) ? clock.now() + AGAIN_AFTER_MS : one.at + TOLD_WITHIN_MS));
      if (wakes.length > 0) await wakeAt(Math.min(...wakes));
    }
  }

  return {
    begin: ({ event, shareId, once }: RequestOf<'share.posting'>, sender: Sender): Promise<void> =>
      alone(async () => {
        if (sender.from !== 'page' || event.name !== 'share.unconfirmed' || event.data.network !== sender.network) {
          throw new Error('A page speaks of posts of its own network, of which nothing is known yet.');
        }
        const at = clock.now();
        const post: Posting = { once, at, sender, event, isOver: false, ...(shareId ? { shareId } : {}) };
        await session.change(postingItem, (posts) => {
          const others = posts.filter((one) => !one.isOver || at - one.at < REMEMBERED_MS);
          // Told again, because the answer was lost.
          return others.some((one) => one.once === once) ? others : [...others, post];
        });
        await wakeAt(at + TOLD_WITHIN_MS);
      }),

    /** The network did not take it. */
    takeBack: (once: string): Promise<unknown> => alone(() => without(once)),

    /** Records what became of a post, unless that is settled. */
    told: (outcome: ToldOutcome): Promise<{ id?: string }> =>
      alone(async () => {
        const { once } = outcome;
        const post = (await all()).find((one) => one.once === once);
        if (post?.isOver) return {};
        const recorded = await record(outcome);
        if (post) await end(post.once);
        return recorded;
      }),

    tabClosed: (tabId: number): Promise<void> => alone(() => settle(({ sender }) => sender.tabId === tabId)),

    /** At every start, and when the alarm says so. */
    settleDue: (): Promise<void> => alone(() => settle(({ at }) => at + TOLD_WITHIN_MS <= clock.now())),

    forget: (): Promise<void> => alone(() => session.write(postingItem, [])),
  };
}

export type Postings = ReturnType<typeof createPostings>;
