import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Http } from '../../platform/http.ts';
import type { SyncEndpoint } from '../../policy/schema.ts';
import { cloudEvents } from '../destinations/cloudevents.ts';
import { Outbox } from '../outbox.ts';
import { outboxOpener } from '../outbox-store.ts';
import { FakeAlarms, FakeClock, FakeLocks, FakeRandom, freshDisk, started } from '../testing/ports.ts';
import type { StoredEvent } from '../types.ts';
import type { SyncTarget } from './request.ts';
import { SYNC_ALARM, Sync, type SyncMemory } from './sync.ts';

const MINUTE = 60_000;
const POLICY = { id: 'nordhavn', revision: 1 };

let clock: FakeClock;
let random: FakeRandom;
let alarms: FakeAlarms;
let locks: FakeLocks;
let outbox: Outbox;
let memory: SyncMemory;
let endpoint: SyncEndpoint;
let secrets: SyncTarget['secrets'];
let isAllowed: boolean;
/** What is answered next; then 202. */
let script: (Answer | ((contentIds: string[]) => Answer))[];
/** The content ids of each request. */
let requests: string[][];

beforeEach(() => {
  freshDisk();
  clock = new FakeClock();
  random = new FakeRandom();
  alarms = new FakeAlarms();
  locks = new FakeLocks();
  outbox = new Outbox({ open: outboxOpener(), clock, random });
  memory = { failures: 0 };
  endpoint = {
    to: 'endpoint',
    url: 'https://events.example/in',
    mode: 'batch',
    format: 'cloudevents',
    identity: 'none',
    token: 'none',
    sign: 'none',
    maxBatch: 4,
    everyMinutes: 5,
    keepDays: 400,
    reasons: false,
  };
  secrets = {};
  isAllowed = true;
  script = [];
  requests = [];
});

const http: Http = async (_, { body }) => {
  const read = JSON.parse(new TextDecoder().decode(body));
  const ids = (Array.isArray(read) ? read : [read]).map(({ subject }) => subject as string);
  requests.push(ids);
  const next = script.shift() ?? answer(202);
  return typeof next === 'function' ? next(ids) : next;
};

function createSync(): Sync {
  return new Sync({
    outbox,
    target: async () => ({
      policyId: POLICY.id,
      endpoint,
      destination: cloudEvents,
      secrets,
      identity: { is: 'none' },
      version: '1.0.0',
    }),
    memory: {
      read: async () => memory,
      write: async (next) => {
        memory = next;
      },
    },
    mayReach: async () => isAllowed,
    http,
    clock,
    random,
    locks,
    alarms,
    phase: async () => 0.5,
  });
}

const answer = (status: number, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: new Headers(headers),
  body: new Uint8Array(),
  url: '',
});

async function record(...contentIds: string[]): Promise<void> {
  for (const id of contentIds) await outbox.record(started(id), { policy: POLICY, state: 'waiting' });
}

/** Long enough for this period's turn. */
async function runWhenDue(): Promise<void> {
  const sync = createSync();
  await sync.schedule();
  clock.at = Math.max(clock.at, alarms.set.get(SYNC_ALARM) ?? clock.at);
  await sync.run();
}

const states = async () =>
  Object.fromEntries(
    (await outbox.list(100)).map(({ event, state }) => [(event.data as { contentId: string }).contentId, state]),
  );

describe('what the endpoint takes', () => {
  test('leaves in batches, in order', async () => {
    await record('a', 'b', 'c', 'd', 'e');
    await runWhenDue();
    expect(requests).toEqual([['a', 'b', 'c', 'd'], ['e']]);
    expect(new Set(Object.values(await states()))).toEqual(new Set(['delivered']));
    expect(memory).toMatchObject({ failures: 0, lastAnswer: '202', lastDeliveredAt: clock.now() });
  });

  test('leaves one by one where the policy says single', async () => {
    endpoint.mode = 'single';
    await record('a', 'b');
    await runWhenDue();
    expect(requests).toEqual([['a'], ['b']]);
  });
});

describe('what may pass: all stays, and the next try waits', () => {
  test.each<[string, Answer]>([
    ['408', answer(408)],
    ['425', answer(425)],
    ['429', answer(429)],
    ['500', answer(500)],
    ['503', answer(503)],
    ['no connection', { failed: 'network' }],
    ['no answer in time', { failed: 'time-out' }],
    ['a redirect', { failed: 'redirect' }],
  ])('%s', async (_, given) => {
    random.next = 0.5;
    script = [given];
    await record('a', 'b');
    await runWhenDue();
    expect(requests).toHaveLength(1);
    expect(await states()).toEqual({ a: 'waiting', b: 'waiting' });
    expect(memory).toMatchObject({ failures: 1, nextTryAt: clock.now() + 15_000 });
    expect(alarms.set.get(SYNC_ALARM)).toBe(clock.now() + 15_000);
  });

  test('a Retry-After is kept to, and then some, so that not all are back in the same second', async () => {
    random.next = 0.5;
    script = [answer(503, { 'retry-after': '120' })];
    await record('a');
    await runWhenDue();
    expect(memory.nextTryAt).toBe(clock.now() + 120_000 + 15_000);
  });

  test('the delay grows with each failure, also over restarts, and not with time', async () => {
    random.next = 1;
    await record('a');
    const delays: number[] = [];
    for (let n = 0; n < 4; n++) {
      script = [answer(500)];
      await runWhenDue();
      delays.push((memory.nextTryAt ?? 0) - clock.now());
    }
    expect(delays).toEqual([30_000, MINUTE, 2 * MINUTE, 4 * MINUTE]);
  });

  test('before its time nothing is tried, whoever wakes us', async () => {
    random.next = 1;
    script = [answer(500)];
    await record('a');
    await runWhenDue();
    await record('b');
    clock.pass(29_999);
    await createSync().run();
    expect(requests).toHaveLength(1);
    clock.pass(1);
    await createSync().run();
    expect(requests.slice(1)).toEqual([['a', 'b']]);
    expect(memory).toMatchObject({ failures: 0, nextTryAt: undefined });
  });

  test.each<[string, () => void]>([
    ['after a failure', () => (script = [answer(500)])],
    ['after a delivery', () => undefined],
  ])('a clock that was put back by years, %s, keeps nothing until it is there again', async (_, happen) => {
    happen();
    await record('a');
    await runWhenDue();
    await record('b');
    clock.pass(-1e11);
    await createSync().run();
    expect(requests.slice(1).flat()).toContain('b');
    expect(new Set(Object.values(await states()))).toEqual(new Set(['delivered']));
  });
});

describe('413', () => {
  const tooLarge = (most: number) => (ids: string[]) => (ids.length > most ? answer(413) : answer(202));

  test('half the batch, from then on too; it grows back', async () => {
    script = Array.from({ length: 10 }, () => tooLarge(2));
    await record('a', 'b', 'c', 'd', 'e', 'f', 'g');
    await runWhenDue();
    expect(requests).toEqual([['a', 'b', 'c', 'd'], ['a', 'b'], ['c', 'd'], ['e', 'f', 'g'], ['e', 'f'], ['g']]);
    expect(await states()).toMatchObject({ a: 'delivered', g: 'delivered' });
  });

  test('an event that is too large by itself is parked', async () => {
    script = [answer(413)];
    await record('a');
    await runWhenDue();
    expect(await states()).toEqual({ a: 'parked' });
  });
});

describe.each([400, 422])('%i', (status) => {
  const refusing = (bad: string) => (ids: string[]) => (ids.includes(bad) ? answer(status) : answer(202));

  test.each(['a', 'b', 'c', 'd'])('the bad one stands alone at last, and only it: %s', async (bad) => {
    script = Array.from({ length: 10 }, () => refusing(bad));
    await record('a', 'b', 'c', 'd', 'e');
    await runWhenDue();
    const all = { a: 'delivered', b: 'delivered', c: 'delivered', d: 'delivered', e: 'delivered' };
    expect(await states()).toEqual({ ...all, [bad]: 'parked' });
    const parked = (await outbox.list(10)).filter(({ state }) => state === 'parked');
    expect(parked).toMatchObject([{ answer: String(status) }]);
  });

  test('what comes after it does not overtake', async () => {
    script = Array.from({ length: 10 }, () => refusing('b'));
    await record('a', 'b', 'c', 'd');
    await runWhenDue();
    const taken = requests.filter((ids) => !ids.includes('b')).flat();
    expect(taken).toEqual(['a', 'c', 'd']);
  });

  test('a failure in the middle leaves the rest for later', async () => {
    script = [answer(status), answer(202), answer(500)];
    await record('a', 'b', 'c', 'd');
    await runWhenDue();
    expect(await states()).toEqual({ a: 'delivered', b: 'delivered', c: 'waiting', d: 'waiting' });
  });
});

describe('stops', () => {
  test.each<[number, SyncMemory['stopped']]>([
    [401, { why: 'unauthorized', config: expect.any(String) }],
    [403, { why: 'unauthorized', config: expect.any(String) }],
    [404, { why: 'gone', config: expect.any(String) }],
    [410, { why: 'gone', config: expect.any(String) }],
  ])('%i: nothing more is sent, and nothing is lost', async (status, stopped) => {
    script = [answer(status)];
    await record('a');
    await runWhenDue();
    expect(memory.stopped).toEqual(stopped);
    expect(alarms.set.has(SYNC_ALARM)).toBe(false);
    clock.pass(24 * 60 * MINUTE);
    await createSync().run();
    expect(requests).toHaveLength(1);
    expect(await states()).toEqual({ a: 'waiting' });
  });

  test.each<[string, () => void]>([
    [
      'the token',
      () => {
        secrets = { token: 'new' };
      },
    ],
    [
      'the address',
      () => {
        endpoint.url = 'https://events.example/new';
      },
    ],
  ])('until %s changes', async (_, change) => {
    endpoint.token = 'user';
    secrets = { token: 'old' };
    script = [answer(401)];
    await record('a');
    await runWhenDue();
    change();
    await runWhenDue();
    expect(await states()).toEqual({ a: 'delivered' });
    expect(memory.stopped).toBeUndefined();
  });

  test('a person’s press tries all the same', async () => {
    script = [answer(401)];
    await record('a');
    await runWhenDue();
    await createSync().run({ isWished: true });
    expect(await states()).toEqual({ a: 'delivered' });
  });

  test('without the secret that the endpoint wants nothing is sent, not even by a press', async () => {
    endpoint.token = 'managed';
    await record('a');
    await createSync().run({ isWished: true });
    expect(requests).toEqual([]);
  });

  test('without the employee’s leave nothing is sent', async () => {
    isAllowed = false;
    await record('a');
    await createSync().run({ isWished: true });
    expect(requests).toEqual([]);
    expect(await states()).toEqual({ a: 'waiting' });
  });

  test('without the employee’s leave no alarm wakes anybody, until it is given', async () => {
    isAllowed = false;
    await record('a');
    clock.pass(60 * MINUTE);
    await createSync().run();
    expect(alarms.set.has(SYNC_ALARM)).toBe(false);
    isAllowed = true;
    await createSync().run();
    expect(await states()).toEqual({ a: 'delivered' });
  });

  test('while another context sends, no alarm is set in the past', async () => {
    await record('a');
    clock.pass(60 * MINUTE);
    await locks.hold('sync', () => createSync().run());
    expect(alarms.set.get(SYNC_ALARM)).toBeGreaterThan(clock.now());
  });
});

describe('when', () => {
  test('at this install’s own place in the period after the event', async () => {
    const place = 0.5 * 5 * MINUTE;
    await record('a');
    await createSync().schedule();
    const at = alarms.set.get(SYNC_ALARM) as number;
    expect(at).toBeGreaterThan(clock.now());
    expect(at - clock.now()).toBeLessThanOrEqual(5 * MINUTE);
    expect(at % (5 * MINUTE)).toBe(place);
  });

  test('not before the period after the last delivery is over', async () => {
    await record('a');
    await runWhenDue();
    const delivered = clock.now();
    await record('b');
    await createSync().run();
    expect(requests).toHaveLength(1);
    await createSync().schedule();
    expect(alarms.set.get(SYNC_ALARM)).toBe(delivered + 5 * MINUTE);
  });

  test('nothing waits: no alarm, no request', async () => {
    await createSync().schedule();
    await createSync().run({ isWished: true });
    expect(alarms.set.size).toBe(0);
    expect(requests).toEqual([]);
  });
});

describe('a wake with nothing to do', () => {
  test('costs one read', async () => {
    const reads: string[] = [];
    const told = <T extends object>(name: string, of: T): T =>
      new Proxy(of, {
        get: (object, key) => {
          reads.push(`${name}.${String(key)}`);
          const found = Reflect.get(object, key);
          return typeof found === 'function' ? found.bind(object) : found;
        },
      });
    const nobody = async (): Promise<never> => {
      throw new Error('nobody asks for this');
    };
    const sync = new Sync({
      outbox: told('outbox', outbox),
      target: nobody,
      memory: { read: nobody, write: nobody },
      mayReach: nobody,
      http,
      clock,
      random,
      locks: told('locks', locks),
      alarms: told('alarms', alarms),
      phase: nobody,
    });
    await sync.run();
    expect(reads).toEqual(['outbox.hasWaiting']);
  });
});

describe('coming online', () => {
  test('what had no connection is tried within a period, at a moment of this install’s own', async () => {
    random.next = 1;
    memory = { failures: 40 };
    script = [{ failed: 'network' }];
    await record('a');
    await runWhenDue();
    expect((memory.nextTryAt ?? 0) - clock.now()).toBe(6 * 60 * MINUTE);
    random.next = 0.4;
    await createSync().comeOnline();
    expect(alarms.set.get(SYNC_ALARM)).toBe(clock.now() + 2 * MINUTE);
  });

  test('an endpoint that asked for a pause is left in peace', async () => {
    script = [answer(503, { 'retry-after': '3600' })];
    await record('a');
    await runWhenDue();
    const before = memory;
    await createSync().comeOnline();
    expect(memory).toEqual(before);
  });
});

describe('credentials that the organisation has changed', () => {
  test.each<[string, SyncTarget['secrets']]>([
    ['were refused', { token: 'old' }],
    ['were missing', {}],
  ])('where they %s, a fleet goes on within a period, each install at a moment of its own', async (_, before) => {
    endpoint.token = 'managed';
    secrets = before;
    script = before.token ? [answer(401)] : [];
    await record('a');
    await runWhenDue();
    clock.pass(60 * MINUTE);
    const { length } = requests;
    secrets = { token: 'new' };
    random.next = 0.4;
    await createSync().reconsider();
    expect([requests.length - length, alarms.set.get(SYNC_ALARM)]).toEqual([0, clock.now() + 2 * MINUTE]);
    await runWhenDue();
    expect(await states()).toEqual({ a: 'delivered' });
  });

  test('which are the same as before end no stop, and no pause', async () => {
    script = [answer(401)];
    await record('a');
    await runWhenDue();
    const before = memory;
    await createSync().reconsider();
    expect(memory).toEqual(before);
    memory = { failures: 1, nextTryAt: clock.now() + MINUTE };
    await createSync().reconsider();
    expect(memory.nextTryAt).toBe(clock.now() + MINUTE);
  });
});

describe('a test event', () => {
  const tested: StoredEvent = {
    name: 'sync.tested',
    data: {},
    id: '019386a5-1c00-7000-8000-000000000009',
    sequence: 0,
    time: '2026-11-24T08:00:00.000Z',
    policy: POLICY,
  };

  test.each<[string, Answer, { ok: boolean; said: string }]>([
    ['is taken', answer(202), { ok: true, said: '202' }],
    ['is refused', answer(401), { ok: false, said: '401' }],
    ['finds nobody', { failed: 'network' }, { ok: false, said: 'no connection' }],
  ])('%s: it is said, and nothing is kept, sent or parked for it', async (_, given, result) => {
    script = [given];
    await record('a');
    expect(await createSync().test(tested)).toEqual(result);
    expect(requests).toHaveLength(1);
    expect(await states()).toEqual({ a: 'waiting' });
  });

  test('that is taken ends a stop; one that is refused changes nothing', async () => {
    script = [answer(403), answer(403), answer(202)];
    await record('a');
    await runWhenDue();
    const stopped = memory;
    await createSync().test(tested);
    expect(memory).toEqual(stopped);
    await createSync().test(tested);
    expect(memory.stopped).toBeUndefined();
    await runWhenDue();
    expect(await states()).toEqual({ a: 'delivered' });
  });

  test.each<[string, () => void]>([
    [
      'leave',
      () => {
        isAllowed = false;
      },
    ],
    [
      'the secret',
      () => {
        endpoint.token = 'managed';
      },
    ],
  ])('is not sent without %s', async (_, take) => {
    take();
    await expect(createSync().test(tested)).rejects.toThrow();
    expect(requests).toEqual([]);
  });
});

describe('several at once', () => {
  test('each event is sent once', async () => {
    await record('a', 'b', 'c', 'd', 'e');
    const press = { isWished: true };
    await Promise.all([createSync().run(press), createSync().run(press), createSync().run(press)]);
    expect(requests.flat().toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('what deletes waits for what is being sent', async () => {
    await record('a');
    const order: string[] = [];
    script = [
      () => {
        order.push('sent');
        return answer(202);
      },
    ];
    const sync = createSync();
    const running = sync.run({ isWished: true });
    await sync.pause(async () => {
      order.push('deleted');
    });
    await running;
    expect(order).toEqual(['sent', 'deleted']);
  });
});

test('a batch that grew is one larger after each that was full', async () => {
  memory = { failures: 0, batch: 2 };
  await record('a', 'b', 'c', 'd', 'e');
  await runWhenDue();
  expect(requests).toEqual([
    ['a', 'b'],
    ['c', 'd', 'e'],
  ]);
});
