import type { Policy } from './schema.ts';
import { withPacks } from './with-packs.ts';

const DAY_MS = 86_400_000;

/**
 * Where a rule that holds now asks for it: is this revision (or the time since) still to be acknowledged? Undefined where no
 * rule asks. @param now milliseconds since 1970
 */
export function acknowledgementOf(
  policy: Policy,
  last: { policyId: string; revision: number; at: number } | null,
  now: number,
): { isDue: boolean; lastAt?: number } | undefined {
  const asking = withPacks(policy).rules.filter(
    ({ kind, active }) =>
      kind === 'acknowledge' &&
      (active?.from === undefined || Date.parse(active.from) <= now) &&
      (active?.until === undefined || now < Date.parse(active.until)),
  );
  if (asking.length === 0) return undefined;
  if (last?.policyId !== policy.id) return { isDue: true };
  const isOld = asking.some(
    (rule) => rule.kind === 'acknowledge' && rule.everyDays !== undefined && now - last.at > rule.everyDays * DAY_MS,
  );
  return { isDue: last.revision < policy.revision || isOld, lastAt: last.at };
}
