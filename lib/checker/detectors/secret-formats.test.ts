import { describe, expect, test } from 'vitest';
import { found, keyLike } from './testing.ts';

/**
 * Forms that vendors and scanners document; those told by their prefix alone, more in `secret.test.ts`.
 * @see https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
const UUID = '{h8}-{h4}-4{h3}-a{h3}-{h12}';
const FORMS: [vendor: string, form: string][] = [
  ['Akamai', 'akab-{l16}-{l16}'],
  ['Asana', '1/{d16}:{h32}'],
  ['Adyen', 'AQE{w100}'],
  ['Aiven', 'AVNS_{w19}'],
  ['Authress', 'sc_{l12}.{l5}.acc-{l16}.{w60}'],
  ['Axiom', `xaat-${UUID}`],
  ['Bitwarden', `0.${UUID}.{w30}:{w22}==`],
  ['Brave', 'BSA{w28}'],
  ['Braintree', 'access_token$production$' + '{l16}$' + '{h32}'],
  ['CAST AI', 'castai_v1_{h64}_{h8}'],
  ['Aiven, of a user', 'AVNU_{w60}/{w60}+{w39}='],
  ['Canva', 'cnvca{w50}'],
  ['Checkly', 'cu_{h32}'],
  ['CircleCI, of a project', 'CCIPRJ_{w22}_{h40}'],
  ['CockroachDB', 'CCDB1_{w22}_{w40}'],
  ['Coralogix', 'cxtp_{w30}'],
  ['Composio', 'ak_{w20}'],
  ['ConfigCat', 'configcat-sdk-1/{w22}/{w22}'],
  ['Devin', 'apk_user_{w60}/{w60}+{w20}'],
  ['Endor', 'endr+{w16}'],
  ['Exoscale', 'EXO{h26}'],
  ['DataStax', `AstraCS:${'kQzRmXbTfLwVnHcJyPsD'}:{h64}`],
  ['Gemini, newer', 'AQ.Ab8RN6{w45}'],
  ['Google Chat', 'https://chat.googleapis.com/v1/spaces/{w11}/messages?key=AIza{w35}&token={w43}'],
  ['Helicone', 'sk-helicone-{l7}-{l7}-{l7}-{l7}'],
  ['HighLevel', `pit-${UUID}`],
  ['Honeycomb', 'hcaik_{l58}'],
  ['LinkedIn', 'WPL_AP1.{w16}.{w8}=='],
  ['Infisical', 'st.{h24}.{h32}.{h32}'],
  ['Klarna', 'klarna_live_api_{w40}/{w40}+{w18}='],
  ['Linear OAuth', 'lin_oauth_{h64}'],
  ['Mandrill', 'md-{w22}'],
  ['Materialize', 'mzp_{h64}'],
  ['Mercury', 'secret-token:mercury_production_rma_{w60}'],
  ['Meta, legacy', 'EAACEdEose0cBA{w60}'],
  ['Midtrans', 'Mid-server-{w24}'],
  ["New Relic's licences", '{h36}FFFFNRAL'],
  ['Onfido', 'api_live.{w11}.{w32}'],
  ['Paddle', 'pdl_live_apikey_{l26}_{w22}_{w3}'],
  ['PagerDuty', `pdus+_{U8}_${UUID}`],
  ['Salesforce', 'AQ{w90}'],
  ['Scaleway', `SCW{U17}:${UUID}`],
  ['Snyk', 'snyk_uat.{h8}.{w60}'],
  ['Socket', 'sktsec_{w44}_api'],
  ['TikTok', 'act.{w60}'],
  ['Telnyx', 'KEY0{d31}_{w22}'],
  ['Tinybird', 'p.eyJ{w60}.{w43}'],
  ['Val Town', 'vtwn_{w30}'],
  ['Voyage', 'pa-{w43}'],
  ['Yandex OAuth', 'y0_{w58}'],
  ['Make', 'https://hook.eu1.make.com/{l32}'],
  ['X, for apps', `${'A'.repeat(22)}{w80}`],
  ['Z.ai', '{h32}.{w16}'],
  ['Zuplo', 'zpka_{l32}_{h8}'],
];

test.each(FORMS)('%s', (vendor, form) => {
  const key = keyLike(form);
  const before = vendor === 'Salesforce' ? keyLike('00D{w12}!') : '';
  expect(found('secret', `${before}${key}`)).toEqual([key]);
  expect(found('secret', `Ups, her er den: ${before}${key}. Slet den!`)).toEqual([key]);
  if (!key.startsWith('https:')) expect(found('secret', `x${key}`)).not.toContain(key);
});

test('signatures that let anybody in', () => {
  const signature = keyLike('sig={w43}%3D');
  expect(found('secret', `https://nordhavn.blob.core.windows.net/files?sv=2022-11-02&sp=rl&${signature}`)).toEqual([
    signature,
  ]);
  expect(found('secret', `Se ${signature}`)).toEqual([]);
});

describe('words are none', () => {
  test.each([
    'md-components-and-widgets',
    'The pa-system-for-the-large-hall-of-the-new-house-2026 works',
    'as-simple-as-that-2026-01',
    'https://example.com/1/2026110112000/a',
    'AVNS_SERVICE_NAME_OF_OURS',
    keyLike('cache-key-{h32}'),
    'ak_words_and_more_words',
    'BSA-components-and-widgets-more',
    'https://make.com/hook.eu1/about-us-and-them-and-you',
    keyLike('img-{h32}.jpeg'),
    'access_token$production$ is how they begin',
    'chat.googleapis.com/v1/spaces is the place',
  ])('%s', (text) => expect(found('secret', text)).toEqual([]));
});
