import type { IDBPTransaction } from 'idb';
import type { Clock } from '../platform/clock.ts';
import type { Random } from '../platform/random.ts';
import { foldRemarks, isFoldable, seriesOf } from './fold.ts';
import type { OutboxDb, OutboxRecord, OutboxSchema } from './outbox-store.ts';
import type { EventName, EventRow, NewEvent, StoredEvent } from './types.ts';
import { uuidV7 } from './uuid.ts';

/**
 * More than `waiting`, and remarks are counted together: so many of the oldest at a time. Counting what waits takes the longer the
 * more it is, so that is done at each 50th event.
 */
const BOUNDS = { waiting: 10_000, foldedAtOnce: 2_000, countedEach: 50 };

export interface Recording {
  policy: { id: string; revision: number };
  /** Is it to be sent, or does it stay here? */
  state: 'waiting' | 'kept';
  /** Who stands behind it. */
  as?: StoredEvent['as'];
  /** A mark of the sender's: a second event with the same is not recorded, the first one's id is answered. */
  once?: string;
}

export interface Counts {
  waiting: number;
  delivered: number;
  parked: number;
  kept: number;
  /** Of those that wait: sums of remarks. */
  summed: number;
}

/** What waits for the endpoint of one policy. */
export interface Waiting {
  policyId: string;
  count: number;
  /** When the oldest happened, in milliseconds since 1970. */
  since: number;
}

interface OutboxPorts {
  open(): Promise<OutboxDb>;
  clock: Pick<Clock, 'now'>;
  random: Pick<Random, 'bytes'>;
  bounds?: typeof BOUNDS;
}

type Writing = IDBPTransaction<OutboxSchema, ('events' | 'counters')[], 'readwrite'>;

/**
 * What was recorded, and what became of it. Four promises:
 *
 * 1. An event is on disk before anything tells the employee that it is recorded: `record` answers when a transaction with strict
 *    durability is complete, that is, flushed.
 * 2. It leaves the queue only when the endpoint has taken it: nothing but `delivered` and `park` moves it, and they are called
 *    with the answer in hand. Delivery is at least once, with the same `id`.
 * 3. Killing the worker or the browser at any moment loses nothing recorded and doubles no `id`: all that belongs together is
 *    one transaction, and nothing waits in memory. That two contexts don't send at once is the lock's business (sync.ts).
 * 4. Order is kept, and `sequence` shows gaps: it is counted in the transaction that stores the event, and events are handed out
 *    in that order. Remarks that are counted together keep the oldest one's number, and say how many they were. A new series counts
 *    from 1 again, and no hand-out holds events of two.
 */
export class Outbox {
  private readonly ports: OutboxPorts;
  private readonly bounds: typeof BOUNDS;

  constructor(ports: OutboxPorts) {
    this.ports = ports;
    this.bounds = ports.bounds ?? BOUNDS;
  }

  /** @throws DOMException `QuotaExceededError` when the disk is full: then nothing is recorded */
  async record(event: NewEvent, { policy, state, as, once }: Recording): Promise<StoredEvent> {
    const { clock, random } = this.ports;
    const stored = await this.write(async (tx) => {
      const events = tx.objectStore('events');
      const before = once === undefined ? undefined : await events.index('once').get(once);
      if (before) return before.event;
      const counters = tx.objectStore('counters');
      const place = ((await counters.get('sequence')) ?? 0) + 1;
      const sequence = place - ((await counters.get('seriesAfter')) ?? 0);
      const at = clock.now();
      const id = uuidV7(at, random.bytes(10));
      const time = new Date(at).toISOString();
      const whole = { ...event, id, sequence, time, policy, ...(as ? { as } : {}) } as StoredEvent;
      await counters.put(place, 'sequence');
      await events.add(asRecord(place, whole, state, once));
      return whole;
    });
    // It is recorded; that the queue is long is no reason to say that it isn't. The next event tries again.
    const { countedEach } = this.bounds;
    if (state === 'waiting' && stored.sequence % countedEach === 0) await this.fold(policy.id).catch(() => undefined);
    return stored;
  }

  /**
   * The oldest that wait for this policy's endpoint, oldest first, all of one series. From now on they may be at the endpoint,
   * whatever it answers: they are not counted together any more.
   */
  async handOut(policyId: string, most: number): Promise<StoredEvent[]> {
    return this.write(async (tx) => {
      const found = await tx.objectStore('events').index('queue').getAll(queueOf('waiting', policyId), most);
      const records = ofOneSeries(found);
      const last = records.at(-1)?.sequence ?? 0;
      const counters = tx.objectStore('counters');
      if (last > ((await counters.get('handedOut')) ?? 0)) await counters.put(last, 'handedOut');
      return records.map(({ event }) => event);
    });
  }

  /** Does anything wait at all, for whichever policy's endpoint? One read. */
  async hasWaiting(): Promise<boolean> {
    const range = IDBKeyRange.bound(['waiting'], ['waiting', []]);
    return (await (await this.ports.open()).getKeyFromIndex('events', 'queue', range)) !== undefined;
  }

  /** What waits, by the policy whose endpoint it waits for. */
  async waiting(): Promise<Waiting[]> {
    const found: Waiting[] = [];
    const store = (await this.ports.open()).transaction('events').store;
    const queue = store.index('queue');
    let cursor = await queue.openCursor(IDBKeyRange.bound(['waiting'], ['waiting', []]));
    while (cursor) {
      const { policyId, at } = cursor.value;
      found.push({ policyId, count: await queue.count(queueOf('waiting', policyId)), since: at });
      cursor = await cursor.continue(['waiting', policyId, Number.MAX_SAFE_INTEGER]);
    }
    return found;
  }

  /** What would be handed out next, for showing. */
  async peek(policyId: string, most: number): Promise<StoredEvent[]> {
    const db = await this.ports.open();
    const records = await db.getAllFromIndex('events', 'queue', queueOf('waiting', policyId), most);
    return ofOneSeries(records).map(({ event }) => event);
  }

  /** The endpoint has taken them. What was deleted meanwhile stays deleted. */
  delivered(events: readonly StoredEvent[]): Promise<void> {
    return this.settle(events, 'delivered');
  }

  /** The endpoint refuses this one for what it is. */
  park(event: StoredEvent, answer: string): Promise<void> {
    return this.settle([event], 'parked', answer);
  }

  /** Parked events wait again, in their old order. */
  async unpark(policyId: string): Promise<void> {
    await this.write(async (tx) => {
      const events = tx.objectStore('events');
      for (const record of await events.index('queue').getAll(queueOf('parked', policyId))) {
        await events.put(asRecord(record.sequence, record.event, 'waiting', record.once));
      }
    });
  }

  async counts(policyId: string): Promise<Counts> {
    const tx = (await this.ports.open()).transaction('events');
    const count = (state: OutboxRecord['state']) => tx.store.index('queue').count(queueOf(state, policyId));
    const [waiting, delivered, parked, kept, sums] = await Promise.all([
      count('waiting'),
      count('delivered'),
      count('parked'),
      count('kept'),
      tx.store.index('name').getAll('remark.counted'),
    ]);
    const summed = sums.filter(({ remarkOf }) => remarkOf === policyId).length;
    return { waiting, delivered, parked, kept, summed };
  }

  /** The newest, newest first. */
  async list(limit: number): Promise<EventRow[]> {
    const db = await this.ports.open();
    const rows: EventRow[] = [];
    let cursor = await db.transaction('events').store.openCursor(null, 'prev');
    while (cursor && rows.length < limit) {
      const { event, state, answer } = cursor.value;
      rows.push({ event, state, ...(answer === undefined ? {} : { answer }) });
      cursor = await cursor.continue();
    }
    return rows;
  }

  /** All events of a name that happened since then, oldest first. @param since milliseconds since 1970 */
  async ofName(name: EventName, since: number): Promise<StoredEvent[]> {
    const records = await (await this.ports.open()).getAllFromIndex('events', 'name', name);
    return records.filter(({ at }) => at >= since).map(({ event }) => event);
  }

  /** Deletes what was delivered, kept or parked before a moment. What waits, waits. @param before milliseconds since 1970 */
  async prune(before: number): Promise<void> {
    await this.write(async (tx) => {
      for (const state of ['delivered', 'kept', 'parked'] as const) {
        const old = IDBKeyRange.bound([state, 0], [state, before], false, true);
        for (const sequence of await tx.objectStore('events').index('age').getAllKeys(old)) {
          await tx.objectStore('events').delete(sequence);
        }
      }
    });
  }

  /**
   * Deletes what has waited since before a moment for another endpoint than this policy's. Nothing else that waits is ever deleted.
   * @param before milliseconds since 1970
   * @param policyId undefined: the policy in force names no endpoint
   * @returns how many
   */
  async giveUp(before: number, policyId: string | undefined): Promise<number> {
    return this.write(async (tx) => {
      const events = tx.objectStore('events');
      const old = IDBKeyRange.bound(['waiting', 0], ['waiting', before], false, true);
      const stranded = (await events.index('age').getAll(old)).filter((one) => one.policyId !== policyId);
      for (const { sequence } of stranded) await events.delete(sequence);
      return stranded.length;
    });
  }

  /** Counts from 1 again: the number must not tie what comes to what was. */
  async startSeries(): Promise<void> {
    await this.write(async (tx) => {
      const counters = tx.objectStore('counters');
      await counters.put((await counters.get('sequence')) ?? 0, 'seriesAfter');
    });
  }

  /** Deletes everything, and counts from 1 again. */
  async forget(): Promise<void> {
    await this.write(async (tx) => {
      await tx.objectStore('events').clear();
      await tx.objectStore('counters').clear();
    });
  }

  /** Counts the oldest remarks together until no more wait than may. What else waits, a share above all, stays as it is. */
  private async fold(policyId: string): Promise<void> {
    const { clock, random } = this.ports;
    const { bounds } = this;
    const db = await this.ports.open();
    if ((await db.countFromIndex('events', 'queue', queueOf('waiting', policyId))) <= bounds.waiting) return;
    await this.write(async (tx) => {
      const events = tx.objectStore('events');
      const handedOut = (await tx.objectStore('counters').get('handedOut')) ?? 0;
      const range = IDBKeyRange.bound([policyId, handedOut], [policyId, Number.MAX_SAFE_INTEGER], true);
      const old = await events.index('remarks').getAll(range, bounds.foldedAtOnce);
      const folded = foldRemarks(old, () => uuidV7(clock.now(), random.bytes(10)));
      if (folded.length === old.length) return;
      for (const { sequence } of old) await events.delete(sequence);
      for (const { sequence, event } of folded) await events.add(asRecord(sequence, event, 'waiting'));
    });
  }

  private async settle(events: readonly StoredEvent[], state: 'delivered' | 'parked', answer?: string): Promise<void> {
    await this.write(async (tx) => {
      const store = tx.objectStore('events');
      for (const { id } of events) {
        const record = await store.index('id').get(id);
        if (record?.state !== 'waiting') continue;
        const settled = asRecord(record.sequence, record.event, state, record.once);
        await store.put({ ...settled, ...(answer === undefined ? {} : { answer }) });
      }
    });
  }

  /** One transaction, on disk when it is answered; taken back whole when anything in it fails. */
  private async write<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    const db = await this.ports.open();
    const tx = db.transaction(['events', 'counters'], 'readwrite', { durability: 'strict' });
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      tx.done.catch(() => undefined);
      try {
        tx.abort();
      } catch {
        // It has failed by itself.
      }
      throw error;
    }
  }
}

function queueOf(state: OutboxRecord['state'], policyId: string, after = 0): IDBKeyRange {
  return IDBKeyRange.bound([state, policyId, after], [state, policyId, Number.MAX_SAFE_INTEGER], true);
}

/** As many from the beginning as are of one series. */
function ofOneSeries(records: readonly OutboxRecord[]): OutboxRecord[] {
  const end = records.findIndex((one) => seriesOf(one) !== seriesOf(records[0] ?? one));
  return records.slice(0, end === -1 ? records.length : end);
}

function asRecord(place: number, event: StoredEvent, state: OutboxRecord['state'], once?: string): OutboxRecord {
  const { id, time, policy } = event;
  return {
    sequence: place,
    id,
    policyId: policy.id,
    state,
    event,
    at: Date.parse(time),
    ...(once === undefined ? {} : { once }),
    ...(state === 'waiting' && isFoldable(event) ? { remarkOf: policy.id } : {}),
  };
}
