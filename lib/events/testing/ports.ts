import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Alarms } from '../../platform/alarms.ts';
import type { Locks } from '../../platform/locks.ts';
import type { NewEvent } from '../types.ts';

// What the tests of this room give for the world.

/** A disk with nothing on it. What is opened next lies on it. */
export function freshDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A clock that stands until it is moved. */
export class FakeClock {
  at = Date.parse('2026-11-24T08:00:00Z');
  now = (): number => this.at;
  pass = (ms: number): void => {
    this.at += ms;
  };
}

/** Bytes that never repeat, and fractions as told (0 unless it is). */
export class FakeRandom {
  private count = 0;
  next = 0;
  bytes = (length: number): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(length);
    new DataView(bytes.buffer).setUint32(Math.max(0, length - 4), ++this.count);
    return bytes;
  };
  fraction = (): number => this.next;
}

export class FakeAlarms implements Alarms {
  readonly set = new Map<string, number>();
  at = async (name: string, at: number): Promise<void> => {
    this.set.set(name, at);
  };
  every = async (name: string, _minutes: number, firstAt: number): Promise<void> => {
    this.set.set(name, firstAt);
  };
  cancel = async (name: string): Promise<void> => {
    this.set.delete(name);
  };
  next = async (name: string): Promise<number | undefined> => this.set.get(name);
}

/** Locks as the browser has them, for contexts that share this object. */
export class FakeLocks implements Locks {
  private readonly held = new Map<string, Promise<unknown>>();

  hold = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    for (let before = this.held.get(name); before; before = this.held.get(name)) await before.catch(() => undefined);
    return this.take(name, run);
  };

  tryHold = async <T>(name: string, run: () => Promise<T>): Promise<T | undefined> =>
    this.held.has(name) ? undefined : this.take(name, run);

  private take<T>(name: string, run: () => Promise<T>): Promise<T> {
    const running = run().finally(() => this.held.delete(name));
    this.held.set(name, running);
    return running;
  }
}

export const started = (contentId: string): NewEvent => ({ name: 'share.started', data: { network: 'x', contentId } });

export const shown = (ruleId: string): NewEvent => ({
  name: 'remark.shown',
  data: { ruleId, severity: 'warn', network: 'x' },
});
