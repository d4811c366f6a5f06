import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { keepOpen } from '../storage/database.ts';
import type { StoredEvent } from './types.ts';

export type EventState = 'waiting' | 'delivered' | 'parked' | 'kept';

/** An event in the outbox. */
export interface OutboxRecord {
  /** Its place: the events' own numbers begin anew with each series, this one never does. */
  sequence: number;
  id: string;
  policyId: string;
  state: EventState;
  event: StoredEvent;
  /** Milliseconds since 1970. */
  at: number;
  /** The sender's mark against recording twice. */
  once?: string;
  /** The endpoint's answer, for what is parked. */
  answer?: string;
  /** The policy's id, for remarks that wait: only they may be counted together. */
  remarkOf?: string;
}

export interface OutboxSchema extends DBSchema {
  events: {
    key: number;
    value: OutboxRecord;
    indexes: {
      id: string;
      once: string;
      /** The oldest of one state and policy. */
      queue: [state: EventState, policyId: string, sequence: number];
      /** What may be counted together, the oldest first; an index skips what has no such field. */
      remarks: [remarkOf: string, sequence: number];
      /** What has been here too long. */
      age: [state: EventState, at: number];
      /** What became of shares. */
      name: string;
    };
  };
  /** Places: the last one taken, the last one that an endpoint may have, the last one before the present series. */
  counters: { key: 'sequence' | 'handedOut' | 'seriesAfter'; value: number };
}

export type OutboxDb = IDBPDatabase<OutboxSchema>;

export const OUTBOX_NAME = 'klarpost-events';
const VERSION = 1;

export const outboxOpener = (name = OUTBOX_NAME): (() => Promise<OutboxDb>) =>
  keepOpen<OutboxSchema>((callbacks) =>
    openDB<OutboxSchema>(name, VERSION, {
      upgrade(db) {
        const events = db.createObjectStore('events', { keyPath: 'sequence' });
        events.createIndex('id', 'id', { unique: true });
        events.createIndex('once', 'once', { unique: true });
        events.createIndex('queue', ['state', 'policyId', 'sequence']);
        events.createIndex('remarks', ['remarkOf', 'sequence']);
        events.createIndex('age', ['state', 'at']);
        events.createIndex('name', 'event.name');
        db.createObjectStore('counters');
      },
      ...callbacks,
    }),
  );
