import type { JWK } from 'jose';
import type { PastShare } from '../checker/types.ts';
import type { NewEvent } from '../events/types.ts';
import type { Confirmed, ImportResult, PolicyState, RevisionRow } from '../messages/protocol.ts';
import type { Clock } from '../platform/clock.ts';
import type { Locks } from '../platform/locks.ts';
import { acknowledgementOf } from '../policy/acknowledgement.ts';
import type { Revisions } from '../policy/revisions.ts';
import { acknowledgedItem, addressItem, newsItem, pinnedKeysItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { FeedsService } from './feeds.ts';
import { type InForceService, rulesOf } from './in-force.ts';
import type { ManagedService } from './managed.ts';
import { pagePolicyReader } from './page-policy.ts';
import { POLICY_LOCK, policyTaker } from './take-policy.ts';
import { t } from './texts.ts';
import { problem } from './trouble.ts';

interface PolicyPorts {
  revisions: Revisions;
  inForce: InForceService;
  items: Items;
  managed: ManagedService;
  clock: Pick<Clock, 'now'>;
  locks: Pick<Locks, 'hold'>;
  record(event: NewEvent): Promise<unknown>;
  beginSeries(): Promise<void>;
  history(): Promise<PastShare[]>;
  onActivated?(): unknown;
  /** How fetching it from its address goes, if it has one. */
  refreshed(): Promise<PolicyState['refreshed']>;
  feeds: Pick<FeedsService, 'items' | 'trouble'>;
}

/** Everything about the policy in force: how it comes in, what it is, and what a page needs of it. */
export function createPolicyService(ports: PolicyPorts) {
  const { revisions, inForce: current, items, managed, clock, feeds } = ports;
  const inForce = current.read;
  const take = policyTaker(ports);

  async function byPerson(bytes: Uint8Array, confirmed?: Confirmed): Promise<ImportResult> {
    if (await managed.setsPolicy()) return { ok: false, problems: [problem(t('managed'), t('managedMend'))] };
    return take(bytes, { confirmed });
  }

  return {
    inForce,

    /** Is there such a rule in the policy? In any revision that is kept: a page goes by an older one until it hears of another. */
    async isRule(ruleId: string): Promise<boolean> {
      const found = await inForce();
      if (!found) return false;
      return rulesOf(found.policy).has(ruleId) || (await current.hadRule(found.policy.id, ruleId));
    },

    /** The origin of an approved item; undefined where there is no such item in the policy in force. */
    async originOf(contentId: string): Promise<'own' | 'curated' | undefined> {
      const own = (await inForce())?.policy.content?.items ?? [];
      return [...own, ...(await feeds.items())].find(({ id }) => id === contentId)?.origin;
    },

    async state(): Promise<PolicyState | null> {
      const found = await inForce();
      if (!found) return null;
      const { policy, digest } = found;
      const [overrides, refreshed, { value: told }, { value: acknowledged }] = await Promise.all([
        managed.known(),
        ports.refreshed(),
        items.read(newsItem),
        items.read(acknowledgedItem),
      ]);
      const acknowledgement = acknowledgementOf(policy, acknowledged, clock.now());
      return {
        ...found,
        isExpired: policy.expiresAt !== undefined && Date.parse(policy.expiresAt) <= clock.now(),
        isManaged: overrides.setsPolicy,
        ...(refreshed ? { refreshed } : {}),
        ...(policy.content?.feeds?.length ? { feeds: { items: await feeds.items(), ...(await feeds.trouble()) } } : {}),
        ...(told?.digest === digest && !told.isSeen ? { news: told.news } : {}),
        ...(acknowledgement ? { acknowledgement } : {}),
      };
    },

    noticed: async (): Promise<void> => {
      await items.change(newsItem, (told) => told && { ...told, isSeen: true });
    },

    forPage: pagePolicyReader(ports),

    async import(bytes: Uint8Array, confirmed?: Confirmed): Promise<ImportResult> {
      const isFetched = (await items.read(addressItem)).value !== null;
      if (isFetched && !(await managed.setsPolicy())) {
        return { ok: false, problems: [problem(t('addressFirst'), t('addressFirstMend'))] };
      }
      return byPerson(bytes, confirmed);
    },

    async goBack(digest: string, confirmed?: Confirmed): Promise<ImportResult> {
      const bytes = await revisions.bytesOf(digest);
      if (!bytes) return { ok: false, problems: [problem(t('noLongerKept'), t('noLongerKeptMend'))] };
      return byPerson(bytes, confirmed);
    },

    async keys(): Promise<JWK[]> {
      return (await managed.policyKeys()) ?? ((await items.read(pinnedKeysItem)).value as JWK[]);
    },

    /** The file in force as it came, its signature around it. */
    async file(): Promise<{ bytes: Uint8Array } | null> {
      const found = await inForce();
      const bytes = found && (await revisions.bytesOf(found.digest));
      return bytes ? { bytes } : null;
    },

    /** What stands in managed storage itself: the organisation answers for it, only signature and form are asked. */
    importManaged: (bytes: Uint8Array): Promise<ImportResult> =>
      take(bytes, {
        confirmed: { doubts: ['older-revision', 'other-policy'] },
        isAbovePins: true,
        isKnown: (digest, now) => digest === now,
      }),

    /**
     * What came from an address. A policy that was taken from there before isn't taken again: somebody may have gone back.
     * @param takenDigest of the last that was taken from there
     */
    importFetched: (bytes: Uint8Array, confirmed?: Confirmed, takenDigest?: string): Promise<ImportResult> =>
      take(bytes, { confirmed, isKnown: (digest, now) => digest === now || digest === takenDigest }),

    list: (): Promise<RevisionRow[]> => revisions.list(),

    /** @param digest of the policy that was read. @returns null when it is no longer the one in force */
    acknowledge: (digest: string): Promise<{ revision: number; at: number } | null> =>
      ports.locks.hold(POLICY_LOCK, async () => {
        const found = await inForce();
        if (found?.digest !== digest) return null;
        const { id: policyId, revision } = found.policy;
        const at = clock.now();
        await items.write(acknowledgedItem, { policyId, revision, at });
        const data = { policyId, revision, digest };
        await ports.record({ name: 'policy.acknowledged', data }).catch(() => undefined);
        return { revision, at };
      }),
  };
}

export type PolicyService = ReturnType<typeof createPolicyService>;
