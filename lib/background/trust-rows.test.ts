import {
  base64url,
  CompactSign,
  exportJWK,
  FlattenedSign,
  GeneralSign,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Confirmed, ImportResult } from '../messages/protocol.ts';
import { fingerprintOf, wordsOf } from '../policy/fingerprint.ts';
import { publicPart, type SignedPolicy, signPolicy, thumbprint } from '../policy/signature.ts';
import { asking, type Machine, policy, startMachine, utf8 } from './testing/machine.ts';

// What comes in, what is set on the machine, and what the person sees: through the whole background.

let ours: JWK;
let theirs: JWK;
let elliptic: JWK;
let machine: Machine;

beforeAll(async () => {
  const make = async (algorithm: string) =>
    exportJWK((await generateKeyPair(algorithm, { extractable: true })).privateKey);
  [ours, theirs, elliptic] = await Promise.all([make('Ed25519'), make('Ed25519'), make('ES256')]);
});
beforeEach(() => {
  machine = startMachine();
});

const pub = (key: JWK) => publicPart(key) as JWK;
const print = async (key: JWK) => fingerprintOf(await thumbprint(pub(key)));
const signed = (key: JWK, revision = 2, some: object = {}) => signPolicy(utf8(policy(revision, some)), key);
const bring = (file: unknown, confirmed?: Confirmed): Promise<ImportResult> =>
  asking(machine.wakeUp())('policy.import', { bytes: utf8(file), ...(confirmed ? { confirmed } : {}) });

/** Signed in a way that we never sign. */
async function oddly(header: Record<string, unknown>, key: JWK = ours, options: object = {}): Promise<SignedPolicy> {
  const sign = new FlattenedSign(utf8(policy(2))).setProtectedHeader(header as { alg: string });
  return (await sign.sign(await importJWK(key, String(header.alg)), options)) as SignedPolicy;
}

const text = (value: unknown) => base64url.encode(JSON.stringify(value));

/** "is taken", or what is said, or asked. */
function seen(result: ImportResult): string {
  if (result.ok) return 'is taken';
  const { confirm, fingerprint, problems } = result;
  if (confirm) return `asks: ${confirm}${fingerprint ? ', by fingerprint' : ''}`;
  return problems.map(({ what, mend }) => `${what} ${mend}`).join(' ');
}

const CHANGED = /does not belong to this policy: it was changed.*Get the file again/;
const BROKEN = /envelope cannot be read.*Sign the policy again/;
const NOT_OURS = /not signed with a key that your organisation has set.*Sign it with one of those/;

type Row = [string, () => unknown | Promise<unknown>, string | RegExp];

describe('a signature', () => {
  test.each<Row>([
    ['Ed25519', () => signed(ours), 'is taken'],
    ['ES256', () => signed(elliptic), 'is taken'],
    ['Ed25519 by its newer name (RFC 9864)', () => oddly({ alg: 'Ed25519', jwk: pub(ours) }), 'is taken'],
    ['over another payload', async () => ({ ...(await signed(ours)), payload: text(policy(3)) }), CHANGED],
    ['of one changed bit', async () => flipped(await signed(ours)), CHANGED],
    ['of nobody', async () => ({ ...(await signed(ours)), signature: '' }), CHANGED],
    [
      'with another key’s header',
      async () => ({ ...(await signed(ours)), protected: (await signed(theirs)).protected }),
      CHANGED,
    ],
    [
      '"alg": "none"',
      async () => ({ ...(await signed(ours)), protected: text({ alg: 'none', jwk: pub(ours) }) }),
      CHANGED,
    ],
    [
      '"alg": "none", unsigned',
      async () => ({ ...(await signed(ours)), protected: text({ alg: 'none', jwk: pub(ours) }), signature: '' }),
      CHANGED,
    ],
    ['no alg at all', async () => ({ ...(await signed(ours)), protected: text({ jwk: pub(ours) }) }), CHANGED],
    ['HS256, with the public key for a secret', () => hmac({ alg: 'HS256', jwk: pub(ours) }), CHANGED],
    [
      'ES256 claimed of an Ed25519 key',
      async () => ({ ...(await signed(ours)), protected: text({ alg: 'ES256', jwk: pub(ours) }) }),
      CHANGED,
    ],
    ['a key that doesn’t come along', () => oddly({ alg: 'EdDSA' }), CHANGED],
    ['a key that is none', () => oddly({ alg: 'EdDSA', jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AA' } }), CHANGED],
    ['a symmetric key', () => oddly({ alg: 'EdDSA', jwk: { kty: 'oct', k: 'AAAA' } }), CHANGED],
    [
      'a private key in the header: only its public part is looked at',
      () => oddly({ alg: 'EdDSA', jwk: ours }),
      'is taken',
    ],
    [
      'an extension that must be understood ("crit")',
      () => oddly({ alg: 'EdDSA', jwk: pub(ours), crit: ['exp'], exp: 1 }, ours, { crit: { exp: true } }),
      BROKEN,
    ],
    [
      'a payload that isn’t encoded ("b64": false, RFC 7797)',
      () =>
        oddly({ alg: 'EdDSA', jwk: pub(ours), crit: ['b64'], b64: false }).then((jws) => ({
          ...jws,
          payload: JSON.stringify(policy(2)),
        })),
      BROKEN,
    ],
    ['a detached payload', async () => without(await signed(ours), 'payload'), BROKEN],
    ['an empty payload', async () => ({ ...(await signed(ours)), payload: '' }), /file is empty|does not belong/],
    ['no protected header', async () => without(await signed(ours), 'protected'), BROKEN],
    [
      'only an unprotected header',
      async () => ({ ...without(await signed(ours), 'protected'), header: { alg: 'EdDSA', jwk: pub(ours) } }),
      BROKEN,
    ],
    [
      'an unprotected header beside the protected one, which says nothing',
      async () => ({ ...(await signed(ours)), header: { alg: 'none', kid: 'x' } }),
      'is taken',
    ],
    ['no signature', async () => without(await signed(ours), 'signature'), BROKEN],
    ['two signatures', () => general(), BROKEN],
    ['a header that is no JSON', async () => ({ ...(await signed(ours)), protected: '!!' }), BROKEN],
    [
      'a header that is a list',
      async () => ({ ...(await signed(ours)), protected: text([]) }),
      /envelope|does not belong/,
    ],
    [
      'a payload that is not base64url',
      async () => ({ ...(await signed(ours)), payload: '*' }),
      /envelope|does not belong/,
    ],
    ['whole, over a policy with a mistake', () => signed(ours, 2, { rulez: [] }), /"rulez" is not known/],
    ['whole, over no policy', () => signPolicy(utf8('hello'), ours), /means nothing in JSON/],
    ['whole, over another envelope', async () => signPolicy(utf8(await signed(ours)), ours), /not known here|missing/],
    ['a compact JWS, which is no file of ours', () => compact(), /means nothing in JSON/],
  ])('%s', async (_, file, sees) => {
    expect(seen(await bring(await file()))).toMatch(sees);
  });
});

describe('a pin', () => {
  test.each<[string, () => Promise<unknown>, () => Promise<Confirmed | undefined>, string]>([
    ['the same key', () => signed(ours), none, 'is taken'],
    ['another key', () => signed(theirs), none, 'asks: other-key, by fingerprint'],
    ['another key under the same kid', () => withKid(theirs, ours), none, 'asks: other-key, by fingerprint'],
    ['another key, its fingerprint typed', () => signed(theirs), typed(() => print(theirs)), 'is taken'],
    [
      '… in capitals with hyphens',
      () => signed(theirs),
      typed(async () => (await print(theirs)).toUpperCase().replaceAll(' ', '-')),
      'is taken',
    ],
    ['… as words', () => signed(theirs), typed(async () => wordsOf(await print(theirs))), 'is taken'],
    [
      'another key, the known key’s fingerprint typed',
      () => signed(theirs),
      typed(() => print(ours)),
      'asks: other-key, by fingerprint',
    ],
    [
      'another key, one digit wrong',
      () => signed(theirs),
      typed(async () => (await print(theirs)).replace(/.$/, (c) => (c === '0' ? '1' : '0'))),
      'asks: other-key, by fingerprint',
    ],
    ['another key, nothing typed', () => signed(theirs), typed(async () => ''), 'asks: other-key, by fingerprint'],
    [
      'another key, a yes without a fingerprint',
      () => signed(theirs),
      async () => ({ doubts: ['other-key'] }),
      'asks: other-key, by fingerprint',
    ],
    ['no signature', async () => policy(2), none, 'asks: unsigned, by fingerprint'],
    ['no signature, the known key’s fingerprint typed', async () => policy(2), typed(() => print(ours)), 'is taken'],
    [
      'no signature, another key’s fingerprint typed',
      async () => policy(2),
      typed(() => print(theirs)),
      'asks: unsigned, by fingerprint',
    ],
    [
      'another key and an older number, one after the other',
      () => signed(theirs, 0),
      typed(() => print(theirs)),
      'asks: older-revision',
    ],
  ])('from the first signed import on: %s', async (_, file, confirmed, sees) => {
    await bring(await signed(ours, 1));
    expect(seen(await bring(await file(), await confirmed()))).toBe(sees);
  });

  test('a key that was confirmed is known from then on, and so is the one before', async () => {
    await bring(await signed(ours, 1));
    await bring(await signed(theirs, 2), { fingerprint: await print(theirs) });
    expect(seen(await bring(await signed(theirs, 3)))).toBe('is taken');
    expect(seen(await bring(await signed(ours, 4)))).toBe('is taken');
  });

  test('an unsigned one that was confirmed opens no door', async () => {
    await bring(await signed(ours, 1));
    await bring(policy(2), { fingerprint: await print(ours) });
    expect(seen(await bring(policy(3)))).toBe('asks: unsigned, by fingerprint');
  });

  test('what was asked about and not confirmed changes nothing', async () => {
    await bring(await signed(ours, 1));
    await bring(await signed(theirs, 2));
    const ask = asking(machine.wakeUp());
    expect((await ask('policy.state'))?.policy.revision).toBe(1);
    expect(seen(await bring(await signed(theirs, 3)))).toBe('asks: other-key, by fingerprint');
  });

  test.each<[string, () => Promise<unknown>, () => Promise<Confirmed | undefined>, string | RegExp]>([
    ['its key', () => signed(ours), none, 'is taken'],
    ['its other key', () => signed(elliptic), none, 'is taken'],
    ['a key that the first import pinned', () => signed(theirs), none, NOT_OURS],
    ['another key, whatever is typed', () => signed(theirs), typed(() => print(theirs)), NOT_OURS],
    ['another key under its kid', () => withKid(theirs, ours), none, NOT_OURS],
    ['no signature, whatever is typed', async () => policy(2), typed(() => print(ours)), NOT_OURS],
  ])('by the organisation goes above that: %s', async (_, file, confirmed, sees) => {
    await bring(await signed(theirs, 1));
    machine.managed = { policyKeys: { keys: [pub(ours), pub(elliptic)] } };
    expect(seen(await bring(await file(), await confirmed()))).toMatch(sees);
  });
});

describe('a number', () => {
  const yes = (...doubts: NonNullable<Confirmed['doubts']>) => ({ doubts });
  test.each<[string, object, Confirmed | undefined, string]>([
    ['a higher one', policy(6), undefined, 'is taken'],
    ['much higher', policy(600), undefined, 'is taken'],
    ['the same file', policy(5), undefined, 'is taken'],
    ['the same number, other words', policy(5, { language: 'da' }), undefined, 'asks: older-revision'],
    ['a lower one', policy(4), undefined, 'asks: older-revision'],
    ['a lower one, confirmed', policy(4), yes('older-revision'), 'is taken'],
    ['a lower one, something else confirmed', policy(4), yes('other-policy'), 'asks: older-revision'],
    ['another company’s', { ...policy(1), id: 'other' }, undefined, 'asks: other-policy'],
    ['another company’s, confirmed', { ...policy(1), id: 'other' }, yes('other-policy'), 'is taken'],
  ])('%s', async (_, file, confirmed, sees) => {
    await bring(policy(5));
    expect(seen(await bring(file, confirmed))).toBe(sees);
  });

  test('going back is recorded', async () => {
    await bring(policy(5));
    await bring(policy(4), yes('older-revision'));
    const rows = await asking(machine.wakeUp())('events.list', { limit: 9 });
    const revisions = rows.flatMap(({ event }) => (event.name === 'policy.activated' ? [event.data.revision] : []));
    expect(revisions.toSorted()).toEqual([4, 5]);
  });
});

describe('an end', () => {
  const at = (offsetMs: number) => new Date(machine.clock.at + offsetMs).toISOString().replace('.000Z', 'Z');
  test.each<[string, number | null, boolean]>([
    ['none', null, false],
    ['in an hour', 3_600_000, false],
    ['an hour ago: taken, and told', -3_600_000, true],
  ])('%s', async (_, offset, isExpired) => {
    const file = policy(1, offset === null ? {} : { expiresAt: at(offset) });
    expect(seen(await bring(file))).toBe('is taken');
    expect((await asking(machine.wakeUp())('policy.state'))?.isExpired).toBe(isExpired);
  });

  test('that comes while it is in force: the rules still run', async () => {
    await bring(policy(1, { expiresAt: at(1000), rules: [{ id: 'r', kind: 'forbid', match: { terms: ['a'] } }] }));
    machine.clock.pass(2000);
    const ask = asking(machine.wakeUp());
    expect((await ask('policy.state'))?.isExpired).toBe(true);
    expect(await ask('policy.get')).not.toBeNull();
  });
});

async function none(): Promise<undefined> {
  return undefined;
}
const typed = (what: () => Promise<string>) => async (): Promise<Confirmed> => ({ fingerprint: await what() });

function flipped(jws: SignedPolicy): SignedPolicy {
  const bytes = base64url.decode(jws.signature);
  bytes[7] = (bytes[7] ?? 0) ^ 1;
  return { ...jws, signature: base64url.encode(bytes) };
}

function without<Key extends keyof SignedPolicy>(jws: SignedPolicy, key: Key): Omit<SignedPolicy, Key> {
  const { [key]: _, ...rest } = jws;
  return rest;
}

async function withKid(key: JWK, named: JWK): Promise<SignedPolicy> {
  return oddly({ alg: 'EdDSA', kid: await thumbprint(pub(named)), jwk: pub(key) }, key);
}

async function hmac(header: { alg: string; jwk: JWK }): Promise<SignedPolicy> {
  const secret = utf8(header.jwk.x ?? '');
  return (await new FlattenedSign(utf8(policy(2))).setProtectedHeader(header).sign(secret)) as SignedPolicy;
}

async function general(): Promise<unknown> {
  const sign = new GeneralSign(utf8(policy(2)));
  for (const key of [ours, theirs]) {
    sign.addSignature(await importJWK(key, 'EdDSA')).setProtectedHeader({ alg: 'EdDSA', jwk: pub(key) });
  }
  return sign.sign();
}

async function compact(): Promise<string> {
  return new CompactSign(utf8(policy(2)))
    .setProtectedHeader({ alg: 'EdDSA', jwk: pub(ours) })
    .sign(await importJWK(ours, 'EdDSA'));
}
