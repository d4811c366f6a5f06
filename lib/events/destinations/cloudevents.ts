import { typeOf } from '../catalogue.ts';
import type { StoredEvent } from '../types.ts';
import { type Destination, type Identity, identityOf, type WireContext } from './destination.ts';

/** Digits of `sequence`: as many as a safe integer has, so that it sorts as text. */
const SEQUENCE_DIGITS = 16;

/**
 * CloudEvents 1.0 in JSON: one event in structured mode, several as a batch.
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md
 */
export const cloudEvents: Destination = {
  encode(events, context) {
    const [first, ...others] = events.map((event) => toCloudEvent(event, context));
    return others.length === 0
      ? { contentType: 'application/cloudevents+json; charset=utf-8', body: JSON.stringify(first) }
      : { contentType: 'application/cloudevents-batch+json; charset=utf-8', body: JSON.stringify([first, ...others]) };
  },
};

/** An event as it stands on the wire, and in an export. */
export function toCloudEvent(event: StoredEvent, { identity }: Pick<WireContext, 'identity'>) {
  const { id, name, time, sequence, policy, data } = event;
  return {
    specversion: '1.0',
    id,
    source: `urn:klarpost:${policy.id}`,
    type: typeOf(name),
    time,
    ...subjectOf(event),
    // https://github.com/cloudevents/spec/blob/main/cloudevents/extensions/sequence.md
    sequence: String(sequence).padStart(SEQUENCE_DIGITS, '0'),
    datacontenttype: 'application/json',
    data: { ...data, policy: { id: policy.id, revision: policy.revision }, ...employeeOf(identityOf(event, identity)) },
  };
}

function subjectOf({ data }: StoredEvent): { subject?: string } {
  return 'contentId' in data && data.contentId !== undefined ? { subject: data.contentId } : {};
}

function employeeOf(identity: Identity): { employee?: { pseudonym: string } | { name: string } } {
  if (identity.is === 'pseudonym') return { employee: { pseudonym: identity.pseudonym } };
  return identity.is === 'named' ? { employee: { name: identity.name } } : {};
}
