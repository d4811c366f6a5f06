import { newEventSchema } from '../events/catalogue.ts';
import { uiLanguages } from '../i18n.ts';
import { contentItemSchema, LIMITS, networkNames } from '../policy/schema.ts';
import { z } from '../zod.ts';
import type { MessageName, RequestOf } from './protocol.ts';

// What may stand in each message, beyond which it is refused. For the background only: a content script carries no zod.

const network = z.enum(networkNames);
const text = z.string();
/** As long as any network takes, and some. */
const draftText = text.check(z.maxLength(100_000));
const id = text.check(z.minLength(1), z.maxLength(200));
const nothing = z.undefined();
/** Null takes it back. */
const given = z.optional(z.nullable(text.check(z.minLength(1), z.maxLength(5000))));
const digest = text.check(z.regex(/^[0-9a-f]{64}$/));

const confirmed = z.strictObject({
  doubts: z.optional(z.array(z.enum(['older-revision', 'other-policy', 'unsigned', 'other-key']))),
  fingerprint: z.optional(text),
});

export const shapes: { [Name in MessageName]: z.ZodMiniType<RequestOf<Name>> } = {
  'policy.get': nothing,
  'checker.bring': nothing,
  'share.claim': z.strictObject({ network }),
  'share.hush': z.strictObject({ shareId: id }),
  'share.posting': z.strictObject({ event: newEventSchema, shareId: z.optional(id), once: id }),
  'share.notPosted': z.strictObject({ once: id }),
  'event.record': z.strictObject({
    event: newEventSchema,
    shareId: z.optional(id),
    once: z.optional(id),
  }),
  'policy.state': nothing,
  'policy.import': z.strictObject({ bytes: z.instanceof(Uint8Array), confirmed: z.optional(confirmed) }),
  'policy.revisions': nothing,
  'policy.acknowledge': z.strictObject({ digest }),
  'policy.keys': nothing,
  'policy.file': nothing,
  'policy.goBack': z.strictObject({ digest, confirmed: z.optional(confirmed) }),
  'policy.source': nothing,
  'policy.address.set': z.strictObject({
    url: text.check(z.minLength(1), z.maxLength(2000)),
    confirmed: z.optional(confirmed),
  }),
  'policy.address.clear': nothing,
  'policy.refresh': z.strictObject({ confirmed: z.optional(confirmed) }),
  'policy.noticed': nothing,
  'settings.managed': nothing,
  'share.start': z.strictObject({
    network,
    text: draftText,
    item: z.optional(contentItemSchema),
    variantId: z.optional(id),
    asked: z.optional(z.boolean()),
    overridden: z.optional(z.array(id)),
    isProtected: z.optional(z.boolean()),
  }),
  'events.list': z.strictObject({ limit: z.int().check(z.positive(), z.maximum(20_000)) }),
  'events.forget': nothing,
  'sync.state': nothing,
  'sync.now': nothing,
  'sync.again': nothing,
  'sync.test': nothing,
  'sync.give': z.strictObject({ token: given, webhookSecret: given, name: given }),
  'sync.trouble': nothing,
  'sync.told': z.strictObject({
    trouble: z.enum(['not-recorded', 'given-up', 'no-permission', 'no-secret', 'unauthorized', 'gone']),
  }),
  'events.export': z.strictObject({ format: z.enum(['csv', 'jsonl']) }),
  'install.renew': nothing,
  'settings.get': nothing,
  'settings.set': z.strictObject({
    language: z.optional(z.nullable(z.enum(uiLanguages))),
    region: z.optional(z.nullable(text.check(z.regex(/^[A-Z]{2}$/)))),
    team: z.optional(z.nullable(text.check(z.maxLength(200)))),
    inline: z.optional(z.nullable(z.enum(['on', 'marks', 'off']))),
    isCounting: z.optional(z.nullable(z.boolean())),
  }),
  'install.seed': nothing,
  'draft.get': nothing,
  'draft.set': z.strictObject({ id: z.optional(id), text: draftText, network, asked: z.boolean() }),
  'desk.get': nothing,
  'desk.set': z.nullable(
    z.strictObject({
      file: text,
      text: text.check(z.maxLength(LIMITS.bytes)),
      off: z.array(z.strictObject({ raw: text, index: z.int() })),
      isChanged: z.boolean(),
    }),
  ),
};
