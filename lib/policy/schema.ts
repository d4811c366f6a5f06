import { z } from '../zod.ts';
import { unionByKey } from './union-by-key.ts';

/**
 * The policy document, format 1: the one place where its shape is written. The JSON Schema that editors use
 * (`assets/policy.schema.json`) is generated from it; what a shape cannot say (a vocabulary that is named must be there, a
 * pattern must be linear) is `meaning.ts`.
 *
 * Shapes are regular expressions rather than zod's own formats, so that zod and the JSON Schema say the same;
 * with the flag u, as JSON Schema's validators compile them.
 */

export const FORMAT = 1;

/** Beyond these a policy is refused, with a message. Sizes in bytes and pieces. */
export const LIMITS = {
  bytes: 5 * 1024 * 1024,
  rules: 10_000,
  terms: 50_000,
  vocabularies: 1000,
  patterns: 500,
  /** Of a pattern, in UTF-16 units. */
  patternLength: 2000,
  /** Of all patterns together, in UTF-16 units: a hundred for each. */
  patternUnits: 50_000,
} as const;

const text = z.string().check(z.minLength(1));
const id = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,64}$/u))
  .check(z.describe('Lower-case letters, digits and hyphens, at most 64.'));
const language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u))
  .check(z.describe('A language tag (BCP 47), such as "en" or "da".'));
const region = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/u))
  .check(z.describe('A country code (ISO 3166-1), such as "DK".'));
export const moment = z
  .string()
  .check(
    z.regex(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/u,
    ),
  )
  .check(z.describe('A date, or a date and time with its offset (RFC 3339), such as "2026-11-05T08:00+01:00".'));
const clock = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/u))
  .check(z.describe('A time of day, such as "07:30".'));
const days = z
  .string()
  .check(
    z.regex(
      /^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?(,(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)*$/u,
    ),
  )
  .check(z.describe('Days of the week, such as "mon-fri" or "tue,thu".'));
const webAddress = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s/]+(\/[^\s]*)?$/u))
  .check(z.describe('A web address.'));
const secureAddress = z
  .string()
  .check(z.regex(/^(https:\/\/[^\s/]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?)(\/[^\s]*)?$/u))
  .check(z.describe('An address with https:, or http: on this machine.'));
const domain = z
  .string()
  .check(z.regex(/^([_\p{L}\p{M}\p{N}]([_\p{L}\p{M}\p{N}-]{0,62})\.)*[_\p{L}\p{M}\p{N}][_\p{L}\p{M}\p{N}-]{0,62}$/u))
  .check(z.describe('A domain without scheme or path, such as "nordhavn.example". Subdomains are included.'));
const hashtagName = z
  .string()
  .check(z.regex(/^#?[\p{L}\p{M}\p{N}_]{1,139}$/u))
  .check(z.describe('A hashtag, with or without #.'));
const accountName = z
  .string()
  .check(z.regex(/^@?[\p{L}\p{M}\p{N}_.-]{1,100}$/u))
  .check(z.describe('An account name, with or without @.'));
const emailAddress = z
  .string()
  .check(z.regex(/^[^\s@]+@[^\s@]+$/u))
  .check(z.describe('An e-mail address.'));
const count = z.int().check(z.nonnegative());
const positiveCount = z.int().check(z.positive());
const share = z.number().check(z.minimum(0), z.maximum(1));

const localText = z
  .union([text, z.record(language, text)])
  .check(z.describe('A text, or one a language: { "en": "…", "da": "…" }.'));

export const networkNames = ['linkedin', 'x'] as const;
export const shareTargets = ['linkedin', 'x', 'copy'] as const;
export const surfaceNames = ['post', 'comment', 'reply', 'repost'] as const;
export const severities = ['block', 'warn', 'hint'] as const;
export const detectorNames = [
  'email',
  'phone',
  'credit-card',
  'iban',
  'dk-cpr',
  'us-ssn',
  'uk-nino',
  'ip-address',
  'street-address',
  'secret',
  'money',
  'percentage',
  'own-domain-email',
] as const;
export const countables = [
  'characters',
  'words',
  'sentences',
  'hashtags',
  'mentions',
  'links',
  'emoji',
  'exclamations',
  'uppercase-words',
] as const;
export const packNames = [
  'disclosure-us',
  'disclosure-dk',
  'disclosure-uk',
  'personal-data',
  'secrets',
  'finance-claims',
  'quiet-period',
  'medicines',
  'inclusive-language',
  'profanity',
  'accessibility',
  'protected-topics',
] as const;

const network = z.enum(networkNames);
const shareTarget = z.enum(shareTargets);
const severity = z.enum(severities);
const detector = z.enum(detectorNames);

// --- what a rule looks for ---

const termOptions = {
  caseSensitive: z.optional(z.boolean()),
  boundary: z.optional(z.enum(['word', 'none'])),
  hyphens: z.optional(z.enum(['strict', 'loose'])),
  forms: z.optional(z.enum(['da'])),
};

const match: z.ZodMiniType<Match> = z.lazy(() =>
  unionByKey([
    z.strictObject({ terms: z.array(text).check(z.minLength(1)), ...termOptions }),
    z.strictObject({ vocabulary: text, ...termOptions }),
    z.strictObject({
      pattern: text,
      flags: z.optional(
        z
          .string()
          .check(z.regex(/^(?!.*(.).*\1)[imsu]*$/u))
          .check(z.describe('Any of the flags i, m, s, u, each once at most.')),
      ),
    }),
    z.strictObject({ organization: z.literal(true) }),
    z.strictObject({ products: z.literal(true) }),
    z.strictObject({ anyOf: z.array(match).check(z.minLength(1)) }),
  ]),
);

export type TermOptions = {
  caseSensitive?: boolean | undefined;
  boundary?: 'word' | 'none' | undefined;
  hyphens?: 'strict' | 'loose' | undefined;
  forms?: 'da' | undefined;
};

export type Match =
  | ({ terms: string[] } & TermOptions)
  | ({ vocabulary: string } & TermOptions)
  | { pattern: string; flags?: string | undefined }
  | { organization: true }
  | { products: true }
  | { anyOf: Match[] };

const near = z.strictObject({
  match,
  words: z._default(positiveCount, 6),
  side: z
    .optional(z.enum(['before', 'after']))
    .check(
      z.describe('Where the other words stand: before those that are looked for, or after them. Without it, either.'),
    ),
});

export interface Near {
  match: Match;
  words: number;
  side?: 'before' | 'after' | undefined;
}

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  unionByKey([
    z.strictObject({
      mentions: z.union([z.enum(['organization', 'products']), match]),
      near: z.optional(near),
      position: z
        .optional(z.enum(['before-fold']))
        .check(z.describe('Only where everybody sees it: before the network’s “more”.')),
    }),
    z.strictObject({ links: z.union([z.literal('own'), z.array(domain).check(z.minLength(1))]) }),
    z.strictObject({ approvedContent: z.boolean() }),
    z.strictObject({ asked: z.boolean() }),
    z.strictObject({ rewarded: z.boolean() }),
    z.strictObject({ media: z.boolean() }),
    z.strictObject({ detects: z.union([detector, z.array(detector).check(z.minLength(1))]) }),
    z.strictObject({ all: z.array(condition).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(condition).check(z.minLength(1)) }),
    z.strictObject({ not: condition }),
  ]),
);

export type Condition =
  | { mentions: 'organization' | 'products' | Match; near?: Near | undefined; position?: 'before-fold' | undefined }
  | { links: 'own' | string[] }
  | { approvedContent: boolean }
  | { asked: boolean }
  | { rewarded: boolean }
  | { media: boolean }
  | { detects: DetectorName | DetectorName[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const except = z
  .union([z.array(text), match])
  .check(z.describe('What the rule lets pass: a list of terms, or a match.'));

// --- rules ---

const ruleBase = {
  id,
  severity: z._default(severity, 'warn'),
  message: z.optional(localText),
  why: z.optional(localText),
  clause: z.optional(z.strictObject({ title: localText, url: z.optional(webAddress) })),
  when: z.optional(condition),
  networks: z.optional(z.array(network).check(z.minLength(1))),
  surfaces: z.optional(z.array(z.enum(surfaceNames)).check(z.minLength(1))),
  languages: z.optional(z.array(language).check(z.minLength(1))),
  regions: z.optional(z.array(region).check(z.minLength(1))),
  active: z.optional(z.strictObject({ from: z.optional(moment), until: z.optional(moment) })),
  override: z.optional(z.enum(['never', 'reason'])),
  examples: z.optional(z.strictObject({ pass: z.optional(z.array(text)), fail: z.optional(z.array(text)) })),
};

const hours = z.array(z.strictObject({ days, from: clock, until: clock })).check(z.minLength(1));

const ruleKinds = {
  forbid: z.strictObject({
    ...ruleBase,
    kind: z.literal('forbid'),
    match,
    except: z.optional(except),
    near: z.optional(near),
    suggest: z.optional(z.array(z.string())),
  }),
  replace: z.strictObject({
    ...ruleBase,
    kind: z.literal('replace'),
    swap: z.record(text, z.union([z.string(), z.array(z.string()).check(z.minLength(1))])),
    except: z.optional(except),
    ...termOptions,
  }),
  require: z.strictObject({
    ...ruleBase,
    kind: z.literal('require'),
    match,
    position: z._default(z.enum(['anywhere', 'first', 'before-fold', 'end']), 'anywhere'),
    notAccepted: z.optional(match),
    maxAdjacentHashtags: z.optional(count),
    insert: z.optional(localText),
  }),
  count: z.strictObject({
    ...ruleBase,
    kind: z.literal('count'),
    of: z.enum(countables),
    min: z.optional(count),
    max: z.optional(count),
  }),
  link: z.strictObject({
    ...ruleBase,
    kind: z.literal('link'),
    allow: z.optional(z.array(domain)),
    deny: z.optional(z.array(domain)),
    https: z.optional(z.boolean()),
    shorteners: z.optional(z.enum(['deny', 'allow'])),
    internal: z.optional(z.enum(['deny', 'allow'])),
    utm: z.optional(z.enum(['require', 'ignore'])),
  }),
  hashtag: z.strictObject({
    ...ruleBase,
    kind: z.literal('hashtag'),
    allow: z.optional(z.array(hashtagName)),
    deny: z.optional(z.array(hashtagName)),
    require: z.optional(z.array(hashtagName)),
    camelCase: z.optional(z.boolean()),
  }),
  mention: z.strictObject({
    ...ruleBase,
    kind: z.literal('mention'),
    allow: z.optional(z.array(accountName)),
    deny: z.optional(z.array(accountName)),
  }),
  detect: z.strictObject({
    ...ruleBase,
    kind: z.literal('detect'),
    detectors: z.array(detector).check(z.minLength(1)),
    except: z.optional(except),
  }),
  similar: z.strictObject({
    ...ruleBase,
    kind: z.literal('similar'),
    to: localText,
    min: z.optional(share),
    max: z.optional(share),
  }),
  cadence: z.strictObject({
    ...ruleBase,
    kind: z.literal('cadence'),
    maxPerDay: z.optional(positiveCount),
    maxPerWeek: z.optional(positiveCount),
    minMinutesBetween: z.optional(count),
    hours: z.optional(hours),
    balance: z.optional(
      z.strictObject({
        of: z.enum(['own', 'curated']),
        max: z.optional(share),
        min: z.optional(share),
        window: z._default(positiveCount, 10),
      }),
    ),
  }),
  media: z.strictObject({
    ...ruleBase,
    kind: z.literal('media'),
    altText: z.optional(z.literal('require')),
    max: z.optional(count),
  }),
  acknowledge: z.strictObject({
    ...ruleBase,
    kind: z.literal('acknowledge'),
    everyDays: z.optional(positiveCount),
  }),
  protect: z.strictObject({ ...ruleBase, kind: z.literal('protect'), match }),
};

const rule = z.discriminatedUnion('kind', [
  ruleKinds.forbid,
  ruleKinds.replace,
  ruleKinds.require,
  ruleKinds.count,
  ruleKinds.link,
  ruleKinds.hashtag,
  ruleKinds.mention,
  ruleKinds.detect,
  ruleKinds.similar,
  ruleKinds.cadence,
  ruleKinds.media,
  ruleKinds.acknowledge,
  ruleKinds.protect,
]);

export const ruleKindNames = Object.keys(ruleKinds) as RuleKindName[];

// --- the organisation, its content, its programme ---

const contact = z.strictObject({
  name: z.optional(text),
  email: z.optional(emailAddress),
  url: z.optional(webAddress),
});

const organization = z.strictObject({
  name: text,
  aliases: z.optional(z.array(text)),
  products: z.optional(z.array(text)),
  domains: z.optional(z.array(domain)),
  internalDomains: z.optional(z.array(domain)),
  handles: z.optional(z.strictObject({ linkedin: z.optional(accountName), x: z.optional(accountName) })),
  color: z.optional(
    z
      .string()
      .check(z.regex(/^#[0-9a-fA-F]{6}$/u))
      .check(z.describe('A colour such as "#0a5c8f".')),
  ),
  guidelinesUrl: z.optional(webAddress),
  contact: z.optional(contact),
});

const vocabularyEntry = z.union([
  text,
  z.strictObject({
    sha256: z
      .string()
      .check(z.regex(/^[0-9a-f]{64}$/u))
      .check(z.describe('SHA-256 as 64 lower-case hexadecimal digits.')),
    words: z.int().check(z.minimum(1), z.maximum(8)),
  }),
]);

const origin = z.enum(['own', 'curated']);

const contentItem = z.strictObject({
  id,
  url: z.optional(webAddress),
  origin: z._default(origin, 'own'),
  title: localText,
  summary: z.optional(localText),
  image: z.optional(
    z.strictObject({
      url: z
        .string()
        .check(z.regex(/^(https:\/\/|data:image\/)[^\s]+$/u))
        .check(z.describe('A picture: an address with https:, or a data: address.')),
      alt: localText,
    }),
  ),
  topics: z.optional(z.array(text)),
  publishedAt: z.optional(moment),
  expiresAt: z.optional(moment),
  featured: z.optional(z.boolean()),
  internalOnly: z.optional(z.boolean()),
  audience: z.optional(z.strictObject({ regions: z.optional(z.array(region)), teams: z.optional(z.array(text)) })),
  texts: z.optional(z.array(z.strictObject({ id: z.optional(id), network, language: z.optional(language), text }))),
});

/** An approved item by itself, as a message brings it. */
export const contentItemSchema = contentItem;

const feed = z.strictObject({
  url: secureAddress,
  origin: z._default(origin, 'own'),
  topics: z.optional(z.array(text)),
  expiresAfterDays: z.optional(positiveCount),
});

const selector = z.union([text, z.array(text).check(z.minLength(1))]);

const networkSettings = z.strictObject({
  characters: z.optional(z.strictObject({ post: z.optional(positiveCount), comment: z.optional(positiveCount) })),
  selectors: z.optional(
    z
      .strictObject({ composer: z.optional(selector), submit: z.optional(selector), toast: z.optional(selector) })
      .check(z.describe('Where things are on the page, when the network has moved them (CSS selectors).')),
  ),
});

const sharing = z.strictObject({
  networks: z.optional(
    z.union([
      z.array(shareTarget),
      z.strictObject({
        linkedin: z.optional(networkSettings),
        x: z.optional(networkSettings),
        copy: z.optional(z.strictObject({})),
      }),
    ]),
  ),
  inline: z.optional(z.enum(['on', 'marks', 'off'])),
  utm: z.optional(
    z.record(
      z
        .string()
        .check(z.regex(/^[a-z0-9_]{1,40}$/u))
        .check(z.describe('The name of a parameter, such as "utm_source".')),
      z.string(),
    ),
  ),
  goodTimes: z.optional(
    z.array(z.strictObject({ days, from: clock, until: clock, networks: z.optional(z.array(network)) })),
  ),
  repeatAfterDays: z.optional(count),
  failClosed: z.optional(z.boolean()),
});

const period = z.enum(['day', 'week', 'two-weeks', 'month', 'quarter', 'half-year', 'year']);

const program = z.strictObject({
  goal: z.optional(text),
  team: z.optional(
    z.array(
      z.strictObject({
        role: text,
        name: z.optional(text),
        department: z.optional(text),
        email: z.optional(emailAddress),
      }),
    ),
  ),
  topics: z.optional(z.array(z.strictObject({ id, label: localText, why: z.optional(localText) }))),
  stories: z.optional(z.array(z.strictObject({ title: localText, owner: z.optional(text) }))),
  meetings: z.optional(
    z.array(
      z.strictObject({
        title: localText,
        every: period,
        on: z.optional(text),
        at: z.optional(clock),
        minutes: z.optional(positiveCount),
        agenda: z.optional(z.array(localText)),
      }),
    ),
  ),
  training: z.optional(
    z.array(
      z.strictObject({
        title: localText,
        url: z.optional(webAddress),
        minutes: z.optional(positiveCount),
        every: z.optional(period),
      }),
    ),
  ),
  aim: z.optional(z.strictObject({ sharesPerWeek: z.optional(count) })),
  measures: z.optional(z.array(text)),
  rewards: z.optional(
    z.strictObject({ prizes: z.optional(z.boolean()), ranking: z.optional(z.enum(['off', 'team', 'all'])) }),
  ),
  evaluation: z.optional(z.strictObject({ every: period })),
  resultsUrl: z.optional(webAddress),
});

const sync = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('local'), keepDays: z.optional(positiveCount) }),
  z.strictObject({
    to: z.literal('endpoint'),
    url: secureAddress,
    mode: z._default(z.enum(['batch', 'single']), 'batch'),
    format: z._default(z.enum(['cloudevents', 'otlp']), 'cloudevents'),
    identity: z._default(z.enum(['none', 'pseudonym', 'named']), 'pseudonym'),
    headers: z.optional(z.record(z.string().check(z.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u)), z.string())),
    token: z._default(z.enum(['managed', 'user', 'none']), 'none'),
    sign: z._default(z.enum(['standard-webhooks', 'none']), 'none'),
    maxBatch: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 50),
    everyMinutes: z._default(z.int().check(z.minimum(1), z.maximum(1440)), 5),
    keepDays: z._default(positiveCount, 400),
    reasons: z._default(z.boolean(), false),
  }),
]);

const policyTest = z.strictObject({
  text: z.string(),
  expect: z.array(id),
  network: z.optional(network),
  surface: z.optional(z.enum(surfaceNames)),
  language: z.optional(language),
  region: z.optional(region),
  now: z.optional(moment),
  asked: z.optional(z.boolean()),
  approvedContentId: z.optional(id),
  media: z.optional(z.array(z.strictObject({ altText: z.optional(z.string()) }))),
  history: z.optional(z.array(z.strictObject({ at: moment, network, own: z.boolean() }))),
});

export const policySchema = z.strictObject({
  $schema: z.optional(z.string()),
  klarpost: z.literal(FORMAT).check(z.describe('The number of this format.')),
  id,
  revision: count.check(z.describe('A whole number that only grows.')),
  issuedAt: z.optional(moment),
  expiresAt: z.optional(moment),
  language: z._default(language, 'en'),
  organization: z.optional(organization),
  packs: z.optional(z.array(z.enum(packNames))),
  vocabularies: z.optional(z.record(text, z.array(vocabularyEntry))),
  rules: z._default(z.array(rule), []),
  content: z.optional(z.strictObject({ feeds: z.optional(z.array(feed)), items: z.optional(z.array(contentItem)) })),
  sharing: z.optional(sharing),
  program: z.optional(program),
  sync: z._default(sync, { to: 'local' }),
  tests: z.optional(z.array(policyTest)),
});

export type Policy = z.output<typeof policySchema>;
export type Rule = Policy['rules'][number];
export type RuleKindName = Rule['kind'];
export type RuleOf<Kind extends RuleKindName> = Extract<Rule, { kind: Kind }>;
export type Severity = z.output<typeof severity>;
export type NetworkName = z.output<typeof network>;
export type ShareTarget = z.output<typeof shareTarget>;
export type SurfaceName = (typeof surfaceNames)[number];
export type DetectorName = z.output<typeof detector>;
export type Countable = (typeof countables)[number];
export type PackName = (typeof packNames)[number];
export type LocalText = z.output<typeof localText>;
export type Organization = z.output<typeof organization>;
export type VocabularyEntry = z.output<typeof vocabularyEntry>;
export type ContentItem = z.output<typeof contentItem>;
export type Feed = z.output<typeof feed>;
export type Sharing = z.output<typeof sharing>;
export type Program = z.output<typeof program>;
export type Sync = z.output<typeof sync>;
export type SyncEndpoint = Extract<Sync, { to: 'endpoint' }>;
export type PolicyTest = z.output<typeof policyTest>;
