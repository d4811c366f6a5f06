import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Outbox, type Recording } from './outbox.ts';
import { outboxOpener } from './outbox-store.ts';
import { FakeClock, FakeRandom, freshDisk, shown, started } from './testing/ports.ts';
import type { NewEvent, StoredEvent } from './types.ts';

const POLICY = { id: 'nordhavn', revision: 3 };
let clock: FakeClock;
let outbox: Outbox;

beforeEach(() => {
  freshDisk();
  clock = new FakeClock();
  outbox = new Outbox({ open: outboxOpener(), clock, random: new FakeRandom() });
});

const record = (event: NewEvent, how: Partial<Recording> = {}) =>
  outbox.record(event, { policy: POLICY, state: 'waiting', ...how });
const sequences = (events: readonly StoredEvent[]) => events.map(({ sequence }) => sequence);
const handOut = (most = 100) => outbox.handOut(POLICY.id, most);

describe('recording', () => {
  test('an event gets an id, the next number, the time and the policy', async () => {
    await record(started('a'));
    expect(await record(started('b'))).toEqual({
      ...started('b'),
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      sequence: 2,
      time: '2026-11-24T08:00:00.000Z',
      policy: POLICY,
    });
  });

  test('it is flushed to the disk before the answer', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await record(started('a'));
    expect(transaction).toHaveBeenCalledWith(['events', 'counters'], 'readwrite', { durability: 'strict' });
    transaction.mockRestore();
  });

  test('a mark that was there already records nothing, and answers the first event', async () => {
    const first = await record(started('a'), { once: 'm' });
    expect(await record(started('b'), { once: 'm' })).toEqual(first);
    expect(await outbox.list(10)).toHaveLength(1);
  });

  test('several at once get numbers of their own', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => record(started(`${n}`))));
    expect(sequences(all).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  test('a disk that is full records nothing and takes no number', async () => {
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(record(started('a'))).rejects.toThrow('full');
    add.mockRestore();
    expect((await record(started('b'))).sequence).toBe(1);
  });
});

describe('what waits', () => {
  test('is handed out by number, the oldest first, and stays', async () => {
    for (const id of ['a', 'b', 'c']) await record(started(id));
    expect(sequences(await handOut(2))).toEqual([1, 2]);
    expect(sequences(await handOut(2))).toEqual([1, 2]);
  });

  test('leaves when it was delivered', async () => {
    for (const id of ['a', 'b', 'c']) await record(started(id));
    await outbox.delivered(await handOut(2));
    expect(sequences(await handOut())).toEqual([3]);
    expect(await outbox.counts(POLICY.id)).toEqual({ waiting: 1, delivered: 2, parked: 0, kept: 0, summed: 0 });
  });

  test('leaves when it is parked, with the answer, and waits again in its old place', async () => {
    await record(started('a'));
    const [bad] = await handOut(1);
    await record(started('b'));
    await outbox.park(bad as StoredEvent, '400: bad');
    expect(sequences(await handOut())).toEqual([2]);
    expect(await outbox.list(10)).toMatchObject([{ state: 'waiting' }, { state: 'parked', answer: '400: bad' }]);
    await outbox.unpark(POLICY.id);
    expect(sequences(await handOut())).toEqual([1, 2]);
    expect((await outbox.list(10))[1]).toEqual({ event: bad, state: 'waiting' });
  });

  test('is no business of another policy’s endpoint', async () => {
    await record(started('a'), { policy: { id: 'other', revision: 1 } });
    expect(await handOut()).toEqual([]);
    expect(sequences(await outbox.handOut('other', 5))).toEqual([1]);
  });

  test('is counted by the policy whose endpoint it waits for', async () => {
    expect(await outbox.waiting()).toEqual([]);
    const since = clock.now();
    for (const id of ['old', 'nordhavn-2', 'old', 'a']) {
      await record(started('a'), { policy: { id, revision: 1 } });
      await record(started('a'), { policy: { id, revision: 1 }, state: 'kept' });
      clock.pass(1000);
    }
    expect(await outbox.waiting()).toEqual([
      { policyId: 'a', count: 1, since: since + 3000 },
      { policyId: 'nordhavn-2', count: 1, since: since + 1000 },
      { policyId: 'old', count: 2, since },
    ]);
  });

  test('it is seen by one read whether anything waits, for whichever policy', async () => {
    expect(await outbox.hasWaiting()).toBe(false);
    await record(started('a'), { policy: { id: 'other', revision: 1 } });
    expect(await outbox.hasWaiting()).toBe(true);
    await outbox.delivered(await outbox.handOut('other', 5));
    await record(started('b'), { state: 'kept' });
    expect(await outbox.hasWaiting()).toBe(false);
  });

  test('what stays here is never handed out', async () => {
    await record(started('a'), { state: 'kept' });
    expect(await handOut()).toEqual([]);
    expect(await outbox.list(10)).toMatchObject([{ state: 'kept' }]);
  });
});

describe('a new series', () => {
  test('begins with 1, and all is handed out in the order in which it happened', async () => {
    for (const id of ['a', 'b']) await record(started(id));
    await outbox.startSeries();
    for (const id of ['c', 'd']) await record(started(id));
    const handed: StoredEvent[][] = [];
    for (let events = await handOut(); events.length > 0; events = await handOut()) {
      handed.push(events);
      await outbox.delivered(events);
    }
    expect(handed.map(sequences), 'never two in one request, which would tie them').toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(handed.flat().map(({ data }) => 'contentId' in data && data.contentId)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('leaves what was refused in its own', async () => {
    await record(started('a'));
    await outbox.park((await handOut())[0] as StoredEvent, '400');
    await outbox.startSeries();
    for (const id of ['b', 'c']) await record(started(id));
    await outbox.unpark(POLICY.id);
    expect(await handOut()).toMatchObject([{ sequence: 1, data: { contentId: 'a' } }]);
    expect(await outbox.peek(POLICY.id, 10)).toEqual(await handOut());
    expect(await outbox.list(10)).toHaveLength(3);
  });
});

describe('what is deleted', () => {
  test('an answer that comes after everything was deleted brings nothing back', async () => {
    await record(started('a'));
    const events = await handOut();
    await outbox.forget();
    await outbox.delivered(events);
    expect(await outbox.list(10)).toEqual([]);
  });

  test('numbers start again, so that they tie nothing to what was', async () => {
    await record(started('a'));
    await outbox.forget();
    expect((await record(started('b'))).sequence).toBe(1);
  });

  test('what was delivered, kept or parked goes after its time; what waits does not', async () => {
    await record(started('delivered'));
    await outbox.delivered(await handOut());
    await record(started('parked'));
    await outbox.park((await handOut())[0] as StoredEvent, '400');
    await record(started('kept'), { state: 'kept' });
    await record(started('waiting'));
    clock.pass(1000);
    await record(started('young'), { state: 'kept' });
    await outbox.prune(clock.now());
    expect((await outbox.list(10)).map(({ event }) => event.data)).toMatchObject([
      { contentId: 'young' },
      { contentId: 'waiting' },
    ]);
  });
});

describe('what waits for an endpoint that is named no longer', () => {
  beforeEach(async () => {
    for (const id of [POLICY.id, 'old']) await record(started('early'), { policy: { id, revision: 1 } });
    clock.pass(1000);
    for (const id of [POLICY.id, 'old']) await record(started('late'), { policy: { id, revision: 1 } });
  });
  const left = async () =>
    (await outbox.list(10)).map(({ event: { policy, data } }) => [policy.id, 'contentId' in data && data.contentId]);

  test('is given up after its time, and counted; what waits for the one in force never is', async () => {
    expect(await outbox.giveUp(clock.now(), POLICY.id)).toBe(1);
    expect(await left()).toEqual([
      ['old', 'late'],
      [POLICY.id, 'late'],
      [POLICY.id, 'early'],
    ]);
    expect(await outbox.giveUp(clock.now(), POLICY.id)).toBe(0);
  });

  test('is all of it where the one in force names none', async () => {
    expect(await outbox.giveUp(clock.now() + 1, undefined)).toBe(4);
    expect(await left()).toEqual([]);
  });
});

describe('too many waiting', () => {
  beforeEach(() => {
    const bounds = { waiting: 20, foldedAtOnce: 8, countedEach: 1 };
    outbox = new Outbox({ open: outboxOpener(), clock, random: new FakeRandom(), bounds });
  });
  const fill = async (count: number, event: NewEvent) => {
    for (let n = 0; n < count; n++) await record(event);
  };
  const waiting = async () => (await outbox.counts(POLICY.id)).waiting;

  test('the oldest remarks are counted together; the sum keeps the oldest one’s number', async () => {
    await fill(20, shown('r1'));
    await record(started('a'));
    expect(await waiting()).toBe(21 - 8 + 1);
    const [sum, next] = await handOut(2);
    expect(sum).toMatchObject({
      name: 'remark.counted',
      sequence: 1,
      data: { day: '2026-11-24', ruleId: 'r1', network: 'x', shown: 8, fixed: 0, overridden: 0 },
    });
    expect(next?.sequence).toBe(9);
  });

  test('sums are counted together with what comes', async () => {
    await fill(100, shown('r1'));
    expect(await waiting()).toBeLessThanOrEqual(20);
    expect((await outbox.counts(POLICY.id)).summed).toBeGreaterThan(0);
    expect((await outbox.counts('another')).summed).toBe(0);
    const events = await handOut();
    const sum = (event: StoredEvent) => (event.name === 'remark.counted' ? event.data.shown : 1);
    expect(events.reduce((total, event) => total + sum(event), 0)).toBe(100);
  });

  test('shares are never counted together, nor do they keep remarks from it', async () => {
    await fill(25, started('a'));
    await fill(9, shown('r1'));
    const names = (await handOut()).map(({ name }) => name);
    expect(names.filter((name) => name === 'share.started')).toHaveLength(25);
    expect(names.filter((name) => name === 'remark.shown').length).toBeLessThan(2);
  });

  test('what the endpoint may already have is left as it is', async () => {
    await fill(20, shown('r1'));
    const before = await handOut(5);
    await record(shown('r1'));
    const after = await handOut(6);
    expect(after.slice(0, 5)).toEqual(before);
    expect(after[5]?.name).toBe('remark.counted');
  });

  test('remarks of two series are not counted together', async () => {
    await fill(4, shown('r1'));
    await outbox.startSeries();
    await fill(16, shown('r1'));
    await record(started('a'));
    const [first] = await handOut();
    expect(first).toMatchObject({ name: 'remark.counted', sequence: 1, data: { shown: 4 } });
    await outbox.delivered([first as StoredEvent]);
    expect((await handOut())[0]).toMatchObject({ name: 'remark.counted', sequence: 1, data: { shown: 4 } });
  });

  test('nor are those of two pseudonyms, or of one and nobody', async () => {
    const as = (pseudonym: string) => ({ as: { is: 'pseudonym', pseudonym } as const });
    for (const how of [{}, as('p'), as('q'), as('p')]) for (let n = 0; n < 5; n++) await record(shown('r1'), how);
    await record(started('a'));
    expect((await handOut(3)).map((event) => [event.as, 'shown' in event.data && event.data.shown])).toEqual([
      [undefined, 5],
      [as('p').as, 3],
      [as('p').as, false],
    ]);
  });

  test('a fold that fails takes nothing back', async () => {
    await fill(20, shown('r1'));
    const broken = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await record(started('a'));
    broken.mockRestore();
    expect(await waiting()).toBe(21);
  });
});
