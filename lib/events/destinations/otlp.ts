import { toCloudEvent } from './cloudevents.ts';
import type { Destination } from './destination.ts';

/**
 * Logs of OpenTelemetry in JSON, for teams that run its collector: an event is a log record, named by its type, with its data
 * as body and the rest of the CloudEvent as attributes. The policy's address is the whole one (".../v1/logs").
 * @see https://opentelemetry.io/docs/specs/otlp/#otlphttp
 * @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/cloudevents/
 */
export const otlp: Destination = {
  encode(events, context) {
    const logRecords = events.map((event) => {
      const { id, source, specversion, type, time, subject, sequence, data } = toCloudEvent(event, context);
      return {
        timeUnixNano: nanoseconds(time),
        observedTimeUnixNano: nanoseconds(time),
        severityNumber: INFO,
        severityText: 'INFO',
        body: anyValue(data),
        eventName: type,
        attributes: attributes({
          'cloudevents.event_id': id,
          'cloudevents.event_source': source,
          'cloudevents.event_spec_version': specversion,
          'cloudevents.event_type': type,
          ...(subject === undefined ? {} : { 'cloudevents.event_subject': subject }),
          'klarpost.sequence': sequence,
        }),
        droppedAttributesCount: 0,
      };
    });
    const { version } = context;
    const resource = {
      attributes: attributes({ 'service.name': 'klarpost', 'service.version': version }),
      droppedAttributesCount: 0,
    };
    const scopeLogs = [{ scope: { name: 'klarpost', version }, logRecords }];
    return { contentType: 'application/json', body: JSON.stringify({ resourceLogs: [{ resource, scopeLogs }] }) };
  },

  /** An OTLP endpoint answers 200 and says in the body how many records it did not take. */
  refusal(body) {
    const { rejectedLogRecords, errorMessage } = partialSuccessIn(body);
    const rejected = Number(rejectedLogRecords ?? 0);
    return rejected > 0 ? String(errorMessage ?? `${rejected} rejected`) : undefined;
  },
};

/** https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
const INFO = 9;

const nanoseconds = (time: string) => `${Date.parse(time)}000000`;

const attributes = (values: Record<string, unknown>) =>
  Object.entries(values).map(([key, value]) => ({ key, value: anyValue(value) }));

function anyValue(value: unknown): object {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: value } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } };
  const defined = Object.entries(value ?? {}).filter(([, part]) => part !== undefined);
  return { kvlistValue: { values: attributes(Object.fromEntries(defined)) } };
}

function partialSuccessIn(body: string): { rejectedLogRecords?: unknown; errorMessage?: unknown } {
  try {
    const { partialSuccess } = JSON.parse(body);
    return partialSuccess ?? {};
  } catch {
    // No body, or none that is JSON: the status has said it.
    return {};
  }
}
