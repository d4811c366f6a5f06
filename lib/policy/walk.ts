import type { Condition, LocalText, Match, Policy, Rule } from './schema.ts';

export type Path = (string | number)[];
export interface At<T> {
  value: T;
  path: Path;
}

/** Every match of a rule, however deep, each with its path within the rule. */
export function* matchesOf(rule: Rule): Generator<At<Match>> {
  if ('match' in rule && rule.match) yield* within(rule.match, ['match']);
  if ('near' in rule && rule.near) yield* within(rule.near.match, ['near', 'match']);
  if ('notAccepted' in rule && rule.notAccepted) yield* within(rule.notAccepted, ['notAccepted']);
  if ('except' in rule && rule.except && !Array.isArray(rule.except)) yield* within(rule.except, ['except']);
  for (const { value, path } of conditionsOf(rule)) {
    if ('mentions' in value && typeof value.mentions === 'object') yield* within(value.mentions, [...path, 'mentions']);
  }
}

function* within(match: Match, path: Path): Generator<At<Match>> {
  yield { value: match, path };
  if ('anyOf' in match) {
    for (const [index, inner] of match.anyOf.entries()) yield* within(inner, [...path, 'anyOf', index]);
  }
}

/** Every condition of a rule's `when`, the combining ones included. */
export function* conditionsOf(rule: Rule): Generator<At<Condition>> {
  if (rule.when) yield* conditionsWithin(rule.when, ['when']);
}

function* conditionsWithin(condition: Condition, path: Path): Generator<At<Condition>> {
  yield { value: condition, path };
  if ('not' in condition) yield* conditionsWithin(condition.not, [...path, 'not']);
  for (const key of ['all', 'any'] as const) {
    const parts = (condition as Partial<Record<'all' | 'any', Condition[]>>)[key];
    for (const [index, inner] of parts?.entries() ?? []) yield* conditionsWithin(inner, [...path, key, index]);
  }
}

/** How many terms and patterns a policy holds, for its limits. */
export function countTermsAndPatterns(policy: Policy): { terms: number; patterns: number } {
  let terms = 0;
  let patterns = 0;
  for (const entries of Object.values(policy.vocabularies ?? {})) terms += entries.length;
  for (const rule of policy.rules) {
    for (const { value } of matchesOf(rule)) {
      if ('terms' in value) terms += value.terms.length;
      if ('pattern' in value) patterns++;
    }
    if (rule.kind === 'replace') terms += Object.keys(rule.swap).length;
  }
  return { terms, patterns };
}

/** A text in the wanted language, else in the policy's own, else in the first there is. */
export function pickText(text: LocalText, wanted: string, own: string): string {
  if (typeof text === 'string') return text;
  const primary = (tag: string) => tag.split('-')[0] ?? tag;
  return text[wanted] ?? text[primary(wanted)] ?? text[own] ?? text[primary(own)] ?? Object.values(text)[0] ?? '';
}
