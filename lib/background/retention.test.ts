import { beforeEach, expect, test } from 'vitest';
import { Outbox } from '../events/outbox.ts';
import { outboxOpener } from '../events/outbox-store.ts';
import { FakeClock, FakeRandom, freshDisk, started } from '../events/testing/ports.ts';
import { type Policy, policySchema } from '../policy/schema.ts';
import { createItems } from '../storage/stored.ts';
import { memoryArea } from '../storage/testing/memory.ts';
import { createRetention } from './retention.ts';

const DAY_MS = 86_400_000;
const endpoint = { to: 'endpoint', url: 'https://events.example/in' };

let clock: FakeClock;
let outbox: Outbox;

beforeEach(() => {
  freshDisk();
  clock = new FakeClock();
  outbox = new Outbox({ open: outboxOpener(), clock, random: new FakeRandom() });
});

const policy = (id: string, sync: object): Policy => policySchema.parse({ klarpost: 1, id, revision: 1, sync });

function retentionOf(inForce: Policy | null) {
  return createRetention({
    outbox,
    clock,
    items: createItems({ area: memoryArea(), onMisfit: () => undefined }),
    inForce: {
      read: async () => inForce && { policy: inForce, digest: 'd', activatedAt: 0 },
      endpointOf: async () => undefined,
    },
  });
}

const kept = { policy: { id: 'a', revision: 1 }, state: 'kept' } as const;
const waiting = { policy: { id: 'a', revision: 1 }, state: 'waiting' } as const;

test.each<[string, Policy | null, number, string[]]>([
  ['sent there: what waits stays', policy('a', { ...endpoint, keepDays: 30 }), 31, ['waiting']],
  [
    'sent there: before its days everything stays',
    policy('a', { ...endpoint, keepDays: 30 }),
    30,
    ['waiting', 'kept', 'delivered'],
  ],
  ['sent elsewhere: nothing stays', policy('b', { ...endpoint, keepDays: 30 }), 31, []],
  ['kept here for some days: nothing stays', policy('a', { to: 'local', keepDays: 30 }), 31, []],
  [
    'kept here, nobody said for how long: all stays but what will never be sent',
    policy('a', { to: 'local' }),
    401,
    ['kept', 'delivered'],
  ],
  ['no policy: nobody has said anything', null, 4000, ['waiting', 'kept', 'delivered']],
])('%s', async (_, inForce, days, left) => {
  await outbox.record(started('a'), waiting);
  await outbox.delivered(await outbox.handOut('a', 1));
  await outbox.record(started('b'), kept);
  await outbox.record(started('c'), waiting);
  clock.pass(days * DAY_MS);
  await retentionOf(inForce).prune();
  expect((await outbox.list(10)).map(({ state }) => state)).toEqual(left);
});

test('how much was given up is told together, with when that last happened', async () => {
  const retention = retentionOf(policy('b', { ...endpoint, keepDays: 30 }));
  for (let n = 0; n < 3; n++) {
    await outbox.record(started('c'), waiting);
    clock.pass(31 * DAY_MS);
    await retention.prune();
  }
  expect(await retention.givenUp()).toEqual({ count: 3, at: clock.now() });
  await retention.heardOf();
  expect(await retention.givenUp()).toBeNull();
});
