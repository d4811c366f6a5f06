import type { CheckContext, Checker, Draft } from '../checker/types.ts';
import { clockOf } from './moment.ts';
import type { Condition, Policy, PolicyTest, Rule } from './schema.ts';
import { t } from './texts.ts';
import type { Path } from './walk.ts';

/** An example or test of the policy that did not come out as it says. */
export interface ExampleFailure {
  path: Path;
  what: string;
  mend: string;
  draft: string;
  /** Ids of the rules that should have spoken, and of those that did; of an example the one rule, or none. */
  expected: string[];
  found: string[];
}

export interface ExampleResults {
  /** How many examples and tests were run. */
  run: number;
  failures: ExampleFailure[];
}

/**
 * Runs every rule's examples and the policy's tests. An example is about its rule alone, in a setting where the rule speaks:
 * its first network, surface, language and region, within its window, asked for by the company if its condition wants that, and, where it
 * should fail, approved or with a picture. A test
 * is about all rules, in the setting that it gives, by somebody who has read the policy. The examples of packs need no running here: our own tests hold them.
 */
export function runExamples(policy: Policy, checker: Checker, now: number): ExampleResults {
  const failures: ExampleFailure[] = [];
  let run = 0;
  for (const [index, rule] of policy.rules.entries()) {
    for (const outcome of ['pass', 'fail'] as const) {
      for (const [at, text] of (rule.examples?.[outcome] ?? []).entries()) {
        run++;
        const { draft, context } = settingOf(rule, text, now, outcome === 'fail' ? policy.content : null);
        const { findings, isProtected } = checker.check(draft, context);
        // A rule that protects remarks on nothing: it speaks by keeping the others quiet.
        const isRemarkedOn = rule.kind === 'protect' ? isProtected : findings.some(({ ruleId }) => ruleId === rule.id);
        if (isRemarkedOn === (outcome === 'fail')) continue;
        const what = t(outcome === 'pass' ? 'examplePassFails' : 'exampleFailPasses', quote(text), rule.id);
        failures.push({
          path: ['rules', index, 'examples', outcome, at],
          what,
          mend: t('exampleMend'),
          draft: text,
          expected: isRemarkedOn ? [] : [rule.id],
          found: isRemarkedOn ? [rule.id] : [],
        });
      }
    }
  }
  for (const [index, test] of (policy.tests ?? []).entries()) {
    run++;
    const context = contextOf(test, now, policy);
    const found = new Set(checker.check(draftOf(test), context).findings.map(({ ruleId }) => ruleId));
    const missing = test.expect.filter((id) => !found.has(id));
    const unexpected = [...found].filter((id) => !test.expect.includes(id));
    const path = ['tests', index];
    const outcome = { draft: test.text, expected: test.expect, found: [...found] };
    if (missing.length > 0) {
      failures.push({ path, what: t('testMissing', list(missing), quote(test.text)), mend: t('testMend'), ...outcome });
    }
    if (unexpected.length > 0) {
      failures.push({
        path,
        what: t('testUnexpected', list(unexpected), quote(test.text)),
        mend: t('testMend'),
        ...outcome,
      });
    }
  }
  return { run, failures };
}

function settingOf(
  rule: Rule,
  text: string,
  now: number,
  content: Policy['content'] | null,
): { draft: Draft; context: CheckContext } {
  const from = rule.active?.from ? Date.parse(rule.active.from) : undefined;
  const until = rule.active?.until ? Date.parse(rule.active.until) : undefined;
  const isActive = (from === undefined || from <= now) && (until === undefined || now < until);
  return {
    draft: { text, ...whereItSpeaks(rule), ...(content !== null && circumstancesOf(rule.when, content)) },
    context: { now: isActive ? now : (from ?? (until ?? now) - 1) },
  };
}

/** The first network, surface, language and region of a rule, asked for by the company if its condition wants that. */
export const whereItSpeaks = (rule: Rule): Omit<Draft, 'text'> => ({
  network: rule.networks?.[0] ?? 'linkedin',
  surface: rule.surfaces?.[0] ?? 'post',
  language: rule.languages?.[0],
  region: rule.regions?.[0],
  asked: wants(rule.when, 'asked'),
});

/** What its text can't show, and what makes the rule speak: an example that should pass needs none of it. */
const circumstancesOf = (when: Condition | undefined, content: Policy['content']): Partial<Draft> => ({
  ...(wants(when, 'approvedContent') && { approvedContentId: content?.items?.[0]?.id ?? 'approved' }),
  ...(wants(when, 'media') && { media: [{}] }),
});

/** Does the condition ask for this, and not for its absence? */
function wants(condition: Condition | undefined, what: 'asked' | 'approvedContent' | 'media'): boolean {
  if (condition === undefined) return false;
  if (what in condition) return (condition as Record<string, boolean>)[what] === true;
  if ('all' in condition) return condition.all.some((one) => wants(one, what));
  if ('any' in condition) return condition.any.some((one) => wants(one, what));
  return false;
}

function draftOf(test: PolicyTest): Draft {
  const { text, network = 'linkedin', surface, language, region, asked, approvedContentId, media } = test;
  return { text, network, surface, language, region, asked, approvedContentId, media };
}

/** Who wrote a test's draft has read the policy. */
function contextOf(test: PolicyTest, now: number, { revision }: Policy): CheckContext {
  return {
    now: test.now ? Date.parse(test.now) : now,
    utcOffsetMinutes: clockOf(test.now, test.history),
    acknowledged: { revision, at: Number.POSITIVE_INFINITY },
    history: test.history?.map(({ at, ...share }) => ({ ...share, at: Date.parse(at) })),
  };
}

const quote = (text: string) => `“${text.length > 80 ? `${text.slice(0, 77)}…` : text}”`;
const list = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(', ');
