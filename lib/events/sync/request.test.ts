import { HTTP } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import type { SyncEndpoint } from '../../policy/schema.ts';
import { cloudEvents } from '../destinations/cloudevents.ts';
import type { StoredEvent } from '../types.ts';
import { fingerprint, forShowing, lacksSecret, type SyncTarget, toRequest } from './request.ts';

const SECRET = `whsec_${Buffer.from('a secret of some thirty-two bytes').toString('base64')}`;
const NOW = Date.now();

const endpoint: SyncEndpoint = {
  to: 'endpoint',
  url: 'https://events.example/in',
  mode: 'batch',
  format: 'cloudevents',
  identity: 'none',
  token: 'none',
  sign: 'none',
  maxBatch: 50,
  everyMinutes: 5,
  keepDays: 400,
  reasons: false,
};

const target = (part: Partial<SyncEndpoint> = {}, rest: Partial<SyncTarget> = {}): SyncTarget => ({
  policyId: 'nordhavn',
  endpoint: { ...endpoint, ...part },
  destination: cloudEvents,
  secrets: {},
  identity: { is: 'none' },
  version: '1.0.0',
  ...rest,
});

const event = (sequence: number): StoredEvent => ({
  name: 'share.started',
  data: { network: 'x', contentId: 'wind' },
  id: `0198c0de-0000-7000-8000-${String(sequence).padStart(12, '0')}`,
  sequence,
  time: '2026-11-24T08:00:00.000Z',
  policy: { id: 'nordhavn', revision: 3 },
});

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('as the CloudEvents package reads it', () => {
  test('one event, in structured mode', async () => {
    const { headers, body } = await toRequest(target(), [event(1)], NOW);
    expect(headers['content-type']).toMatch(/^application\/cloudevents\+json/);
    const read = HTTP.toEvent({ headers, body: text(body) });
    expect(read).toMatchObject({
      specversion: '1.0',
      id: event(1).id,
      source: 'urn:klarpost:nordhavn',
      type: 'klarpost.share.started.v1',
      subject: 'wind',
      time: '2026-11-24T08:00:00.000Z',
      sequence: '0000000000000001',
      data: { network: 'x', contentId: 'wind', policy: { id: 'nordhavn', revision: 3 } },
    });
  });

  test('several, as a batch in their order', async () => {
    const { headers, body } = await toRequest(target(), [event(9), event(10)], NOW);
    expect(headers['content-type']).toMatch(/^application\/cloudevents-batch\+json/);
    const read = HTTP.toEvent({ headers, body: text(body) });
    expect(read).toMatchObject([{ sequence: '0000000000000009' }, { sequence: '0000000000000010' }]);
  });

  const abc = { is: 'pseudonym', pseudonym: 'abc' } as const;
  const xyz = { is: 'pseudonym', pseudonym: 'xyz' } as const;
  const ida = { is: 'named', name: 'Ida' } as const;
  test.each<[string, StoredEvent['as'], SyncTarget['identity'], unknown]>([
    ['nobody', undefined, { is: 'none' }, undefined],
    ['a pseudonym', abc, abc, { pseudonym: 'abc' }],
    ['a name', { is: 'named' }, ida, { name: 'Ida' }],
    ['nobody, though a pseudonym is wanted by now', undefined, abc, undefined],
    ['nobody, though a name is wanted by now', undefined, ida, undefined],
    ['the pseudonym of then, though it was renewed', abc, xyz, { pseudonym: 'abc' }],
    ['the pseudonym of then, though a name is wanted by now', abc, ida, { pseudonym: 'abc' }],
    ['nobody any more, where a pseudonym was wanted', abc, { is: 'none' }, undefined],
    ['nobody any more, where a name was wanted', { is: 'named' }, abc, undefined],
    ['nobody, where the name was taken back', { is: 'named' }, { is: 'none' }, undefined],
  ])('as %s', async (_, as, identity, employee) => {
    const recorded = { ...event(1), ...(as ? { as } : {}) };
    const { body } = await toRequest(target({}, { identity }), [recorded], NOW);
    expect(JSON.parse(text(body)).data.employee).toEqual(employee);
    expect(text(body)).not.toContain('"as"');
  });
});

describe('signed', () => {
  const signed = target({ sign: 'standard-webhooks' }, { secrets: { webhookSecret: SECRET } });

  test('as the standardwebhooks package verifies it, over the exact bytes', async () => {
    const { headers, body } = await toRequest(signed, [event(1)], NOW);
    expect(() => new Webhook(SECRET).verify(text(body), headers)).not.toThrow();
    expect(() => new Webhook(SECRET).verify(`${text(body)} `, headers)).toThrow();
  });

  test('another batch never has the same id, the same batch always', async () => {
    const idOf = async (...events: StoredEvent[]) => (await toRequest(signed, events, NOW)).headers['webhook-id'];
    expect(await idOf(event(1))).toBe(await idOf(event(1)));
    expect(await idOf(event(1), event(2))).not.toBe(await idOf(event(1)));
  });
});

describe('secrets', () => {
  test('a token goes where the policy wants one, and only there', async () => {
    const secrets = { token: 't0p' };
    const authorization = async (token: SyncEndpoint['token']) =>
      (await toRequest(target({ token }, { secrets }), [event(1)], NOW)).headers.authorization;
    expect(await authorization('managed')).toBe('Bearer t0p');
    expect(await authorization('none')).toBeUndefined();
  });

  test('the policy’s headers go along, but replace none of ours', async () => {
    const headers = { 'X-Team': 'north', 'Content-Type': 'text/plain', Authorization: 'Basic x' };
    const request = await toRequest(target({ headers, token: 'user' }, { secrets: { token: 't' } }), [event(1)], NOW);
    expect(request.headers).toMatchObject({ 'x-team': 'north', authorization: 'Bearer t' });
    expect(request.headers['content-type']).toMatch(/^application\/cloudevents/);
  });

  test('people see dots', async () => {
    const with_ = target(
      { token: 'user', sign: 'standard-webhooks' },
      { secrets: { token: 't0p', webhookSecret: SECRET } },
    );
    const shown = forShowing(await toRequest(with_, [event(1)], NOW));
    expect(shown.headers).toMatchObject({ authorization: '••••••••', 'webhook-signature': '••••••••' });
    expect(JSON.parse(shown.body).id).toBe(event(1).id);
  });

  test.each<[string, Partial<SyncEndpoint>, SyncTarget['secrets'], boolean]>([
    ['none is wanted', {}, {}, false],
    ['a token is wanted and there', { token: 'user' }, { token: 't' }, false],
    ['a token is wanted', { token: 'managed' }, {}, true],
    ['the token can’t stand in a header', { token: 'managed' }, { token: 'abc–def' }, true],
    ['a signature is wanted', { sign: 'standard-webhooks' }, {}, true],
    ['the secret is no base64', { sign: 'standard-webhooks' }, { webhookSecret: 'whsec_ÆØÅ!' }, true],
    ['the secret has a character too many', { sign: 'standard-webhooks' }, { webhookSecret: 'abcde' }, true],
    ['the secret is one', { sign: 'standard-webhooks' }, { webhookSecret: SECRET }, false],
  ])('lacking: %s', (_, part, secrets, lacks) => expect(lacksSecret(target(part, { secrets }))).toBe(lacks));

  test('a fingerprint changes with address and secrets, and shows neither', async () => {
    const base = await fingerprint(target());
    expect(await fingerprint(target())).toBe(base);
    expect(await fingerprint(target({ url: 'https://other.example/' }))).not.toBe(base);
    expect(await fingerprint(target({}, { secrets: { token: 'x' } }))).not.toBe(base);
    expect(base).toMatch(/^[0-9a-f]{32}$/);
  });
});
