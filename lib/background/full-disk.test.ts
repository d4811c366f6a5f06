import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SYNC_ALARM } from '../events/sync/sync.ts';
import { signPolicy } from '../policy/signature.ts';
import { OPEN_FOR_MS } from './shares.ts';
import { REFRESH_ALARM } from './source.ts';
import { SHARES_ALARM } from './start.ts';
import { asking, type Machine, policy, served, startMachine, status, utf8 } from './testing/machine.ts';

const ADDRESS = 'https://a.example/policy.json';
const ENDPOINT = 'https://events.example/in';
const DAY_MS = 86_400_000;
const sent = { sync: { to: 'endpoint', url: ENDPOINT, keepDays: 30 } };
let machine: Machine;

beforeEach(() => {
  machine = startMachine();
  machine.web.set(ENDPOINT, status(202));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

/** From now on nothing more is written to IndexedDB. @returns makes room again */
function fill(...ways: ('add' | 'put')[]): () => void {
  const full = ways.map((way) =>
    vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    }),
  );
  return () => {
    for (const one of full) one.mockRestore();
  };
}

/** What is kept in small things isn't written, of this key. */
function refuse(key: string): () => void {
  const { set } = machine.local;
  machine.local.set = async (items) => {
    if (key in items) throw new Error('QUOTA_BYTES quota exceeded');
    return set(items);
  };
  return () => {
    machine.local.set = set;
  };
}

/** A worker that the alarm wakes, if there is one. */
async function firing(name: string) {
  const background = machine.wakeUp();
  machine.clock.at = machine.alarms.set.get(name) ?? machine.clock.at;
  machine.alarms.set.delete(name);
  return background;
}

describe('a policy that can’t be stored', () => {
  test.each<[string, () => () => void]>([
    ['on a full disk', () => fill('put')],
    [
      'where not even that is remembered',
      () => {
        const ways = [fill('put'), refuse('policy.refresh')];
        return () => {
          for (const makeRoom of ways) makeRoom();
        };
      },
    ],
  ])('%s is fetched again, no more often than every hour', async (_, spoil) => {
    machine.web.set(ADDRESS, served(policy(1), { etag: '"1"' }));
    await asking(machine.wakeUp())('policy.address.set', { url: ADDRESS });
    machine.web.set(ADDRESS, served(policy(2), { etag: '"2"' }));
    const makeRoom = spoil();
    await (await firing(REFRESH_ALARM)).runSource().catch(() => undefined);
    makeRoom();
    const { requests, alarms, clock } = machine;
    expect(requests).toHaveLength(2);
    expect(alarms.set.get(REFRESH_ALARM)).toBe(clock.at + 3_600_000);
    const background = await firing(REFRESH_ALARM);
    await background.runSource();
    expect((await asking(background)('policy.state'))?.policy.revision).toBe(2);
  });

  test('is told, and the one before stays in force', async () => {
    machine.web.set(ADDRESS, served(policy(1)));
    await asking(machine.wakeUp())('policy.address.set', { url: ADDRESS });
    machine.web.set(ADDRESS, served(policy(2)));
    const makeRoom = fill('put');
    const background = await firing(REFRESH_ALARM);
    await background.runSource();
    makeRoom();
    const state = await asking(background)('policy.state');
    expect(state).toMatchObject({ policy: { revision: 1 }, refreshed: { problem: expect.stringMatching(/stored/) } });
    expect((await asking(background)('policy.source')).trouble).toMatchObject({ why: 'not-stored' });
  });

  test('is told to whoever presses', async () => {
    machine.web.set(ADDRESS, served(policy(1)));
    const ask = asking(machine.wakeUp());
    const makeRoom = fill('put');
    const result = await ask('policy.address.set', { url: ADDRESS });
    makeRoom();
    expect(!result.ok && result.problems[0]?.what).toMatch(/could not be stored/);
    expect(await ask('policy.source')).toEqual({ from: 'file', isFixed: false });
  });

  test('of the organisation’s own is tried again', async () => {
    machine.managed = { policy: JSON.stringify(policy(3)) };
    const makeRoom = fill('put');
    await machine.wakeUp().runSource();
    makeRoom();
    const background = await firing(REFRESH_ALARM);
    await background.runSource();
    expect((await asking(background)('policy.state'))?.policy.revision).toBe(3);
    expect(machine.alarms.set.has(REFRESH_ALARM)).toBe(false);
  });

  test('leaves no key behind that it was signed with', async () => {
    const key = await exportJWK((await generateKeyPair('Ed25519', { extractable: true })).privateKey);
    const ask = asking(machine.wakeUp());
    const makeRoom = fill('put');
    const bytes = utf8(await signPolicy(utf8(policy(1)), key));
    await expect(ask('policy.import', { bytes })).rejects.toThrow('full');
    makeRoom();
    expect(await ask('policy.keys')).toEqual([]);
    expect(await ask('policy.import', { bytes: utf8(policy(1)) })).toMatchObject({ ok: true });
  });
});

test('a turn of sync that can’t be remembered is followed by another', async () => {
  await asking(machine.wakeUp())('policy.import', { bytes: utf8(policy(1, sent)) });
  machine.web.set(ENDPOINT, status(503));
  await vi.waitFor(() => expect(machine.alarms.set.has(SYNC_ALARM)).toBe(true));
  const background = await firing(SYNC_ALARM);
  const makeRoom = refuse('sync');
  background.sync();
  await vi.waitFor(() => expect(machine.alarms.set.get(SYNC_ALARM)).toBeGreaterThan(machine.clock.at));
  makeRoom();
});

describe('at the browser’s start', () => {
  test('what has had its time is deleted, and what waits is sent, though nothing can be written', async () => {
    const ask = asking(machine.wakeUp());
    await ask('policy.import', { bytes: utf8(policy(1, sent)) });
    await ask('sync.now');
    await ask('share.start', { network: 'x', text: 'Wind' });
    machine.clock.pass(40 * DAY_MS);
    machine.alarms.set.clear();
    const makeRoom = fill('add');
    const background = machine.wakeUp();
    background.wake();
    const rows = async () =>
      (await asking(background)('events.list', { limit: 10 })).map(({ event, state }) => `${event.name} ${state}`);
    await vi.waitFor(async () => expect(await rows()).toEqual(['share.started delivered']));
    makeRoom();
  });

  test('a share that could not be given up is given up later', async () => {
    const ask = asking(machine.wakeUp());
    await ask('policy.import', { bytes: utf8(policy(1)) });
    await ask('share.start', { network: 'x', text: 'Wind' });
    machine.clock.pass(OPEN_FOR_MS);
    machine.alarms.set.clear();
    const makeRoom = fill('add');
    machine.wakeUp().wake();
    await vi.waitFor(() => expect(machine.alarms.set.get(SHARES_ALARM)).toBeGreaterThan(machine.clock.at));
    makeRoom();
    const background = await firing(SHARES_ALARM);
    background.ageOut();
    const newest = async () => (await asking(background)('events.list', { limit: 1 }))[0]?.event.name;
    await vi.waitFor(async () => expect(await newest()).toBe('share.abandoned'));
  });
});
