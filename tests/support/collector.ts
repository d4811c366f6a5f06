/**
 * An endpoint for share events, on this machine. What arrives is parsed by the CloudEvents project's own package, so that a party
 * that isn't us judges the format; how it answers can be told:
 *
 *     const collector = await startCollector();
 *     collector.answer(answers.late(500), answers.dropped, answers.tooMany(2));     // the next three; then 202 again
 *     await collector.waitFor(() => collector.events.length === 4);
 *     collector.received[0].problem                                                 // what the package said, if it refused
 *     await collector.close();
 *
 * By hand: `node tests/support/collector.ts 8787` prints what arrives.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CloudEvent, HTTP } from 'cloudevents';

export interface Received {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** Exactly as it came. */
  body: Uint8Array;
  /** What the package made of it; empty where it refused. */
  events: CloudEvent<unknown>[];
  problem?: string;
  /** Did the collector keep the events? The sender may have learned otherwise. */
  isTaken: boolean;
}

/** How a request is answered. `isTaken`: the events are kept, whatever the sender is told. */
export interface Answering {
  isTaken: boolean;
  reply(response: ServerResponse): void;
}

export type Answer = Answering | ((request: Received) => Answering);

const status =
  (code: number, body = '', headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end(body);

const ok: Answering = { isTaken: true, reply: status(202) };
const refusing = (code: number, body: string): Answering => ({ isTaken: false, reply: status(code, body) });

export const answers = {
  ok,
  /** Any status; 2xx keeps the events. */
  with: (code: number, body?: string, headers?: Record<string, string>): Answering => ({
    isTaken: code >= 200 && code < 300,
    reply: status(code, body, headers),
  }),
  late: (delayMs: number): Answering => ({
    isTaken: true,
    reply: (response) => void setTimeout(status(202), delayMs, response),
  }),
  /** The events are kept, but the sender never learns of it. */
  dropped: { isTaken: true, reply: (response) => response.destroy() },
  /** @param retryAfter seconds, or a date as HTTP writes it */
  tooMany: (retryAfter: number | string): Answering => ({
    isTaken: false,
    reply: status(429, 'slow down', { 'retry-after': String(retryAfter) }),
  }),
  failing: { isTaken: false, reply: status(500, 'out of order') },
  /** Too many at once; a single event is taken. */
  tooLarge: (request: Received): Answering => (request.events.length > 1 ? refusing(413, 'too large') : ok),
  /** A batch is refused; a single event is taken. */
  refusing: (request: Received): Answering => (request.events.length > 1 ? refusing(400, 'bad request') : ok),
  /** Events like this one are refused, and every batch that has one in it. */
  refusingEvent:
    (isBad: (event: CloudEvent<unknown>) => boolean, code: 400 | 422 = 422) =>
    (request: Received): Answering =>
      request.events.some(isBad) ? refusing(code, 'I will not have this one.') : ok,
  /** Not HTTP. */
  garbage: { isTaken: false, reply: (response) => response.socket?.end('\u0000\u0001 not an answer\r\n\r\n') },
  /** Takes the request and stays silent. */
  nothing: { isTaken: false, reply: () => undefined },
} satisfies Record<string, Answer | ((...args: never[]) => Answer)>;

export interface Collector {
  url: string;
  /** Every request, in the order of arrival. */
  received: Received[];
  /** All events that were kept, in the order of arrival, repeats included. */
  readonly events: CloudEvent<unknown>[];
  /** The kept events as a receiver has them who drops repeats by id. */
  readonly distinct: CloudEvent<unknown>[];
  /** How the next requests are answered, one after the other. */
  answer(...next: Answer[]): void;
  /** How requests are answered that no `answer` was said for. At first: `answers.ok`. */
  answerAlways(answer: Answer): void;
  /** Asks after each request whether it holds. @throws Error after `timeoutMs` */
  waitFor(holds: () => boolean, timeoutMs?: number): Promise<void>;
  /** Back to the beginning, on the same address. */
  reset(): void;
  close(): Promise<void>;
}

/** @param port 0: any that is free */
export async function startCollector({ port = 0 } = {}): Promise<Collector> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  let script: Answer[] = [];
  let always: Answer = answers.ok;

  const server = createServer(async (request, response) => {
    const body = await readAll(request).catch(() => null);
    // The sender went away before the end: nothing has arrived.
    if (!body) return;
    const seen = read(request, body);
    const next = script.shift() ?? always;
    const answering = seen.problem ? refusing(400, seen.problem) : typeof next === 'function' ? next(seen) : next;
    seen.isTaken = answering.isTaken;
    received.push(seen);
    answering.reply(response);
    for (const look of waiting) look();
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));

  const eventsTaken = () => received.filter(({ isTaken }) => isTaken).flatMap(({ events }) => events);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    received,
    get events() {
      return eventsTaken();
    },
    get distinct() {
      return [
        ...new Map(
          eventsTaken()
            .toReversed()
            .map((event) => [event.id, event]),
        ).values(),
      ].toReversed();
    },
    answer: (...next) => {
      script.push(...next);
    },
    answerAlways: (answer) => {
      always = answer;
    },
    waitFor: (holds, timeoutMs = 10_000) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          waiting.delete(look);
        };
        const look = () => {
          if (!holds()) return;
          stop();
          resolve();
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`Not within ${timeoutMs} ms; ${received.length} requests came.`));
        }, timeoutMs);
        waiting.add(look);
        look();
      }),
    reset: () => {
      received.length = 0;
      script = [];
      always = answers.ok;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function read(request: IncomingMessage, body: Uint8Array): Received {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : `${value}`,
    ]),
  );
  const { method = '', url: path = '' } = request;
  const seen = { method, path, headers, body, isTaken: false };
  try {
    const parsed = HTTP.toEvent({ headers, body: new TextDecoder('utf-8', { fatal: true }).decode(body) });
    const events = (Array.isArray(parsed) ? parsed : [parsed]) as CloudEvent<unknown>[];
    for (const event of events) event.validate();
    return { ...seen, events };
  } catch (error) {
    return { ...seen, events: [], problem: String(error) };
  }
}

async function readAll(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

if (import.meta.main) {
  const collector = await startCollector({ port: Number(process.argv[2] ?? 8787) });
  console.log(`Events go to ${collector.url}`);
  let shown = 0;
  await collector.waitFor(
    () => {
      for (const { events, problem } of collector.received.slice(shown)) {
        console.log(problem ?? JSON.stringify(events, null, 2));
      }
      shown = collector.received.length;
      return false;
    },
    2 ** 31 - 1,
  );
}
