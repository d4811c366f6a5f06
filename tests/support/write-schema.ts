import { writeFileSync } from 'node:fs';
import { policyJsonSchemaText } from '../../lib/policy/json-schema.ts';

writeFileSync('assets/policy.schema.json', policyJsonSchemaText());
