import { readFileSync } from 'node:fs';
import { Ajv as Ajv7 } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventNames, newEventSchema, typeOf } from './catalogue.ts';
import { toCloudEvent } from './destinations/cloudevents.ts';
import type { Identity } from './destinations/destination.ts';
import { asyncApi, asyncApiText, eventsJsonSchema, eventsJsonSchemaText } from './publish.ts';
import type { EventData, EventName, StoredEvent } from './types.ts';
import { uuidV7 } from './uuid.ts';

const own = { network: 'linkedin' } as const;
const approved = { contentId: 'turbine', network: 'x', variantId: 'x-2', origin: 'curated' } as const;
const after = { surface: 'post', check: { block: 0, warn: 2, hint: 1 } } as const;
const remark = { ruleId: 'no-guarantee', severity: 'block', network: 'x' } as const;
const revision = { policyId: 'nordhavn', revision: 0, digest: '0a'.repeat(32) };

/** At least and at most that each event says. */
const EXAMPLES: { [Name in EventName]: EventData[Name][] } = {
  'share.started': [own, approved],
  'share.published': [
    { ...own, ...after },
    { ...approved, ...after, seconds: 40 },
  ],
  'share.unconfirmed': [
    { ...own, ...after },
    { ...approved, ...after },
  ],
  'share.abandoned': [own, approved],
  'remark.shown': [remark],
  'remark.fixed': [remark],
  'remark.overridden': [remark, { ...remark, reason: 'Det er et citat.' }],
  'remark.counted': [{ ruleId: 'r', network: 'x', day: '2026-11-24', shown: 3, fixed: 1, overridden: 0 }],
  'content.suggested': [{ url: 'https://nordhavn.example/' }, { url: 'http://x.example', title: 'T', note: 'N' }],
  'policy.activated': [revision],
  'policy.acknowledged': [revision],
  'sync.tested': [{}],
};
const IDENTITIES: Identity[] = [{ is: 'none' }, { is: 'pseudonym', pseudonym: 'p' }, { is: 'named', name: 'Bo' }];

const wireExamples = eventNames.flatMap((name) =>
  EXAMPLES[name].flatMap((data) =>
    IDENTITIES.map((identity) => {
      const event = {
        as: identity.is === 'none' ? undefined : identity,
        name,
        data,
        id: uuidV7(Date.UTC(2026, 10, 24), new Uint8Array(10)),
        sequence: 7,
        time: '2026-11-24T09:30:00.250Z',
        policy: { id: 'nordhavn', revision: 3 },
      } as StoredEvent;
      return { name, event, wire: JSON.parse(JSON.stringify(toCloudEvent(event, { identity }))) };
    }),
  ),
);

/** As a receiving team would validate it: the published file and an ordinary validator. */
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true }));
const isOurs = ajv.compile(eventsJsonSchema());

describe('the published schema', () => {
  test.each(wireExamples.map(({ name, wire }) => [name, wire]))('takes %s as it is sent', (_, wire) => {
    expect(isOurs(wire), ajv.errorsText(isOurs.errors)).toBe(true);
  });

  test.each(eventNames)('and the catalogue take the same %s', (name) => {
    const { event, wire } = wireExamples.find((example) => example.name === name)!;
    // Anything else instead of any one part, and a part more.
    const keys = fc.constantFrom(...Object.keys(event.data), 'text');
    const values = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.constant(null), fc.constant({}));
    fc.assert(
      fc.property(keys, values, (key, value) => {
        const changed = JSON.parse(JSON.stringify({ ...event.data, [key]: value }));
        const isTaken = newEventSchema.safeParse({ name, data: changed }).success;
        expect(isOurs({ ...wire, data: { ...wire.data, ...changed } })).toBe(isTaken);
      }),
    );
  });

  test.each([
    ['a draft', { text: 'my draft' }],
    ['another kind of event', { type: 'klarpost.draft.written.v1' }],
    ['an id that is none', { id: '019386a5-1c00-4000-8000-000000000001' }],
    ['a number that does not sort', { sequence: '7' }],
  ])('has no place for %s', (_, more) => {
    expect(isOurs({ ...wireExamples[0]?.wire, ...more })).toBe(false);
  });
});

describe('the AsyncAPI document', () => {
  test('is one by AsyncAPI’s own schema', () => {
    const schema = JSON.parse(readFileSync('node_modules/@asyncapi/specs/schemas/3.0.0-without-$id.json', 'utf8'));
    const asyncApiAjv = addFormats.default(new Ajv7({ allErrors: true, strict: false, validateFormats: true }));
    const isAsyncApi = asyncApiAjv.compile(schema);
    expect(isAsyncApi(asyncApi()), asyncApiAjv.errorsText(isAsyncApi.errors)).toBe(true);
  });

  test('refers to nothing that is not there', () => {
    const document = asyncApi();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '');
    const missing = references.filter(
      (path) => path.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document) == null,
    );
    expect(references.length).toBeGreaterThan(eventNames.length);
    expect(missing).toEqual([]);
  });

  test('describes every event, alone and in a batch', () => {
    const { channels } = asyncApi() as { channels: { events: { messages: object } } };
    expect(Object.keys(channels.events.messages)).toEqual([...eventNames.map(typeOf), 'batch']);
  });
});

test.each([
  ['assets/events.schema.json', eventsJsonSchemaText],
  ['assets/events.asyncapi.json', asyncApiText],
])('%s is what the catalogue says (npm run schema writes it)', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text());
});
