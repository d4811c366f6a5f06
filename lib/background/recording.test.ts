import { expect, test } from 'vitest';
import { eventNames } from '../events/catalogue.ts';
import { FakeAlarms, FakeClock, FakeLocks, FakeRandom, freshDisk } from '../events/testing/ports.ts';
import type { NewEvent } from '../events/types.ts';
import { memoryArea } from '../storage/testing/memory.ts';
import { startBackground } from './start.ts';

/** Made by the outbox when too much waits, and by the press of a button past the outbox: held by their own tests. */
const ELSEWHERE = ['remark.counted', 'sync.tested'];

test('each kind of event in the catalogue comes about by something that happens', async () => {
  freshDisk();
  const clock = new FakeClock();
  let tab = 0;
  const { handlers, tabClosed } = startBackground({
    local: memoryArea(),
    session: memoryArea(),
    clock: { now: clock.now, offsetAt: () => 60 },
    random: new FakeRandom(),
    locks: new FakeLocks(),
    alarms: new FakeAlarms(),
    runInFrame: async () => undefined,
    keepInPages: async () => undefined,
    tellPages: async () => undefined,
    tabs: { open: async () => ++tab, openOurs: async () => undefined },
    http: async () => ({ failed: 'network' }),
    mayReach: async () => false,
    readManaged: async () => ({}),
    isOnline: () => true,
    languages: () => ['en'],
    version: '1.0.0',
  });
  const popup = { from: 'extension' } as const;
  const page = { from: 'page', tabId: 1, frameId: 0, network: 'x' } as const;
  const names = async () =>
    (await handlers['events.list']({ limit: 100 }, popup)).map(({ event }) => event.name).toReversed();
  const remark = { ruleId: 'no-guarantee', severity: 'block', network: 'x' } as const;
  const sent = { network: 'x', surface: 'post', check: { block: 0, warn: 0, hint: 0 } } as const;
  const record = (event: NewEvent, shareId?: string) => handlers['event.record']({ event, shareId }, page);

  const bytes = new TextEncoder().encode(
    JSON.stringify({
      klarpost: 1,
      id: 'nordhavn',
      revision: 1,
      rules: [{ id: 'no-guarantee', kind: 'forbid', match: { terms: ['guarantee'] } }],
    }),
  );
  await handlers['policy.import']({ bytes }, popup);
  const { digest = '' } = (await handlers['policy.state'](undefined, popup)) ?? {};
  await handlers['policy.acknowledge']({ digest }, popup);
  await handlers['share.start']({ network: 'x', text: 'Wind' }, popup);
  for (const name of ['remark.shown', 'remark.fixed', 'remark.overridden'] as const)
    await record({ name, data: remark });
  const share = await handlers['share.claim']({ network: 'x' }, page);
  clock.pass(41_000);
  await record({ name: 'share.published', data: sent }, share?.id);
  await record({ name: 'share.unconfirmed', data: sent });
  await handlers['event.record'](
    { event: { name: 'content.suggested', data: { url: 'https://avis.example/' } } },
    popup,
  );
  await handlers['share.start']({ network: 'x', text: 'Wind' }, popup);
  tabClosed(2);
  await expect.poll(names).toContain('share.abandoned');

  expect(await names()).toEqual([
    'policy.activated',
    'policy.acknowledged',
    'share.started',
    'remark.shown',
    'remark.fixed',
    'remark.overridden',
    'share.published',
    'share.unconfirmed',
    'content.suggested',
    'share.started',
    'share.abandoned',
  ]);
  expect([...new Set(await names()), ...ELSEWHERE].toSorted()).toEqual(eventNames.toSorted());

  const about = { network: 'x', text: 'What I earn', isProtected: true } as const;
  const before = await names();
  await handlers['share.start'](about, popup);
  const hidden = await handlers['share.claim']({ network: 'x' }, { ...page, tabId: 3 });
  expect(
    await handlers['event.record'](
      { event: { name: 'share.published', data: sent }, shareId: hidden?.id },
      { ...page, tabId: 3 },
    ),
  ).toEqual({});
  tabClosed(3);
  // Comes after it, for what concerns shares is done in turn.
  await handlers['share.claim']({ network: 'x' }, page);
  expect(await names(), 'a share about a protected topic records nothing at all').toEqual(before);

  await handlers['share.start']({ network: 'x', text: 'Wind' }, popup);
  const turned = await handlers['share.claim']({ network: 'x' }, { ...page, tabId: 4 });
  const started = await names();
  await handlers['share.hush']({ shareId: turned?.id ?? '' }, { ...page, tabId: 4 });
  expect(await handlers['share.claim']({ network: 'x' }, { ...page, tabId: 4 }), 'it went out').toBeNull();
  tabClosed(4);
  await handlers['share.claim']({ network: 'x' }, page);
  expect(await names(), 'nor does one that turned to it, from then on').toEqual(started);
});
