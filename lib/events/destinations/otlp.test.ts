import { JsonLogsSerializer } from '@opentelemetry/otlp-transformer';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../types.ts';
import { otlp } from './otlp.ts';

const published: StoredEvent = {
  name: 'share.published',
  data: { contentId: 'turbine', network: 'x', surface: 'post', check: { block: 0, warn: 1, hint: 0 }, seconds: 40 },
  id: '019386a5-1c00-7000-8000-000000000001',
  sequence: 12,
  time: '2026-11-24T09:30:00.250Z',
  policy: { id: 'nordhavn', revision: 3 },
  as: { is: 'pseudonym', pseudonym: 'p-1' },
};
const shown: StoredEvent = {
  ...published,
  name: 'remark.shown',
  data: { ruleId: 'no-guarantee', severity: 'block', network: 'x' },
  id: '019386a5-1c00-7000-8000-000000000002',
  sequence: 13,
};
const context = { identity: { is: 'pseudonym', pseudonym: 'p-1' }, version: '1.2.3' } as const;

describe('a log record', () => {
  test('is what OpenTelemetry’s own serialiser makes of the same event', () => {
    const scope = { name: 'klarpost', version: '1.2.3' };
    const resource = { attributes: { 'service.name': 'klarpost', 'service.version': '1.2.3' } };
    const at: [number, number] = [Date.parse('2026-11-24T09:30:00Z') / 1000, 250_000_000];
    const record = (event: StoredEvent, eventName: string, subject?: string) => ({
      resource,
      instrumentationScope: scope,
      hrTime: at,
      hrTimeObserved: at,
      severityNumber: 9,
      severityText: 'INFO',
      eventName,
      body: { ...event.data, policy: { id: 'nordhavn', revision: 3 }, employee: { pseudonym: 'p-1' } },
      attributes: {
        'cloudevents.event_id': event.id,
        'cloudevents.event_source': 'urn:klarpost:nordhavn',
        'cloudevents.event_spec_version': '1.0',
        'cloudevents.event_type': eventName,
        ...(subject === undefined ? {} : { 'cloudevents.event_subject': subject }),
        'klarpost.sequence': String(event.sequence).padStart(16, '0'),
      },
      droppedAttributesCount: 0,
    });
    const theirs = JsonLogsSerializer.serializeRequest([
      record(published, 'klarpost.share.published.v1', 'turbine'),
      record(shown, 'klarpost.remark.shown.v1'),
    ] as unknown as Parameters<typeof JsonLogsSerializer.serializeRequest>[0]);
    const { contentType, body } = otlp.encode([published, shown], context);
    expect(contentType).toBe('application/json');
    expect(JSON.parse(body)).toEqual(JSON.parse(new TextDecoder().decode(theirs)));
  });

  test('leaves out what is not there', () => {
    const own: StoredEvent = { ...published, name: 'share.started', data: { network: 'x', contentId: undefined } };
    const { body } = otlp.encode([own], { ...context, identity: { is: 'none' } });
    expect(body).not.toMatch(/contentId|event_subject|employee|null/);
  });
});

describe('an answer of 200', () => {
  test.each([
    ['that says nothing', '', undefined],
    ['that says nothing of rejections', '{}', undefined],
    ['with a warning only', '{"partialSuccess":{"rejectedLogRecords":"0","errorMessage":"slow"}}', undefined],
    ['that rejects with a reason', '{"partialSuccess":{"rejectedLogRecords":"2","errorMessage":"no room"}}', 'no room'],
    ['that rejects without', '{"partialSuccess":{"rejectedLogRecords":1}}', '1 rejected'],
    ['that is a page for people', '<html>', undefined],
    ['that is no object', 'null', undefined],
  ])('%s', (_, body, refusal) => expect(otlp.refusal?.(body)).toBe(refusal));
});
