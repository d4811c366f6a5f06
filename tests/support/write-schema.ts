import { writeFileSync } from 'node:fs';
import { policyJsonSchemaText } from '../../lib/policy/json-schema.ts';
import { chromiumManagedSchemaText } from '../../lib/policy/rollout/managed.ts';

writeFileSync('assets/policy.schema.json', policyJsonSchemaText());
writeFileSync('assets/public/managed-schema.json', chromiumManagedSchemaText());
