import { z } from '../zod.ts';
import { policySchema } from './schema.ts';

/** The JSON Schema (2020-12) of format 1, for editors: generated from the one zod schema, never written by hand. */
export function policyJsonSchema(): object {
  const generated = z.toJSONSchema(policySchema, { target: 'draft-2020-12', io: 'input', reused: 'ref' });
  return { $id: 'https://klarpost.example/policy.schema.json', title: 'Klarpost policy, format 1', ...generated };
}

/** As it stands in `assets/policy.schema.json`. */
export function policyJsonSchemaText(): string {
  return `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
}
