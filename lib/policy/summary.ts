import { day } from '../i18n.ts';
import type { Policy } from './schema.ts';
import { t } from './texts.ts';
import { withPacks } from './with-packs.ts';

/**
 * A policy in plain words, the rules of its packs counted in: "31 rules: 3 stop a post, 17 warn, 11 hint; 8 of them from packs;
 * 2 end on 5 November".
 * @param now ms since 1970
 */
export function summarize(policy: Policy, now: number): string {
  const has = { block: 0, warn: 0, hint: 0 };
  const { rules: all } = withPacks(policy);
  for (const { severity } of all) has[severity]++;
  const fromPacks = all.length - policy.rules.length;
  const weights = [
    has.block > 0 && t('summaryBlock', has.block),
    has.warn > 0 && t('summaryWarn', has.warn),
    has.hint > 0 && t('summaryHint', has.hint),
  ].filter((part) => part !== false);
  const rules = t('summaryRules', all.length) + (weights.length > 0 ? `: ${weights.join(', ')}` : '');
  const items = policy.content?.items?.length ?? 0;
  const packed = fromPacks > 0 ? [t('summaryPacks', fromPacks)] : [];
  return [rules, ...packed, ...endings(policy, now), ...(items > 0 ? [t('summaryItems', items)] : [])].join('; ');
}

/** Which rules end, grouped by the day on which they do. */
function endings(policy: Policy, now: number): string[] {
  const byDay = new Map<string, number>();
  const ends = policy.rules
    .map((rule) => (rule.active?.until ? Date.parse(rule.active.until) : Number.NaN))
    .filter((at) => at > now)
    .sort((a, b) => a - b);
  for (const at of ends) byDay.set(day(at), (byDay.get(day(at)) ?? 0) + 1);
  return [...byDay].map(([when, count]) => t('summaryEnds', count, when));
}
