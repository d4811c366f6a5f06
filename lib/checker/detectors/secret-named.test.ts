import { describe, expect, test } from 'vitest';
import { found, keyLike } from './testing.ts';

/** No list has these vendors; forms as GitLab, Stripe and GitHub made them common. */
describe('a key that names itself is found', () => {
  test.each([
    'acme_live_{w24}',
    'acme_pat_{h40}',
    'tr_prod_{w20}',
    'sk_acme_{w32}',
    'acme-secret-{w32}',
    'signkey-prod-{h64}',
    'polar_oat_{w43}',
    'xau_{w40}',
    'acme_{w22}_{w40}',
    'ACM1_{w40}',
    'mdb_sa_sk_{w40}',
    'acme.token.{w32}',
    'acme_{l40}',
    'ajkey_{l26}',
    'ACME_CI_{w32}',
    'ucat_{w30}',
    'llx-{w48}',
    'sess_tok_{w40}',
  ])('%s', (form) => {
    const key = keyLike(form);
    expect(found('secret', `Vi bruger ${key} i dag`)).toEqual([key]);
    expect(found('secret', `ACME=${key}`)).toHaveLength(1);
  });
});

describe('what else is made of names and signs is none', () => {
  test.each([
    'api-gateway-production-eu-west-1',
    'secret-santa-2026-aarhus-c',
    'app-prod-7d9c5b8f6d-x2k4q',
    'live_ThisIsAVeryLongHashtag2026',
    'getUserAccessTokenFromRequest2',
    'token_of_our_appreciation_2026_11_28',
    keyLike('api-prod-{h40}'),
    keyLike('pk_live_{w24}'),
    keyLike('acme_public_key_{w40}'),
    keyLike('commit_token_{h40}'),
    keyLike('cs_test_{w58}'),
    keyLike('pi_{w24}_secret_{w24}'),
    keyLike('build_{h64}'),
    keyLike('sha384-{w42}+{w20}'),
    keyLike('sha512-{w86}=='),
    keyLike('abc-{l40}'),
    keyLike('nordhavn_{h32}.jpg'),
    keyLike('https://files.example/acme_{w40}'),
    keyLike('https://a.example/x?utm_{w40}'),
    'acme_live_xxxxxxxxxxxxxxxxxxxxxxxx',
    'acme_secret_your_secret_goes_here_1a2b',
  ])('%s', (text) => expect(found('secret', `Se ${text} nu`)).toEqual([]));
});
