import type { Alarms } from '../../platform/alarms.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Http } from '../../platform/http.ts';
import type { Locks } from '../../platform/locks.ts';
import type { Random } from '../../platform/random.ts';
import type { Outbox } from '../outbox.ts';
import type { StoredEvent } from '../types.ts';
import { fingerprint, type SyncTarget, toRequest } from './request.ts';
import { retryDelayMs } from './retry.ts';
import { describe, judge } from './verdict.ts';

export const SYNC_ALARM = 'sync';
const SYNC_LOCK = 'sync';

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
  outbox: Pick<Outbox, 'handOut' | 'delivered' | 'park' | 'counts'>;
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
   * @param isWished the employee presses *send now*: a pause and a stop don't hold
   */
  async run({ isWished = false } = {}): Promise<void> {
    const { locks } = this.ports;
    await locks.tryHold(SYNC_LOCK, () => this.drain(isWished));
  }

  /** Sees to it that the next due turn will come. To be called whenever something was recorded, and at every start. */
  async schedule(): Promise<void> {
    const { alarms, outbox, target: readTarget } = this.ports;
    const target = await readTarget();
    if (!target || (await outbox.counts(target.policyId)).waiting === 0) return alarms.cancel(SYNC_ALARM);
    const memory = await this.ports.memory.read();
    if (await this.isStopped(memory, target)) return alarms.cancel(SYNC_ALARM);
    return alarms.at(SYNC_ALARM, await this.dueAt(memory, target));
  }

  /** When the next request may go out, in milliseconds since 1970. */
  async dueAt(memory: SyncMemory, { endpoint }: SyncTarget): Promise<number> {
    if (memory.nextTryAt !== undefined) return memory.nextTryAt;
    const { clock, phase } = this.ports;
    const period = endpoint.everyMinutes * 60_000;
    // Each install has its own place in the period, so that what moves many people at once doesn't make one wave.
    const place = (await phase()) * period;
    const earliest = Math.max(memory.lastDeliveredAt ?? 0, clock.now() - period) + 1;
    return Math.ceil((earliest - place) / period) * period + place;
  }

  async isStopped({ stopped }: SyncMemory, target: SyncTarget): Promise<boolean> {
    return stopped !== undefined && stopped.config === (await fingerprint(target));
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
    if (!isWished) {
      const now = await memory.read();
      if (await this.isStopped(now, target)) return false;
      if ((await this.dueAt(now, target)) > clock.now()) return false;
    }
    return mayReach(target.endpoint.url);
  }

  /** Sends these, and deals with the answer: whatever it is, each of them has a place on disk before the next is sent. */
  private async deliver(target: SyncTarget, events: readonly StoredEvent[]): Promise<Turn> {
    const { http, outbox, clock } = this.ports;
    const { url, ...request } = await toRequest(target, events, clock.now());
    const answer = await http(url, request);
    const said = describe(answer);
    const verdict = judge(answer, clock.now());
    switch (verdict.is) {
      case 'delivered': {
        const refusal =
          'body' in answer ? target.destination.refusal?.(new TextDecoder().decode(answer.body)) : undefined;
        if (refusal !== undefined) return this.divide(target, events, refusal);
        await outbox.delivered(events);
        await this.remember({
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
    const { memory, clock, random, alarms } = this.ports;
    const failures = (await memory.read()).failures + 1;
    // On top of the endpoint's wish, or all whom it told the same would be back in the same second.
    const delay = (afterMs ?? 0) + retryDelayMs(failures, () => random.fraction());
    const nextTryAt = clock.now() + delay;
    await this.remember({ failures, nextTryAt, lastAnswer: said });
    await alarms.at(SYNC_ALARM, nextTryAt);
  }

  private async remember(part: Partial<SyncMemory>): Promise<void> {
    const { memory } = this.ports;
    await memory.write({ ...(await memory.read()), ...part });
  }
}
