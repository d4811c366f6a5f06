import type { Confirmed, ImportResult, PolicySource } from '../messages/protocol.ts';
import type { Alarms } from '../platform/alarms.ts';
import type { Clock } from '../platform/clock.ts';
import type { Http } from '../platform/http.ts';
import type { Locks } from '../platform/locks.ts';
import type { Random } from '../platform/random.ts';
import { MOST_ENVELOPE_BYTES } from '../policy/signature.ts';
import { addressItem, type Refreshing, type StoredTrouble } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import { fetchFile } from './fetch-file.ts';
import type { ManagedService } from './managed.ts';
import { nameOf, type Origin, originReader, type Sourced } from './origin.ts';
import type { PolicyService } from './policy.ts';
import { createRefreshMemory } from './refresh-memory.ts';
import { PERIOD_MS } from './refresh-plan.ts';
import { t } from './texts.ts';
import { addressOf, after, asProblem, problem, told } from './trouble.ts';

export const REFRESH_ALARM = 'refresh';
const LOCK = 'refresh';
const POLICY_FILE = {
  accept: 'application/json, application/jose+json;q=0.9, */*;q=0.1',
  mostBytes: MOST_ENVELOPE_BYTES,
};

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
  const { items, policy, clock, locks, alarms } = ports;
  const origin = originReader(ports);
  const memory = createRefreshMemory(ports);
  const hasPolicy = async () => (await policy.inForce()) !== null;

  /**
   * Brings what is due, unless another context is just doing so.
   * @param mayReachNow the network or a right has come back: what failed for want of it is tried again at once
   */
  const run = ({ mayReachNow = false } = {}): Promise<void> =>
    andThenSchedule(async () => {
      await locks.tryHold(LOCK, async () => {
        const set = await origin.now();
        if (set.from === 'file') return;
        if (set.from === 'managed') await bringManaged(set);
        else {
          await memory.planFirst(set, hasPolicy);
          if ((await memory.dueAt(set, mayReachNow)) <= clock.now()) await bring(set, { isWished: false });
        }
      });
    });

  /** The organisation's policy as text: taken at every start and change, unless it was before. */
  async function bringManaged(one: Extract<Origin, { from: 'managed' }>): Promise<ImportResult> {
    const before = await memory.read(one);
    return take(one, { before, answered: before }, () => policy.importManaged(new TextEncoder().encode(one.text)));
  }

  /** Puts what came in force, and remembers how that went. */
  async function take(
    one: Sourced,
    { before, answered }: { before: Refreshing; answered: Refreshing },
    bringIn: () => Promise<ImportResult>,
  ): Promise<ImportResult> {
    let result: ImportResult;
    try {
      result = await bringIn();
    } catch (error) {
      console.warn('Klarpost:', error);
      return failed(one, before, { why: 'not-stored' });
    }
    await memory.keep({ ...answered, ...after(result, clock.now()) });
    return result;
  }

  async function failed(one: Sourced, before: Refreshing, trouble: StoredTrouble): Promise<ImportResult> {
    await memory.keepFailure(before, trouble);
    return { ok: false, problems: [asProblem(trouble, nameOf(one), one.from !== 'address')] };
  }

  /** Asks the address and deals with the answer. */
  async function bring(
    one: Extract<Origin, { url: string }>,
    { isWished, confirmed }: { isWished: boolean; confirmed?: Confirmed },
  ): Promise<ImportResult> {
    const before = await memory.read(one);
    // Whoever holds nothing can't be told that it is unchanged; and what was refused may be taken by now: by another key of the
    // organisation's, by a newer version of ours.
    const isConditional = !isWished && before.trouble?.why !== 'refused' && (await hasPolicy());
    const { etag: tag, lastModified: since } = isConditional ? before : {};
    const got = await fetchFile(ports, one.url, { ...POLICY_FILE, etag: tag, lastModified: since });
    if ('why' in got) return failed(one, before, got);
    const now = clock.now();
    const answered: Refreshing = { ...before, triedAt: now, failures: 0, nextTryAt: undefined };
    if ('isUnchanged' in got) {
      await memory.keep({ ...answered, goodAt: now, trouble: undefined });
      return unchanged();
    }
    const { bytes, etag, lastModified } = got;
    const answers = one.from === 'address' ? confirmed : answersOf(before);
    return take(one, { before, answered: { ...answered, etag, lastModified } }, () =>
      policy.importFetched(bytes, answers, isWished ? undefined : before.digest),
    );
  }

  /** The organisation has named another address: it means the policy there, whichever it is. From then on revisions only grow. */
  const answersOf = ({ goodAt }: Refreshing): Confirmed =>
    goodAt === undefined ? { doubts: ['older-revision', 'other-policy'] } : {};

  async function unchanged(): Promise<ImportResult> {
    const found = await policy.inForce();
    if (!found) return { ok: false, problems: [] };
    const { policy: inForce, digest } = found;
    return { ok: true, id: inForce.id, revision: inForce.revision, digest, isUnchanged: true };
  }

  async function schedule(): Promise<void> {
    const set = await origin.now();
    // What stands in managed storage is there; only where it could not be stored it is tried again.
    const isOver =
      set.from === 'file' || (set.from === 'managed' && (await memory.read(set)).trouble?.why !== 'not-stored');
    if (isOver) await alarms.cancel(REFRESH_ALARM);
    else await alarms.at(REFRESH_ALARM, Math.max(await memory.dueAt(set), clock.now() + 1000));
  }

  /** What went wrong so badly that not even that could be remembered is done again, too: the alarm that woke us is gone. */
  async function andThenSchedule<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      await schedule();
      return result;
    } catch (error) {
      await alarms.at(REFRESH_ALARM, clock.now() + PERIOD_MS);
      throw error;
    }
  }

  /** What a person wishes waits for what is under way. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => andThenSchedule(() => locks.hold(LOCK, work));

  async function state({ firstWaits = true } = {}): Promise<PolicySource> {
    const set = await origin.known(firstWaits);
    const isFixed = set.from === 'managed' || set.from === 'managed-address';
    if (set.from === 'file') return { from: 'file', isFixed };
    const { triedAt, goodAt, trouble } = await memory.read(set);
    return {
      from: set.from,
      isFixed,
      ...(set.from === 'managed' ? {} : { url: set.url, nextTryAt: await memory.dueAt(set) }),
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
      // What was set before goes on as it was, unless this one brings a policy.
      return inTurn(() =>
        memory.keptIf(async () => {
          const result = await bring({ from: 'address', url: address }, { isWished: true, confirmed });
          if (result.ok) await items.write(addressItem, address);
          return result;
        }),
      );
    },

    async clearAddress(): Promise<PolicySource> {
      await inTurn(async () => {
        await items.remove(addressItem);
        if ((await origin.now()).from === 'file') await memory.forget();
      });
      return state();
    },

    refresh: (confirmed?: Confirmed): Promise<ImportResult> =>
      inTurn(async (): Promise<ImportResult> => {
        const set = await origin.now();
        if (set.from === 'file') return { ok: false, problems: [problem(t('noAddress'), t('noAddressMend'))] };
        return set.from === 'managed' ? bringManaged(set) : bring(set, { isWished: true, confirmed });
      }),
  };
}

export type PolicySourceService = ReturnType<typeof createPolicySource>;
