import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { policyJsonSchema, policyJsonSchemaText } from './json-schema.ts';

test('the published JSON Schema is the one that the zod schema makes (npm run schema writes it anew)', () => {
  expect(readFileSync('assets/policy.schema.json', 'utf8')).toBe(policyJsonSchemaText());
});

test('it is a valid schema of draft 2020-12', () => {
  const ajv = new Ajv2020({ strict: false });
  expect(ajv.validateSchema(policyJsonSchema())).toBe(true);
});

test('every refusal of an unknown key is in it', () => {
  const validate = new Ajv2020({ strict: false }).compile(policyJsonSchema());
  const minimal = { klarpost: 1, id: 'demo', revision: 1 };
  expect(validate(minimal)).toBe(true);
  expect(validate({ ...minimal, rulez: [] })).toBe(false);
  expect(validate({ ...minimal, rules: [{ id: 'a', kind: 'forbid', match: { terms: ['a'], more: 1 } }] })).toBe(false);
  expect(validate({ ...minimal, rules: [{ id: 'a', kind: 'forbid', match: { anyOf: [{ terms: ['a'] }] } }] })).toBe(
    true,
  );
});
