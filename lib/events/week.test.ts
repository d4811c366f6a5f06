import { expect, test } from 'vitest';
import type { Answer, Http } from '../platform/http.ts';
import { cloudEvents } from './destinations/cloudevents.ts';
import { Outbox } from './outbox.ts';
import { outboxOpener } from './outbox-store.ts';
import type { SyncTarget } from './sync/request.ts';
import { readSyncState } from './sync/state.ts';
import { SYNC_ALARM, Sync, type SyncMemory } from './sync/sync.ts';
import { FakeAlarms, FakeClock, FakeLocks, FakeRandom, freshDisk, shown, started } from './testing/ports.ts';

const HOUR = 3_600_000;
const EVENTS = 12_000;
const POLICY = { id: 'nordhavn', revision: 1 };
const TARGET: SyncTarget = {
  policyId: POLICY.id,
  endpoint: {
    to: 'endpoint',
    url: 'https://events.example/',
    mode: 'batch',
    format: 'cloudevents',
    identity: 'none',
    token: 'none',
    sign: 'none',
    maxBatch: 1000,
    everyMinutes: 5,
    keepDays: 400,
    reasons: false,
  },
  destination: cloudEvents,
  secrets: {},
  identity: { is: 'none' },
  version: '1',
};

test('offline for a week with 12,000 events: bounded, told, then drained in order, and nothing is missing', async () => {
  freshDisk();
  const clock = new FakeClock();
  const random = new FakeRandom();
  random.next = 0.9;
  const alarms = new FakeAlarms();
  const outbox = new Outbox({ open: outboxOpener(), clock, random });
  let memory: SyncMemory = { failures: 0 };
  let isOnline = false;
  let most = 0;
  let tries = 0;
  const arrived: { type: string; sequence: string; data: Record<string, number> }[] = [];
  const http: Http = async (_, { body }): Promise<Answer> => {
    tries += 1;
    if (!isOnline) return { failed: 'network' };
    const read = JSON.parse(new TextDecoder().decode(body));
    arrived.push(...(Array.isArray(read) ? read : [read]));
    return { status: 202, headers: new Headers(), body: new Uint8Array(), url: '' };
  };
  const stored = {
    read: async () => memory,
    write: async (next: SyncMemory) => {
      memory = next;
    },
  };
  const sync = new Sync({
    outbox,
    target: async () => TARGET,
    memory: stored,
    mayReach: async () => true,
    http,
    clock,
    random,
    locks: new FakeLocks(),
    alarms,
    phase: async () => 0.3,
  });
  const state = () =>
    readSyncState(
      { outbox, sync, memory: stored, mayReach: async () => true, isOnline: () => isOnline, clock },
      POLICY.id,
      TARGET,
    );

  // Nine remarks to a share, evenly over a week; sync has its turn whenever its alarm is due.
  for (let n = 0; n < EVENTS; n++) {
    const event = n % 10 === 0 ? started(`item-${n}`) : shown(`rule-${n % 40}`);
    await outbox.record(event, { policy: POLICY, state: 'waiting' });
    if (n % 250 === 0) {
      const isDue = (alarms.set.get(SYNC_ALARM) ?? Number.POSITIVE_INFINITY) <= clock.now();
      await (isDue ? sync.run() : sync.schedule());
      most = Math.max(most, (await outbox.counts(POLICY.id)).waiting);
    }
    clock.pass((7 * 24 * HOUR) / EVENTS);
  }
  expect(most, 'bounded').toBeLessThanOrEqual(10_050);
  expect(tries, 'the pauses grow').toBeLessThan(120);
  const told = await state();
  expect(told, 'told').toMatchObject({ stopped: 'offline', lastAnswer: 'no connection' });
  expect(told.summed, 'told that remarks are counted together').toBeGreaterThan(0);

  isOnline = true;
  await sync.comeOnline();
  expect((alarms.set.get(SYNC_ALARM) ?? 0) - clock.now(), 'soon').toBeLessThanOrEqual(5 * 60_000);
  clock.at = alarms.set.get(SYNC_ALARM) as number;
  await sync.run();

  expect(await state()).toMatchObject({ waiting: 0, parked: 0, lastAnswer: '202' });
  const sequences = arrived.map(({ sequence }) => sequence);
  expect(sequences, 'in order').toEqual([...new Set(sequences)].toSorted());
  const shares = arrived.filter(({ type }) => type === 'klarpost.share.started.v1');
  const remarks = arrived.map(({ type, data }) =>
    type === 'klarpost.remark.counted.v1' ? (data.shown ?? 0) : Number(type === 'klarpost.remark.shown.v1'),
  );
  expect(shares).toHaveLength(EVENTS / 10);
  expect(remarks.reduce((sum, n) => sum + n, 0)).toBe(EVENTS - EVENTS / 10);
}, 180_000);
