import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publicPart, signPolicy } from '../policy/signature.ts';
import { PERIOD_MS } from './refresh-plan.ts';
import { REFRESH_ALARM } from './source.ts';
import { asking, type Machine, policy, served, startMachine, status, utf8 } from './testing/machine.ts';

const ADDRESS = 'https://a.example/policy.json';
let machine: Machine;
let ours: JWK;
let theirs: JWK;

beforeAll(async () => {
  const make = async () => exportJWK((await generateKeyPair('Ed25519', { extractable: true })).privateKey);
  [ours, theirs] = await Promise.all([make(), make()]);
});
beforeEach(() => {
  machine = startMachine();
});

/** A worker, with its handlers and its turn of refreshing, which is waited for. */
function worker() {
  const background = machine.wakeUp();
  return { ask: asking(background), run: background.runSource };
}
/** What the organisation sets, when this install's turn has come to ask for it. */
async function rollOut(managed: Record<string, unknown>) {
  machine.managed = managed;
  await worker().run();
  machine.clock.at = machine.alarms.set.get(REFRESH_ALARM) ?? machine.clock.at;
  const one = worker();
  await one.run();
  return one;
}
const revision = async ({ ask }: ReturnType<typeof worker>) => (await ask('policy.state'))?.policy.revision;

describe('an address that an admin sets', () => {
  test('is fetched at once, kept, and asked from then on', async () => {
    machine.web.set(ADDRESS, served(policy(1), { etag: '"a"' }));
    const one = worker();
    expect(await one.ask('policy.address.set', { url: ` ${ADDRESS}#top` })).toMatchObject({ ok: true, revision: 1 });
    expect(await one.ask('policy.source')).toEqual({
      from: 'address',
      isFixed: false,
      url: ADDRESS,
      lastGoodAt: machine.clock.at,
      lastTriedAt: machine.clock.at,
      nextTryAt: machine.alarms.set.get(REFRESH_ALARM),
    });
    machine.web.set(ADDRESS, served(policy(2)));
    machine.clock.pass(PERIOD_MS);
    const other = worker();
    await other.run();
    expect(await revision(other)).toBe(2);
    expect((await other.ask('policy.state'))?.refreshed).toEqual({ at: machine.clock.at });
  });

  test.each<[string, string, RegExp]>([
    ['in the clear', 'http://a.example/p.json', /not fetched from such/],
    ['with a password', 'https://me:secret@a.example/p.json', /not fetched from such/],
    ['of a file', 'file:///etc/p.json', /not fetched from such/],
    ['that is none', 'policy', /not fetched from such/],
    ['where nobody answers', 'https://gone.example/p.json', /could not be reached/],
  ])('%s is refused, and nothing is kept', async (_, url, what) => {
    const { ask } = worker();
    const result = await ask('policy.address.set', { url });
    expect(result.ok).toBe(false);
    expect(!result.ok && result.problems[0]?.what).toMatch(what);
    expect(await ask('policy.source')).toEqual({ from: 'file', isFixed: false });
  });

  test('on this machine may be plain http', async () => {
    machine.web.set('http://127.0.0.1:8080/p.json', served(policy(1)));
    expect(await worker().ask('policy.address.set', { url: 'http://127.0.0.1:8080/p.json' })).toMatchObject({
      ok: true,
    });
  });

  test('a second one that fails leaves the first as it was', async () => {
    machine.web.set(ADDRESS, served(policy(1), { etag: '"a"' }));
    const { ask } = worker();
    await ask('policy.address.set', { url: ADDRESS });
    const before = await ask('policy.source');
    expect(await ask('policy.address.set', { url: 'https://gone.example/' })).toMatchObject({ ok: false });
    expect(await ask('policy.source')).toEqual(before);
  });

  test('is taken away again, and the policy stays', async () => {
    machine.web.set(ADDRESS, served(policy(1)));
    const one = worker();
    await one.ask('policy.address.set', { url: ADDRESS });
    expect(await one.ask('policy.address.clear')).toEqual({ from: 'file', isFixed: false });
    expect(machine.alarms.set.has(REFRESH_ALARM)).toBe(false);
    expect(await revision(one)).toBe(1);
  });

  test('a file isn’t taken while it is set: it would be replaced', async () => {
    machine.web.set(ADDRESS, served(policy(1)));
    const { ask } = worker();
    await ask('policy.address.set', { url: ADDRESS });
    const result = await ask('policy.import', { bytes: utf8(policy(2)) });
    expect(!result.ok && result.problems[0]?.what).toMatch(/from an address/);
  });

  test('going back holds until the address has something new', async () => {
    const one = worker();
    for (const n of [1, 2]) {
      machine.web.set(ADDRESS, served(policy(n)));
      await one.ask('policy.address.set', { url: ADDRESS });
    }
    const digest = (await one.ask('policy.revisions'))[1]?.digest ?? '';
    await one.ask('policy.goBack', { digest, confirmed: { doubts: ['older-revision'] } });
    expect(await revision(one)).toBe(1);
    machine.clock.pass(PERIOD_MS);
    await one.run();
    expect(await revision(one)).toBe(1);
    machine.web.set(ADDRESS, served(policy(3)));
    machine.clock.pass(PERIOD_MS);
    await one.run();
    expect(await revision(one)).toBe(3);
  });
});

describe('a refresh', () => {
  beforeEach(async () => {
    machine.web.set(ADDRESS, served(policy(5), { etag: '"a"', 'last-modified': 'Tue, 24 Nov 2026 07:00:00 GMT' }));
    await worker().ask('policy.address.set', { url: ADDRESS });
    machine.requests.length = 0;
    machine.clock.pass(PERIOD_MS);
  });

  test('asks conditionally, and 304 is as good as the policy', async () => {
    machine.web.set(ADDRESS, status(304));
    const one = worker();
    await one.run();
    expect(machine.requests).toEqual([
      {
        url: ADDRESS,
        headers: expect.objectContaining({
          'if-none-match': '"a"',
          'if-modified-since': 'Tue, 24 Nov 2026 07:00:00 GMT',
        }),
      },
    ]);
    expect(await one.ask('policy.source')).toMatchObject({ lastGoodAt: machine.clock.at });
    expect(await one.ask('policy.source')).not.toHaveProperty('trouble');
  });

  test('comes once in a period, however often the worker wakes', async () => {
    machine.web.set(ADDRESS, status(304));
    for (let n = 0; n < 5; n++) await worker().run();
    expect(machine.requests).toHaveLength(1);
  });

  test('asks unconditionally when a person wishes it', async () => {
    await worker().ask('policy.refresh', {});
    expect(machine.requests[0]?.headers).not.toHaveProperty('if-none-match');
  });

  type Trouble = [string, () => unknown, string, RegExp];
  test.each<Trouble>([
    ['nobody answers', () => machine.web.delete(ADDRESS), 'network', /could not be reached/],
    ['it takes too long', () => machine.web.set(ADDRESS, { failed: 'time-out' }), 'time-out', /too long/],
    ['it sends on to another origin', () => machine.web.set(ADDRESS, { failed: 'redirect' }), 'redirect', /sends on/],
    ['it is gone', () => machine.web.set(ADDRESS, status(404)), 'status', /answered with 404/],
    ['the server fails', () => machine.web.set(ADDRESS, status(503)), 'status', /answered with 503/],
    [
      'it says “unchanged” to a question that wasn’t',
      () => {
        machine.local.set({
          'policy.refresh': { version: 1, value: { of: ADDRESS, failures: 0, triedAt: 1, goodAt: 1 } },
        });
        machine.web.set(ADDRESS, status(304));
      },
      'status',
      /answered with 304/,
    ],
    [
      'it is larger than a policy may be',
      () => machine.web.set(ADDRESS, { ...(served('x') as object), isCut: true } as never),
      'too-large',
      /larger/,
    ],
    ['the right to reach it was taken away', () => (machine.isAllowed = false), 'no-permission', /may not reach/],
    ['a page of words comes instead', () => machine.web.set(ADDRESS, served('<!doctype html>')), 'refused', /refused/],
    [
      'half of it comes',
      () => machine.web.set(ADDRESS, served('{"klarpost": 1, "id": "demo')),
      'refused',
      /not closed/,
    ],
    [
      'it has a mistake',
      () => machine.web.set(ADDRESS, served(policy(6, { rulez: [] }))),
      'refused',
      /"rulez" is not known/,
    ],
    ['it is older', () => machine.web.set(ADDRESS, served(policy(4))), 'refused', /no newer/],
    [
      'it is another of the same number',
      () => machine.web.set(ADDRESS, served(policy(5, { language: 'da' }))),
      'refused',
      /no newer/,
    ],
    [
      'it is another company’s',
      () => machine.web.set(ADDRESS, served({ ...policy(9), id: 'other' })),
      'refused',
      /another policy/,
    ],
  ])('%s: the policy stays, and it is told', async (_, happen, why, what) => {
    const good = (await worker().ask('policy.source')).lastGoodAt;
    happen();
    const one = worker();
    await one.run();
    expect(await revision(one)).toBe(5);
    const { trouble, lastTriedAt, lastGoodAt } = await one.ask('policy.source');
    expect(trouble).toMatchObject({ why, what: expect.stringMatching(what) });
    expect(trouble?.mend).not.toBe('');
    expect(lastTriedAt).toBe(machine.clock.at);
    expect(lastGoodAt === good || lastGoodAt === 1).toBe(true);
    expect((await one.ask('policy.state'))?.refreshed?.problem).toMatch(what);
  });

  test('what was refused is told until another comes', async () => {
    machine.web.set(ADDRESS, served(policy(4), { etag: '"old"' }));
    const one = worker();
    await one.run();
    machine.web.set(ADDRESS, ({ headers }) =>
      headers?.['if-none-match'] === '"old"' ? status(304) : served(policy(4)),
    );
    machine.clock.pass(PERIOD_MS);
    await one.run();
    expect((await one.ask('policy.source')).trouble).toMatchObject({ confirm: 'older-revision' });
  });

  test('a person may confirm an older one, and it holds', async () => {
    machine.web.set(ADDRESS, served(policy(4)));
    const one = worker();
    expect(await one.ask('policy.refresh', {})).toMatchObject({ ok: false, confirm: 'older-revision' });
    const confirmed = { doubts: ['older-revision' as const] };
    expect(await one.ask('policy.refresh', { confirmed })).toMatchObject({ ok: true, revision: 4 });
    expect(await one.ask('policy.source')).not.toHaveProperty('trouble');
  });

  test('after a failure it is tried again within the hour; a wake-up in between changes nothing', async () => {
    machine.web.delete(ADDRESS);
    const one = worker();
    await one.run();
    const next = machine.alarms.set.get(REFRESH_ALARM) ?? 0;
    expect(next - machine.clock.at).toBeLessThanOrEqual(PERIOD_MS);
    expect((await one.ask('policy.source')).trouble?.why).toBe('network');
  });

  test('when the right is given, it is asked at once', async () => {
    machine.isAllowed = false;
    const one = worker();
    await one.run();
    machine.isAllowed = true;
    machine.web.set(ADDRESS, served(policy(6)));
    await one.run();
    expect(await revision(one)).toBe(5);
    await one.run({ mayReachNow: true });
    expect(await revision(one)).toBe(6);
  });

  test.each([
    ['after an answer', () => machine.web.set(ADDRESS, status(304))],
    ['after a failure', () => machine.web.delete(ADDRESS)],
  ])('a clock that was put back by a year, %s, doesn’t keep it waiting for one', async (_, happen) => {
    happen();
    const one = worker();
    await one.run();
    machine.clock.pass(-365 * 24 * PERIOD_MS);
    machine.web.set(ADDRESS, served(policy(6)));
    await one.run();
    expect(await revision(one)).toBe(6);
    const next = machine.alarms.set.get(REFRESH_ALARM) ?? 0;
    expect(next - machine.clock.at).toBeLessThanOrEqual(PERIOD_MS);
  });
});

test('installs ask at their own places in the hour', async () => {
  const places = new Set<number>();
  for (let n = 0; n < 20; n++) {
    machine = startMachine();
    const seed = (n * 0x0c_cc_cc_cc).toString(16).padStart(8, '0').slice(-8);
    await machine.local.set({
      install: { version: 1, value: { seed: seed.padEnd(32, '0'), pseudonym: 'p', isWelcomed: true } },
    });
    machine.web.set(ADDRESS, served(policy(1)));
    await worker().ask('policy.address.set', { url: ADDRESS });
    places.add(((machine.alarms.set.get(REFRESH_ALARM) ?? 0) % PERIOD_MS) / PERIOD_MS);
  }
  expect(places.size).toBe(20);
  expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(0.8);
});

describe('the organisation’s policy', () => {
  test('in managed storage is in force after the start', async () => {
    machine.managed = { policy: JSON.stringify(policy(3)) };
    const one = worker();
    await one.run();
    expect(await one.ask('policy.state')).toMatchObject({ policy: { revision: 3 }, isManaged: true });
    expect(await one.ask('policy.source')).toMatchObject({ from: 'managed', isFixed: true });
  });

  test('is taken when it changes, older ones too; the same again is no event', async () => {
    machine.managed = { policy: JSON.stringify(policy(3)) };
    const one = worker();
    await one.run();
    const before = await one.ask('policy.state');
    machine.clock.pass(1000);
    await worker().run();
    expect((await worker().ask('policy.state'))?.activatedAt).toBe(before?.activatedAt);
    machine.managed = { policy: JSON.stringify(policy(2)) };
    const other = worker();
    await other.run();
    expect(await revision(other)).toBe(2);
    const events = (await other.ask('events.list', { limit: 9 })).map(({ event }) => event.name);
    expect(events).toEqual(['policy.activated', 'policy.activated']);
  });

  test('with a mistake leaves the one in force, and says so', async () => {
    await worker().ask('policy.import', { bytes: utf8(policy(1)) });
    machine.managed = { policy: '{' };
    const one = worker();
    await one.run();
    expect(await revision(one)).toBe(1);
    expect((await one.ask('policy.source')).trouble).toMatchObject({ why: 'refused', problems: [{ line: 1 }] });
  });

  test('goes before an address, and an address of its own before the admin’s', async () => {
    machine.web.set(ADDRESS, served(policy(1)));
    machine.web.set('https://org.example/p', served(policy(7)));
    await worker().ask('policy.address.set', { url: ADDRESS });
    const one = await rollOut({ policyUrl: 'https://org.example/p' });
    expect(await one.ask('policy.source')).toMatchObject({ from: 'managed-address', url: 'https://org.example/p' });
    expect(await revision(one)).toBe(7);
    machine.managed = { policyUrl: 'https://org.example/p', policy: JSON.stringify(policy(8)) };
    const other = worker();
    await other.run();
    expect(await other.ask('policy.source')).toMatchObject({ from: 'managed' });
    expect(await revision(other)).toBe(8);
    machine.managed = {};
    const last = worker();
    await last.run();
    expect(await last.ask('policy.source')).toMatchObject({ from: 'address', url: ADDRESS });
  });

  describe('at an address that was just set', () => {
    const seeded = async (seed: string) => {
      await machine.local.set({
        install: { version: 1, value: { seed: seed.padEnd(32, '0'), pseudonym: 'p', isWelcomed: true } },
      });
    };
    const waitsMs = () => (machine.alarms.set.get(REFRESH_ALARM) ?? 0) - machine.clock.at;

    test.each([
      ['an install without a policy', false, 60_000],
      ['an install with one', true, 30_000 + (PERIOD_MS - 30_000) / 2],
    ])('is asked by %s at its own place, however often it wakes before', async (_, hasPolicy, expected) => {
      await seeded('80000000');
      machine.web.set(ADDRESS, served(policy(2)));
      if (hasPolicy) await worker().ask('policy.import', { bytes: utf8(policy(1)) });
      machine.managed = { policyUrl: ADDRESS };
      await worker().run();
      expect(waitsMs()).toBe(expected);
      machine.clock.pass(expected - 1);
      await worker().run();
      expect(machine.requests).toEqual([]);
      machine.clock.pass(1);
      const one = worker();
      await one.run();
      expect(await revision(one)).toBe(2);
      expect(machine.requests).toHaveLength(1);
    });

    test('is asked at once by a person who doesn’t want to wait', async () => {
      machine.web.set(ADDRESS, served(policy(1)));
      machine.managed = { policyUrl: ADDRESS };
      const one = worker();
      await one.run();
      expect(await one.ask('policy.source')).toMatchObject({ isFixed: true, nextTryAt: machine.clock.at + waitsMs() });
      expect(await one.ask('policy.refresh', {})).toMatchObject({ ok: true, revision: 1 });
      machine.clock.pass(90_000);
      await one.run();
      expect(machine.requests).toHaveLength(1);
    });
  });

  test('nobody at the machine can set another', async () => {
    machine.managed = { policy: JSON.stringify(policy(3)) };
    const { ask } = worker();
    const results = [
      await ask('policy.import', { bytes: utf8(policy(4)) }),
      await ask('policy.address.set', { url: ADDRESS }),
    ];
    for (const result of results) expect(!result.ok && result.problems[0]?.what).toMatch(/organisation sets/);
  });

  test('at its address only grows, whoever answers there; a new address may bring anything', async () => {
    machine.web.set(ADDRESS, served(policy(5)));
    await rollOut({ policyUrl: ADDRESS });
    machine.web.set(ADDRESS, served(policy(4)));
    machine.clock.pass(PERIOD_MS);
    const one = worker();
    await one.run();
    expect(await revision(one)).toBe(5);
    const { trouble } = await one.ask('policy.source');
    expect(trouble?.what).toMatch(/no newer/);
    // Nobody here can confirm it.
    expect(trouble).not.toHaveProperty('confirm');
    expect(await one.ask('policy.refresh', { confirmed: { doubts: ['older-revision'] } })).toMatchObject({ ok: false });
    machine.web.set('https://new.example/', served({ ...policy(1), id: 'other' }));
    const other = await rollOut({ policyUrl: 'https://new.example/' });
    expect((await other.ask('policy.state'))?.policy).toMatchObject({ id: 'other', revision: 1 });
  });

  test('has to be signed with its keys, wherever it comes from', async () => {
    const keys = { keys: [publicPart(ours)] };
    const signed = async (n: number, key: JWK) => JSON.stringify(await signPolicy(utf8(policy(n)), key));
    machine.web.set(ADDRESS, served(await signed(1, ours)));
    await rollOut({ policyKeys: keys, policyUrl: ADDRESS });
    expect(await revision(worker())).toBe(1);
    for (const bad of [await signed(2, theirs), JSON.stringify(policy(2))]) {
      machine.web.set(ADDRESS, served(bad));
      machine.clock.pass(PERIOD_MS);
      const one = worker();
      await one.run();
      expect(await revision(one)).toBe(1);
      expect((await one.ask('policy.source')).trouble?.what).toMatch(/not signed with a key that your organisation/);
    }
  });

  describe('refused for a key that this browser is only told of later', () => {
    /** As a file server does it. */
    const serve = (body: object, tag: string) =>
      machine.web.set(ADDRESS, ({ headers }) =>
        headers?.['if-none-match'] === tag ? status(304) : served(body, { etag: tag }),
      );
    const hourLater = async () => {
      machine.clock.pass(PERIOD_MS);
      const one = worker();
      await one.run();
      return one;
    };
    const [one, both] = [
      () => ({ keys: [publicPart(ours)] }),
      () => ({ keys: [publicPart(ours), publicPart(theirs)] }),
    ];
    beforeEach(async () => {
      serve(await signPolicy(utf8(policy(1)), ours), '"1"');
      await rollOut({ policyKeys: one(), policyUrl: ADDRESS });
      serve(await signPolicy(utf8(policy(2)), theirs), '"2"');
      await hourLater();
    });

    test('is taken then', async () => {
      machine.managed = { policyKeys: both(), policyUrl: ADDRESS };
      const then = await hourLater();
      expect(await revision(then)).toBe(2);
      expect(await then.ask('policy.source')).not.toHaveProperty('trouble');
    });

    test('is taken then, though nobody answered in between', async () => {
      const answers = machine.web.get(ADDRESS);
      machine.web.delete(ADDRESS);
      await hourLater();
      machine.web.set(ADDRESS, answers ?? status(404));
      machine.managed = { policyKeys: both(), policyUrl: ADDRESS };
      expect(await revision(await hourLater())).toBe(2);
    });

    test('is taken then, where an older version of ours has kept its tag', async () => {
      const { value } = (await machine.local.get('policy.refresh')) as { value: object };
      await machine.local.set({ 'policy.refresh': { version: 1, value: { ...value, etag: '"2"' } } });
      machine.managed = { policyKeys: both(), policyUrl: ADDRESS };
      expect(await revision(await hourLater())).toBe(2);
    });

    test('is asked for no more often than what is taken', async () => {
      const { length } = machine.requests;
      for (let minute = 0; minute < 60; minute += 5) {
        machine.clock.pass(5 * 60_000);
        await worker().run({ mayReachNow: true });
      }
      expect(machine.requests).toHaveLength(length + 1);
    });
  });

  test.each<[string, unknown]>([
    ['a broken JWK set', '{"keys": ['],
    ['a set without keys', { keys: [] }],
    ['a number', 7],
    ['no public keys', { keys: ['x', { kty: 'oct', k: 'AAAA' }] }],
  ])('keys that can’t be read let nothing in: %s', async (_, policyKeys) => {
    machine.managed = { policyKeys };
    const result = await worker().ask('policy.import', { bytes: utf8(policy(1)) });
    expect(!result.ok && result.problems[0]?.what).toMatch(/not signed with a key/);
  });
});

describe('managed storage that takes its time', () => {
  test('keeps no page waiting', async () => {
    await worker().ask('policy.import', { bytes: utf8(policy(1)) });
    machine.managedAnswers = new Promise<void>(() => undefined);
    await machine.local.remove('managed');
    const { ask } = worker();
    expect(await ask('policy.get')).not.toBeNull();
    expect((await ask('policy.state'))?.policy.revision).toBe(1);
  });

  test('nor Settings, but the first time of all', async () => {
    machine.web.set(ADDRESS, served(policy(1)));
    await rollOut({ policyUrl: ADDRESS, lockSettings: true });
    machine.managedAnswers = new Promise<void>(() => undefined);
    const { ask } = worker();
    expect(await ask('policy.source')).toMatchObject({ from: 'managed-address', url: ADDRESS });
    expect(await ask('settings.managed')).toMatchObject({ isLocked: true, setsPolicy: true });
  });
});

describe('settings that the organisation locked', () => {
  test.each<[string, Record<string, unknown>, object, boolean]>([
    ['how Klarpost shows itself', { lockSettings: true }, { inline: 'off' }, false],
    ['the region, where it set one', { lockSettings: true, region: 'DK' }, { region: 'US' }, false],
    ['the region, where it set none', { lockSettings: true }, { region: 'US' }, true],
    ['the language, which is the employee’s own', { lockSettings: true, region: 'DK' }, { language: 'da' }, true],
    ['without a lock', { region: 'DK', inline: 'on' }, { inline: 'off' }, true],
  ])('%s', async (_, managed, part, isTaken) => {
    machine.managed = managed;
    const setting = worker().ask('settings.set', part);
    if (isTaken) await expect(setting).resolves.toMatchObject(part);
    else await expect(setting).rejects.toThrow('Your organisation has locked this setting.');
  });

  test('are named to the settings page, without secrets', async () => {
    machine.managed = { lockSettings: true, region: 'DK', token: 'secret', policyUrl: ADDRESS };
    expect(await worker().ask('settings.managed')).toEqual({
      isLocked: true,
      region: 'DK',
      setsPolicy: true,
      locked: ['inline', 'region', 'policy'],
    });
  });
});
