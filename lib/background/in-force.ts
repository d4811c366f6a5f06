import { compile } from '../checker/compile.ts';
import type { CompiledPolicy } from '../checker/types.ts';
import { openFile } from '../policy/file.ts';
import type { Revisions } from '../policy/revisions.ts';
import type { Policy } from '../policy/schema.ts';
import { withPacks } from '../policy/with-packs.ts';
import type { MadeStore } from '../storage/policy-store.ts';

/** The policy in force, read and understood. */
export interface InForce {
  policy: Policy;
  digest: string;
  activatedAt: number;
}

export const rulesOf = (policy: Policy): Set<string> => new Set(withPacks(policy).rules.map(({ id }) => id));

/** Which policy is in force, and what was made of it. */
export function createInForce({ revisions, made }: { revisions: Revisions; made: MadeStore }) {
  // Made anew by every worker, and only as good as the pointer says: another digest, and they are thrown away.
  let last: InForce | null = null;
  let ready: CompiledPolicy | null = null;
  const rules = new Map<string, Set<string>>();

  /** A full disk costs the next worker a moment, nobody their check. */
  const keep: MadeStore['write'] = (kind, digest, value) => made.write(kind, digest, value).catch(() => undefined);

  async function fromBytes(digest: string): Promise<Policy | null> {
    const bytes = await revisions.bytesOf(digest);
    const parsed = bytes && openFile(bytes).parse();
    // It was checked on its way in; an older version of ours may have been laxer.
    return parsed?.ok ? parsed.policy : null;
  }

  /** Another version of ours put it in force, or the disk was full then. */
  async function readAgain(digest: string): Promise<Policy | null> {
    const policy = await fromBytes(digest);
    if (policy) await keep('policy', digest, policy);
    return policy;
  }

  async function rulesIn(digest: string): Promise<Set<string>> {
    const known = rules.get(digest);
    if (known) return known;
    const policy = await fromBytes(digest);
    const found = policy ? rulesOf(policy) : new Set<string>();
    rules.set(digest, found);
    return found;
  }

  return {
    async read(): Promise<InForce | null> {
      const entry = (await revisions.list()).find((one) => one.inForce);
      if (!entry) return null;
      const { digest, activatedAt } = entry;
      if (last?.digest !== digest) {
        const policy = (await made.read('policy', digest)) ?? (await readAgain(digest));
        last = policy && { policy, digest, activatedAt };
      }
      return last && { ...last, activatedAt };
    },

    async compiled({ policy, digest }: InForce): Promise<CompiledPolicy> {
      if (ready?.digest !== digest) {
        ready = (await made.read('compiled', digest)) ?? null;
        if (!ready) {
          ready = compile(withPacks(policy), { digest });
          await keep('compiled', digest, ready);
        }
      }
      return ready;
    },

    /**
     * Puts a policy that was checked and trusted in force.
     * @throws Error when it can't be compiled: then it isn't
     */
    async put({ policy, digest, activatedAt }: InForce, bytes: Uint8Array): Promise<void> {
      // Compiled before the pointer moves: what can't be is never in force, and the first page that asks doesn't wait.
      const compiled = compile(withPacks(policy), { digest });
      await revisions.activate({ digest, id: policy.id, revision: policy.revision, activatedAt }, bytes);
      last = { policy, digest, activatedAt };
      ready = compiled;
      await keep('policy', digest, policy);
      await keep('compiled', digest, compiled);
    },

    /** Was there such a rule in this policy, as far as its revisions are kept? */
    async hadRule(id: string, ruleId: string): Promise<boolean> {
      for (const entry of await revisions.list()) {
        if (entry.id === id && (await rulesIn(entry.digest)).has(ruleId)) return true;
      }
      return false;
    },

    /** Where events of this policy's id went last, as far as its revisions are kept. */
    async endpointOf(id: string): Promise<string | undefined> {
      for (const entry of await revisions.list()) {
        const sync = entry.id === id ? (await fromBytes(entry.digest))?.sync : undefined;
        if (sync?.to === 'endpoint') return sync.url;
      }
      return undefined;
    },
  };
}

export type InForceService = ReturnType<typeof createInForce>;
