import type { Shape } from '../../../lib/policy/forms/shape.ts';
import type { Path } from '../../../lib/policy/walk.ts';

/** What every field of a form is given besides its own place. */
export interface Form {
  change(path: Path, value: unknown): void;
  /** Gives a key of a record another name. */
  rename(path: Path, name: string): void;
  /** Names of the policy's vocabularies. */
  vocabularies: readonly string[];
  /** The language of the policy's texts. */
  language: string;
}

export interface FieldProps {
  shape: Shape;
  value: unknown;
  path: Path;
  /** Key in the file; its label comes from it. */
  name: string;
  isRequired: boolean;
  form: Form;
}
