import type { Problem } from '../../../lib/policy/problem.ts';
import { t } from './texts.ts';

export interface ProblemGroup {
  name: string;
  problems: Problem[];
}

/** Problems by what they are about: the file itself, a rule, another part. In the order in which the parts first come up. */
export function groupProblems(problems: readonly Problem[], value: unknown): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const name = nameOf(problem.pointer, value);
    groups.set(name, [...(groups.get(name) ?? []), problem]);
  }
  return [...groups].map(([name, problems]) => ({ name, problems }));
}

function nameOf(pointer: string, value: unknown): string {
  const [, part, index] = pointer.split('/');
  if (!part) return t('groupFile');
  if (part !== 'rules' || index === undefined) return t('groupPart', part);
  return t('groupRule', ruleName(value, Number(index)));
}

/** What a rule is called; one without a name, by its number. */
function ruleName(value: unknown, index: number): string {
  const { rules } = (typeof value === 'object' && value !== null ? value : {}) as { rules?: unknown };
  const id = Array.isArray(rules) ? (rules[index] as { id?: unknown } | null)?.id : undefined;
  return typeof id === 'string' && id !== '' ? id : String(index + 1);
}
