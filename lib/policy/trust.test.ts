import { exportJWK, FlattenedSign, generateKeyPair, importJWK, type JWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprintOf, fingerprintWords } from './fingerprint.ts';
import { findSigner, openEnvelope, publicPart, signPolicy, thumbprint } from './signature.ts';
import { decideTrust, type Trust, type TrustSetting } from './trust.ts';

// RFC 8037, appendix A: the Ed25519 key, its thumbprint (A.3) and the signature (A.4) over "Example of Ed25519 signing".
const RFC_8037 = {
  key: {
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  },
  thumbprint: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  jws: {
    protected: 'eyJhbGciOiJFZERTQSJ9',
    payload: 'RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc',
    signature: 'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
  },
};

const utf8 = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const POLICY = utf8({ klarpost: 1, id: 'demo', revision: 2 });
const CANDIDATE = { id: 'demo', revision: 2, digest: 'b' };

let ours: JWK;
let theirs: JWK;
let elliptic: JWK;

beforeAll(async () => {
  const make = async (algorithm: string) =>
    exportJWK((await generateKeyPair(algorithm, { extractable: true })).privateKey);
  [ours, theirs, elliptic] = await Promise.all([make('Ed25519'), make('Ed25519'), make('ES256')]);
});

describe('signatures', () => {
  test('the vector of RFC 8037 holds', async () => {
    const key = publicPart(RFC_8037.key) as JWK;
    expect(await findSigner(RFC_8037.jws, [key])).toEqual(key);
    expect(await thumbprint(key)).toBe(RFC_8037.thumbprint);
  });

  test('signing gives the very signature of RFC 8037, A.4, and A.5 verifies it', async () => {
    const signing = new FlattenedSign(utf8('Example of Ed25519 signing')).setProtectedHeader({ alg: 'EdDSA' });
    expect(await signing.sign(await importJWK(RFC_8037.key, 'EdDSA'))).toEqual(RFC_8037.jws);
  });

  test('the ES256 vector of RFC 7515, A.3, holds', async () => {
    const key = {
      kty: 'EC',
      crv: 'P-256',
      x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
      y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    };
    const jws = {
      protected: 'eyJhbGciOiJFUzI1NiJ9',
      payload: 'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ',
      signature: 'DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q',
    };
    expect(await findSigner(jws, [key])).toEqual(key);
  });

  test('one changed letter of the payload breaks it', async () => {
    const jws = { ...RFC_8037.jws, payload: RFC_8037.jws.payload.replace('R', 'S') };
    expect(await findSigner(jws, [publicPart(RFC_8037.key) as JWK])).toBeUndefined();
  });

  test.each([
    ['Ed25519', () => ours],
    ['P-256', () => elliptic],
  ])('a policy signed with %s is opened and verified', async (_, key) => {
    const opened = openEnvelope(utf8(await signPolicy(POLICY, key())));
    expect(opened).toMatchObject({ isSigned: true, key: publicPart(key()) });
    if (opened.isSigned !== true) return;
    expect(opened.bytes).toEqual(POLICY);
    expect(await findSigner(opened.jws, [publicPart(key()) as JWK])).toBeDefined();
  });

  test('the private part never gets into the envelope', async () => {
    const envelope = JSON.stringify(await signPolicy(POLICY, ours));
    expect(atob(JSON.parse(envelope).protected.replaceAll('-', '+').replaceAll('_', '/'))).not.toContain(ours.d);
  });

  test('"alg": "none" is nobody’s signature', async () => {
    const jws = { ...RFC_8037.jws, protected: btoa('{"alg":"none"}').replaceAll('=', ''), signature: '' };
    expect(await findSigner(jws, [publicPart(RFC_8037.key) as JWK])).toBeUndefined();
  });

  test('a plain policy has no envelope', () =>
    expect(openEnvelope(POLICY)).toEqual({ isSigned: false, bytes: POLICY }));
  test('an envelope with a broken header is told', () =>
    expect(openEnvelope(utf8({ payload: 'e30', protected: '!!', signature: 'a' }))).toMatchObject({
      isSigned: 'broken',
    }));
});

describe('whom to believe', () => {
  const signed = async (key: JWK) => openEnvelope(utf8(await signPolicy(POLICY, key)));
  const unsigned = async () => openEnvelope(POLICY);
  const pub = (key: JWK) => publicPart(key) as JWK;
  const print = async (key: JWK) => fingerprintOf(await thumbprint(pub(key)));
  const setting = (some: Partial<TrustSetting> = {}): TrustSetting => ({ pinnedKeys: [], ...some });

  const cases: [string, () => Promise<Trust>, object][] = [
    [
      'an unsigned policy is taken while nothing is pinned',
      async () => decideTrust(await unsigned(), CANDIDATE, setting()),
      { ok: true },
    ],
    [
      'the first signed one pins its key',
      async () => decideTrust(await signed(ours), CANDIDATE, setting()),
      { ok: true, pin: expect.objectContaining({ crv: 'Ed25519' }) },
    ],
    [
      'the same key again is taken without a word',
      async () => decideTrust(await signed(ours), CANDIDATE, setting({ pinnedKeys: [pub(ours)] })),
      { ok: true, signer: expect.anything() },
    ],
    [
      'another key asks for its fingerprint',
      async () => decideTrust(await signed(theirs), CANDIDATE, setting({ pinnedKeys: [pub(ours)] })),
      { ok: false, doubt: 'other-key', fingerprint: expect.stringMatching(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/) },
    ],
    [
      'another key is taken and pinned when its fingerprint was typed, in any case and spacing',
      async () =>
        decideTrust(await signed(theirs), CANDIDATE, setting({ pinnedKeys: [pub(ours)] }), {
          fingerprint: (await print(theirs)).toUpperCase().replaceAll(' ', '-'),
        }),
      { ok: true, pin: expect.anything() },
    ],
    [
      'another key is not taken with the old fingerprint',
      async () =>
        decideTrust(await signed(theirs), CANDIDATE, setting({ pinnedKeys: [pub(ours)] }), {
          fingerprint: await print(ours),
        }),
      { ok: false, doubt: 'other-key' },
    ],
    [
      'an unsigned one after a signed one asks',
      async () => decideTrust(await unsigned(), CANDIDATE, setting({ pinnedKeys: [pub(ours)] })),
      { ok: false, doubt: 'unsigned' },
    ],
    [
      'the organisation’s key is believed',
      async () => decideTrust(await signed(ours), CANDIDATE, setting({ managedKeys: [pub(ours)] })),
      { ok: true },
    ],
    [
      'no other key is, whatever is typed',
      async () =>
        decideTrust(await signed(theirs), CANDIDATE, setting({ managedKeys: [pub(ours)] }), {
          fingerprint: await print(theirs),
        }),
      { ok: false, refused: 'not-from-the-organization' },
    ],
    [
      'nor an unsigned one',
      async () =>
        decideTrust(await unsigned(), CANDIDATE, setting({ managedKeys: [pub(ours)] }), {
          fingerprint: await print(ours),
        }),
      { ok: false, refused: 'not-from-the-organization' },
    ],
    [
      'a lower revision asks',
      async () =>
        decideTrust(await unsigned(), CANDIDATE, setting({ inForce: { id: 'demo', revision: 3, digest: 'a' } })),
      { ok: false, doubt: 'older-revision' },
    ],
    [
      'the same revision with other words asks',
      async () =>
        decideTrust(await unsigned(), CANDIDATE, setting({ inForce: { id: 'demo', revision: 2, digest: 'a' } })),
      { ok: false, doubt: 'older-revision' },
    ],
    [
      'the very same policy again does not',
      async () =>
        decideTrust(await unsigned(), CANDIDATE, setting({ inForce: { id: 'demo', revision: 2, digest: 'b' } })),
      { ok: true },
    ],
    [
      'a lower revision is taken once that was confirmed',
      async () =>
        decideTrust(await unsigned(), CANDIDATE, setting({ inForce: { id: 'demo', revision: 3, digest: 'a' } }), {
          doubts: ['older-revision'],
        }),
      { ok: true },
    ],
    [
      'another company’s policy asks',
      async () =>
        decideTrust(await unsigned(), CANDIDATE, setting({ inForce: { id: 'other', revision: 1, digest: 'a' } })),
      { ok: false, doubt: 'other-policy' },
    ],
  ];
  test.each(cases)('%s', async (_, decide, answer) => expect(await decide()).toMatchObject(answer));

  test('a forged payload is refused even on the first import', async () => {
    const jws = { ...(await signPolicy(POLICY, ours)), payload: btoa('{"klarpost":1}').replaceAll('=', '') };
    expect(await decideTrust(openEnvelope(utf8(jws)), CANDIDATE, setting())).toEqual({
      ok: false,
      refused: 'bad-signature',
    });
  });
});

describe('fingerprints', () => {
  test('hex in fours', () => expect(fingerprintOf(RFC_8037.thumbprint)).toBe('90fa cafe a9b1 5566'));
  test('eight words', () => expect(fingerprintWords(RFC_8037.thumbprint).split(' ')).toHaveLength(8));
});
