import { beforeEach, describe, expect, test, vi } from 'vitest';
import { outboxOpener } from '../events/outbox-store.ts';
import { FakeAlarms, FakeClock, FakeLocks, FakeRandom, freshDisk } from '../events/testing/ports.ts';
import type { StoredEvent } from '../events/types.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Answer } from '../platform/http.ts';
import type { SyncEndpoint } from '../policy/schema.ts';
import { memoryArea } from '../storage/testing/memory.ts';
import { startBackground } from './start.ts';

const URL_OF = 'https://events.nordhavn.example/in';
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

let clock: FakeClock;
let managed: Record<string, unknown>;
let isAllowed: boolean;
/** What is answered next; then 202. */
let script: Answer[];
let onRequest: () => void;
let requests: { headers: Record<string, string>; body: string }[];
let background: ReturnType<typeof startBackground>;
let handlers: Handlers;

beforeEach(() => {
  freshDisk();
  clock = new FakeClock();
  managed = {};
  isAllowed = true;
  script = [];
  requests = [];
  onRequest = () => undefined;
  background = startBackground({
    local: memoryArea(),
    session: memoryArea(),
    clock: { now: clock.now, offsetAt: () => 60 },
    random: new FakeRandom(),
    locks: new FakeLocks(),
    alarms: new FakeAlarms(),
    runInFrame: async () => undefined,
    keepInPages: async () => undefined,
    tellPages: async () => undefined,
    tabs: { open: async () => 7, openOurs: async () => undefined },
    http: async (_, { headers = {}, body }) => {
      requests.push({ headers, body: new TextDecoder().decode(body) });
      onRequest();
      return script.shift() ?? answer(202);
    },
    mayReach: async () => isAllowed,
    readManaged: async () => managed,
    isOnline: () => true,
    languages: () => ['en'],
    version: '1.0.0',
  });
  handlers = background.handlers;
});

const answer = (status: number, said = ''): Answer => ({
  status,
  headers: new Headers(),
  body: new TextEncoder().encode(said),
  url: '',
});

const page = { from: 'extension' } as const;
const state = () => handlers['sync.state'](undefined, page);
const give = (given: Parameters<Handlers['sync.give']>[0]) => handlers['sync.give'](given, page);

async function follow(sync: Partial<SyncEndpoint> = {}, revision = 1): Promise<void> {
  const policy = {
    klarpost: 1,
    id: 'nordhavn',
    revision,
    rules: [{ id: 'no-guarantee', kind: 'forbid', match: { terms: ['guarantee'] } }],
    sync: { to: 'endpoint', url: URL_OF, ...sync },
  };
  const bytes = new TextEncoder().encode(JSON.stringify(policy));
  expect(await handlers['policy.import']({ bytes }, page)).toMatchObject({ ok: true });
}

/** Changes what lies in the outbox, as another version of ours might have left it. */
async function withEachEvent(change: (event: StoredEvent) => void): Promise<void> {
  const tx = (await outboxOpener()()).transaction('events', 'readwrite');
  for (const record of await tx.store.getAll()) {
    change(record.event);
    await tx.store.put(record);
  }
  await tx.done;
}

const share = () => handlers['share.start']({ network: 'x', text: 'Wind' }, page);
const suggest = (from: Parameters<Handlers['event.record']>[1]) =>
  handlers['event.record'](
    { event: { name: 'content.suggested', data: { url: 'https://avis.example/', note: 'Good' } } },
    from,
  );

describe('a disk that refuses', () => {
  const full = () =>
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });

  test('is told once, shares go on, and what could not be recorded is counted', async () => {
    await follow();
    const disk = full();
    expect(await share()).toEqual({ url: expect.stringContaining('https://x.com/intent/post') });
    await share();
    expect(await handlers['sync.trouble'](undefined, page)).toBe('not-recorded');
    expect(await state()).toMatchObject({ notRecorded: { count: 2, since: clock.now() } });
    await handlers['sync.told']({ trouble: 'not-recorded' }, page);
    expect(await handlers['sync.trouble'](undefined, page)).toBeNull();

    disk.mockRestore();
    await share();
    expect(await handlers['sync.trouble'](undefined, page)).toBeNull();
    expect(await state()).not.toHaveProperty('notRecorded');

    const again = full();
    await share();
    expect(await handlers['sync.trouble'](undefined, page), 'when it comes again, it is told again').toBe(
      'not-recorded',
    );
    again.mockRestore();
  });
});

test('an event that is told again and again is counted once', async () => {
  await follow();
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const event = { name: 'content.suggested', data: { url: 'https://avis.example/' } } as const;
  for (const once of ['a', 'b', 'a', 'b', 'a']) {
    await expect(handlers['event.record']({ event, once }, page)).rejects.toThrow('full');
  }
  add.mockRestore();
  expect((await state()).notRecorded).toEqual({ count: 2, since: clock.now() });
});

describe('what stands in the way is told once', () => {
  test.each<[string, () => Promise<void> | void]>([
    [
      'no-permission',
      () => {
        isAllowed = false;
      },
    ],
    ['no-secret', () => follow({ token: 'user' })],
    [
      'unauthorized',
      async () => {
        script = [answer(401)];
        await handlers['sync.now'](undefined, page);
      },
    ],
    [
      'gone',
      async () => {
        script = [answer(410)];
        await handlers['sync.now'](undefined, page);
      },
    ],
  ])('%s', async (trouble, happen) => {
    if (trouble !== 'no-secret') await follow();
    await happen();
    expect(await handlers['sync.trouble'](undefined, page)).toBe(trouble);
    await handlers['sync.told']({ trouble: trouble as 'gone' }, page);
    expect(await handlers['sync.trouble'](undefined, page)).toBeNull();
  });

  test('nothing, when nothing does', async () => {
    expect(await handlers['sync.trouble'](undefined, page)).toBeNull();
    await follow();
    expect(await handlers['sync.trouble'](undefined, page)).toBeNull();
  });
});

describe('what the endpoint wants', () => {
  test('a token that the employee types goes along, and can be taken back', async () => {
    await follow({ token: 'user' });
    expect(await state()).toMatchObject({ stopped: 'no-secret', wants: { token: { by: 'employee', isThere: false } } });
    expect(await give({ token: 'abc' })).toMatchObject({ wants: { token: { isThere: true } } });
    await handlers['sync.now'](undefined, page);
    expect(requests.at(-1)?.headers.authorization).toBe('Bearer abc');
    expect((await give({ token: null })).wants?.token).toEqual({ by: 'employee', isThere: false });
  });

  test('a new token ends a stop', async () => {
    await follow({ token: 'user' });
    await give({ token: 'old' });
    script = [answer(401)];
    expect(await handlers['sync.now'](undefined, page)).toMatchObject({ stopped: 'unauthorized' });
    expect((await give({ token: 'new' })).stopped).toBeUndefined();
  });

  test('a token that came with a line’s end goes without it', async () => {
    managed = { token: ' theirs\n' };
    await follow({ token: 'managed' });
    await handlers['sync.now'](undefined, page);
    expect(requests.at(-1)?.headers.authorization).toBe('Bearer theirs');
  });

  test.each(['abc–def', 'abc def', 'abcæ', 'abc\n def'])('a token that can’t be sent is refused: %j', async (token) => {
    await follow({ token: 'user' });
    await expect(give({ token })).rejects.toThrow(/letters, digits and signs without spaces/);
    await handlers['settings.set']({ language: 'da' }, page);
    await expect(give({ token })).rejects.toThrow(/bogstaver, tal og tegn uden mellemrum/);
    expect(await state()).toMatchObject({ stopped: 'no-secret', wants: { token: { isThere: false } } });
  });

  test('one that the organisation set so is told as none, and nothing is tried with it', async () => {
    managed = { token: 'abc–def' };
    await follow({ token: 'managed' });
    await handlers['sync.now'](undefined, page);
    expect(requests).toEqual([]);
    expect(await state()).toMatchObject({ stopped: 'no-secret', wants: { token: { isThere: false } } });
  });

  test('another secret ends a pause that was the old one’s', async () => {
    await follow({ token: 'user' });
    await give({ token: 'old' });
    script = [{ ...answer(503), headers: new Headers({ 'retry-after': '3600' }) } as Answer];
    const paused = await handlers['sync.now'](undefined, page);
    expect(paused.nextTryAt).toBe(clock.now() + 3_600_000);
    expect((await give({ token: 'new' })).nextTryAt).toBeLessThanOrEqual(clock.now() + 5 * 60_000);
  });

  test('the same secret again, or a name, ends none', async () => {
    await follow({ token: 'user', identity: 'named' });
    await give({ token: 'old' });
    script = [{ ...answer(503), headers: new Headers({ 'retry-after': '3600' }) } as Answer];
    const { nextTryAt } = await handlers['sync.now'](undefined, page);
    expect((await give({ token: 'old' })).nextTryAt).toBe(nextTryAt);
    expect((await give({ name: 'Bo' })).nextTryAt).toBe(nextTryAt);
  });

  test.each<[string, Record<string, unknown>]>([
    ['was refused', { token: 'old' }],
    ['was missing', {}],
  ])('goes on when the organisation has set a token where one %s', async (_, before) => {
    managed = before;
    await follow({ token: 'managed' });
    script = before.token ? [answer(401)] : [];
    await handlers['sync.now'](undefined, page);
    clock.pass(3_600_000);
    managed = { token: 'new' };
    background.managedChanged();
    await vi.waitFor(async () => expect(await state()).toMatchObject({ waiting: 0, delivered: 1 }));
    expect(requests.at(-1)?.headers.authorization).toBe('Bearer new');
  });

  test('a secret that can sign nothing is refused, and nothing is kept of it', async () => {
    await follow({ sign: 'standard-webhooks' });
    await expect(give({ webhookSecret: 'whsec_' })).rejects.toThrow();
    expect((await state()).wants?.webhookSecret).toEqual({ by: 'employee', isThere: false });
    expect((await give({ webhookSecret: SECRET })).wants?.webhookSecret).toEqual({ by: 'employee', isThere: true });
  });

  test('what the organisation sets goes before, and is not asked for', async () => {
    managed = { token: 'theirs', webhookSecret: SECRET, employee: 'Bo Andersen' };
    await follow({ token: 'managed', sign: 'standard-webhooks', identity: 'named' });
    await give({ name: 'Somebody else' });
    expect(await state()).toMatchObject({
      as: { is: 'named', name: 'Bo Andersen' },
      wants: {
        token: { by: 'organization', isThere: true },
        webhookSecret: { by: 'organization', isThere: true },
        name: { by: 'organization', isThere: true },
      },
    });
  });

  test('a name goes along as it is shown, and goes when everything is deleted', async () => {
    await follow({ identity: 'named' });
    expect((await state()).as).toEqual({ is: 'none' });
    expect((await give({ name: 'Bo' })).as).toEqual({ is: 'named', name: 'Bo' });
    await handlers['sync.now'](undefined, page);
    expect(requests.at(-1)?.body).toContain('"employee":{"name":"Bo"}');
    await handlers['events.forget'](undefined, page);
    expect((await state()).as).toEqual({ is: 'none' });
  });
});

test('a test event goes out alone, counts nothing, and its answer is said', async () => {
  await follow();
  script = [answer(503, 'not now')];
  expect(await handlers['sync.test'](undefined, page)).toEqual({ ok: false, said: '503: not now' });
  expect(await handlers['sync.test'](undefined, page)).toEqual({ ok: true, said: '202' });
  const [sent] = requests.map(({ body }) => JSON.parse(body));
  expect(sent).toMatchObject({ type: 'klarpost.sync.tested.v1', sequence: '0000000000000000' });
  const names = (await handlers['events.list']({ limit: 10 }, page)).map(({ event }) => event.name);
  expect(names).toEqual(['policy.activated']);
});

test('what was refused waits again by a press, and goes', async () => {
  await follow();
  script = [answer(422, 'no')];
  expect(await handlers['sync.now'](undefined, page)).toMatchObject({ waiting: 0, parked: 1 });
  expect(await handlers['sync.again'](undefined, page)).toMatchObject({ waiting: 0, parked: 0, delivered: 1 });
});

test('a new number ties nothing to what was', async () => {
  await follow();
  const before = (await state()).as;
  const after = (await handlers['install.renew'](undefined, page)).as;
  expect([before?.is, after?.is]).toEqual(['pseudonym', 'pseudonym']);
  expect(after).not.toEqual(before);
});

describe('who stands behind an event', () => {
  const sent = () =>
    requests.flatMap(({ body }) => {
      const read = JSON.parse(body);
      return (Array.isArray(read) ? read : [read]).map(({ sequence, data }) => [Number(sequence), data.employee]);
    });
  const number = async () => {
    const as = (await state()).as;
    return as?.is === 'pseudonym' ? { pseudonym: as.pseudonym } : undefined;
  };
  const now = () => handlers['sync.now'](undefined, page);
  const renew = () => handlers['install.renew'](undefined, page);

  test('is whom the policy wanted when it happened; and of those that come after, numbers tell nothing of it', async () => {
    managed = { employee: 'Bo Andersen' };
    await follow({ identity: 'none' });
    await share();
    await follow({ identity: 'named' }, 2);
    await share();
    await now();
    expect(sent()).toEqual([
      [1, undefined],
      [2, undefined],
      [1, { name: 'Bo Andersen' }],
      [2, { name: 'Bo Andersen' }],
    ]);
    expect(requests).toHaveLength(2);
  });

  test('goes on by the numbers under a revision that wants the same', async () => {
    await follow();
    await follow({ maxBatch: 10 }, 2);
    await now();
    expect(sent().map(([sequence]) => sequence)).toEqual([1, 2]);
  });

  test('is the number of then, after a new one was taken; and the count begins anew', async () => {
    await follow();
    const before = await number();
    await share();
    await renew();
    const after = await number();
    await share();
    await now();
    expect(sent()).toEqual([
      [1, before],
      [2, before],
      [1, after],
    ]);
    expect(requests).toHaveLength(2);
  });

  test('is the number of then also where one is taken while events are sent', async () => {
    await follow({ maxBatch: 1 });
    await share();
    const before = await number();
    let renewed: Promise<unknown> | undefined;
    onRequest = () => {
      renewed ??= Promise.resolve(renew()).then(share);
    };
    await now();
    await renewed;
    await now();
    expect(sent()).toEqual([
      [1, before],
      [2, before],
      [1, await number()],
    ]);
  });

  test('is nobody where an older version of ours recorded it', async () => {
    await follow();
    await withEachEvent((event) => delete event.as);
    await now();
    expect(sent()).toEqual([[1, undefined]]);
  });

  test('is said of a test event too, and in one’s own file', async () => {
    await follow();
    await handlers['sync.test'](undefined, page);
    expect(sent()).toEqual([[0, await number()]]);
    const before = await number();
    await renew();
    const { text } = await handlers['events.export']({ format: 'jsonl' }, page);
    expect(JSON.parse(text).data.employee).toEqual(before);
  });
});

test('one’s own events come as a file, the oldest first, as they are sent', async () => {
  await follow();
  await share();
  const { name, text } = await handlers['events.export']({ format: 'jsonl' }, page);
  expect(name).toBe('klarpost-2026-11-24.jsonl');
  const types = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).type);
  expect(types).toEqual(['klarpost.policy.activated.v1', 'klarpost.share.started.v1']);
});

describe('a page that is proposed', () => {
  test('is recorded from the popup', async () => {
    await follow();
    expect(await suggest(page)).toEqual({ id: expect.any(String) });
    const [row] = await handlers['events.list']({ limit: 1 }, page);
    expect(row?.event).toMatchObject({ name: 'content.suggested', data: { note: 'Good' } });
  });

  test('is believed to no page of a network', async () => {
    await follow();
    await expect(suggest({ from: 'page', tabId: 1, frameId: 0, network: 'x' })).rejects.toThrow();
  });
});

describe('what waits for an endpoint that the guidelines no longer name', () => {
  const DAY = 86_400_000;
  /** Other guidelines are put in force, which say that something is kept for 30 days. */
  const change = async (policy: object) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ klarpost: 1, ...policy }));
    const confirmed = { doubts: ['other-policy' as const, 'older-revision' as const] };
    expect(await handlers['policy.import']({ bytes, confirmed }, page)).toMatchObject({ ok: true });
  };
  const elsewhere = { to: 'endpoint', url: 'https://new.example/in', keepDays: 30 };

  test.each([
    ['other guidelines', { id: 'other', revision: 1, sync: elsewhere }],
    ['a revision that keeps everything here', { id: 'nordhavn', revision: 2, sync: { to: 'local', keepDays: 30 } }],
  ])('stays under %s, and it is told where it would have gone', async (_, policy) => {
    await follow();
    await share();
    const oldest = clock.now();
    await change(policy);
    await handlers['sync.now'](undefined, page);
    expect((await state()).stranded).toEqual([{ count: 2, url: URL_OF, keptUntil: oldest + 30 * DAY }]);
    expect(requests.some(({ body }) => body.includes('share.started'))).toBe(false);
  });

  test('goes on when it is named again', async () => {
    await follow();
    await share();
    await change({ id: 'other', revision: 1, sync: elsewhere });
    const digest = (await handlers['policy.revisions'](undefined, page))[1]?.digest ?? '';
    const confirmed = { doubts: ['other-policy' as const, 'older-revision' as const] };
    await handlers['policy.goBack']({ digest, confirmed }, page);
    await handlers['sync.now'](undefined, page);
    expect(await state()).toMatchObject({ waiting: 0, stranded: [{ count: 1, url: 'https://new.example/in' }] });
    expect(requests.some(({ body }) => body.includes('share.started'))).toBe(true);
  });

  test('is deleted after its days, and that is told until somebody has heard of it', async () => {
    await follow();
    await share();
    await change({ id: 'other', revision: 1, sync: elsewhere });
    clock.pass(31 * DAY);
    background.wake();
    await vi.waitFor(async () => expect((await state()).givenUp).toEqual({ count: 2, at: clock.now() }));
    expect(await state()).not.toHaveProperty('stranded');
    expect(await handlers['sync.trouble'](undefined, page)).toBe('given-up');
    await handlers['sync.told']({ trouble: 'given-up' }, page);
    expect(await handlers['sync.trouble'](undefined, page)).toBeNull();
    expect(await state()).not.toHaveProperty('givenUp');
  });

  test('of those that are no longer kept it isn’t told where', async () => {
    await follow();
    for (let revision = 1; revision <= 10; revision++) await change({ id: 'other', revision, sync: elsewhere });
    expect((await state()).stranded).toEqual([{ count: 1, keptUntil: expect.any(Number) }]);
  });

  test('goes with everything else when the employee deletes it', async () => {
    await follow();
    await change({ id: 'other', revision: 1, sync: elsewhere });
    await handlers['events.forget'](undefined, page);
    expect(await state()).not.toHaveProperty('stranded');
  });
});

test('what was delivered is deleted after its days; what waits is not', async () => {
  await follow({ keepDays: 30 });
  await handlers['sync.now'](undefined, page);
  isAllowed = false;
  await share();
  const rows = async () =>
    (await handlers['events.list']({ limit: 10 }, page)).map(({ event, state }) => `${event.name} ${state}`);
  expect(await rows()).toEqual(['share.started waiting', 'policy.activated delivered']);
  clock.pass(31 * 86_400_000);
  background.wake();
  await vi.waitFor(async () => expect(await rows()).toEqual(['share.abandoned waiting', 'share.started waiting']));
});
