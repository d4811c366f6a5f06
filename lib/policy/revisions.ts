/**
 * The policies that were in force: ten kept, one in force, swapped by one pointer. A policy's bytes are written before the
 * pointer moves and removed after it has, so that a crash at any moment leaves the old or the new one, whole.
 */

export const KEPT_REVISIONS = 10;

/** What the pointer says of each kept revision, newest activation first. */
export interface RevisionEntry {
  digest: string;
  id: string;
  revision: number;
  /** Milliseconds since 1970. */
  activatedAt: number;
}

export interface Pointer {
  inForce: string;
  kept: RevisionEntry[];
}

/** Where revisions lie. Each call is atomic by itself; no two need to be. */
export interface RevisionStore {
  readPointer(): Promise<Pointer | undefined>;
  writePointer(pointer: Pointer): Promise<void>;
  readBytes(digest: string): Promise<Uint8Array | undefined>;
  writeBytes(digest: string, bytes: Uint8Array): Promise<void>;
  removeBytes(digest: string): Promise<void>;
  /** Digests of all that is stored, kept or left over from a crash. */
  listDigests(): Promise<string[]>;
}

export interface Revisions {
  /** The policy in force, or null when there is none. */
  inForce(): Promise<{ entry: RevisionEntry; bytes: Uint8Array } | null>;
  list(): Promise<(RevisionEntry & { inForce: boolean })[]>;
  bytesOf(digest: string): Promise<Uint8Array | undefined>;
  /** Puts a policy that was checked and trusted in force. */
  activate(entry: RevisionEntry, bytes: Uint8Array): Promise<void>;
}

export function createRevisions(store: RevisionStore): Revisions {
  return {
    async inForce() {
      const pointer = await store.readPointer();
      const entry = pointer?.kept.find(({ digest }) => digest === pointer.inForce);
      const bytes = entry && (await store.readBytes(entry.digest));
      return entry && bytes ? { entry, bytes } : null;
    },

    async list() {
      const pointer = await store.readPointer();
      return (pointer?.kept ?? []).map((entry) => ({ ...entry, inForce: entry.digest === pointer?.inForce }));
    },

    bytesOf: (digest) => store.readBytes(digest),

    async activate(entry, bytes) {
      await store.writeBytes(entry.digest, bytes);
      const before = await store.readPointer();
      const others = (before?.kept ?? []).filter(({ digest }) => digest !== entry.digest);
      const kept = [entry, ...others].slice(0, KEPT_REVISIONS);
      await store.writePointer({ inForce: entry.digest, kept });
      const wanted = new Set(kept.map(({ digest }) => digest));
      for (const digest of await store.listDigests()) {
        if (!wanted.has(digest)) await store.removeBytes(digest);
      }
    },
  };
}
