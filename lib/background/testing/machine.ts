import { FakeAlarms, FakeClock, FakeLocks, FakeRandom, freshDisk } from '../../events/testing/ports.ts';
import type { MessageName, ReplyOf, RequestOf } from '../../messages/protocol.ts';
import type { Answer, HttpRequest } from '../../platform/http.ts';
import { memoryArea } from '../../storage/testing/memory.ts';
import { startBackground, type World } from '../start.ts';

export const utf8 = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** The smallest policy of its revision, and what is given on top. */
export const policy = (revision: number, some: object = {}) => ({ klarpost: 1, id: 'demo', revision, ...some });

/** What a web server says. */
export const served = (body: Uint8Array | object | string, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  headers: new Headers(headers),
  body: body instanceof Uint8Array ? new Uint8Array(body) : utf8(body),
  url: 'https://a.example/policy.json',
});
export const status = (code: number): Answer => ({
  ...(served('') as Extract<Answer, { status: number }>),
  status: code,
});

/** The background on a machine of its own: a disk that outlives the worker, a clock that stands, a web that answers as told. */
export function startMachine() {
  freshDisk();
  const clock = new FakeClock();
  const alarms = new FakeAlarms();
  const local = memoryArea();
  const machine = {
    clock,
    alarms,
    local,
    managed: {} as Record<string, unknown>,
    /** How long managed storage takes to answer; it never does while this is unresolved. */
    managedAnswers: Promise.resolve(),
    isAllowed: true,
    /** What pages know of the policy before they have it. */
    isFailClosed: false,
    /** What pages do when they hear that something has changed. */
    onPagesTold: async (): Promise<void> => undefined,
    /** What is answered, by address. */
    web: new Map<string, Answer | ((request: HttpRequest) => Answer)>(),
    requests: [] as { url: string; headers: Record<string, string> }[],
    /** A worker comes up: the disk is the same, nothing is in memory. */
    wakeUp: () => startBackground(world),
  };
  const world: World = {
    local,
    session: memoryArea(),
    clock: { now: clock.now, offsetAt: () => 60 },
    random: new FakeRandom(),
    locks: new FakeLocks(),
    alarms,
    runInFrame: async () => undefined,
    keepInPages: async (_, isWanted) => {
      machine.isFailClosed = isWanted;
    },
    tellPages: () => machine.onPagesTold(),
    tabs: { open: async () => 1, openOurs: async () => undefined },
    http: async (url, request) => {
      machine.requests.push({ url, headers: request.headers ?? {} });
      const answer = machine.web.get(url) ?? { failed: 'network' };
      return typeof answer === 'function' ? answer(request) : answer;
    },
    mayReach: async () => machine.isAllowed,
    readManaged: async () => {
      await machine.managedAnswers;
      return structuredClone(machine.managed);
    },
    isOnline: () => true,
    languages: () => ['en'],
    version: '1',
  };
  return machine;
}

export type Machine = ReturnType<typeof startMachine>;

/** Asks as a page of ours does. */
export function asking({ handlers }: ReturnType<typeof startBackground>) {
  return async <Name extends MessageName>(
    name: Name,
    ...request: RequestOf<Name> extends void ? [] : [request: RequestOf<Name>]
  ): Promise<ReplyOf<Name>> => handlers[name](request[0] as RequestOf<Name>, { from: 'extension' });
}
