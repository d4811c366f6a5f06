import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { compile } from '../checker/compile.ts';
import { createRevisions } from '../policy/revisions.ts';
import { policySchema } from '../policy/schema.ts';
import { createMadeStore, createRevisionStore, policyOpener } from './policy-store.ts';
import { createItems } from './stored.ts';
import { memoryArea } from './testing/memory.ts';

const digest = (n: number) => n.toString(16).padStart(64, '0');
const entry = (n: number) => ({ digest: digest(n), id: 'nordhavn', revision: n, activatedAt: n });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('revisions on disk', () => {
  /** As a worker comes up: the same disk, nothing in memory. */
  const wakeUp = (area: ReturnType<typeof memoryArea>) =>
    createRevisions(createRevisionStore(createItems({ area }), policyOpener()));

  test('what was put in force is, for the next worker too', async () => {
    const area = memoryArea();
    await wakeUp(area).activate(entry(1), new Uint8Array([1, 2]));
    expect(await wakeUp(area).inForce()).toEqual({ entry: entry(1), bytes: new Uint8Array([1, 2]) });
  });

  test('ten are kept, and their bytes with them', async () => {
    const area = memoryArea();
    for (let n = 1; n <= 12; n++) await wakeUp(area).activate(entry(n), new Uint8Array([n]));
    expect((await wakeUp(area).list()).map(({ revision }) => revision)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(await wakeUp(area).bytesOf(digest(3))).toEqual(new Uint8Array([3]));
    expect(await wakeUp(area).bytesOf(digest(2))).toBeUndefined();
  });

  test('bytes are flushed before the pointer moves', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await wakeUp(memoryArea()).activate(entry(1), new Uint8Array([1]));
    expect(transaction).toHaveBeenCalledWith('bytes', 'readwrite', { durability: 'strict' });
    transaction.mockRestore();
  });
});

describe('what was made of a policy', () => {
  const policy = policySchema.parse({
    klarpost: 1,
    id: 'nordhavn',
    revision: 1,
    rules: [{ id: 'no-guarantee', kind: 'forbid', match: { terms: ['guarantee'] } }],
  });
  const compiled = compile(policy, { digest: digest(1) });

  test('comes back as it was, typed arrays and all', async () => {
    await createMadeStore(policyOpener(), '1.0').write('compiled', digest(1), compiled);
    expect(await createMadeStore(policyOpener(), '1.0').read('compiled', digest(1))).toStrictEqual(compiled);
  });

  test.each([
    ['of another policy', '1.0', digest(2)],
    ['by another version of ours', '1.1', digest(1)],
  ])('is made again where it is %s', async (_, version, wanted) => {
    await createMadeStore(policyOpener(), '1.0').write('policy', digest(1), policy);
    expect(await createMadeStore(policyOpener(), version).read('policy', wanted)).toBeUndefined();
  });

  test('is one policy at a time', async () => {
    const made = createMadeStore(policyOpener(), '1.0');
    await made.write('policy', digest(1), policy);
    await made.write('policy', digest(2), { ...policy, revision: 2 });
    expect(await made.read('policy', digest(1))).toBeUndefined();
    expect((await made.read('policy', digest(2)))?.revision).toBe(2);
  });
});
