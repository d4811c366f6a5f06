import { findTooMuch } from './meaning.ts';
import { meantKey } from './meant-key.ts';
import { nearest } from './nearest.ts';
import { type Policy, packNames, policySchema } from './schema.ts';

/** Parts without which the meaning of the others can still be judged. */
const SPARE = ['$schema', 'issuedAt', 'expiresAt', 'language', 'packs', 'sharing', 'program', 'sync', 'tests'];

const PARTS = Object.keys(policySchema.shape);

/** Parts by which others are judged. */
const CARRYING = PARTS.filter((part) => !SPARE.includes(part) || part === 'packs');

export interface WithoutBroken {
  policy: Policy;
  /** Under which names its parts are written. */
  written(path: PropertyKey[]): PropertyKey[];
}

/**
 * What a policy with wrong shapes means without them, so that both kinds of problems are told at once: a broken rule becomes one
 * that says nothing and keeps its place and id, a misspelt part is read as what it was meant to be, another broken one is left out,
 * with what would be judged by it. Undefined where what is broken carries the others.
 */
export function withoutBroken(
  value: unknown,
  issues: readonly { code?: string; path?: PropertyKey[]; keys?: string[] }[],
): WithoutBroken | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const copy: Record<string, unknown> = { ...value };
  const names = new Map<string, string>();
  const rules: unknown[] | undefined = Array.isArray(copy.rules) ? [...copy.rules] : undefined;
  const packs: unknown[] | undefined = Array.isArray(copy.packs) ? [...copy.packs] : undefined;
  let isEveryRuleKnown = true;
  for (const { code, path = [], keys = [] } of issues) {
    const [part, index] = path;
    if (part === undefined && code === 'unrecognized_keys') {
      for (const key of keys) {
        const meant = meantKey(key, PARTS);
        if (meant && CARRYING.includes(meant) && !Object.hasOwn(copy, meant)) {
          copy[meant] = copy[key];
          names.set(meant, key);
        }
        delete copy[key];
      }
    } else if (part === 'rules' && typeof index === 'number' && rules) {
      isEveryRuleKnown &&= isId(idOf(rules[index]));
      rules[index] = silent(rules[index], index);
    } else if (part === 'packs' && typeof index === 'number' && packs) {
      packs[index] = nearest(String(packs[index]), packNames);
      isEveryRuleKnown &&= packs[index] !== undefined;
    } else if (SPARE.includes(String(part))) {
      delete copy[String(part)];
      isEveryRuleKnown &&= part !== 'packs';
    } else return undefined;
  }
  if (rules) copy.rules = rules;
  if (packs) copy.packs = packs.filter((pack) => pack !== undefined);
  if (!isEveryRuleKnown) delete copy.tests;
  if (names.size > 0 && findTooMuch(copy).length > 0) return undefined;
  const parsed = policySchema.safeParse(copy);
  if (!parsed.success) return undefined;
  const written = (path: PropertyKey[]) => path.map((key, depth) => (depth === 0 && names.get(String(key))) || key);
  return { policy: parsed.data, written };
}

const idOf = (rule: unknown): unknown =>
  typeof rule === 'object' && rule !== null ? (rule as { id?: unknown }).id : undefined;

function silent(rule: unknown, index: number): object {
  const id = idOf(rule);
  return { kind: 'acknowledge', id: isId(id) ? id : `broken-${index}` };
}

const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9-]{1,64}$/.test(id);
