import { packRules } from './packs/index.ts';
import type { Policy } from './schema.ts';

/** The policy with the rules of its packs after its own: what is compiled, checked and summed up. */
export function withPacks(policy: Policy): Policy {
  return policy.packs?.length ? { ...policy, rules: [...policy.rules, ...packRules(policy)] } : policy;
}
