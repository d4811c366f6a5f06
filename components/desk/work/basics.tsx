import { policyShape } from '../../../lib/policy/forms/shape.ts';
import { Field } from '../form/field.tsx';
import { ObjectFields } from '../form/object-fields.tsx';
import type { Form } from '../form/types.ts';

const SHOWN = ['id', 'revision', 'issuedAt', 'expiresAt', 'language', 'organization', 'packs'];

/** Whose policy it is: its names and numbers, the company, and the packs that it brings along. */
export function Basics({ value, form }: { value: unknown; form: Form }) {
  const others = Object.keys(policyShape.properties ?? {}).filter((key) => !SHOWN.includes(key));
  return (
    <ObjectFields
      shape={{ ...policyShape, required: ['id', 'revision'] }}
      value={value}
      path={[]}
      form={form}
      field={Field}
      without={others}
      always={['language', 'packs']}
    />
  );
}
