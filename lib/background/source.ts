import { retryDelayMs } from '../events/sync/retry.ts';
import type { Confirmed, ImportResult, PolicySource } from '../messages/protocol.ts';
import type { Alarms } from '../platform/alarms.ts';
import type { Clock } from '../platform/clock.ts';
import type { Http } from '../platform/http.ts';
import type { Locks } from '../platform/locks.ts';
import type { Random } from '../platform/random.ts';
import { addressItem, type Refreshing, refreshItem, type StoredTrouble } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import { fetchPolicy } from './fetch-policy.ts';
import type { ManagedService } from './managed.ts';
import { nameOf, type Origin, originReader, type Sourced } from './origin.ts';
import type { PolicyService } from './policy.ts';
import { firstAskAt, nextAskAt, PERIOD_MS } from './refresh-plan.ts';
import { t } from './texts.ts';
import { addressOf, after, asProblem, problem, told } from './trouble.ts';

export const REFRESH_ALARM = 'refresh';
const LOCK = 'refresh';
const NO_WAY_THERE = new Set<StoredTrouble['why']>(['no-permission', 'network', 'time-out']);

interface SourcePorts {
  items: Items;
  managed: Pick<ManagedService, 'current' | 'known' | 'setsPolicy'>;
  policy: Pick<PolicyService, 'importManaged' | 'importFetched' | 'inForce'>;
  http: Http;
  clock: Pick<Clock, 'now'>;
  random: Pick<Random, 'fraction'>;
  locks: Locks;
  alarms: Pick<Alarms, 'at' | 'cancel'>;
  mayReach(url: string): Promise<boolean>;
  /** 0 ≤ phase < 1: this install's place in the period. */
  phase(): Promise<number>;
}

/**
 * Where the policy comes from when nobody brings a file: managed storage, or an address that is asked every hour. Whatever goes
 * wrong, the policy in force stays, and what went wrong is kept to be told.
 */
export function createPolicySource(ports: SourcePorts) {
  const { items, policy, clock, random, locks, alarms } = ports;
  const origin = originReader(ports);

  /** How it went so far; of another source than this one, nothing. */
  async function memoryOf(one: Sourced): Promise<Refreshing> {
    const { value } = await items.read(refreshItem);
    const of = nameOf(one);
    return value?.of === of ? value : { of, failures: 0 };
  }

  /**
   * Brings what is due, unless another context is just doing so.
   * @param mayReachNow the network or a right has come back: what failed for want of it is tried again at once
   */
  async function run({ mayReachNow = false } = {}): Promise<void> {
    await locks.tryHold(LOCK, async () => {
      const set = await origin.now();
      if (set.from === 'file') return;
      if (set.from === 'managed') await bringManaged(set);
      else {
        await planFirst(set);
        if ((await dueAt(set, mayReachNow)) <= clock.now()) await bring(set, { isWished: false });
      }
    });
    await schedule();
  }

  /** Kept, so that the moment stays the same however often the worker wakes before it. */
  async function planFirst(one: Sourced): Promise<void> {
    const memory = await memoryOf(one);
    if (memory.triedAt !== undefined || memory.nextTryAt !== undefined) return;
    const hasPolicy = (await policy.inForce()) !== null;
    await keep({ ...memory, nextTryAt: firstAskAt(clock.now(), await ports.phase(), hasPolicy) });
  }

  /** The organisation's policy as text: taken at every start and change, unless it was before. */
  async function bringManaged(one: Extract<Origin, { from: 'managed' }>): Promise<ImportResult> {
    const before = await memoryOf(one);
    const result = await policy.importManaged(new TextEncoder().encode(one.text));
    await keep({ ...before, ...after(result, clock.now()) });
    return result;
  }

  /** Asks the address and deals with the answer. */
  async function bring(
    one: Extract<Origin, { url: string }>,
    { isWished, confirmed }: { isWished: boolean; confirmed?: Confirmed },
  ): Promise<ImportResult> {
    const before = await memoryOf(one);
    // Whoever holds nothing can't be told that it is unchanged.
    const isConditional = !isWished && (await policy.inForce()) !== null;
    const got = await fetchPolicy(ports, one.url, isConditional ? before : {});
    const now = clock.now();
    if ('why' in got) {
      const failures = before.failures + 1;
      // Trying again gives no right and corrects no address; whoever does is heard of.
      const isHopeless = got.why === 'no-permission' || got.why === 'bad-address';
      const delay = isHopeless ? PERIOD_MS : retryDelayMs(failures, () => random.fraction());
      await keep({ ...before, triedAt: now, failures, nextTryAt: now + Math.min(delay, PERIOD_MS), trouble: got });
      return { ok: false, problems: [asProblem(got, one.url, one.from === 'managed-address')] };
    }
    const answered: Refreshing = { ...before, triedAt: now, failures: 0, nextTryAt: undefined };
    if ('isUnchanged' in got) {
      // What was refused once is refused still, until it is another.
      const isRefused = before.trouble?.why === 'refused';
      await keep(isRefused ? answered : { ...answered, goodAt: now, trouble: undefined });
      return unchanged();
    }
    const { bytes, etag, lastModified } = got;
    const answers = one.from === 'address' ? confirmed : answersOf(before);
    const result = await policy.importFetched(bytes, answers, isWished ? undefined : before.digest);
    // A refused policy isn't remembered as taken, but its tag is: the same again needn't be read again.
    await keep({ ...answered, etag, lastModified, ...after(result, now) });
    return result;
  }

  /** The organisation has named another address: it means the policy there, whichever it is. From then on revisions only grow. */
  const answersOf = ({ goodAt }: Refreshing): Confirmed =>
    goodAt === undefined ? { doubts: ['older-revision', 'other-policy'] } : {};

  const keep = (memory: Refreshing) => items.write(refreshItem, memory);

  async function unchanged(): Promise<ImportResult> {
    const found = await policy.inForce();
    if (!found) return { ok: false, problems: [] };
    const { policy: inForce, digest } = found;
    return { ok: true, id: inForce.id, revision: inForce.revision, digest, isUnchanged: true };
  }

  async function dueAt(one: Sourced, mayReachNow = false): Promise<number> {
    const memory = await memoryOf(one);
    if (mayReachNow && memory.trouble && NO_WAY_THERE.has(memory.trouble.why)) return clock.now();
    return nextAskAt(memory, clock.now(), await ports.phase());
  }

  async function schedule(): Promise<void> {
    const set = await origin.now();
    if (set.from === 'address' || set.from === 'managed-address') {
      await alarms.at(REFRESH_ALARM, Math.max(await dueAt(set), clock.now() + 1000));
    } else await alarms.cancel(REFRESH_ALARM);
  }

  async function state({ firstWaits = true } = {}): Promise<PolicySource> {
    const set = await origin.known(firstWaits);
    const isFixed = set.from === 'managed' || set.from === 'managed-address';
    if (set.from === 'file') return { from: 'file', isFixed };
    const { triedAt, goodAt, trouble } = await memoryOf(set);
    return {
      from: set.from,
      isFixed,
      ...(set.from === 'managed' ? {} : { url: set.url, nextTryAt: await dueAt(set) }),
      ...(triedAt === undefined ? {} : { lastTriedAt: triedAt }),
      ...(goodAt === undefined ? {} : { lastGoodAt: goodAt }),
      ...(trouble ? { trouble: told(trouble, nameOf(set), isFixed) } : {}),
    };
  }

  return {
    run,
    state,

    /** For every page: as much of it as a line can say. */
    async refreshed(): Promise<{ at?: number; problem?: string } | undefined> {
      const { lastGoodAt: at, trouble } = await state({ firstWaits: false });
      if (at === undefined && !trouble) return undefined;
      return { ...(at === undefined ? {} : { at }), ...(trouble ? { problem: trouble.what } : {}) };
    },

    async setAddress(url: string, confirmed?: Confirmed): Promise<ImportResult> {
      const address = addressOf(url);
      if (!address) return { ok: false, problems: [asProblem({ why: 'bad-address' }, url, false)] };
      if (await ports.managed.setsPolicy()) {
        return { ok: false, problems: [problem(t('managed'), t('managedMend'))] };
      }
      const result = await locks.hold(LOCK, async () => {
        const memory = (await items.read(refreshItem)).value;
        const result = await bring({ from: 'address', url: address }, { isWished: true, confirmed });
        if (result.ok) await items.write(addressItem, address);
        // What was set before goes on as it was.
        else if (memory) await keep(memory);
        else await items.remove(refreshItem);
        return result;
      });
      await schedule();
      return result;
    },

    async clearAddress(): Promise<PolicySource> {
      await locks.hold(LOCK, async () => {
        await items.remove(addressItem);
        if ((await origin.now()).from === 'file') await items.remove(refreshItem);
      });
      await schedule();
      return state();
    },

    async refresh(confirmed?: Confirmed): Promise<ImportResult> {
      const result = await locks.hold(LOCK, async (): Promise<ImportResult> => {
        const set = await origin.now();
        if (set.from === 'file') return { ok: false, problems: [problem(t('noAddress'), t('noAddressMend'))] };
        return set.from === 'managed' ? bringManaged(set) : bring(set, { isWished: true, confirmed });
      });
      await schedule();
      return result;
    },
  };
}

export type PolicySourceService = ReturnType<typeof createPolicySource>;
