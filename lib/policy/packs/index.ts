/** The rules of the packs that a policy names. None ship yet. */
import type { Policy, Rule } from '../schema.ts';

export function packRules(_policy: Policy): Rule[] {
  return [];
}
