import { describe, expect, test } from 'vitest';
import { found } from './testing.ts';

// No key stands here whole: scanners that read this repository would say so, rightly.
const LETTERS = 'kQ7zR2mXb9TfL4wVn8HcJ6yPsD3gE5aZ1uKtW0xBqN';
const SMALL = 'k7z2m9f4w8h6y3p5s1d0g2e7a9u4t8x6b3n5q1r0c7v';
const HEX = '7f3a9c1e5b8d2046f1c7e3a90b5d8264c9e7f1a35d0b8426';
const HEX_MIXED = '7F3a9c1E5b8d2046f1C7e3A90b5d8264c9e7f1a35d0b8426';
const CAPITALS = '7K2QXM9FTL4WVN8HCJ6YPSD3GE5AZ1UKTW0XBQN';
const of = (signs: string, length: number) => signs.repeat(Math.ceil(length / signs.length)).slice(0, length);
const w = (length: number) => of(LETTERS, length);
const l = (length: number) => of(SMALL, length);
const h = (length: number) => of(HEX, length);
const H = (length: number) => of(HEX_MIXED, length);
const U = (length: number) => of(CAPITALS, length);
const uuid = `${h(8)}-${h(4)}-4${h(3)}-a${h(3)}-${h(12)}`;
const jwt = `eyJ${w(33)}.eyJ${w(60)}.${w(43)}`;

const KEYS: [vendor: string, key: string][] = [
  ['AWS', `AKIA${U(16)}`],
  ['AWS, temporary', `ASIA${U(16)}`],
  ['AWS, older', `A3TX${U(16)}`],
  ['Google', `AIza${w(35)}`],
  ['Google OAuth', `GOCSPX-${w(28)}`],
  ['Google access token', `ya29.${w(60)}`],
  ['Azure AD', `${w(3)}8Q~${w(34)}`],
  ['GitHub', `ghp_${w(36)}`],
  ['GitHub OAuth', `gho_${w(36)}`],
  ['GitHub user', `ghu_${w(36)}`],
  ['GitHub server', `ghs_${w(36)}`],
  ['GitHub refresh', `ghr_${w(36)}`],
  ['GitHub, fine-grained', `github_pat_${w(22)}_${w(59)}`],
  ['GitLab', `glpat-${w(20)}`],
  ['GitLab, routable', `glpat-${w(27)}.01.${l(9)}`],
  ['GitLab deploy', `gldt-${w(20)}`],
  ['GitLab runner', `glrt-${w(20)}`],
  ['GitLab trigger', `glptt-${h(40)}`],
  ['Slack bot', `xoxb-23984754863-2348975623000-${w(24)}`],
  ['Slack user', `xoxp-23984754863-2348975623000-2348975623001-${h(32)}`],
  ['Slack bot, two numbers', 'xoxb-31415926535-2718281828459'],
  ['Adafruit', `aio_${w(28)}`],
  ['Databricks, capitals', `dapi${H(32).toUpperCase()}`],
  ['Slack user, legacy', `xoxs-2398475486-234897562-2348975624-${h(10)}`],
  ['Slack bot, legacy', `xoxb-23984754-${h(18)}`],
  ['Slack workspace', `xoxa-2-${w(12)}`],
  ['Slack configuration', `xoxe.xoxp-1-${w(164)}`],
  ['Slack app', `xapp-1-A0${U(9)}-2348975623000-${h(64)}`],
  ['Slack webhook', `https://hooks.slack.com/services/T${U(8)}/B${U(8)}/${w(24)}`],
  ['Stripe', `sk_live_${w(24)}`],
  ['Stripe, newer', `sk_test_51${w(97)}`],
  ['Stripe restricted', `rk_live_${w(24)}`],
  ['Stripe webhook', `whsec_${w(32)}`],
  ['Twilio', `SK${h(32)}`],
  ['SendGrid', `SG.${w(22)}.${w(43)}`],
  ['npm', `npm_${w(36)}`],
  ['PyPI', `pypi-AgEIcHlwaS5vcmc${w(80)}`],
  ['OpenAI', `sk-${w(20)}T3BlbkFJ${w(20)}`],
  ['OpenAI project', `sk-proj-${w(74)}T3BlbkFJ${w(74)}`],
  ['OpenAI, shorter', `sk-proj-${w(48)}`],
  ['Anthropic', `sk-ant-api03-${w(93)}AA`],
  ['OpenRouter', `sk-or-v1-${h(64)}`],
  ['Hugging Face', `hf_${w(34)}`],
  ['Groq', `gsk_${w(52)}`],
  ['Perplexity', `pplx-${w(48)}`],
  ['Replicate', `r8_${w(37)}`],
  ['Discord', `M${w(23)}.${w(6)}.${w(38)}`],
  ['Discord webhook', `https://discord.com/api/webhooks/123456789012345678/${w(68)}`],
  ['Telegram, older', `110201543:Ab${w(33)}`],
  ['Telegram', `110201543:AA${w(33)}`],
  ['Shopify', `shpat_${h(32)}`],
  ['Shopify secret', `shpss_${H(32)}`],
  ['Square', `sq0atp-${w(22)}`],
  ['Square, newer', `EAAA${w(60)}`],
  ['DigitalOcean', `dop_v1_${h(64)}`],
  ['Databricks', `dapi${h(32)}`],
  ['Databricks, second', `dapi${h(32)}-2`],
  ['Flutterwave', `FLWSECK_TEST-${h(32)}-X`],
  ['Doppler, of an environment', `dp.st.prod.${w(43)}`],
  ['GoCardless', `live_${w(40)}`],
  ['LangSmith', `lsv2_pt_${h(32)}_${h(10)}`],
  ['ElevenLabs', `sk_${h(48)}`],
  ['Netlify', `nfp_${w(36)}`],
  ['PostHog', `phx_${w(43)}`],
  ['Resend', `re_${w(8)}_${w(24)}`],
  ['WakaTime', `waka_${uuid}`],
  [
    'Microsoft Teams webhook',
    `https://nordhavn.webhook.office.com/webhookb2/${uuid}@${uuid}/IncomingWebhook/${h(32)}/${uuid}`,
  ],
  ['Doppler', `dp.pt.${w(43)}`],
  ['Grafana Cloud', `glc_eyJ${w(80)}=`],
  ['Grafana service account', `glsa_${w(32)}_${h(8)}`],
  ['Vault', `hvs.${w(95)}`],
  ['Vault, older', `s.${w(24)}`],
  ['Terraform', `${w(14)}.atlasv1.${w(67)}`],
  ['Heroku', `HRKU-AA${w(58)}`],
  ['Linear', `lin_api_${w(40)}`],
  ['Mailchimp', `${h(32)}-us12`],
  ['Mailgun', `key-${h(32)}`],
  ['New Relic', `NRAK-${U(27)}`],
  ['Postman', `PMAK-${h(24)}-${h(34)}`],
  ['Pulumi', `pul-${h(40)}`],
  ['Sentry', `sntryu_${h(64)}`],
  ['JSON Web Token', jwt],
  ['JSON Web Token, unsigned', jwt.slice(0, jwt.lastIndexOf('.'))],
  ['Notion', `ntn_12345678901${w(35)}`],
  ['Airtable', `pat${w(14)}.${h(64)}`],
  ['Atlassian', `ATATT3${w(186)}`],
  ['Figma', `figd_${w(40)}`],
  ['Docker Hub', `dckr_pat_${w(27)}`],
  ['Dynatrace', `dt0c01.${U(24)}.${U(64)}`],
  ['Supabase', `sbp_${h(40)}`],
  ['PlanetScale', `pscale_tkn_${w(43)}`],
  ['RubyGems', `rubygems_${h(48)}`],
  ['Brevo', `xkeysib-${h(64)}-${w(16)}`],
  ['HubSpot', `pat-na1-${uuid}`],
  ['Alibaba', `LTAI${w(20)}`],
  ['Yandex', `AQVN${w(36)}`],
  ['Cloudflare', `cfut_${w(48)}`],
  ['Tailscale', `tskey-auth-${w(12)}-${w(32)}`],
  ['1Password', `A3-${U(6)}-${U(11)}-${U(5)}-${U(5)}-${U(5)}`],
  ['age', `AGE-SECRET-KEY-1${of('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`],
  ['OpenShift', `sha256~${w(43)}`],
  ['Octopus Deploy', `API-${U(26)}`],
  ['EasyPost', `EZAK${w(54)}`],
  ['Duffel', `duffel_live_${w(43)}`],
  ['Frame.io', `fio-u-${w(64)}`],
  ['Shippo', `shippo_live_${h(40)}`],
  ['Typeform', `tfp_${w(59)}`],
  ['ReadMe', `rdme_${l(70)}`],
  ['Contentful', `CFPAT-${w(43)}`],
  ['Clojars', `CLOJARS_${w(60)}`],
  ['NuGet', `oy2${l(43)}`],
  ['Artifactory', `AKCp${w(69)}`],
  ['Lob', `live_${h(35)}`],
  ['Plaid', `access-production-${uuid}`],
  ['Mapbox', `sk.eyJ${w(80)}.${w(22)}`],
  ['MaxMind', `${w(6)}_${w(29)}_mmk`],
  ['Infracost', `ico-${w(32)}`],
  ['Prefect', `pnu_${w(36)}`],
  ['SonarQube', `squ_${h(40)}`],
  ['Sourcegraph', `sgp_${h(40)}`],
  ['Sourcegraph, of an instance', `sgp_${h(16)}_${h(40)}`],
  ['CircleCI', `CCIPAT_${w(40)}`],
  ['CircleCI, newer', `CCIPAT_${w(22)}_${h(40)}`],
  ['Fly', `fo1_${w(43)}`],
  ['Meta', `EAAC${w(150)}`],
];

test.each(KEYS)('%s', (_, key) => {
  expect(found('secret', key)).toEqual([key]);
  expect(found('secret', `Ups, her er nøglen: ${key}. Slet den!`)).toEqual([key]);
  expect(found('secret', `export KEY="${key}"`)).toEqual([key]);
  expect(found('secret', `key=${key}&x=1`)).toEqual([key]);
});

test('a key that goes on or begins within a word is none', () => {
  expect(found('secret', `AKIA${U(17)}`)).toEqual([]);
  expect(found('secret', `xAKIA${U(16)}`)).toEqual([]);
  expect(found('secret', `AKIA${U(15)}`)).toEqual([]);
  expect(found('secret', `xhvs.${w(95)}`)).toEqual([]);
  expect(found('secret', `ghp_${w(12)}`)).toEqual([]);
  expect(found('secret', `AIza${'a'.repeat(35)}`)).toEqual([]);
  expect(found('secret', `xoxp-23984754863-2348975623000-2348975623001-${'#'.repeat(32)}`)).toEqual([]);
});

test('private keys, whole and cut off', () => {
  const whole = `-----BEGIN RSA PRIVATE KEY-----\n${w(64)}\n${w(64)}\n-----END RSA PRIVATE KEY-----`;
  expect(found('secret', `Her:\n${whole}\nHilsen`)).toEqual([whole]);
  const openssh = `-----BEGIN OPENSSH PRIVATE KEY-----\n${w(70)}\n-----END OPENSSH PRIVATE KEY-----`;
  expect(found('secret', openssh)).toEqual([openssh]);
  const pgp = `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${w(64)}\n-----END PGP PRIVATE KEY BLOCK-----`;
  expect(found('secret', pgp)).toEqual([pgp]);
  const putty = `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n${w(64)}\nPrivate-MAC: ${h(64)}`;
  expect(found('secret', `Her:\n${putty}\nHilsen`)).toEqual([putty]);
  const cut = `-----BEGIN PRIVATE KEY-----\n${w(64)}\n${w(40)}`;
  expect(found('secret', cut)).toEqual([cut]);
  expect(found('secret', `"-----BEGIN EC PRIVATE KEY-----\\n${w(64)}\\n-----END EC PRIVATE KEY-----\\n"`)).toHaveLength(
    1,
  );
  expect(found('secret', 'A file that starts with -----BEGIN PRIVATE KEY----- is a secret.')).toEqual([]);
  expect(found('secret', `-----BEGIN PUBLIC KEY-----\n${w(64)}\n-----END PUBLIC KEY-----`)).toEqual([]);
  expect(found('secret', `-----BEGIN CERTIFICATE-----\n${w(64)}\n-----END CERTIFICATE-----`)).toEqual([]);
});

describe('credentials in addresses', () => {
  test.each([
    'https://havn:v1nd0gV4nd@data.nordhavn.example/v3',
    'https://moelle:k0rn@Kv4rn@intern.nordhavn.example',
    'ftps://udgiv:fyrt4arn2031@filer.nordhavn.example/ind',
    'https://vagt:s0l0pg4ng!ny@maal.nordhavn.example/api',
    'mongodb://havn:q7vind4mole@lager.nordhavn.example:5434/varer',
    'mongodb+srv://havn:tang81klit@moelle-kv4rn.mongodb.net/varer?retryWrites=true&w=majority',
    'postgres://havn:minHemmelighed77@lager.nordhavn.example:5432/varer',
    'postgres://havn:secret4821@lager.nordhavn.example:5432/varer',
    'redis://:p4ssw0rd9@10.0.0.4:6379/0',
    'amqp://svc:Kx7pQ2mZ@rabbit.nordhavn.example:5672',
  ])('%s', (url) => {
    expect(found('secret', `db: ${url} (prod)`)).toEqual([url]);
    expect(found('email', url)).toEqual([]);
    expect(found('ip-address', url)).toEqual([]);
  });
  test.each([
    'https://$' + '{bruger}:$' + '{kode}@nordhavn.example/v1',
    'https://{{navn}}:{{kode}}@nordhavn.example',
    'https://{NAVN}:{KODE}@nordhavn.example',
    'https://username:password@nordhavn.example/api',
    'https://dbuser:mypassword@nordhavn.example/ind',
    'https://YOUR_NAME:YOUR_PASS@nordhavn.example',
    'https://username:REPLACE_WITH_YOURS@nordhavn.example',
    'https://havn:abc@nordhavn.example/v1',
    'https://havn:2222@nordhavn.example/api',
    'https://havn:xxxxx@nordhavn.example',
    'mongodb://localhost:27017/varer',
    'mysql://havn:$' + '{KODEORD}@nordhavn.example:3306/varer',
    'https://havn@nordhavn.example/x',
    'https://nordhavn.example:8080/@mette',
  ])('%s is none', (url) => expect(found('secret', url)).toEqual([]));
});

describe('what is said to be one', () => {
  test.each<[string, string]>([
    ['hunter2!', 'password: hunter2!'],
    ['Sommer2024!', 'Adgangskoden er Sommer2024!'],
    ['Sommer2024', 'Adgangskode: Sommer2024.'],
    ['Vinter-2025', 'Kodeordet til gæstenettet er Vinter-2025'],
    ['p@ssw0rd123', 'the password is p@ssw0rd123'],
    ['Tr0ub4dor&3', 'Password = "Tr0ub4dor&3"'],
    ['letmein', 'DB_PASSWORD=letmein'],
    ['m42ploz2wd', 'PG_USERNAME=root. PG_PASSWORD=m42ploz2wd'],
    ['strongp@55!', 'mysql --user=doadmin --password=strongp@55! --host=db'],
    ['strongp@ss', 'PGPASSWORD=strongp@ss psql -h db'],
    ['Kx7pQ2mZ', 'Server=db;Database=app;Uid=sa;Pwd=Kx7pQ2mZ;'],
    ['Kx7pQ2mZ', '{"password":"Kx7pQ2mZ"}'],
    ['Gaest2024', 'Wifi-kode: Gaest2024'],
    [w(32), `api_key: ${w(32)}`],
    [w(32), `"apiKey": "${w(32)}"`],
    [w(40), `aws_secret_access_key = ${w(40)}`],
    [h(64), `"client_secret" : "${h(64)}",`],
    [w(32), `adafruit_api_token = "${w(32)}"`],
    [w(32), `Our API key is ${w(32)}`],
    [uuid, `HEROKU_API_KEY=${uuid}`],
    [w(28), `Authorization: Bearer ${w(28)}`],
    [w(28), `Send it with Bearer ${w(28)}`],
    [`${w(84)}==`, `AccountName=store;AccountKey=${w(84)}==;EndpointSuffix=core.windows.net`],
    [w(24), `STRIPE_KEY=${w(24)}`],
    [w(32), `API_TOKEN ?= "${w(32)}"`],
    [w(32), `API_TOKEN ::= "${w(32)}"`],
    [w(32), `apiToken := \`${w(32)}\``],
    [w(32), `var apiToken string = "${w(32)}"`],
    [w(32), `$apiToken .= '${w(32)}';`],
    [w(32), `{\\"api_token\\": \\"${w(32)}\\"}`],
    [w(32), `api_token: |\n  ${w(32)}`],
    [w(32), `api_token: >-\n  ${w(32)}`],
    [w(32), `<apiToken>${w(32)}</apiToken>`],
    [w(32), `apiToken,${w(32)},2026`],
    [w(32), `getOrElse("api_token", "${w(32)}")`],
    [w(32), `deploy --havn-api-key ${w(32)} --now`],
    [w(32), `settings["secret"] = "${w(32)}"`],
    [w(32), `api_token_7 = ${w(32)}`],
    [w(900), `token = '${w(900)}'`],
    [w(32), `mySecretString=${w(32)}`],
    [uuid, `secret: "${uuid}"`],
    ['wX7{q}(K2)<m>4$#p', `password = "wX7{q}(K2)<m>4$#p"`],
    ['Kx7pQ2mZ9w', 'Api-Token: Kx7pQ2mZ9w'],
    ['aGF2bjp2aW5k=', "curl -H 'Authorization: Basic aGF2bjp2aW5k='"],
    [h(40), `curl -H "Authorization: Token ${h(40)}"`],
    ['v1nd~m0lle', "curl --user  'havn:v1nd~m0lle' https://a.dk"],
    ['m0ll3n4u5', 'curl --user c28wl:m0ll3n4u5 https://a.dk'],
    ['4821', 'Pinkoden er 4821'],
    ['kv4rn12', "Adgangskoden til brugeren 'havn' er 'kv4rn12'"],
    ['kv4rn12', "echo 'the password is 'kv4rn12''"],
    ['20havn41', ':password       => "20havn41"'],
    ['004521moln', 'machine hent.nordhavn.example login havn password 004521moln'],
    ['kv4rn12', 'login havn\n  password kv4rn12'],
    ['#s0lopgang', 'User ID=havn;Password=#s0lopgang;Trusted_Connection=False'],
    ['Solopgang$', '<add key="MailPassword" value="Solopgang$"/>'],
    [h(40), `make('String', 'API_KEY', '"${h(40)}"')`],
    [`${w(26).toLowerCase()}4${w(25).toLowerCase()}`, `ado_pat = "${w(26).toLowerCase()}4${w(25).toLowerCase()}"`],
    ['kV_4.R5f-2.9nMo', 'Authorization: Bearer kV_4.R5f-2.9nMo'],
    ['4821', 'PIN: 4821'],
  ])('%s in “%s”', (value, text) => expect(found('secret', text)).toEqual([value]));
});

describe('something else is none', () => {
  test.each([
    `AKIAIOSFODNN7${'EXAMPLE'}`,
    `aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCY${'EXAMPLEKEY'}`,
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'sk_live_xxxxxxxxxxxxxxxxxxxxxxxx',
    'xoxb-your-token-here-goes-somewhere',
    'glpat-00000000000000000000',
    'api_key: YOUR_API_KEY_GOES_HERE',
    'api_key=<your-api-key>',
    'token: $' + '{GITHUB_TOKEN}',
    'token: $' + '{{ secrets.GITHUB_TOKEN }}',
    'api_key = process.env.API_KEY_2024_PROD',
    'password: ********',
    'password=password',
    'f($user,$password="",$time="0",$rest=false)',
    "echo 'password = '.$all['havn']['password'];",
    'text << "Password=#{password}, "',
    '"/da/lav-en-adgangskode-password":"/da/hjaelp2/konto"',
    'Password: #SikkerUge2031',
    'Password: 90-day rotation',
    'Password: 12CHARS or more',
    'The most common password is kaffe2026.',
    'Den mest brugte adgangskode er sommer2026',
    'password: changeme123',
    'Password: your_password',
    'Host=your_host; Username=your_username; Password=your_password;',
    'hvs.abc',
    'hvb.tooshortxxx',
    'Password: must be changed every 90 days',
    'The password is required.',
    'The password is 12 characters long',
    'Passwords are dead: long live passkeys',
    'Adgangskoden er det svage led',
    'Adgangskode: nej tak',
    'Kodeord: samarbejde og tillid',
    'Nøgleordet er tillid: 2024 bliver stort',
    'Two-factor beats a password: 2-factor for all',
    'Brug koden SOMMER25 og få 25 % rabat',
    'Use code SAVE2024NOW for a discount',
    'Rabatkode: HAVN2024',
    'The secret: teamwork',
    'The secret sauce: 3 great people and 1 idea',
    'The key: listen first',
    'Key results: 2024-q3-results-final',
    'Token economy: https://example.com/token-economy-2024-guide',
    'commit 7f3a9c1e5b8d2046f1c7e3a90b5d8264c9e7f1a3',
    `https://github.com/nordhavn/app/commit/${h(40)}`,
    `sha256:${h(64)}`,
    `sha512-${w(86)}==`,
    uuid,
    `id=${uuid}`,
    'https://www.example.com/news/2024/11/25/how-we-built-a-turbine-in-three-years-with-100-people',
    'https://www.linkedin.com/posts/nordhavn_green-energy-activity-7265123456789012345-Ab3d',
    'https://docs.google.com/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit',
    'https://youtu.be/dQw4w9WgXcQ?si=abcDEF123',
    'https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC?si=7f3a9c1e5b8d2046',
    'https://sk-learn.example.com/sk-2024',
    'The sk-learn-contrib project, task-management-2024',
    `Contract 0x${h(40)}`,
    'ISBN 978-87-12-34567-8, EAN 5701234567890',
    `public_key: ${w(44)}`,
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7 mette@laptop',
    `pk_live_${w(24)}`,
    '#GreenEnergyNordhavn2024WindPowerHarbour',
    'arn:aws:s3:::my-bucket-2024/path/to/object-1',
    'ASIA2024 was great, AKIA too',
    'Hej: det er mig',
    'kl. 12:30: mødet starter',
    'Agenda: 1) tal 2) mål 3) 2025',
    'hr: 7 stillinger, it: 3 stillinger',
    'The WPA of 1935: 8.5 million jobs',
    'Pin: a post to the top',
    'PIN 2024',
    'Secret Santa 2024: 24.12.2024',
    'https://medium.com/@mette/api-keys-explained-7f3a9c1e5b8d',
    'Access: 24/7',
    'author: Mette Holm 2024',
    `client_secret_id: ${uuid}`,
    `credentialsId: '${uuid}'`,
    `api_version=rc2026-${h(16)}`,
    `SECRET_NAME = "NORDHAVN-2026A-KEY"`,
    `token_url='https://havn.example/token/7f3a9c1e5b8d2046'`,
    `key_vault_name: "havn2026weu7prod4x"`,
    `bucket_key: "${w(20)}"`,
    'my_password = "fakesecret"',
    'apiKey: "abcdefghijklmnopqrstuvwxyz1234567"',
    "curl -i -u 'test:test'",
    'curl -u "$USER:$PASSWORD" https://a.dk',
    'curl -H "Authorization: Bearer $API_KEY"',
    'curl -H "Authorization: Basic ..."',
    `phc_${w(43)}`,
    'API: v2.1.0-beta.3+build.2024',
    'password reset: https://example.com/reset?x=1',
  ])('%s', (text) => expect(found('secret', text)).toEqual([]));
});
