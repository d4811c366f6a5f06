import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRevisions, KEPT_REVISIONS, type Pointer, type RevisionStore } from './revisions.ts';

function memoryStore() {
  let pointer: Pointer | undefined;
  const files = new Map<string, Uint8Array>();
  const store: RevisionStore = {
    readPointer: async () => structuredClone(pointer),
    writePointer: async (next) => {
      pointer = structuredClone(next);
    },
    readBytes: async (digest) => files.get(digest),
    writeBytes: async (digest, bytes) => {
      files.set(digest, bytes);
    },
    removeBytes: async (digest) => {
      files.delete(digest);
    },
    listDigests: async () => [...files.keys()],
  };
  return { store, files };
}

/** The same store, with the power cut after so many writes. */
function untilPowerCut(store: RevisionStore, writes: number): RevisionStore {
  let left = writes;
  return new Proxy(store, {
    get: (target, key: keyof RevisionStore) =>
      /^(write|remove)/.test(key) && left-- <= 0 ? () => Promise.reject(new Error('power cut')) : target[key],
  });
}

const entry = (n: number) => ({ digest: `d${n}`, id: 'demo', revision: n, activatedAt: n });
const bytes = (n: number) => new Uint8Array([n]);

describe('revisions', () => {
  test('nothing is in force at first', async () => {
    const revisions = createRevisions(memoryStore().store);
    expect(await revisions.inForce()).toBeNull();
    expect(await revisions.list()).toEqual([]);
  });

  test('the last activated is in force', async () => {
    const revisions = createRevisions(memoryStore().store);
    await revisions.activate(entry(1), bytes(1));
    await revisions.activate(entry(2), bytes(2));
    expect(await revisions.inForce()).toEqual({ entry: entry(2), bytes: bytes(2) });
  });

  test('going back puts the earlier one in force and keeps both', async () => {
    const revisions = createRevisions(memoryStore().store);
    await revisions.activate(entry(1), bytes(1));
    await revisions.activate(entry(2), bytes(2));
    await revisions.activate(entry(1), bytes(1));
    expect((await revisions.list()).map(({ digest, inForce }) => [digest, inForce])).toEqual([
      ['d1', true],
      ['d2', false],
    ]);
  });

  test('ten are kept, whole, and the eleventh is gone from the disk', async () => {
    const { store, files } = memoryStore();
    const revisions = createRevisions(store);
    for (let n = 1; n <= 12; n++) await revisions.activate(entry(n), bytes(n));
    expect((await revisions.list()).map(({ revision }) => revision)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(files.size).toBe(KEPT_REVISIONS);
  });

  test('a power cut at any moment leaves the old or the new policy, whole, and the next activation tidies up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 14 }), async (writes, before) => {
        const { store, files } = memoryStore();
        const revisions = createRevisions(store);
        for (let n = 1; n <= before; n++) await revisions.activate(entry(n), bytes(n));
        await createRevisions(untilPowerCut(store, writes))
          .activate(entry(99), bytes(99))
          .catch(() => undefined);
        const after = await revisions.inForce();
        expect([before, 99]).toContain(after?.entry.revision);
        expect(after?.bytes).toEqual(bytes(after?.entry.revision ?? -1));
        await revisions.activate(entry(100), bytes(100));
        expect(files.size).toBe((await revisions.list()).length);
      }),
    );
  });
});
