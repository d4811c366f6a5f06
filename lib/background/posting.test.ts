import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sender } from '../messages/trust.ts';
import type { ContentItem } from '../policy/schema.ts';
import { TOLD_WITHIN_MS } from './posting.ts';
import { SHARES_ALARM } from './start.ts';
import { asking, type Machine, policy, startMachine, utf8 } from './testing/machine.ts';

let machine: Machine;
let background: ReturnType<Machine['wakeUp']>;
let ask: ReturnType<typeof asking>;

const page: Sender = { from: 'page', tabId: 1, frameId: 0, network: 'x' };
const item: ContentItem = { id: 'item', url: 'https://n.example/', origin: 'own', title: 'T' };
const data = { network: 'x', surface: 'post', check: { block: 0, warn: 1, hint: 0 }, contentId: 'item' } as const;

beforeEach(async () => {
  machine = startMachine();
  wakeUp();
  await ask('policy.import', { bytes: utf8(policy(1, { content: { items: [item] } })) });
});

/** Nothing of the worker before is left but what is stored. */
function wakeUp(): void {
  background = machine.wakeUp();
  ask = asking(background);
}

const posting = (once: string, shareId?: string, sender = page) =>
  background.handlers['share.posting']({ event: { name: 'share.unconfirmed', data }, once, shareId }, sender);
const notPosted = (once: string) => background.handlers['share.notPosted']({ once }, page);
const posted = (once: string, shareId?: string) =>
  background.handlers['event.record']({ event: { name: 'share.published', data }, once, shareId }, page);
const claim = () => background.handlers['share.claim']({ network: 'x' }, page);
async function start(): Promise<string> {
  await ask('share.start', { network: 'x', text: 'Wind', item });
  return (await claim())?.id ?? '';
}
/** What was recorded since the policy came, the oldest first. */
const recorded = async () =>
  (await ask('events.list', { limit: 20 }))
    .map(({ event }) => event.name.replace('share.', ''))
    .toReversed()
    .slice(1);
async function passes(ms: number): Promise<void> {
  machine.clock.pass(ms);
  wakeUp();
  if ((machine.alarms.set.get(SHARES_ALARM) ?? Number.POSITIVE_INFINITY) > machine.clock.at) return;
  machine.alarms.set.delete(SHARES_ALARM);
  background.ageOut();
}
const settled = (names: string[]) => vi.waitFor(async () => expect(await recorded()).toEqual(names));

describe('a share whose tab is closed before the network has shown it', () => {
  test('is unconfirmed, not abandoned; what the page had to say doesn’t double it', async () => {
    const id = await start();
    await posting('once', id);
    wakeUp();
    background.tabClosed(1);
    await settled(['started', 'unconfirmed']);
    expect((await ask('events.list', { limit: 1 }))[0]?.event.data).toEqual({ ...data, origin: 'own' });
    expect(await posted('once', id)).toEqual({});
    await passes(TOLD_WITHIN_MS);
    await passes(86_400_000);
    expect(await recorded()).toEqual(['started', 'unconfirmed']);
  });

  test('is abandoned where it was not being posted', async () => {
    await start();
    background.tabClosed(1);
    await settled(['started', 'abandoned']);
  });

  test('is abandoned where the network did not take it', async () => {
    await posting('once', await start());
    await notPosted('once');
    background.tabClosed(1);
    await settled(['started', 'abandoned']);
  });

  test('is what the page saw, if it saw something', async () => {
    const id = await start();
    await posting('once', id);
    await posted('once', id);
    background.tabClosed(1);
    await passes(TOLD_WITHIN_MS);
    expect(await recorded()).toEqual(['started', 'published']);
  });
});

describe('a post whose page is loaded again before the network has shown it', () => {
  test('is unconfirmed once its time has passed, and is not offered again', async () => {
    await posting('once', await start());
    expect(await claim()).toBeNull();
    await passes(TOLD_WITHIN_MS - 1);
    expect(await recorded()).toEqual(['started']);
    await passes(1);
    await settled(['started', 'unconfirmed']);
    expect(await claim()).toBeNull();
  });

  test('is offered again where the network did not take it', async () => {
    const id = await start();
    await posting('once', id);
    await notPosted('once');
    expect(await claim()).toMatchObject({ id });
  });

  test('of one’s own leaves its trace, too', async () => {
    await posting('once');
    await passes(TOLD_WITHIN_MS);
    await settled(['unconfirmed']);
    expect(await posted('once')).toEqual({});
    expect(await recorded()).toEqual(['unconfirmed']);
  });

  test('is tried again where it could not be recorded', async () => {
    await posting('once');
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await passes(TOLD_WITHIN_MS);
    await vi.waitFor(() => expect(machine.alarms.set.get(SHARES_ALARM)).toBeGreaterThan(machine.clock.at));
    add.mockRestore();
    warn.mockRestore();
    await passes(3_600_000);
    await settled(['unconfirmed']);
  });
});

test('nothing is left of it when everything is deleted', async () => {
  await posting('once', await start());
  await ask('events.forget');
  background.tabClosed(1);
  await passes(TOLD_WITHIN_MS);
  expect(await ask('events.list', { limit: 9 })).toEqual([]);
});

test.each<[string, () => unknown]>([
  ['of another network', () => posting('once', undefined, { ...page, network: 'linkedin' })],
  [
    'that it has seen published already',
    () => background.handlers['share.posting']({ event: { name: 'share.published', data }, once: 'once' }, page),
  ],
])('a page says of no post %s that it is on its way', async (_, say) => {
  await expect((async () => say())()).rejects.toThrow();
});
