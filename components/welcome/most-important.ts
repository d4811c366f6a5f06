import type { Rule, Severity } from '../../lib/policy/schema.ts';

const WEIGHTS: Record<Severity, number> = { block: 2, warn: 1, hint: 0 };

/**
 * The rules that a newcomer should know: those with words of their own, the weightiest first, and of equals those that show
 * how it is done before those that don't.
 */
export function mostImportant(rules: readonly Rule[], count: number): Rule[] {
  return rules
    .filter(({ message, kind }) => message !== undefined && kind !== 'protect')
    .map((rule, index) => ({ rule, index, weight: 2 * WEIGHTS[rule.severity] + Number(hasExample(rule)) }))
    .sort((one, other) => other.weight - one.weight || one.index - other.index)
    .slice(0, count)
    .map(({ rule }) => rule);
}

const hasExample = ({ examples }: Rule) => Boolean(examples?.fail?.length && examples.pass?.length);
