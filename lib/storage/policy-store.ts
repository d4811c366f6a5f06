import { LAYOUT } from '../checker/compiled.ts';
import type { CompiledPolicy } from '../checker/types.ts';
import { fromBase64, type Packed, pack, toBase64, unpack } from '../messages/codec.ts';
import type { KeyValue } from '../platform/key-value.ts';
import type { RevisionStore } from '../policy/revisions.ts';
import { pointerItem } from './items.ts';
import type { Items } from './stored.ts';

const BYTES = 'policy.bytes.';
const COMPILED = 'policy.compiled';

/** Where policies lie: the pointer as an item, each policy's bytes under their digest. */
export function createRevisionStore(items: Items, area: KeyValue): RevisionStore {
  return {
    readPointer: async () => (await items.read(pointerItem)).value ?? undefined,
    writePointer: (pointer) => items.write(pointerItem, pointer),
    readBytes: async (digest) => {
      const stored = await area.get(BYTES + digest);
      return typeof stored === 'string' ? fromBase64(stored) : undefined;
    },
    writeBytes: (digest, bytes) => area.set({ [BYTES + digest]: toBase64(bytes) }),
    removeBytes: (digest) => area.remove(BYTES + digest),
    listDigests: async () =>
      (await area.keys()).filter((key) => key.startsWith(BYTES)).map((key) => key.slice(BYTES.length)),
  };
}

/** The compiled policy. Whatever is wrong with it, it can be made again: no version, no migration, no quarantine. */
export interface CompiledStore {
  /** Undefined unless it is of this digest, this layout and this version of ours (packs come with us). */
  read(digest: string): Promise<CompiledPolicy | undefined>;
  write(compiled: CompiledPolicy): Promise<void>;
}

export function createCompiledStore(area: KeyValue, version: string): CompiledStore {
  return {
    async read(digest) {
      const stored = (await area.get(COMPILED)) as { digest?: string; made?: string; packed?: Packed } | undefined;
      if (stored?.digest !== digest || stored.made !== madeBy(version) || !stored.packed) return undefined;
      try {
        return unpack(stored.packed) as CompiledPolicy;
      } catch {
        return undefined;
      }
    },
    write: (compiled) =>
      area.set({ [COMPILED]: { digest: compiled.digest, made: madeBy(version), packed: pack(compiled) } }),
  };
}

const madeBy = (version: string) => `${version} ${LAYOUT}`;
