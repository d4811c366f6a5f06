import { expect, test } from 'vitest';
import { EMPTY_FORM, type RolloutForm, type RolloutProblem, readRolloutForm } from './form.ts';
import type { Managed } from './managed.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const KEY = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };

const form = (part: Partial<RolloutForm>): RolloutForm => ({ ...EMPTY_FORM, extensionId: ID, ...part });

test.each<[name: string, part: Partial<RolloutForm>, managed: Managed, problems: RolloutProblem['why'][]]>([
  ['nothing filled in sets nothing', {}, {}, []],
  [
    'an address',
    { origin: 'address', policyUrl: ' https://nordhavn.example/policy.json ' },
    { policyUrl: 'https://nordhavn.example/policy.json' },
    [],
  ],
  [
    'an address on this machine, for trying out',
    { origin: 'address', policyUrl: 'http://127.0.0.1:8080/p' },
    { policyUrl: 'http://127.0.0.1:8080/p' },
    [],
  ],
  [
    'an address that others could read on the way',
    { origin: 'address', policyUrl: 'http://nordhavn.example' },
    {},
    ['address'],
  ],
  ['no address', { origin: 'address', policyUrl: 'nordhavn' }, {}, ['address']],
  ['an address that isn’t chosen is not set', { origin: 'none', policyUrl: 'https://nordhavn.example' }, {}, []],
  ['the policy itself', { origin: 'inside' }, { policy: '{}' }, []],
  ['a JWK set', { keys: JSON.stringify({ keys: [KEY] }) }, { policyKeys: { keys: [KEY] } }, []],
  ['a single key', { keys: JSON.stringify(KEY) }, { policyKeys: { keys: [KEY] } }, []],
  [
    'what a key says of its use stays out',
    { keys: JSON.stringify({ ...KEY, use: 'sig' }) },
    { policyKeys: { keys: [KEY] } },
    [],
  ],
  ['a private key', { keys: JSON.stringify({ ...KEY, d: 'secret' }) }, {}, ['private-key']],
  ['what is no key', { keys: '{"kty":"OKP"}' }, {}, ['keys']],
  ['what is no JSON', { keys: 'ssh-ed25519 AAAA' }, {}, ['keys']],
  ['an empty set', { keys: '{"keys":[]}' }, {}, ['keys']],
  ['a country in small letters', { region: 'dk' }, { region: 'DK' }, []],
  ['what is no country', { region: 'Denmark' }, {}, ['region']],
  [
    'a secret',
    { webhookSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
    { webhookSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
    [],
  ],
  ['what is no secret', { webhookSecret: 'hunter2' }, {}, ['secret']],
  [
    'the rest as it stands',
    { token: 't', employee: 'Søren', inline: 'marks', isLocked: true },
    { token: 't', employee: 'Søren', inline: 'marks', lockSettings: true },
    [],
  ],
  ['an extension that no store knows', { extensionId: 'klarpost' }, {}, ['id']],
])('%s', (_, part, managed, problems) => {
  const read = readRolloutForm(form(part), '{}');
  expect(read.managed).toEqual(managed);
  expect(read.problems.map(({ why }) => why)).toEqual(problems);
});

test('without a policy in force there is none to put inside', () => {
  expect(readRolloutForm(form({ origin: 'inside' }), null)).toEqual({
    managed: {},
    problems: [{ field: 'origin', why: 'no-policy' }],
  });
});
