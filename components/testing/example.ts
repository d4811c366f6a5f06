import type { CheckResult, CompiledPolicy } from '../../lib/checker/types.ts';
import type { StoredEvent } from '../../lib/events/types.ts';
import type { PagePolicy, PolicyState, Protocol } from '../../lib/messages/protocol.ts';
import type { Policy, SyncEndpoint } from '../../lib/policy/schema.ts';
import type { Clock, Send } from '../../lib/state/ports.ts';

/** A small company for the tests of the pages, and a background that answers as one wishes. */

/** A Tuesday. */
export const NOW = Date.parse('2026-11-24T09:00:00+01:00');
const DAY = 86_400_000;

export const clock: Clock = { now: () => NOW, offsetAt: () => 60 };

export const exampleEndpoint: SyncEndpoint = {
  to: 'endpoint',
  url: 'https://events.nordhavn.example/in',
  mode: 'batch',
  format: 'cloudevents',
  identity: 'pseudonym',
  token: 'none',
  sign: 'none',
  maxBatch: 50,
  everyMinutes: 5,
  keepDays: 400,
  reasons: false,
};

export const examplePolicy: Policy = {
  klarpost: 1,
  id: 'nordhavn-energi',
  revision: 12,
  language: 'da',
  organization: {
    name: 'Nordhavn Energi A/S',
    color: '#0b5c8a',
    contact: { name: 'Kommunikation', email: 'some@nordhavn.example' },
  },
  rules: [
    {
      id: 'no-guarantee',
      kind: 'forbid',
      severity: 'block',
      message: { en: 'We promise no returns.', da: 'Vi lover ikke afkast.' },
      match: { terms: ['guarantee'] },
    },
    { id: 'posts-a-day', kind: 'cadence', severity: 'hint', maxPerDay: 3 },
  ],
  content: {
    items: [
      {
        id: 'harbour-turbine',
        url: 'https://nordhavn.example/nyt/molle',
        origin: 'own',
        title: { en: 'The harbour’s first turbine is turning', da: 'Havnens første mølle drejer' },
        topics: ['wind'],
        publishedAt: '2026-11-22',
        expiresAt: '2026-11-26',
        texts: [
          {
            network: 'linkedin',
            language: 'en',
            text: 'I work at Nordhavn Energi, and today our first turbine turned.',
          },
          { network: 'linkedin', language: 'en', text: 'A good day at work: our turbine in the harbour is turning.' },
          { network: 'x', language: 'en', text: 'Our first turbine in the harbour is turning. (I work there.)' },
        ],
      },
      {
        id: 'grid-report',
        url: 'https://energinet.example/rapport',
        origin: 'curated',
        title: { en: 'What the grid needs by 2030', da: 'Det har elnettet brug for inden 2030' },
        topics: ['grid'],
        publishedAt: '2026-10-01',
        texts: [{ network: 'linkedin', language: 'en', text: 'A guarantee: you will learn something here.' }],
      },
      {
        id: 'sweden-only',
        origin: 'own',
        title: 'Ett nytt kontor i Malmö',
        audience: { regions: ['SE'] },
      },
    ],
  },
  program: { aim: { sharesPerWeek: 2 }, topics: [{ id: 'wind', label: { en: 'Wind power', da: 'Vindkraft' } }] },
  sync: { to: 'local' },
};

export const compiled: CompiledPolicy = {
  layout: 1,
  digest: 'd'.repeat(64),
  id: examplePolicy.id,
  revision: 12,
  language: 'da',
  notChecked: ['posts-a-day'],
  tables: {},
  data: null,
};

export const policyState = (more: Partial<PolicyState> = {}): PolicyState => ({
  policy: examplePolicy,
  digest: compiled.digest,
  activatedAt: NOW - 3 * DAY,
  isExpired: false,
  isManaged: false,
  ...more,
});

export const pagePolicy: PagePolicy = {
  compiled,
  organization: 'Nordhavn Energi A/S',
  inline: 'on',
  failClosed: false,
  selectors: {},
  history: [],
};

/** A checker that minds one word, "guarantee", and pay. */
export function exampleCheck({ text }: { text: string }): CheckResult {
  const isProtected = /\bpay\b/.test(text);
  const start = text.indexOf('guarantee');
  const counts = {
    characters: text.length,
    limit: 3000,
    words: 0,
    sentences: 0,
    hashtags: 0,
    mentions: 0,
    links: 0,
    emoji: 0,
  };
  if (start < 0 || isProtected) return { findings: [], counts, language: 'en', isProtected };
  const end = start + 'guarantee'.length;
  return {
    counts,
    language: 'en',
    isProtected,
    findings: [
      {
        id: 'no-guarantee-1',
        ruleId: 'no-guarantee',
        kind: 'forbid',
        severity: 'block',
        override: 'reason',
        start,
        end,
        message: 'We promise no returns.',
        why: 'Nobody can promise the wind.',
        fixes: [{ label: 'Write “hope” instead', safe: false, edits: [{ start, end, text: 'hope' }] }],
      },
    ],
  };
}

export const examplePrepare = () => ({
  policy: { id: compiled.id, revision: 12, digest: compiled.digest, language: 'da' },
  check: exampleCheck,
});

let sequence = 0;
export const exampleEvent = (
  name: 'share.started' | 'share.published' | 'share.abandoned',
  daysAgo: number,
  data: { network: 'linkedin' | 'x'; contentId?: string; origin?: 'own' | 'curated' },
): StoredEvent =>
  ({
    name,
    data: name === 'share.published' ? { ...data, surface: 'post', check: { block: 0, warn: 0, hint: 0 } } : data,
    id: `0192f5c0-0000-7000-8000-${String(++sequence).padStart(12, '0')}`,
    sequence,
    time: new Date(NOW - daysAgo * DAY).toISOString(),
    policy: { id: examplePolicy.id, revision: 12 },
  }) as StoredEvent;

type Answers = { [Name in keyof Protocol]?: (request: never) => unknown };

/** A background that answers with these, else as for a person who has just begun; and all that it was asked. */
export function exampleBackground(answers: Answers = {}) {
  const asked: [name: string, request: unknown][] = [];
  const usual: Answers = {
    'policy.state': () => policyState(),
    'policy.get': () => pagePolicy,
    'settings.get': () => ({ isCounting: true, language: 'en' }),
    'install.seed': () => ({ seed: 'install' }),
    'events.list': () => [],
    'event.record': () => ({ id: 'recorded' }),
    'draft.get': () => null,
    'draft.set': () => undefined,
    'share.start': () => ({ url: 'https://www.linkedin.com/' }),
    'policy.revisions': () => [],
    'sync.trouble': () => null,
    'sync.state': () => ({ to: 'local', waiting: 0, delivered: 0, parked: 0, summed: 0 }),
    'policy.source': () => ({ from: 'file', isFixed: false }),
    'desk.get': () => null,
    'desk.set': () => undefined,
  };
  const send = (async (name: keyof Protocol, request: unknown) => {
    asked.push([name, request]);
    const answer = answers[name] ?? usual[name];
    if (!answer) throw new Error(`Nobody answers ${name}.`);
    return answer(request as never);
  }) as Send;
  return {
    send,
    asked,
    askedFor: (name: string) => asked.filter(([one]) => one === name).map(([, request]) => request),
  };
}
