import { prepare } from '../../lib/checker/check.ts';
import { compile } from '../../lib/checker/compile.ts';
import type { CheckContext, Checker, Draft, Finding } from '../../lib/checker/types.ts';
import { type Policy, policySchema } from '../../lib/policy/schema.ts';

/** For tests alone: a policy of a made-up company with these rules. */
export function policyWith(rules: unknown[], more: Record<string, unknown> = {}): Policy {
  return policySchema.parse({
    klarpost: 1,
    id: 'nordhavn-energi',
    revision: 12,
    language: 'en',
    organization: {
      name: 'Nordhavn Energi A/S',
      aliases: ['Nordhavn Energi', 'Nordhavn'],
      products: ['HavStrøm', 'WindLedger'],
      domains: ['nordhavn.example'],
      internalDomains: ['intra.nordhavn.example'],
      handles: { linkedin: 'nordhavn-energi', x: 'nordhavn' },
    },
    ...more,
    rules,
  });
}

export const checkerWith = (rules: unknown[], more: Record<string, unknown> = {}): Checker =>
  prepare(compile(policyWith(rules, more), { digest: 'test' }));

/** 24 November 2026, a Tuesday, 10:00 UTC. */
export const NOW = Date.UTC(2026, 10, 24, 10);

export function findingsOf(
  rule: Record<string, unknown>,
  draft: string | Partial<Draft>,
  context: Partial<CheckContext> = {},
  more: Record<string, unknown> = {},
): Finding[] {
  const checker = checkerWith([{ id: 'rule', ...rule }], more);
  const given = typeof draft === 'string' ? { text: draft } : draft;
  return checker.check({ network: 'linkedin', ...given, text: given.text ?? '' }, { now: NOW, ...context }).findings;
}

/** The words that a rule finds, or a place such as "@12" for what is missing. */
export function wordsFound(...args: Parameters<typeof findingsOf>): string[] {
  const [, draft] = args;
  const text = typeof draft === 'string' ? draft : (draft.text ?? '');
  return findingsOf(...args).map(({ start, end }) => (start === end ? `@${start}` : text.slice(start, end)));
}
