import { writeFileSync } from 'node:fs';
import { asyncApiText, eventsJsonSchemaText } from '../../lib/events/publish.ts';
import { policyJsonSchemaText } from '../../lib/policy/json-schema.ts';
import { chromiumManagedSchemaText } from '../../lib/policy/rollout/managed.ts';

writeFileSync('assets/policy.schema.json', policyJsonSchemaText());
writeFileSync('assets/public/managed-schema.json', chromiumManagedSchemaText());
writeFileSync('assets/events.schema.json', eventsJsonSchemaText());
writeFileSync('assets/events.asyncapi.json', asyncApiText());
