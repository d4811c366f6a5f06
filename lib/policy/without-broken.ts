import { type Policy, policySchema } from './schema.ts';

/** Parts without which the meaning of the others can still be judged. */
const SPARE = ['$schema', 'issuedAt', 'expiresAt', 'language', 'packs', 'sharing', 'program', 'sync', 'tests'];

/**
 * What a policy with wrong shapes means without them, so that both kinds of problems are told at once: a broken rule becomes one
 * that says nothing and keeps its place and id, a broken part is left out. Undefined where what is broken carries the others.
 */
export function withoutBroken(
  value: unknown,
  issues: readonly { code?: string; path?: PropertyKey[]; keys?: string[] }[],
): Policy | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const copy: Record<string, unknown> = { ...value };
  const rules: unknown[] | undefined = Array.isArray(copy.rules) ? [...copy.rules] : undefined;
  for (const { code, path = [], keys = [] } of issues) {
    const [part, index] = path;
    if (part === undefined && code === 'unrecognized_keys') for (const key of keys) delete copy[key];
    else if (part === 'rules' && typeof index === 'number' && rules) rules[index] = silent(rules[index], index);
    else if (SPARE.includes(String(part))) delete copy[String(part)];
    else return undefined;
  }
  if (rules) copy.rules = rules;
  const parsed = policySchema.safeParse(copy);
  return parsed.success ? parsed.data : undefined;
}

function silent(rule: unknown, index: number): object {
  const id = typeof rule === 'object' && rule !== null ? (rule as { id?: unknown }).id : undefined;
  const isId = typeof id === 'string' && /^[a-z0-9-]{1,64}$/.test(id);
  return { kind: 'acknowledge', id: isId ? id : `broken-${index}` };
}
