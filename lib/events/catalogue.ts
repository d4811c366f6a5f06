import { networkNames, severities, surfaceNames } from '../policy/schema.ts';
import { z } from '../zod.ts';
import type { EventData, EventName, NewEvent } from './types.ts';

/**
 * Every event there is, with its shape, its version and what it means: the one place. What checks an event that comes from
 * outside, and the JSON Schemas and the AsyncAPI document that a receiving team builds against, are made from it.
 */
export interface EventKind<Data> {
  version: number;
  /** When it is recorded, for people. */
  when: string;
  data: z.ZodMiniType<Data>;
}

const network = z.enum(networkNames);
const severity = z.enum(severities);
const shortId = z.string().check(z.minLength(1), z.maxLength(200));
const count = z.int().check(z.nonnegative());
const ruleId = shortId.check(z.describe('Id of the rule in the policy.'));

const content = {
  contentId: z.optional(shortId.check(z.describe('Id of the approved item; absent for a post of one’s own.'))),
  network,
  variantId: z.optional(shortId.check(z.describe('Which of the suggested texts was taken.'))),
  origin: z.optional(z.enum(['own', 'curated']).check(z.describe('Was the item written by the company?'))),
};
const surface = z.enum(surfaceNames);
const check = z
  .strictObject({ block: count, warn: count, hint: count })
  .check(z.describe('How many remarks stood when the post was sent, by severity.'));
const remark = { ruleId, severity, network };
const policyRevision = { policyId: shortId, revision: count, digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)) };

export const catalogue: { [Name in EventName]: EventKind<EventData[Name]> } = {
  'share.started': {
    version: 1,
    when: 'A composer was opened from Klarpost.',
    data: z.strictObject(content),
  },
  'share.published': {
    version: 1,
    when: 'The network showed that the post is out; not: the button was pressed.',
    data: z.strictObject({
      ...content,
      surface,
      check,
      seconds: z.optional(count.check(z.describe('From the start of the share to its publication.'))),
    }),
  },
  'share.unconfirmed': {
    version: 1,
    when: 'The post was sent, but the network did not show it within 15 seconds.',
    data: z.strictObject({ ...content, surface, check }),
  },
  'share.abandoned': {
    version: 1,
    when: 'A share that was started was closed, or nothing came of it within a day.',
    data: z.strictObject(content),
  },
  'remark.shown': {
    version: 1,
    when: 'A remark was shown; at most once for a draft and a rule.',
    data: z.strictObject(remark),
  },
  'remark.fixed': {
    version: 1,
    when: 'A remark was mended by its suggestion; at most once for a draft and a rule.',
    data: z.strictObject(remark),
  },
  'remark.overridden': {
    version: 1,
    when: 'A blocking remark was passed; at most once for a draft and a rule.',
    data: z.strictObject({
      ...remark,
      reason: z.optional(
        z
          .string()
          .check(z.maxLength(1000), z.describe('The employee’s words; only where the policy asks for reasons.')),
      ),
    }),
  },
  'remark.counted': {
    version: 1,
    when: 'Remarks of one day and rule, counted together, because too many events waited.',
    data: z.strictObject({
      day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.describe('In UTC.')),
      ruleId,
      network,
      shown: count,
      fixed: count,
      overridden: count,
    }),
  },
  'content.suggested': {
    version: 1,
    when: 'An employee proposes a page to share.',
    data: z.strictObject({
      url: z.string().check(z.regex(/^https?:\/\/\S+$/), z.maxLength(2000)),
      title: z.optional(z.string().check(z.maxLength(300))),
      note: z.optional(z.string().check(z.maxLength(2000))),
    }),
  },
  'policy.activated': {
    version: 1,
    when: 'A revision of the policy was put in force.',
    data: z.strictObject(policyRevision),
  },
  'policy.acknowledged': {
    version: 1,
    when: 'The employee has read the revision in force.',
    data: z.strictObject(policyRevision),
  },
  'sync.tested': {
    version: 1,
    when: 'Somebody presses “send a test event”. It counts nothing, is stored in no outbox, and its sequence is 0, which no other event has.',
    data: z.strictObject({}) as unknown as z.ZodMiniType<Record<string, never>>,
  },
};

export const eventNames = Object.keys(catalogue) as EventName[];

/** The CloudEvents `type`, such as "klarpost.share.published.v1". */
export const typeOf = (name: EventName): string => `klarpost.${name}.v${catalogue[name].version}`;

/** What happened, as it comes from outside. */
export const newEventSchema: z.ZodMiniType<NewEvent> = z.discriminatedUnion(
  'name',
  eventNames.map((name) => z.strictObject({ name: z.literal(name), data: catalogue[name].data })) as never,
);
