import type { JWK } from 'jose';
import type { NewEvent } from '../events/types.ts';
import type { Confirmed, ImportResult } from '../messages/protocol.ts';
import type { Clock } from '../platform/clock.ts';
import type { Locks } from '../platform/locks.ts';
import { openFile } from '../policy/file.ts';
import { newsBetween } from '../policy/news.ts';
import { digestOf } from '../policy/parse.ts';
import type { Policy } from '../policy/schema.ts';
import { decideTrust, type Trust } from '../policy/trust.ts';
import { newsItem, pinnedKeysItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { InForceService } from './in-force.ts';
import type { ManagedService } from './managed.ts';
import { t } from './texts.ts';
import { problem } from './trouble.ts';

/** Held while the policy in force may change. */
export const POLICY_LOCK = 'policy';

/** How a policy comes in. */
export interface Door {
  confirmed?: Confirmed | undefined;
  /** Managed storage brings it: whoever may write there stands above what was pinned here. */
  isAbovePins?: boolean;
  /** A policy of this digest was taken from there before, or is in force: nothing to do. Undefined: done anyway. */
  isKnown?(digest: string, inForce: string): boolean;
}

interface TakePorts {
  inForce: Pick<InForceService, 'read' | 'put'>;
  items: Items;
  managed: Pick<ManagedService, 'policyKeys'>;
  clock: Pick<Clock, 'now'>;
  locks: Pick<Locks, 'hold'>;
  record(event: NewEvent): Promise<unknown>;
  beginSeries(): Promise<void>;
  onActivated?(): unknown;
}

/** The way of every policy, wherever it comes from: bytes, form and meaning, trust, in force. */
export function policyTaker(ports: TakePorts) {
  const { inForce, items, managed, clock, locks, record, onActivated } = ports;

  async function take(bytes: Uint8Array, door: Door): Promise<ImportResult> {
    const { envelope, inside, parse } = openFile(bytes);
    const digest = await digestOf(new Uint8Array(inside));
    const before = await inForce.read();
    if (before && door.isKnown?.(digest, before.digest)) {
      const { id, revision } = before.policy;
      return { ok: true, id, revision, digest: before.digest, isUnchanged: true };
    }
    const parsed = parse();
    if (!parsed.ok) return { ok: false, problems: parsed.problems };
    const { policy } = parsed;
    const { id, revision } = policy;
    const pinnedKeys = (await items.read(pinnedKeysItem)).value as JWK[];
    const trust = await decideTrust(
      envelope,
      { id, revision, digest },
      {
        managedKeys: await managed.policyKeys(),
        pinnedKeys: door.isAbovePins ? [] : pinnedKeys,
        ...(before
          ? { inForce: { id: before.policy.id, revision: before.policy.revision, digest: before.digest } }
          : {}),
      },
      door.confirmed,
    );
    if (!trust.ok) return refused(trust);
    const isPinned = trust.pin !== undefined && !pinnedKeys.some(({ x }) => x === trust.pin?.x);
    if (isPinned) await items.write(pinnedKeysItem, [...pinnedKeys, { ...trust.pin }]);
    try {
      await inForce.put({ policy, digest, activatedAt: clock.now() }, bytes);
    } catch (error) {
      // Nothing is in force that this key was signed with: it holds nobody to it.
      if (isPinned) await items.write(pinnedKeysItem, pinnedKeys).catch(() => undefined);
      throw error;
    }
    // Numbers that ran on would tell of events behind which nobody stands whose they are.
    if (before && identityIn(before.policy) !== identityIn(policy)) await ports.beginSeries().catch(() => undefined);
    if (before?.digest !== digest) {
      await tellNews(before?.policy, policy, digest);
      await record({ name: 'policy.activated', data: { policyId: id, revision, digest } }).catch(() => undefined);
    }
    await onActivated?.();
    return { ok: true, id, revision, digest };
  }

  /** For the employee, who sees it once. Of another company's policy there is nothing to compare. */
  async function tellNews(before: Policy | undefined, policy: Policy, digest: string): Promise<void> {
    const news = before?.id === policy.id ? newsBetween(before, policy) : null;
    await items.write(newsItem, news && { digest, news, isSeen: false }).catch(() => undefined);
  }

  /** One at a time, over all of our pages: of two at once, the second is judged against the first. */
  return (bytes: Uint8Array, door: Door): Promise<ImportResult> => locks.hold(POLICY_LOCK, () => take(bytes, door));
}

const identityIn = ({ sync }: Policy) => (sync.to === 'endpoint' ? sync.identity : 'none');

function refused(trust: Extract<Trust, { ok: false }>): ImportResult {
  if ('doubt' in trust) {
    const { doubt, fingerprint } = trust;
    return { ok: false, problems: [], confirm: doubt, ...(fingerprint ? { fingerprint } : {}) };
  }
  return { ok: false, problems: [problem(t(trust.refused), t(`${trust.refused}Mend`))] };
}
