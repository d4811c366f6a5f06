import { createHash } from 'node:crypto';
import { cloudEvents } from '../../lib/events/destinations/cloudevents.ts';
import { Sync, type SyncMemory } from '../../lib/events/sync/sync.ts';
import type { StoredEvent } from '../../lib/events/types.ts';
import { uuidV7 } from '../../lib/events/uuid.ts';
import type { Answer } from '../../lib/platform/http.ts';
import type { SyncEndpoint } from '../../lib/policy/schema.ts';
import { Agenda } from './agenda.ts';

export interface Outage {
  answer: { failed: 'network' } | { status: number; retryAfterSeconds?: number };
}

interface Rate {
  /** Requests a second. */
  mean: number;
  /** Of the busiest minute, in requests a second. */
  peak: number;
}

export interface FleetResult {
  requests: number;
  /** Of bodies, as far as they were taken. */
  bytes: number;
  eventsAnInstall: number;
  /** Recorded, and not at the endpoint in the end. */
  lost: number;
  /** While the endpoint was away; without an outage, the whole day. */
  during: Rate;
  /** From its return until everything that was recorded while it was away is there. */
  after: Rate & { hours: number };
}

const SECOND = 1000;
const HOUR = 3_600_000;
const START = Date.parse('2026-11-24T08:00:00Z');
const END = START + 8 * HOUR;
const AWAY = { from: START + 2 * HOUR, to: START + 4 * HOUR };
/** Chrome's shortest alarm. @see https://developer.chrome.com/docs/extensions/reference/api/alarms */
const SHORTEST_ALARM_MS = 30 * SECOND;
/** A share and what was remarked on it, a day: as a keen company has it. */
const BURSTS_A_DAY = 1;
const EVENTS_A_BURST = 4;
const BURST_LASTS_MS = 3 * 60 * SECOND;

const ENDPOINT: SyncEndpoint = {
  to: 'endpoint',
  url: 'https://events.example/',
  mode: 'batch',
  format: 'cloudevents',
  identity: 'pseudonym',
  token: 'none',
  sign: 'none',
  maxBatch: 50,
  everyMinutes: 5,
  keepDays: 400,
  reasons: false,
};

/** A usual event. @param at milliseconds since 1970 */
export function fleetEvent(sequence: number, at: number): StoredEvent {
  return {
    name: 'share.published',
    data: {
      contentId: 'harbour-turbine',
      network: 'linkedin',
      variantId: 'da-2',
      origin: 'own',
      surface: 'post',
      check: { block: 0, warn: 1, hint: 0 },
      seconds: 41,
    },
    id: uuidV7(at, new Uint8Array(10)),
    sequence,
    time: new Date(at).toISOString(),
    policy: { id: 'nordhavn-energi', revision: 12 },
    as: { is: 'pseudonym', pseudonym: '0123456789abcdef0123456789abcdef' },
  };
}

/** An install's place in every period, as lib/background/install.ts has it: from the beginning of a random seed. */
export const phaseOf = (install: number): number =>
  createHash('sha256').update(`install ${install}`).digest().readUInt32BE(0) / 2 ** 32;

/** A day of eight hours with every install in it; with an outage, everyone does something while the endpoint is away. */
export async function simulate({ installs, outage }: { installs: number; outage?: Outage }): Promise<FleetResult> {
  const chance = chanceFrom(7);
  const agenda = new Agenda();
  const clock = { now: () => agenda.now };
  const minutes = new Map<number, number>();
  const count = { requests: 0, bytes: 0, recorded: 0, delivered: 0 };
  /** Recorded before the endpoint came back, and not there yet. */
  let leftOfOutage = 0;
  let clearedAt = AWAY.to;

  const isAway = () => outage !== undefined && agenda.now >= AWAY.from && agenda.now < AWAY.to;
  const http = async (_: string, { body }: { body?: Uint8Array }): Promise<Answer> => {
    count.requests += 1;
    const minute = Math.floor(agenda.now / 60_000);
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    if (!isAway()) {
      count.bytes += body?.length ?? 0;
      return answerOf({ status: 202 });
    }
    return answerOf((outage as Outage).answer);
  };

  for (let number = 0; number < installs; number++) {
    const waiting: StoredEvent[] = [];
    let memory: SyncMemory = { failures: 0 };
    let sequence = 0;
    let alarm = 0;
    const phase = phaseOf(number);
    const setAlarm = (at: number | null) => {
      const mine = ++alarm;
      if (at === null) return;
      agenda.add(Math.max(at, agenda.now + SHORTEST_ALARM_MS), () => (mine === alarm ? sync.run() : undefined));
    };
    const sync = new Sync({
      outbox: {
        hasWaiting: async () => waiting.length > 0,
        handOut: async (_, most) => waiting.slice(0, most),
        peek: async (_, most) => waiting.slice(0, most),
        delivered: async (events) => {
          waiting.splice(0, events.length);
          count.delivered += events.length;
          const old = events.filter(({ time }) => Date.parse(time) < AWAY.to).length;
          leftOfOutage -= old;
          if (old > 0 && agenda.now >= AWAY.to) clearedAt = agenda.now;
        },
        park: async () => {
          throw new Error('Nothing is refused here.');
        },
      },
      target: async () => TARGET,
      memory: {
        read: async () => memory,
        write: async (next) => {
          memory = next;
        },
      },
      mayReach: async () => true,
      http: http as never,
      clock,
      random: { fraction: chance },
      // One context an install, one turn at a time: there is nobody to wait for.
      locks: { hold: (_, run) => run(), tryHold: (_, run) => run() },
      alarms: { at: async (_, at) => setAlarm(at), cancel: async () => setAlarm(null) },
      phase: async () => phase,
    });
    const record = async () => {
      waiting.push(fleetEvent(++sequence, agenda.now));
      count.recorded += 1;
      if (agenda.now < AWAY.to) leftOfOutage += 1;
      await sync.run();
    };
    const burst = (at: number) => {
      for (let n = 0; n < EVENTS_A_BURST; n++) agenda.add(at + chance() * BURST_LASTS_MS, record);
    };
    for (let n = 0; n < BURSTS_A_DAY; n++) burst(START + chance() * (END - START - BURST_LASTS_MS));
    if (outage) burst(AWAY.from + chance() * (AWAY.to - AWAY.from - BURST_LASTS_MS));
  }

  await agenda.run();
  const rate = (from: number, to: number): Rate => {
    const within = [...minutes].filter(([minute]) => minute * 60_000 >= from && minute * 60_000 < to);
    const sum = within.reduce((total, [, requests]) => total + requests, 0);
    return { mean: sum / Math.max(1, (to - from) / SECOND), peak: Math.max(0, ...within.map(([, n]) => n)) / 60 };
  };
  if (leftOfOutage !== 0) throw new Error(`${leftOfOutage} events of the outage never arrived.`);
  return {
    requests: count.requests,
    bytes: count.bytes,
    eventsAnInstall: count.recorded / installs,
    lost: count.recorded - count.delivered,
    during: outage ? rate(AWAY.from, AWAY.to) : rate(START, END),
    after: { ...rate(AWAY.to, Math.ceil(clearedAt / 60_000) * 60_000), hours: (clearedAt - AWAY.to) / HOUR },
  };
}

const TARGET = {
  policyId: 'nordhavn-energi',
  endpoint: ENDPOINT,
  destination: cloudEvents,
  secrets: {},
  identity: { is: 'pseudonym', pseudonym: '0123456789abcdef0123456789abcdef' },
  version: '0.1.0',
} as const;

function answerOf(given: Outage['answer']): Answer {
  if ('failed' in given) return given;
  const { status, retryAfterSeconds } = given;
  const headers = new Headers(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) });
  return { status, headers, body: new Uint8Array(), url: '' };
}

/** Chance that can be repeated (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
