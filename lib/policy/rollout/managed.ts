import { z } from '../../zod.ts';

/** What tells a public key apart (RFC 7517, RFC 8037). */
export const publicKeySchema = z.object({
  kty: z.string(),
  crv: z.string(),
  x: z.string(),
  y: z.optional(z.string()),
  kid: z.optional(z.string()),
});

/**
 * What an organisation may set on its machines (managed storage), and the only list of it: the background reads by it, value by
 * value. Chromium drops keys that the schema does not name, nested ones too, so everything is named;
 * `assets/public/managed-schema.json` is generated from here.
 */
export const managedShapes = {
  policy: z.string().check(z.describe('The policy itself, as JSON text, or a signed one.')),
  policyUrl: z.string().check(z.describe('Where the policy is fetched from, with https:.')),
  policyKeys: z
    .object({ keys: z.array(publicKeySchema) })
    .check(z.describe('The keys (a JWK set) of which one has to have signed the policy.')),
  token: z.string().check(z.describe('The bearer token for the endpoint that the policy names.')),
  webhookSecret: z.string().check(z.describe('The Standard Webhooks secret (whsec_…) that signs events.')),
  employee: z.string().check(z.describe('Who uses this machine, for policies with named events.')),
  region: z.string().check(z.regex(/^[A-Z]{2}$/), z.describe('The employee’s country (ISO 3166-1), such as "DK".')),
  inline: z.enum(['on', 'marks', 'off']).check(z.describe('How Klarpost shows itself on LinkedIn and X.')),
  lockSettings: z.boolean().check(z.describe('The employee can’t change what the organisation set.')),
};

const managedSchema = z.partial(z.object(managedShapes));

export type Managed = z.output<typeof managedSchema>;

/** The schema as Chromium reads it: a subset of JSON Schema draft 3, in which every object names its properties. */
export function chromiumManagedSchema(): object {
  const { properties } = z.toJSONSchema(managedSchema) as { properties: Record<string, unknown> };
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, plain(value)])),
  };
}

export const chromiumManagedSchemaText = (): string => `${JSON.stringify(chromiumManagedSchema(), null, 2)}\n`;

/** Keeps the key words that Chromium's reader takes. */
function plain(schema: unknown): unknown {
  const { type, description, enum: values, properties, items } = schema as Record<string, unknown>;
  return {
    type,
    ...(description ? { description } : {}),
    ...(values ? { enum: values } : {}),
    ...(properties
      ? { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, plain(value)])) }
      : {}),
    ...(items ? { items: plain(items) } : {}),
  };
}
