import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { LAYOUT } from '../checker/compiled.ts';
import type { CompiledPolicy } from '../checker/types.ts';
import type { RevisionStore } from '../policy/revisions.ts';
import type { Policy } from '../policy/schema.ts';
import { keepOpen } from './database.ts';
import { pointerItem } from './items.ts';
import type { Items } from './stored.ts';

/** What can be made again from a policy's bytes. */
interface Made {
  policy: Policy;
  compiled: CompiledPolicy;
}

interface PolicySchema extends DBSchema {
  /** As they came, under their digest. Ten policies of 5 MB are more than `storage.local` holds. */
  bytes: { key: string; value: Uint8Array };
  made: { key: keyof Made; value: { digest: string; by: string; value: Made[keyof Made] } };
}

export type PolicyDb = IDBPDatabase<PolicySchema>;

export const policyOpener = (name = 'klarpost-policies'): (() => Promise<PolicyDb>) =>
  keepOpen<PolicySchema>((callbacks) =>
    openDB<PolicySchema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('bytes');
        db.createObjectStore('made');
      },
      ...callbacks,
    }),
  );

/** Where policies lie: the pointer as an item, each policy's bytes under their digest. */
export function createRevisionStore(items: Items, open: () => Promise<PolicyDb>): RevisionStore {
  return {
    readPointer: async () => (await items.read(pointerItem)).value ?? undefined,
    writePointer: (pointer) => items.write(pointerItem, pointer),
    readBytes: async (digest) => (await open()).get('bytes', digest),
    writeBytes: async (digest, bytes) => {
      // Flushed before the pointer moves to it: a power cut must not leave a pointer to nothing.
      const tx = (await open()).transaction('bytes', 'readwrite', { durability: 'strict' });
      await Promise.all([tx.store.put(bytes, digest), tx.done]);
    },
    removeBytes: async (digest) => (await open()).delete('bytes', digest),
    listDigests: async () => (await open()).getAllKeys('bytes'),
  };
}

/**
 * The policy in force as it was read and compiled, so that a worker that wakes up need not do it again. Whatever is wrong with
 * it, it can be made anew: no migration, no quarantine.
 */
export interface MadeStore {
  /** Undefined unless it is of this digest, this layout and this version of ours (packs and defaults come with us). */
  read<Kind extends keyof Made>(kind: Kind, digest: string): Promise<Made[Kind] | undefined>;
  write<Kind extends keyof Made>(kind: Kind, digest: string, value: Made[Kind]): Promise<void>;
}

export function createMadeStore(open: () => Promise<PolicyDb>, version: string): MadeStore {
  const by = `${version} ${LAYOUT}`;
  return {
    async read<Kind extends keyof Made>(kind: Kind, digest: string) {
      const stored = await (await open()).get('made', kind);
      return stored?.digest === digest && stored.by === by ? (stored.value as Made[Kind]) : undefined;
    },
    write: async (kind, digest, value) => {
      await (await open()).put('made', { digest, by, value }, kind);
    },
  };
}
