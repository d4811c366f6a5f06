import type { JWK } from 'jose';
import { compile } from '../checker/compile.ts';
import type { CompiledPolicy, PastShare } from '../checker/types.ts';
import type { NewEvent } from '../events/types.ts';
import type { Confirmed, ImportResult, PagePolicy, PolicyState, RevisionRow } from '../messages/protocol.ts';
import type { Clock } from '../platform/clock.ts';
import type { Locks } from '../platform/locks.ts';
import { acknowledgementOf } from '../policy/acknowledgement.ts';
import { openFile } from '../policy/file.ts';
import { newsBetween } from '../policy/news.ts';
import { digestOf } from '../policy/parse.ts';
import type { Problem } from '../policy/problem.ts';
import type { Revisions } from '../policy/revisions.ts';
import type { Policy } from '../policy/schema.ts';
import { decideTrust, type Trust } from '../policy/trust.ts';
import { withPacks } from '../policy/with-packs.ts';
import { acknowledgedItem, addressItem, newsItem, pinnedKeysItem, settingsItem } from '../storage/items.ts';
import type { MadeStore } from '../storage/policy-store.ts';
import type { Items } from '../storage/stored.ts';
import type { ManagedService } from './managed.ts';
import { t } from './texts.ts';

/** The policy in force, read and understood. */
export interface InForce {
  policy: Policy;
  digest: string;
  activatedAt: number;
}

interface PolicyPorts {
  revisions: Revisions;
  made: MadeStore;
  items: Items;
  managed: ManagedService;
  clock: Pick<Clock, 'now'>;
  locks: Pick<Locks, 'hold'>;
  record(event: NewEvent): Promise<unknown>;
  history(): Promise<PastShare[]>;
  onActivated?(): unknown;
  /** How fetching it from its address goes, if it has one. */
  refreshed(): Promise<PolicyState['refreshed']>;
}

/** How a policy comes in. */
interface Door {
  confirmed?: Confirmed | undefined;
  /** Managed storage brings it: whoever may write there stands above what was pinned here. */
  isAbovePins?: boolean;
  /** A policy of this digest was taken from there before, or is in force: nothing to do. Undefined: done anyway. */
  isKnown?(digest: string, inForce: string): boolean;
}

/** Everything about the policy in force: how it comes in, what it is, and what a page needs of it. */
export function createPolicyService(ports: PolicyPorts) {
  const { revisions, made, items, managed, clock, locks } = ports;
  // Made anew by every worker, and only as good as the pointer says: another digest, and they are thrown away.
  let read: InForce | null = null;
  let ready: CompiledPolicy | null = null;

  async function inForce(): Promise<InForce | null> {
    const entry = (await revisions.list()).find((one) => one.inForce);
    if (!entry) return null;
    const { digest, activatedAt } = entry;
    if (read?.digest !== digest) {
      const policy = (await made.read('policy', digest)) ?? (await readAgain(digest));
      read = policy && { policy, digest, activatedAt };
    }
    return read && { ...read, activatedAt };
  }

  /** From its bytes: another version of ours put it in force, or the disk was full then. */
  async function readAgain(digest: string): Promise<Policy | null> {
    const bytes = await revisions.bytesOf(digest);
    const parsed = bytes && openFile(bytes).parse();
    // It was checked on its way in; an older version of ours may have been laxer.
    if (!parsed?.ok) return null;
    await keep('policy', digest, parsed.policy);
    return parsed.policy;
  }

  async function compiledFor({ policy, digest }: InForce): Promise<CompiledPolicy> {
    if (ready?.digest !== digest) {
      ready = (await made.read('compiled', digest)) ?? null;
      if (!ready) {
        ready = compile(withPacks(policy), { digest });
        await keep('compiled', digest, ready);
      }
    }
    return ready;
  }

  /** A full disk costs the next worker a moment, nobody their check. */
  const keep: MadeStore['write'] = (kind, digest, value) => made.write(kind, digest, value).catch(() => undefined);

  async function take(bytes: Uint8Array, door: Door): Promise<ImportResult> {
    const { envelope, inside, parse } = openFile(bytes);
    const digest = await digestOf(new Uint8Array(inside));
    const before = await inForce();
    if (before && door.isKnown?.(digest, before.digest)) {
      const { id, revision } = before.policy;
      return { ok: true, id, revision, digest: before.digest, isUnchanged: true };
    }
    const parsed = parse();
    if (!parsed.ok) return { ok: false, problems: parsed.problems };
    const { policy } = parsed;
    const pinnedKeys = (await items.read(pinnedKeysItem)).value as JWK[];
    const trust = await decideTrust(
      envelope,
      { id: policy.id, revision: policy.revision, digest },
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
    if (trust.pin && !pinnedKeys.some(({ x }) => x === trust.pin?.x)) {
      await items.write(pinnedKeysItem, [...pinnedKeys, { ...trust.pin }]);
    }
    // Compiled before the pointer moves: what can't be compiled is never in force, and the first page that asks doesn't wait.
    const activatedAt = clock.now();
    const compiled = compile(withPacks(policy), { digest });
    await revisions.activate({ digest, id: policy.id, revision: policy.revision, activatedAt }, bytes);
    read = { policy, digest, activatedAt };
    ready = compiled;
    await keep('policy', digest, policy);
    await keep('compiled', digest, compiled);
    const data = { policyId: policy.id, revision: policy.revision, digest };
    if (before?.digest !== digest) {
      await tellNews(before?.policy, policy, digest);
      await ports.record({ name: 'policy.activated', data }).catch(() => undefined);
    }
    await ports.onActivated?.();
    return { ok: true, id: policy.id, revision: policy.revision, digest };
  }

  /** For the employee, who sees it once. Of another company's policy there is nothing to compare. */
  async function tellNews(before: Policy | undefined, policy: Policy, digest: string): Promise<void> {
    const news = before?.id === policy.id ? newsBetween(before, policy) : null;
    await items.write(newsItem, news && { digest, news, isSeen: false }).catch(() => undefined);
  }

  /** One import at a time, over all of our pages: of two at once, the second is judged against the first. */
  const takeInTurn = (bytes: Uint8Array, door: Door) => locks.hold('policy', () => take(bytes, door));

  async function byPerson(bytes: Uint8Array, confirmed?: Confirmed): Promise<ImportResult> {
    if (await managed.setsPolicy()) return { ok: false, problems: [whole(t('managed'), t('managedMend'))] };
    return takeInTurn(bytes, { confirmed });
  }

  return {
    inForce,

    /** Of everything that may stand in an event of this policy: ids that are in it. */
    async knownIds(): Promise<{ rules: Set<string>; content: Map<string, 'own' | 'curated'> }> {
      const policy = (await inForce())?.policy;
      return {
        rules: new Set(policy ? withPacks(policy).rules.map(({ id }) => id) : []),
        content: new Map(policy?.content?.items?.map(({ id, origin }) => [id, origin])),
      };
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
        ...(told?.digest === digest && !told.isSeen ? { news: told.news } : {}),
        ...(acknowledgement ? { acknowledgement } : {}),
      };
    },

    noticed: async (): Promise<void> => {
      await items.change(newsItem, (told) => told && { ...told, isSeen: true });
    },

    async forPage(): Promise<PagePolicy | null> {
      const found = await inForce();
      if (!found) return null;
      const { policy } = found;
      const [compiled, settings, acknowledged, history, overrides] = await Promise.all([
        compiledFor(found),
        items.read(settingsItem),
        items.read(acknowledgedItem),
        // Without them the rules about rhythm are lenient; without an answer there would be no check at all.
        ports.history().catch((): PastShare[] => []),
        managed.known(),
      ]);
      const { organization, sharing } = policy;
      const { language } = settings.value;
      // What the organisation set is where an employee begins, or, locked, where they stay.
      const { region, inline } = overrides.isLocked
        ? { ...settings.value, inline: undefined, ...overrides }
        : { ...overrides, ...settings.value };
      return {
        compiled,
        organization: organization?.name ?? policy.id,
        ...(organization?.color ? { color: organization.color } : {}),
        ...(organization?.guidelinesUrl ? { guidelinesUrl: organization.guidelinesUrl } : {}),
        inline: inline ?? sharing?.inline ?? 'on',
        failClosed: sharing?.failClosed ?? false,
        selectors: selectorsOf(policy),
        ...(language ? { language } : {}),
        ...(region ? { region } : {}),
        history,
        ...(acknowledged.value?.policyId === policy.id ? { acknowledged: acknowledged.value } : {}),
      };
    },

    async import(bytes: Uint8Array, confirmed?: Confirmed): Promise<ImportResult> {
      const isFetched = (await items.read(addressItem)).value !== null;
      if (isFetched && !(await managed.setsPolicy())) {
        return { ok: false, problems: [whole(t('addressFirst'), t('addressFirstMend'))] };
      }
      return byPerson(bytes, confirmed);
    },

    async goBack(digest: string, confirmed?: Confirmed): Promise<ImportResult> {
      const bytes = await revisions.bytesOf(digest);
      if (!bytes) return { ok: false, problems: [whole(t('noLongerKept'), t('noLongerKeptMend'))] };
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
      takeInTurn(bytes, {
        confirmed: { doubts: ['older-revision', 'other-policy'] },
        isAbovePins: true,
        isKnown: (digest, now) => digest === now,
      }),

    /**
     * What came from an address. A policy that was taken from there before isn't taken again: somebody may have gone back.
     * @param takenDigest of the last that was taken from there
     */
    importFetched: (bytes: Uint8Array, confirmed?: Confirmed, takenDigest?: string): Promise<ImportResult> =>
      takeInTurn(bytes, { confirmed, isKnown: (digest, now) => digest === now || digest === takenDigest }),

    list: (): Promise<RevisionRow[]> => revisions.list(),

    async acknowledge(): Promise<{ revision: number; at: number }> {
      const found = await inForce();
      if (!found) throw new Error('There is no policy to acknowledge.');
      const { policy, digest } = found;
      const at = clock.now();
      await items.write(acknowledgedItem, { policyId: policy.id, revision: policy.revision, at });
      const data = { policyId: policy.id, revision: policy.revision, digest };
      await ports.record({ name: 'policy.acknowledged', data }).catch(() => undefined);
      return { revision: policy.revision, at };
    },
  };
}

export type PolicyService = ReturnType<typeof createPolicyService>;

function refused(trust: Extract<Trust, { ok: false }>): ImportResult {
  if ('doubt' in trust) {
    const { doubt, fingerprint } = trust;
    return { ok: false, problems: [], confirm: doubt, ...(fingerprint ? { fingerprint } : {}) };
  }
  return { ok: false, problems: [whole(t(trust.refused), t(`${trust.refused}Mend`))] };
}

const whole = (what: string, mend: string): Problem => ({ pointer: '', what, mend, severity: 'error' });

function selectorsOf({ sharing }: Policy): PagePolicy['selectors'] {
  const { networks } = sharing ?? {};
  if (!networks || Array.isArray(networks)) return {};
  const selectors: PagePolicy['selectors'] = {};
  for (const name of ['linkedin', 'x'] as const) {
    const given = networks[name]?.selectors;
    if (!given) continue;
    const lists = Object.entries(given).map(([part, one]) => [part, typeof one === 'string' ? [one] : one]);
    selectors[name] = Object.fromEntries(lists);
  }
  return selectors;
}
