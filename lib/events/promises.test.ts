import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Http } from '../platform/http.ts';
import { cloudEvents } from './destinations/cloudevents.ts';
import { Outbox } from './outbox.ts';
import { outboxOpener } from './outbox-store.ts';
import { Sync, type SyncMemory } from './sync/sync.ts';
import { FakeAlarms, FakeClock, FakeLocks, FakeRandom, freshDisk, started } from './testing/ports.ts';

/** The worker is killed here. */
class Killed extends Error {}

interface Arrived {
  id: string;
  subject: string;
  sequence: string;
}

/** How the endpoint answers a request, and whether it keeps what came all the same. */
const ANSWERS = {
  ok: { status: 202, keeps: true },
  lost: { status: 0, keeps: true },
  nothing: { status: 0, keeps: false },
  slowDown: { status: 429, keeps: false },
  failing: { status: 503, keeps: false },
  failingAfterAll: { status: 500, keeps: true },
  tooLarge: { status: 413, keeps: false },
  refusing: { status: 400, keeps: false },
  unauthorized: { status: 401, keeps: false },
} as const;

type Step = { do: 'record'; count: number } | { do: 'sync' };

const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('record' as const), count: fc.integer({ min: 1, max: 5 }) }),
    fc.constant<Step>({ do: 'sync' }),
  ),
  { minLength: 1, maxLength: 12 },
);
const answers = fc.array(fc.constantFrom(...(Object.keys(ANSWERS) as (keyof typeof ANSWERS)[])), { maxLength: 25 });
/** After how many calls to the world the worker dies, again and again; before or after the call has had its effect. */
const deaths = fc.array(fc.record({ after: fc.integer({ min: 0, max: 8 }), isDone: fc.boolean() }), { maxLength: 12 });

test('nothing recorded is lost, no id is doubled, order is kept, whatever is answered and whenever the worker dies', async () => {
  await fc.assert(
    fc.asyncProperty(steps, answers, deaths, fc.boolean(), async (plan, answered, deathsToCome, isSingle) => {
      const [script, dying] = [[...answered], [...deathsToCome]];
      freshDisk();
      const clock = new FakeClock();
      const random = new FakeRandom();
      const world = { memory: { failures: 0 } as SyncMemory, arrived: [] as Arrived[], told: [] as string[] };
      const bad = 'bad';

      /** Every call to the world goes through here, and any of them may be the last. */
      let left = dying[0];
      async function live<T>(effect: () => Promise<T>): Promise<T> {
        const isLast = left !== undefined && left.after === 0;
        if (left) left = { ...left, after: left.after - 1 };
        if (isLast && !left?.isDone) throw new Killed();
        const result = await effect();
        if (isLast) throw new Killed();
        return result;
      }

      const http: Http = (_, { body }) =>
        live(async (): Promise<Answer> => {
          const read = JSON.parse(new TextDecoder().decode(body));
          const events: Arrived[] = Array.isArray(read) ? read : [read];
          let { status, keeps }: { status: number; keeps: boolean } = ANSWERS[script.shift() ?? 'ok'];
          if (events.some(({ subject }) => subject === bad)) [status, keeps] = [422, false];
          // A good event by itself is refused by no endpoint for good.
          else if ((status === 400 || status === 413) && events.length === 1) [status, keeps] = [202, true];
          if (keeps) world.arrived.push(...events);
          clock.pass(1000);
          return status === 0
            ? { failed: 'network' }
            : { status, headers: new Headers(), body: new Uint8Array(), url: '' };
        });

      /** A worker as it comes up: nothing in memory but what is on disk. */
      function wakeUp() {
        const outbox = new Outbox({ open: outboxOpener(), clock, random });
        const mortal = {
          hasWaiting: () => live(() => outbox.hasWaiting()),
          handOut: (...of: Parameters<Outbox['handOut']>) => live(() => outbox.handOut(...of)),
          peek: (...of: Parameters<Outbox['peek']>) => live(() => outbox.peek(...of)),
          delivered: (...of: Parameters<Outbox['delivered']>) => live(() => outbox.delivered(...of)),
          park: (...of: Parameters<Outbox['park']>) => live(() => outbox.park(...of)),
        };
        const sync = new Sync({
          outbox: mortal,
          target: async () => ({
            policyId: 'p',
            endpoint: {
              to: 'endpoint',
              url: 'https://events.example/',
              mode: isSingle ? 'single' : 'batch',
              format: 'cloudevents',
              identity: 'none',
              token: 'none',
              sign: 'none',
              maxBatch: 4,
              everyMinutes: 1,
              keepDays: 400,
              reasons: false,
            },
            destination: cloudEvents,
            secrets: {},
            identity: { is: 'none' },
            version: '1',
          }),
          memory: {
            read: () => live(async () => world.memory),
            write: (next) =>
              live(async () => {
                world.memory = next;
              }),
          },
          mayReach: async () => true,
          http,
          clock,
          random,
          locks: new FakeLocks(),
          alarms: new FakeAlarms(),
          phase: async () => 0,
        });
        return { outbox, sync };
      }

      let worker = wakeUp();
      async function untilDeath(run: () => Promise<unknown>): Promise<void> {
        try {
          await run();
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
          dying.shift();
          left = dying[0];
          worker = wakeUp();
        }
      }

      let made = 0;
      for (const step of plan) {
        if (step.do === 'sync') await untilDeath(() => worker.sync.run({ isWished: true }));
        else {
          for (let n = 0; n < step.count; n++) {
            const event = started(++made % 7 === 0 ? bad : `c${made}`);
            await untilDeath(async () => {
              const policy = { id: 'p', revision: 1 };
              const { id } = await live(() => worker.outbox.record(event, { policy, state: 'waiting' }));
              world.told.push(id);
            });
          }
        }
      }
      dying.length = 0;
      left = undefined;
      script.length = 0;
      await wakeUp().sync.run({ isWished: true });

      const rows = await worker.outbox.list(1000);
      const ids = rows.map(({ event }) => event.id);
      expect(new Set(ids).size, 'no id is given twice').toBe(ids.length);
      expect(
        world.told.filter((id) => !ids.includes(id)),
        'what was told is on disk',
      ).toEqual([]);
      expect(rows.filter(({ state }) => state === 'waiting')).toEqual([]);
      const isBad = ({ event }: (typeof rows)[number]) => 'contentId' in event.data && event.data.contentId === bad;
      expect(
        rows.filter((row) => isBad(row) !== (row.state === 'parked')),
        'only what is bad is parked',
      ).toEqual([]);

      const distinct = world.arrived.filter(
        ({ id }, index) => index === world.arrived.findIndex((other) => other.id === id),
      );
      const good = rows.filter((row) => !isBad(row)).map(({ event }) => event.id);
      expect(distinct.map(({ id }) => id).toSorted(), 'everything good arrived').toEqual(good.toSorted());
      const sequences = distinct.map(({ sequence }) => sequence);
      expect(sequences, 'in order').toEqual(sequences.toSorted());
    }),
    { numRuns: 150 },
  );
}, 60_000);
