import type { Alarms } from '../../platform/alarms.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Answer, Http } from '../../platform/http.ts';
import type { Locks } from '../../platform/locks.ts';
import type { Random } from '../../platform/random.ts';
import type { Outbox } from '../outbox.ts';
import type { StoredEvent } from '../types.ts';
import { fingerprint, lacksSecret, type SyncTarget, toRequest } from './request.ts';
import { retryDelayMs } from './retry.ts';
import { describe, judge, NO_CONNECTION } from './verdict.ts';

export const SYNC_ALARM = 'sync';
const SYNC_LOCK = 'sync';
/** Of an answer only the beginning is shown, and a partial success is short. */
const READ_BYTES = 64 * 1024;
/** Sooner no alarm is set: what is due and can't be done yet would wake us again at once. */
const SOONEST_MS = 1000;
/** What can't be read or remembered just now (a full disk) is tried again after so long. */
const AFTER_FAILURE_MS = 5 * 60_000;
/** An endpoint's longest wish and our own longest delay. */
const LONGEST_PAUSE_MS = 30 * 3_600_000;

/** Where sync stands, on disk: a restart neither forgets a pause nor hurries. */
export interface SyncMemory {
  /** Tries in a row that failed. */
  failures: number;
  /** Milliseconds since 1970, as the others. */
  nextTryAt?: number;
  lastDeliveredAt?: number;
  lastAnswer?: string;
  /** Until the target's fingerprint is another one. */
  stopped?: { why: 'unauthorized' | 'gone'; config: string };
  /** After a 413: no more events at once. */
  batch?: number;
}

export interface SyncPorts {
  outbox: Pick<Outbox, 'hasWaiting' | 'handOut' | 'peek' | 'delivered' | 'park'>;
  /** Null: events stay here. */
  target(): Promise<SyncTarget | null>;
  memory: { read(): Promise<SyncMemory>; write(memory: SyncMemory): Promise<void> };
  /** Has the employee allowed the endpoint? */
  mayReach(url: string): Promise<boolean>;
  http: Http;
  clock: Pick<Clock, 'now'>;
  random: Pick<Random, 'fraction'>;
  locks: Locks;
  alarms: Pick<Alarms, 'at' | 'cancel'>;
  /** 0 ≤ phase < 1: spreads what installs do over a period, each at its own place. */
  phase(): Promise<number>;
}

/** What a turn came to: go on with the next batch, or leave it for now. */
type Turn = 'on' | 'enough';

/** Brings what waits in the outbox to the policy's endpoint. */
export class Sync {
  private readonly ports: SyncPorts;

  constructor(ports: SyncPorts) {
    this.ports = ports;
  }

  /**
   * Sends what is due. Only one context at a time does; another one leaves at once.
   * @param isWished the employee presses *send now*: a pause and a stop don't hold, and the turn is waited for
   * @throws what went wrong here, such as a full disk: another turn comes all the same
   */
  async run({ isWished = false } = {}): Promise<void> {
    const { locks, outbox, alarms, clock } = this.ports;
    try {
      // A wake with nothing to do costs this one read. No alarm is left: what empties the outbox cancels it.
      if (!isWished && !(await outbox.hasWaiting())) return;
      if (isWished) await locks.hold(SYNC_LOCK, () => this.drain(true));
      else await locks.tryHold(SYNC_LOCK, () => this.drain(false));
      await this.schedule();
    } catch (error) {
      // The alarm that woke us is gone, and nothing else would.
      await alarms.at(SYNC_ALARM, clock.now() + AFTER_FAILURE_MS);
      throw error;
    }
  }

  /**
   * Sees to it that the next due turn will come. To be called whenever something was recorded, and at every start. Without the
   * employee's leave none comes; whoever gives it is heard of.
   */
  async schedule(): Promise<void> {
    const { alarms, target: readTarget, memory, mayReach, clock } = this.ports;
    const target = await readTarget();
    const dueAt = target && (await this.dueAt(await memory.read(), target));
    if (!dueAt || !(await mayReach(target.endpoint.url))) return alarms.cancel(SYNC_ALARM);
    return alarms.at(SYNC_ALARM, Math.max(dueAt, clock.now() + SOONEST_MS));
  }

  /** The machine has a network again: what had no connection is tried soon. Whatever cut it off may have cut off many. */
  comeOnline(): Promise<void> {
    return this.goOnSoon(({ nextTryAt, lastAnswer }) => nextTryAt !== undefined && lastAnswer === NO_CONNECTION);
  }

  /** The organisation has set something else, perhaps the secret that was wanting: it tells a whole fleet at once. */
  reconsider(): Promise<void> {
    return this.goOnSoon(async (memory, target) => {
      const dueAt = await this.dueAt(memory, target);
      return dueAt !== null && dueAt <= this.ports.clock.now();
    });
  }

  /** The employee has given another secret: pauses and failures were the old one's. */
  async beginAnew(): Promise<void> {
    await this.pause(() => this.remember({ failures: 0, nextTryAt: undefined }));
    await this.run();
  }

  /**
   * Sends one event by itself, past the outbox. What the endpoint takes shows that nothing stands in the way: a stop and a
   * pause are over.
   * @returns the answer in a line
   * @throws Error where nothing may be sent
   */
  async test(event: StoredEvent): Promise<{ ok: boolean; said: string }> {
    const { locks, target: readTarget, mayReach, http, clock } = this.ports;
    const target = await readTarget();
    if (!target || lacksSecret(target)) throw new Error('There is no endpoint, or no secret for it.');
    if (!(await mayReach(target.endpoint.url))) throw new Error('Klarpost may not reach the endpoint.');
    const result = await locks.hold(SYNC_LOCK, async () => {
      const { url, ...request } = await toRequest(target, [event], clock.now());
      const answer = await http(url, { ...request, mostBytes: READ_BYTES });
      const refusal = refusalIn(answer, target);
      const ok = judge(answer, clock.now()).is === 'delivered' && refusal === undefined;
      if (ok) await this.remember({ stopped: undefined, failures: 0, nextTryAt: undefined });
      return { ok, said: refusal ?? describe(answer) };
    });
    await this.schedule();
    return result;
  }

  /** Nothing is sent while this runs: for deleting what might be under way. */
  pause<T>(run: () => Promise<T>): Promise<T> {
    return this.ports.locks.hold(SYNC_LOCK, run);
  }

  /** When the next request goes out, in milliseconds since 1970; null when nothing waits, or nothing may be sent. */
  async dueAt(memory: SyncMemory, target: SyncTarget): Promise<number | null> {
    const { clock, phase, outbox } = this.ports;
    if (await this.isStopped(memory, target)) return null;
    const [oldest] = await outbox.peek(target.policyId, 1);
    if (!oldest) return null;
    const now = clock.now();
    const { nextTryAt, lastDeliveredAt = 0 } = memory;
    const after = Math.max(Date.parse(oldest.time), lastDeliveredAt);
    // The clock was put back: what it said then holds nothing any more, or all would wait until it is there again.
    const isOutOfDate = nextTryAt === undefined ? after > now : nextTryAt > now + LONGEST_PAUSE_MS;
    if (isOutOfDate) return now;
    if (nextTryAt !== undefined) return nextTryAt;
    // Each install has its own place in the period, so that what moves many people at once doesn't make one wave.
    const period = target.endpoint.everyMinutes * 60_000;
    const place = (await phase()) * period;
    return (Math.floor((after - place) / period) + 1) * period + place;
  }

  /** Was it told to stop, and nothing has changed since? */
  async isStopped({ stopped }: SyncMemory, target: SyncTarget): Promise<boolean> {
    return lacksSecret(target) || (stopped !== undefined && stopped.config === (await fingerprint(target)));
  }

  /** What is held up is tried soon, each install at a moment of its own within a period. */
  private async goOnSoon(
    isHeldUp: (memory: SyncMemory, target: SyncTarget) => boolean | Promise<boolean>,
  ): Promise<void> {
    const { clock, random, memory: stored, target: readTarget } = this.ports;
    await this.pause(async () => {
      const memory = await stored.read();
      const target = await readTarget();
      if (!target || !(await isHeldUp(memory, target))) return;
      const soon = clock.now() + Math.round(random.fraction() * target.endpoint.everyMinutes * 60_000);
      await this.remember({ nextTryAt: Math.min(memory.nextTryAt ?? soon, soon) });
    });
    await this.run();
  }

  private async drain(isWished: boolean): Promise<void> {
    const target = await this.ports.target();
    if (!target || !(await this.isDue(target, isWished))) return;
    const { outbox } = this.ports;
    for (let turn: Turn = 'on'; turn === 'on'; ) {
      const { batch = Number.POSITIVE_INFINITY } = await this.ports.memory.read();
      const most = target.endpoint.mode === 'single' ? 1 : Math.min(batch, target.endpoint.maxBatch);
      const events = await outbox.handOut(target.policyId, most);
      turn = events.length === 0 ? 'enough' : await this.deliver(target, events);
    }
  }

  private async isDue(target: SyncTarget, isWished: boolean): Promise<boolean> {
    const { clock, memory, mayReach } = this.ports;
    if (lacksSecret(target)) return false;
    const dueAt = isWished ? clock.now() : await this.dueAt(await memory.read(), target);
    if (dueAt === null || dueAt > clock.now()) return false;
    return mayReach(target.endpoint.url);
  }

  /** Sends these, and deals with the answer: whatever it is, each of them has a place on disk before the next is sent. */
  private async deliver(target: SyncTarget, events: readonly StoredEvent[]): Promise<Turn> {
    const { http, outbox, clock } = this.ports;
    const { url, ...request } = await toRequest(target, events, clock.now());
    const answer = await http(url, { ...request, mostBytes: READ_BYTES });
    const said = describe(answer);
    const verdict = judge(answer, clock.now());
    switch (verdict.is) {
      case 'delivered': {
        const refusal = refusalIn(answer, target);
        if (refusal !== undefined) return this.divide(target, events, refusal);
        await outbox.delivered(events);
        const { batch } = await this.ports.memory.read();
        await this.remember({
          // After a 413 the batch grows back, slowly.
          batch: batch !== undefined && events.length >= batch ? batch + 1 : batch,
          failures: 0,
          nextTryAt: undefined,
          stopped: undefined,
          lastDeliveredAt: clock.now(),
          lastAnswer: said,
        });
        return 'on';
      }
      case 'too-large':
        if (events.length > 1) await this.remember({ batch: Math.ceil(events.length / 2) });
        return this.divide(target, events, said);
      case 'refused':
        return this.divide(target, events, said);
      case 'stop':
        await this.remember({
          stopped: { why: verdict.why, config: await fingerprint(target) },
          nextTryAt: undefined,
          lastAnswer: said,
        });
        return 'enough';
      case 'later':
        await this.postpone(verdict.afterMs, said);
        return 'enough';
    }
  }

  /** Halves what was refused until the one that is meant stands alone; in order, so that none overtakes another. */
  private async divide(target: SyncTarget, events: readonly StoredEvent[], said: string): Promise<Turn> {
    const [only, ...others] = events;
    if (!only) return 'on';
    if (others.length === 0) {
      await this.ports.outbox.park(only, said);
      await this.remember({ lastAnswer: said });
      return 'on';
    }
    const half = Math.ceil(events.length / 2);
    const turn = await this.deliver(target, events.slice(0, half));
    return turn === 'on' ? this.deliver(target, events.slice(half)) : turn;
  }

  private async postpone(afterMs: number | undefined, said: string): Promise<void> {
    const { memory, clock, random } = this.ports;
    const failures = (await memory.read()).failures + 1;
    // On top of the endpoint's wish, or all whom it told the same would be back in the same second.
    const delay = (afterMs ?? 0) + retryDelayMs(failures, () => random.fraction());
    await this.remember({ failures, nextTryAt: clock.now() + delay, lastAnswer: said });
  }

  private async remember(part: Partial<SyncMemory>): Promise<void> {
    const { memory } = this.ports;
    await memory.write({ ...(await memory.read()), ...part });
  }
}

/** Some endpoints answer 200 and refuse in the body. */
function refusalIn(answer: Answer, { destination }: SyncTarget): string | undefined {
  return 'body' in answer ? destination.refusal?.(new TextDecoder().decode(answer.body)) : undefined;
}
