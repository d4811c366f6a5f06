import { z } from '../zod.ts';
import { catalogue, eventNames, typeOf } from './catalogue.ts';
import type { EventName } from './types.ts';

/**
 * What a receiving team builds against, generated from the catalogue: JSON Schemas (2020-12) of the CloudEvents that are sent,
 * and an AsyncAPI document that says how. Both are closed: what they don't name is never sent.
 */

type Schema = Record<string, unknown>;

const SCHEMA_ID = 'https://klarpost.example/events.schema.json';

const policy: Schema = {
  description: 'The policy that was in force.',
  type: 'object',
  properties: { id: { type: 'string' }, revision: { type: 'integer', minimum: 0 } },
  required: ['id', 'revision'],
  additionalProperties: false,
};

const employee: Schema = {
  description:
    'Whom the policy wanted when it happened. Absent where its sync.identity was or is "none"; a random text of this install for "pseudonym", which the employee can renew; a name for "named".',
  oneOf: ['pseudonym', 'name'].map((key) => ({
    type: 'object',
    properties: { [key]: { type: 'string', minLength: 1 } },
    required: [key],
    additionalProperties: false,
  })),
};

/** The CloudEvent of this name, as JSON Schema. */
function cloudEventSchema(name: EventName): Schema {
  const { when, data } = catalogue[name];
  const {
    $schema: _,
    properties,
    required,
    ...rest
  } = z.toJSONSchema(data, { target: 'draft-2020-12' }) as Schema & {
    properties: Schema;
    required?: string[];
  };
  return {
    title: typeOf(name),
    description: when,
    type: 'object',
    properties: {
      specversion: { const: '1.0' },
      id: {
        description:
          'A UUID version 7, made when it happened. Delivery is at least once: drop what comes with the same id.',
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
      },
      source: { description: 'The policy.', type: 'string', pattern: '^urn:klarpost:[a-z0-9-]{1,64}$' },
      type: { const: typeOf(name) },
      time: { description: 'When it happened, in UTC.', type: 'string', format: 'date-time' },
      ...('contentId' in properties
        ? { subject: { description: 'The content’s id.', type: 'string', minLength: 1 } }
        : {}),
      sequence: {
        description:
          'A running number, padded so that it sorts as text. It shows gaps within a series of the install’s; a series begins with 1 when the employee takes a new pseudonym, or the policy wants another sync.identity.',
        type: 'string',
        pattern: '^[0-9]{16}$',
      },
      datacontenttype: { const: 'application/json' },
      data: {
        ...rest,
        properties: { ...properties, policy, employee },
        required: [...(required ?? []), 'policy'],
      },
    },
    required: ['specversion', 'id', 'source', 'type', 'time', 'sequence', 'datacontenttype', 'data'],
    additionalProperties: false,
  };
}

const schemas = (): Record<string, Schema> =>
  Object.fromEntries(eventNames.map((name) => [typeOf(name), cloudEventSchema(name)]));

/** A CloudEvent of ours, whichever: `assets/events.schema.json`. */
export function eventsJsonSchema(): Schema {
  const all = schemas();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_ID,
    title: 'Klarpost’s share events, as CloudEvents 1.0',
    oneOf: Object.keys(all).map((type) => ({ $ref: `#/$defs/${type}` })),
    $defs: all,
  };
}

/** How events are sent: `assets/events.asyncapi.json`. @see https://www.asyncapi.com/docs/reference/specification/v3.0.0 */
export function asyncApi(): Schema {
  const all = schemas();
  const types = Object.keys(all);
  const messageRef = (name: string) => ({ $ref: `#/channels/events/messages/${name}` });
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Klarpost: share events',
      version: '1',
      description:
        'What happened to shares and remarks, never what was written. The address, the mode (one event a request, or batches) and the signature are the policy’s `sync`. Any 2xx takes the events; 408, 425, 429 and 5xx ask to come again; 413 asks for fewer at once; 400 and 422 refuse them.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      events: {
        description: 'The endpoint that the policy names.',
        address: '/',
        messages: Object.fromEntries(
          [...types, 'batch'].map((name) => [name, { $ref: `#/components/messages/${name}` }]),
        ),
        bindings: { http: {} },
      },
    },
    operations: {
      sendEvent: {
        action: 'send',
        summary: 'One event a request (structured mode).',
        channel: { $ref: '#/channels/events' },
        messages: types.map(messageRef),
        bindings: { http: { method: 'POST' } },
      },
      sendBatch: {
        action: 'send',
        summary: 'Several events a request (batched mode), oldest first.',
        channel: { $ref: '#/channels/events' },
        messages: [messageRef('batch')],
        bindings: { http: { method: 'POST' } },
      },
    },
    components: {
      messages: {
        ...Object.fromEntries(
          Object.entries(all).map(([type, { description }]) => [
            type,
            { name: type, title: type, summary: description, payload: { $ref: `#/components/schemas/${type}` } },
          ]),
        ),
        batch: {
          name: 'batch',
          title: 'A batch of events',
          contentType: 'application/cloudevents-batch+json',
          payload: {
            type: 'array',
            minItems: 1,
            items: { oneOf: types.map((type) => ({ $ref: `#/components/schemas/${type}` })) },
          },
        },
      },
      schemas: all,
    },
  };
}

export const eventsJsonSchemaText = (): string => `${JSON.stringify(eventsJsonSchema(), null, 2)}\n`;
export const asyncApiText = (): string => `${JSON.stringify(asyncApi(), null, 2)}\n`;
