/**
 * The shapes that vendors give their keys, as their own documentation and secret-scanning partner lists publish them: a prefix
 * that nothing else has, and a body of so many signs. Sets: h small hexadecimal, H hexadecimal, d digits, l small letters and
 * digits, U capitals and digits, w letters and digits, W those with "-" and "_", B base64, A base64url with "." and "=".
 * "w36" is 36 of them or more, "w36-40" no more than 40. Where vendors vary a length, the shortest counts.
 * @see https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 * @see https://github.com/microsoft/security-utilities/tree/main/GeneratedRegexPatterns (Azure's)
 */
export const prefixedFormats: Record<string, string> = {
  'U16-16': 'AKIA ASIA ABIA ACCA DO00', // AWS access keys, DigitalOcean spaces
  'U17-17': 'A3T', // AWS, older
  'W33-40': 'AIza', // Google API keys
  'W24-40': 'GOCSPX-', // Google OAuth clients
  'A30-400': 'ya29.', // Google OAuth tokens
  'w34-255': 'ghp_ gho_ ghu_ ghs_ ghr_', // GitHub, classic and apps
  'W60-255': 'github_pat_', // GitHub, fine-grained
  'W20-255': 'glpat- gldt- glrt- glft- glimt- glagent- gloas- glsoat- glffct- GR1348941', // GitLab
  'h40-40': 'glptt- pul- sbp_ sqp_ squ_ sqa_ e2b_ ck_ cs_', // GitLab triggers, Pulumi, Supabase, SonarQube, E2B, WooCommerce
  'W18-255': 'glcbt- sb_secret_ tvly-', // GitLab jobs, Supabase, Tavily
  'W24-255': 'tskey-auth- tskey-api- tskey-client- tskey-scim- tskey-webhook-', // Tailscale
  'w10-250': 'sk_live_ sk_test_ rk_live_ rk_test_ sk_prod_ rk_prod_', // Stripe, Paystack
  'B24-80': 'whsec_', // Stripe and Svix webhooks
  'H32-32': 'SK shpat_ shpca_ shppa_ shpss_ shptka_ prtapi_', // Twilio, Shopify
  'w30-60': 'nfp_ npm_ ico- gsk_ pplx- r8_ pnu_ cio ddp_', // Netlify, npm, Infracost, Groq, Perplexity, Replicate, Prefect, …
  'w34-34': 'hf_ api_org_', // Hugging Face
  'W50-1000': 'pypi-AgEIcHlwaS5vcmc pypi-AgENdGVzdC5weXBp', // PyPI
  'l43-43': 'oy2', // NuGet
  'w60-60': 'CLOJARS_ jina_', // Clojars, Jina
  'W25-60': 'dckr_pat_ dckr_oat_', // Docker Hub
  'w60-69': 'AKCp', // Artifactory
  'w59-59': 'cmVmd', // Artifactory references
  'w64-64': 'sgp_', // Segment
  'h32-32': 'fc- cal_live_ cal_ cu_', // Firecrawl, Cal.com, Checkly
  'w32-255': 'odt_ AKID', // Dependency-Track, Tencent
  'w36-60': 'rpa_', // RunPod
  'W40-80': 'tgp_v1_ pylf_v1_ BBDC-', // Together, Logfire, Bitbucket
  'l48-48': 'csk-', // Cerebras
  'l58-64': 'hcaik_ hcamk_ hcxik_', // Honeycomb
  'w28-60': 'rnd_ apify_api_ bb_live_', // Render, Apify, Browserbase
  'l26-26': 'da2-', // AppSync
  'B100-300': 'ABSK', // Bedrock
  'W100-400': 'IGQV IGAA', // Instagram
  'B90-400': 'AQE', // Adyen
  'W20-300':
    'sk-proj- sk-svcacct- sk-admin- sk-ant- sk-or-v1- sk-lf- sk-helicone- nvapi- xai- ntn_ figd_ napi_ fw_ pcsk_', // OpenAI, Anthropic, …
  'w32-64': 'sk-', // OpenAI, older; DeepSeek
  'h26-26': 'EXO', // Exoscale
  'B80-300': 'apk_ apk_user_ klarna_live_api_ klarna_test_api_', // Devin, Klarna
  'h64-64': 'dop_v1_ doo_v1_ dor_v1_ sntryu_ sntryi_ mlsn. mzp_ rootly_ slk_', // DigitalOcean, Sentry, MailerSend, Materialize, Rootly, Sourcegraph
  'W58-58': 'HRKU-AA', // Heroku
  'w40-60': 'dp.pt. dp.st. dp.sa. dp.ct. dp.scim. dp.audit. lin_api_ lin_oauth_ CCIPAT_ bkua_ phx_ phs_', // Doppler, Linear, CircleCI, Buildkite, PostHog
  'B32-400': 'glc_', // Grafana Cloud
  'W24-300': 'hvs.', // Vault, the shortest of a development server
  'W90-300': 'hvb. hvr.',
  'W40-60': 'AQ.Ab8RN6 cnvca y0_ sktsec_', // Gemini, Canva, Yandex, Socket
  'A66-66': 'SG.', // SendGrid
  'B60-4000': 'ZXlK', // JSON Web Tokens, in base64 once more
  'W22-26': 'Mid-server-', // Midtrans
  'A60-300': 'ATATT3 ATCTT3 ATTA', // Atlassian, Trello
  'A16-64': 'ATBB', // Bitbucket
  'A32-64': 'pscale_tkn_ pscale_pw_ pscale_oauth_', // PlanetScale
  'W22-60': 'sq0atp- sq0csp- EAAA EAAE', // Square
  'h35-35': 'live_ test_', // Lob
  'W40-40': 'live_', // GoCardless
  'U26-26': 'API-', // Octopus Deploy
  'U27-27': 'NRAK-', // New Relic
  'A19-40': 'NRJS- NRII- NRIQ- NRRA-',
  'w54-54': 'EZAK EZTK', // EasyPost
  'W43-60': 'duffel_live_ duffel_test_ CFPAT- fo1_ sha256~', // Duffel, Contentful, Fly, OpenShift
  'A64-64': 'fio-u-', // Frame.io
  'H40-40': 'shippo_live_ shippo_test_ sgp_', // Shippo, Sourcegraph
  'A59-59': 'tfp_', // Typeform
  'l70-70': 'rdme_', // ReadMe
  'W48-48': 'tk-us-', // Scalingo
  'l32-40': 'p8e- rzp_live_', // Adobe, Razorpay
  'h48-48': 'rubygems_ sk_', // RubyGems, ElevenLabs
  'w18-24': 'LTAI', // Alibaba
  'W35-38': 'AQVN', // Yandex
  'w100-300': 'EAA', // Meta, the app's number behind it
  'w40-300': 'EAACEdEose0cBA',
  'B100-1500': 'fm1r_ fm1a_ fm2_', // Fly
  'w28-28': 'aio_', // Adafruit
  'W37-60': 'cfut_ cfat_ cfk_', // Cloudflare
  'w24-60': 'vcp_ vci_ vca_ vcr_ vck_', // Vercel
  'w16-16': 'sm_aat_ sm_pat_ sm_sat_', // SettleMint
  'w30-40': 'vtwn_ cxtp_', // Val Town, Coralogix
  'w38-38': '4b1d', // ClickHouse
};

/** Shapes with parts. */
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Numbers of team, user and session, then the token; the older workspace tokens are freer. */
/** Of letters in both cases and digits between them, not of words: for prefixes that are short or words themselves. */
const thrown = (form: string): string => `(?=[\\w-]*[a-z\\d][A-Z])(?=[\\w-]*\\d[A-Za-z])(?=[\\w-]*[A-Za-z]\\d)${form}`;
const SLACK = '(?:\\d{5,14}-){2,3}(?=\\d*[A-Za-z])[A-Za-z0-9]{10,64}|\\d-[A-Za-z0-9]{60,255}';
const SLACK_WORKSPACE = '(?=[A-Za-z-]*\\d)(?:\\d-)?[A-Za-z0-9-]{8,90}';
export const structuredFormats: [prefix: string, body: string][] = [
  ['sk-', '[\\w-]{20,100}T3BlbkFJ[\\w-]{16,100}'], // OpenAI
  ['glpat-', '[\\w-]{20,300}\\.[0-9a-z]{2}\\.?[0-9a-z]{7,9}'], // GitLab, routable
  ['glrt-', 't\\d_[\\w-]{20,300}\\.[0-9a-z]{2}\\.?[0-9a-z]{7,9}'],
  ['xoxb-', '\\d{5,14}-(?:\\d{5,14}-?)?[A-Za-z0-9]{14,64}'], // Slack
  ...['xoxb-', 'xoxp-', 'xoxo-', 'xoxs-'].map((prefix): [string, string] => [
    prefix,
    '\\d{10,14}-\\d{10,14}(?![\\w-])',
  ]),
  ...['xoxp-', 'xoxo-', 'xoxs-', 'xoxc-', 'xoxe-'].map((prefix): [string, string] => [prefix, SLACK]),
  ['xoxa-', SLACK_WORKSPACE],
  ['xoxr-', SLACK_WORKSPACE],
  ['xoxd-', '[\\w%+/=-]{40,400}'],
  ['xoxe.xoxp-', '\\d-[A-Za-z0-9]{60,255}'],
  ['xoxe.xoxb-', '\\d-[A-Za-z0-9]{60,255}'],
  ['xapp-', '\\d-[A-Z0-9]{5,20}-\\d{5,20}-[A-Za-z0-9]{20,100}'],
  ['dapi', '[A-Fa-f0-9]{32}(?:-\\d)?'], // Databricks
  ['lsv2_', '(?:pt|sk)_[a-f0-9]{32}(?:_[a-f0-9]{10})?'], // LangSmith
  ['FLWSECK', '(?:_TEST)?-[A-Ha-h0-9]{32}-X'], // Flutterwave
  ['FLWSECK', '(?:_TEST)?-?[A-Ha-h0-9]{12,40}'],
  ['CCIPAT_', '[A-Za-z0-9]{20,24}_[A-Fa-f0-9]{40}'], // CircleCI
  ['CCIPRJ_', '[A-Za-z0-9]{20,24}_[A-Fa-f0-9]{40}'],
  ['CCDB1_', '[A-Za-z0-9]{22}_[A-Za-z0-9]{40}'], // CockroachDB
  ['dp.st.', '[a-z0-9_-]{2,35}\\.[A-Za-z0-9]{40,44}'], // Doppler, of one environment
  ['sgp_', '(?:[a-fA-F0-9]{16}|local)_[a-fA-F0-9]{40}'], // Sourcegraph
  ['re_', '[A-Za-z0-9]{8}_[A-Za-z0-9]{24}'], // Resend
  ['waka_', UUID], // WakaTime
  ['amzn.mws.', UUID], // Amazon's marketplace
  ['hawk.', '[\\w-]{20}\\.[\\w-]{20}'], // StackHawk
  ['1//0', '[\\w-]{60,200}'], // Google, to refresh
  ['SWMTKN-1-', '[a-z0-9]{40,60}-[a-z0-9]{20,30}'], // Docker Swarm
  ['eyJ0eXAiOiAiVENWMiJ9.', '[\\w-]{36}\\.[\\w-]{48}'], // TeamCity
  ['webhook.office.com/', `webhookb2/${UUID}@${UUID}/IncomingWebhook/[a-f0-9]{32}/${UUID}(?:/[\\w-]{10,80})?`], // Teams
  ['SG.', '[\\w-]{16,32}\\.[\\w-]{16,64}'], // SendGrid
  ['eyJ', '[\\w-]{8,800}\\.eyJ[\\w-]{8,2000}\\.[\\w-]{10,1000}={0,2}'], // JSON Web Tokens (RFC 7519)
  ['eyJ', '[\\w-]{16,800}\\.eyJ[\\w-]{16,2000}\\.?'], // and without a signature
  ['ey', '[\\w-]{15,800}\\.ey[\\w-]{15,2000}\\.[\\w-]{10,1000}={0,2}'],
  ['eyJrIjoi', '[\\w+/=-]{60,400}'], // Grafana, older
  ['glsa_', '[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}'], // Grafana service accounts
  ['sntrys_', 'eyJ[\\w+/=]{20,400}_[\\w+/]{43}'], // Sentry organisations
  ['dt0c01.', '[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}'], // Dynatrace
  ['dt0s01.', '[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}'],
  ['PMAK-', '[a-f0-9]{24}-[a-f0-9]{34}'], // Postman
  ['pat.', '[\\w-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}'], // Harness
  ['sat.', '[\\w-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}'],
  ['pat', '[A-Za-z0-9]{14}\\.[a-f0-9]{64}'], // Airtable
  ['pat-', `(?:na|eu)1-${UUID}`], // HubSpot
  ['xkeysib-', '[a-f0-9]{64}-[A-Za-z0-9]{16}'], // Brevo
  ['xsmtpsib-', '[a-f0-9]{64}-[A-Za-z0-9]{16}'],
  ['s.', '(?=[A-Za-z]*\\d)[A-Za-z0-9]{24}'], // Vault, older
  ['AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'], // age
  ['A3-', '[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}'], // 1Password
  ['ops_', 'eyJ[\\w+/=-]{200,2000}'],
  ['dnkey-', '[\\w=-]{26}-[\\w=-]{52}'], // Defined Networking
  ['s-s4t2ud-', '[a-f0-9]{64}'], // 42
  ['s-s4t2af-', '[a-f0-9]{64}'],
  ['sdk-', UUID], // LaunchDarkly
  ['api-', UUID],
  ['AVNS_', '(?=[\\w-]*[a-z])(?=[\\w-]*\\d)[\\w-]{16,24}'], // Aiven
  ['xaat-', UUID], // Axiom
  ['xapt-', UUID],
  ['pit-', UUID], // HighLevel
  ['persona_production_', UUID],
  ['persona_sandbox_', UUID],
  ['pdus+_', `[A-Z0-9]{6,10}_${UUID}`], // PagerDuty
  ['pdeu+_', `[A-Z0-9]{6,10}_${UUID}`],
  ['u+', thrown('[\\w-]{18}')],
  ['pdl_', '(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}'], // Paddle
  ['0.', `${UUID}\\.[A-Za-z0-9]{30}:[\\w+/]{22}==`], // Bitwarden
  ['zpka_', '[a-z0-9]{32}_[a-f0-9]{8}'], // Zuplo
  ['KEY', '[A-F0-9]{32}_[A-Za-z0-9]{22}'], // Telnyx
  ['api_live', '(?:_[a-z]{2})?\\.[\\w-]{8,20}\\.[\\w-]{24,40}'], // Onfido
  ['api_sandbox', '(?:_[a-z]{2})?\\.[\\w-]{8,20}\\.[\\w-]{24,40}'],
  ['snyk_', '[us]at\\.[a-f0-9]{8}\\.[\\w-]{40,140}(?:\\.[\\w-]{20,140})?'], // Snyk
  ['WPL_AP', '\\d\\.[\\w-]{16}\\.[\\w+/]{6,10}={0,2}'], // LinkedIn
  ['md-', thrown('[\\w-]{22}')], // Mandrill
  ['pa-', thrown('[\\w-]{43}')], // Voyage
  ['ak-', thrown('[A-Za-z0-9]{22}')], // Modal
  ['as-', thrown('[A-Za-z0-9]{22}')],
  ['ak_', thrown('[\\w-]{20}')], // Composio
  ['ck_', thrown('[\\w-]{20}')],
  ['BSA', thrown('[\\w-]{24,40}')], // Brave
  ['endr+', '(?=[A-Za-z-]*\\d)[A-Za-z0-9-]{16}'], // Endor
  ['configcat-sdk-1/', '[\\w-]{22}/[\\w-]{22}'], // ConfigCat
  ...['sc_', 'ext_', 'scauth_', 'authress_'].map((prefix): [string, string] => [
    prefix,
    '[a-z0-9]{5,30}\\.[a-z0-9]{4,6}\\.acc[_-][a-z0-9-]{10,32}\\.[\\w+/=-]{30,120}', // Authress
  ]),
  ['AAAAAAAAAAAAAAAAAAAAA', '[A-Za-z0-9%]{60,120}'], // X, for apps
  ['AAAA', '[\\w-]{7}:APA91b[\\w-]{100,160}'], // Firebase messaging
  ['K00', '\\d[A-Za-z0-9+/]{27}'], // Backblaze
  // A private key in PEM, in base64 once more, as in a kubeconfig: "PRIVATE" begins at any of three places.
  ['LS0tLS1CRUdJTi', '(?=[\\w+/]{0,24}(?:UFJJVkFUR|QUklWQVRF|BSSVZBVE))[\\w+/]{40,8000}={0,2}'],
  ['hook.', '(?:eu|us)\\d\\.make\\.com/[a-z0-9]{24,40}'], // Make
  ['key-', '(?<![\\w.-]key-)[a-z0-9]{32}'], // Mailgun
  ['castai_v1_', '[a-z0-9]{64}_[a-z0-9]{8}'], // CAST AI
  ['AVNU_', '[\\w+/]{100,600}={0,2}'], // Aiven
  ['st.', '[a-f0-9]{24}\\.[a-f0-9]{32}\\.[a-f0-9]{32}'], // Infisical
  ['akab-', '[a-z0-9]{16}-[a-z0-9]{16}'], // Akamai
  ['act.', '(?=[A-Za-z]*\\d)[A-Za-z0-9]{55,70}'], // TikTok
  ['p.eyJ', '[\\w-]{20,400}\\.[\\w-]{20,60}'], // Tinybird
  ['AstraCS:', '[A-Za-z]{20}:[a-f0-9]{64}'], // DataStax
  ['AQ', '(?<=00D[A-Za-z0-9]{12,15}!AQ)[\\w.]{60,120}'], // Salesforce sessions
  ['SCW', `[A-Z0-9]{17}:${UUID}`], // Scaleway
  ['secret-token:', 'mercury_(?:production|sandbox)_[\\w]{20,120}'], // RFC 8959
  ['1/', '\\d{13,19}:[a-f0-9]{32}'], // Asana
  ['2/', '\\d{13,19}/\\d{13,19}:[a-f0-9]{32}'],
  ['access-sandbox-', UUID], // Plaid
  ['access-development-', UUID],
  ['access-production-', UUID],
  ['v1.0-', '[a-f0-9]{24}-[a-f0-9]{146}'], // Cloudflare Origin CA
  ['sl.', '(?:u\\.)?[\\w=-]{130,1200}'], // Dropbox
  ['t1.', '[\\w-]{20,}={0,2}\\.[\\w-]{86}={0,2}'], // Yandex
  ['sk.eyJ', '[\\w-]{20,400}\\.[\\w-]{20,40}'], // Mapbox
  ['hooks.slack.com/', '(?:services|workflows|triggers)/[A-Za-z0-9+/]{24,80}'], // Slack webhooks
  ['discord.com/', 'api/(?:v\\d+/)?webhooks/\\d{17,20}/[\\w-]{60,80}'], // Discord webhooks
  ['discordapp.com/', 'api/(?:v\\d+/)?webhooks/\\d{17,20}/[\\w-]{60,80}'],
  ['hooks.zapier.com/', 'hooks/catch/\\d{4,10}/[a-z0-9]{6,12}/?'], // Zapier
  ['chat.googleapis.com/', 'v1/spaces/[\\w-]{6,20}/messages\\?key=[\\w-]{20,60}&token=[\\w%-]{20,80}'], // Google Chat
  ['gitlab_session=', '[a-z0-9]{32}'], // GitLab's cookie
  ['sig=', '(?<=[?&]sig=)(?:[A-Za-z0-9]|%2[BF]){40,44}(?:%3D|=)'], // Azure's shared access signatures
  ['sig=', '(?<=&sig=)[\\w-]{43}'], // Logic Apps, Power Automate
];

/** Shapes without a prefix, tried on whole tokens that hold the sign in the middle. */
export const markedFormats: [mark: string, form: RegExp][] = [
  ['.atlasv1.', /(?:^|[^A-Za-z0-9])([A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70})/], // Terraform
  ['NRAL', /(?:^|[^A-Za-z0-9])([0-9a-z]{36}(?:FFFF)?NRAL)(?![A-Za-z0-9])/], // New Relic's licences
  ['-us', /(?:^|[^A-Za-z0-9])([0-9a-f]{32}-us\d{1,2})(?![A-Za-z0-9])/], // Mailchimp
  ['-', /(?:^|[^\w.-])([0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![\w-])/], // Mailgun, newer
  ['Q~', /(?:^|[^\w~.-])([\w~.-]{3}\dQ~[\w~.-]{30,33}[\w~-])(?![\w~-])/], // Azure AD
  [
    'JQQJ9',
    /(?:^|[^A-Za-z0-9])([A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?)(?![A-Za-z0-9])/,
  ], // Azure, annotated
  ['AZDO', /(?:^|[^A-Za-z0-9])([A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})(?![A-Za-z0-9])/], // Azure DevOps
  ['AzSe', /(?:^|[^A-Za-z0-9])([A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5})(?![A-Za-z0-9])/], // Azure search
  ['+ACR', /(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5})(?![A-Za-z0-9+/])/], // Azure registries
  ['AzFu', /(?:^|[^\w-])([\w-]{44}AzFu[\w-]{5}[AQgw]==)/], // Azure functions
  // Azure's storage, Cosmos, gateways, batches; its hubs, buses, relays, grids and Redis.
  ['==', /(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{76}(?:APIM|ACDb|\+(?:ABa|AMC|ASt))[A-Za-z0-9+/]{5}[AQgw]==)/],
  ['=', /(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{33}(?:AIoT|AzEG|AzCa|\+(?:ASb|AEh|ARm))[A-P][A-Za-z0-9+/]{5}=)/],
  ['_mmk', /(?:^|[^A-Za-z0-9])([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?![A-Za-z0-9])/], // MaxMind
  [':A', /(?:^|[^A-Za-z0-9])(?:bot)?(\d{8,10}:A[\w-]{33,35})(?![\w-])/], // Telegram
  ['.', /(?:^|[^\w.-])([0-9a-f]{32}\.(?=[A-Za-z]*\d)[A-Za-z0-9]{16,24})(?![\w-]|\.\w)/], // Z.ai, Ollama
  ['.', /(?:^|[^\w.-])([MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40})(?![\w-])/], // Discord bots
];
