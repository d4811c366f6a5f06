import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../platform/http.ts';
import { FEEDS_ALARM } from './feeds.ts';
import { PERIOD_MS } from './refresh-plan.ts';
import { asking, type Machine, policy, served, startMachine, status, utf8 } from './testing/machine.ts';

const A = 'https://a.example/feed.json';
const B = 'https://b.example/rss.xml';
let machine: Machine;

beforeEach(() => {
  machine = startMachine();
  machine.web.set(A, served(json('One'), { etag: '"a"', 'last-modified': 'Tue, 24 Nov 2026 07:00:00 GMT' }));
  machine.web.set(B, served(rss('Two')));
});

const json = (...titles: string[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: titles.map((title) => ({ id: title, url: `https://a.example/${title}`, title, date_published: '2026-11-23' })),
});
const rss = (title: string) =>
  `<rss version="2.0"><channel><item><title>${title}</title><link>https://b.example/${title}</link></item></channel></rss>`;
const naming = (revision: number, ...urls: string[]) =>
  policy(revision, { content: { feeds: urls.map((url) => ({ url, topics: ['wind'], expiresAfterDays: 30 })) } });

function worker() {
  const background = machine.wakeUp();
  const ask = asking(background);
  return {
    ask,
    run: background.runFeeds,
    put: (file: object) => ask('policy.import', { bytes: utf8(file), confirmed: { doubts: ['older-revision'] } }),
    feeds: async () => (await ask('policy.state'))?.feeds,
    titles: async () => (await ask('policy.state'))?.feeds?.items.map(({ title }) => title),
  };
}
/** A worker by which a policy with these feeds is in force, all of them fetched. */
async function fetchedOnce(...urls: string[]) {
  const one = worker();
  await one.put(naming(1, ...urls));
  await one.run();
  machine.requests.length = 0;
  return one;
}
const asked = () => machine.requests.map(({ url }) => url);

describe('the feeds of a policy', () => {
  test('are fetched as soon as it is in force, and offered beside its own items', async () => {
    const one = await fetchedOnce(A, B);
    expect(await one.titles()).toEqual(['One', 'Two']);
    const item = {
      origin: 'own',
      topics: ['wind'],
      publishedAt: '2026-11-23T00:00:00.000Z',
      expiresAt: '2026-12-23T00:00:00.000Z',
    };
    expect((await one.feeds())?.items[0]).toMatchObject(item);
  });

  test('leave the policy itself as it came', async () => {
    const one = await fetchedOnce(A);
    expect((await one.ask('policy.state'))?.policy.content?.items).toBeUndefined();
  });

  test('of a policy without any nothing is asked, stored, planned or told', async () => {
    const one = worker();
    await one.put(policy(1));
    await one.run();
    expect(asked()).toEqual([]);
    expect(machine.alarms.set.has(FEEDS_ALARM)).toBe(false);
    expect(machine.local.all()).not.toHaveProperty('feeds');
    expect(await one.feeds()).toBeUndefined();
  });

  test('are asked once in a period, in one go, however often the worker wakes', async () => {
    await fetchedOnce(A, B);
    for (let n = 0; n < 5; n++) await worker().run();
    expect(asked()).toEqual([]);
    machine.clock.at = machine.alarms.set.get(FEEDS_ALARM) ?? 0;
    await worker().run();
    expect(asked()).toEqual([A, B]);
  });

  test('are asked conditionally, and “unchanged” is as good as the feed', async () => {
    const one = await fetchedOnce(A);
    machine.web.set(A, status(304));
    machine.clock.pass(PERIOD_MS);
    await one.run();
    expect(machine.requests).toEqual([
      {
        url: A,
        headers: expect.objectContaining({
          'if-none-match': '"a"',
          'if-modified-since': 'Tue, 24 Nov 2026 07:00:00 GMT',
        }),
      },
    ]);
    expect(await one.feeds()).toEqual({ items: [expect.objectContaining({ title: 'One' })] });
  });

  test('bring what is new, and what they no longer have goes', async () => {
    const one = await fetchedOnce(A);
    machine.web.set(A, served(json('Three')));
    machine.clock.pass(PERIOD_MS);
    await one.run();
    expect(await one.titles()).toEqual(['Three']);
  });

  test('that leave the policy take their entries along', async () => {
    const one = await fetchedOnce(A, B);
    await one.put(naming(2, B));
    await one.run();
    expect(await one.titles()).toEqual(['Two']);
    expect(JSON.stringify(machine.local.all().feeds)).not.toContain('One');
    expect(asked()).toEqual([]);
  });

  test('are under what the policy says of them now, though they haven’t changed', async () => {
    const one = await fetchedOnce(A);
    await one.put(policy(2, { content: { feeds: [{ url: A, origin: 'curated', topics: ['grid'] }] } }));
    expect((await one.feeds())?.items[0]).toMatchObject({ origin: 'curated', topics: ['grid'] });
  });

  test('come to a whole fleet at once when managed storage names them: each install asks in its turn', async () => {
    machine.managed = { policy: JSON.stringify(naming(1, A)) };
    const before = machine.clock.at;
    const background = machine.wakeUp();
    await background.runSource();
    await background.runFeeds();
    expect(asked()).toEqual([]);
    const at = machine.alarms.set.get(FEEDS_ALARM) ?? 0;
    expect(at).toBeGreaterThan(before);
    expect(at).toBeLessThanOrEqual(before + PERIOD_MS);
    machine.clock.at = at;
    await worker().run();
    expect(asked()).toEqual([A]);
  });

  test('are known by their origin, to the rules and to what is counted', async () => {
    const one = await fetchedOnce(A);
    const contentId = (await one.feeds())?.items[0]?.id ?? '';
    const data = (await one.ask('policy.get'))?.compiled.data as { origins: object };
    expect(data.origins).toEqual({ [contentId]: 'own' });
    const check = { block: 0, warn: 0, hint: 0 };
    await one.ask('event.record', {
      event: { name: 'share.unconfirmed', data: { network: 'x', contentId, surface: 'post', check } },
    });
    expect((await one.ask('events.list', { limit: 1 }))[0]?.event.data).toMatchObject({ contentId, origin: 'own' });
  });
});

describe('a feed that brings nothing', () => {
  test.each<[string, Answer | undefined, RegExp]>([
    ['nobody answers', undefined, /a\.example could not be reached/],
    ['it takes too long', { failed: 'time-out' }, /too long/],
    ['it sends on to another origin', { failed: 'redirect' }, /sends on/],
    ['the server fails', status(500), /answered with 500 instead of the feed/],
    ['it is larger than a feed may be', { ...(served('x') as object), isCut: true } as Answer, /larger/],
    ['a web page comes instead', served('<!doctype html>'), /no JSON Feed, RSS 2\.0 or Atom/],
  ])('%s: its last entries stay, it is told, and it is asked again in its turn', async (_, answer, problem) => {
    const one = await fetchedOnce(A, B);
    if (answer) machine.web.set(A, answer);
    else machine.web.delete(A);
    machine.clock.pass(PERIOD_MS);
    await one.run();
    expect(await one.titles()).toEqual(['One', 'Two']);
    expect(await one.feeds()).toMatchObject({ problem: expect.stringMatching(problem) });
    expect(machine.alarms.set.get(FEEDS_ALARM)).toBeGreaterThan(machine.clock.at + PERIOD_MS / 2);
    machine.web.set(A, status(304));
    machine.clock.pass(PERIOD_MS);
    await one.run();
    expect(machine.requests.at(-2)?.headers).toHaveProperty('if-none-match', '"a"');
    expect(await one.feeds()).not.toHaveProperty('problem');
  });

  test('may not be reached yet: nothing is asked, and as soon as it may, it is', async () => {
    machine.isAllowed = false;
    const one = await fetchedOnce(A, B);
    expect(asked()).toEqual([]);
    expect(await one.feeds()).toEqual({ items: [], toAllow: [A, B] });
    machine.isAllowed = true;
    await one.run({ mayReachNow: true });
    expect(await one.feeds()).toEqual({ items: [expect.anything(), expect.anything()] });
  });

  test('because the disk is full is asked again in an hour, not in a second', async () => {
    const one = await fetchedOnce(A);
    machine.local.set = async () => {
      throw new Error('The disk is full.');
    };
    machine.clock.pass(PERIOD_MS);
    await expect(one.run()).rejects.toThrow(/full/);
    expect(machine.alarms.set.get(FEEDS_ALARM)).toBe(machine.clock.at + PERIOD_MS);
  });
});
