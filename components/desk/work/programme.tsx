import { policyShape } from '../../../lib/policy/forms/shape.ts';
import { Field } from '../form/field.tsx';
import type { Form } from '../form/types.ts';

/** Parts of the policy beside its rules, each with a form of its own. */
export const PROGRAMME_PARTS = ['content', 'sharing', 'program', 'sync'] as const;
export type ProgrammePart = (typeof PROGRAMME_PARTS)[number];

/** What may be shared and how, the programme around it, or where counts go: made of the schema, as the rules' forms are. */
export function Programme({ part, value, form }: { part: ProgrammePart; value: unknown; form: Form }) {
  const policy = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return (
    <Field
      key={part}
      shape={policyShape.properties?.[part] ?? {}}
      value={policy[part]}
      path={[part]}
      name={part}
      isRequired={false}
      form={form}
    />
  );
}
