import { retryDelayMs } from '../events/sync/retry.ts';
import type { Clock } from '../platform/clock.ts';
import type { Random } from '../platform/random.ts';
import { type Refreshing, refreshItem, type StoredTrouble } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import { nameOf, type Sourced } from './origin.ts';
import { firstAskAt, nextAskAt, PERIOD_MS } from './refresh-plan.ts';

/** Trying again gives no right, corrects no address and makes no room; and what finds none need not come from there so often. */
const HOPELESS = new Set<StoredTrouble['why']>(['no-permission', 'bad-address', 'not-stored']);
/** What may be over as soon as the network or a right comes back. */
export const NO_WAY_THERE: ReadonlySet<string> = new Set(['no-permission', 'network', 'time-out']);

interface MemoryPorts {
  items: Items;
  clock: Pick<Clock, 'now'>;
  random: Pick<Random, 'fraction'>;
  /** 0 ≤ phase < 1: this install's place in the period. */
  phase(): Promise<number>;
}

/** What is remembered of the place that the policy comes from: how it went so far, and when it is asked next. */
export function createRefreshMemory({ items, clock, random, phase }: MemoryPorts) {
  /** Of another source than this one, nothing. */
  async function read(one: Sourced): Promise<Refreshing> {
    const { value } = await items.read(refreshItem);
    const of = nameOf(one);
    return value?.of === of ? value : { of, failures: 0 };
  }

  const keep = (memory: Refreshing) => items.write(refreshItem, memory);

  return {
    read,
    keep,

    /** It gave no answer. */
    async keepFailure(before: Refreshing, trouble: StoredTrouble): Promise<void> {
      const triedAt = clock.now();
      const failures = before.failures + 1;
      const delay = HOPELESS.has(trouble.why) ? PERIOD_MS : retryDelayMs(failures, () => random.fraction());
      await keep({ ...before, triedAt, failures, nextTryAt: triedAt + Math.min(delay, PERIOD_MS), trouble });
    },

    /** The moment of the first question, kept so that it stays the same however often the worker wakes before it. */
    async planFirst(one: Sourced, hasPolicy: () => Promise<boolean>): Promise<void> {
      const memory = await read(one);
      if (memory.triedAt !== undefined || memory.nextTryAt !== undefined) return;
      await keep({ ...memory, nextTryAt: firstAskAt(clock.now(), await phase(), await hasPolicy()) });
    },

    /** @param mayReachNow the network or a right has come back: what failed for want of it is tried again at once */
    async dueAt(one: Sourced, mayReachNow = false): Promise<number> {
      const memory = await read(one);
      if (mayReachNow && memory.trouble && NO_WAY_THERE.has(memory.trouble.why)) return clock.now();
      return nextAskAt(memory, clock.now(), await phase());
    },

    /** What is tried comes to something, or all is remembered as it was. */
    async keptIf<Result extends { ok: boolean }>(run: () => Promise<Result>): Promise<Result> {
      const { value } = await items.read(refreshItem);
      const result = await run();
      if (result.ok) return result;
      if (value) await keep(value);
      else await items.remove(refreshItem);
      return result;
    },

    forget: () => items.remove(refreshItem),
  };
}
