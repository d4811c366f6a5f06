import { whereItSpeaks } from '../examples.ts';
import type { PathProblem } from '../problem.ts';
import type { Policy, Rule } from '../schema.ts';
import { commonWords } from './common-words.ts';
import { advice, type LintContext, meet, normal, termsOf } from './lint-tools.ts';
import { bansOnTalkOfWork } from './talk-of-work.ts';
import { t } from './texts.ts';
import { BETWEEN, trier } from './trier.ts';

/*
 * Advice that is found by trying: what the rules say of words that everybody uses, and of what other rules ask for. It sees through
 * wildcards, patterns, forms and lists, which no comparison of terms does.
 */

/** So many words are shown of those that a rule should not have found. */
const MOST_SHOWN = 4;

export function* trialAdvice(policy: Policy, context: LintContext): Generator<PathProblem> {
  const broad = yield* findsEverydayWords(policy, context);
  yield* bansOnTalkOfWork(policy, context, broad);
  // What finds every word finds what any other rule is about: that is said once.
  const rules = new Map(
    policy.rules.flatMap((rule, index) => (broad.has(rule.id) ? [] : [[rule.id, { rule, index }] as const])),
  );
  yield* remarksOnWhatIsWanted(rules, context);
  yield* findsWhatAnotherFinds(rules, context);
  yield* countsThatNothingMeets(policy);
}

const EVERYDAY = [...commonWords].join(BETWEEN);
/** Of what a rule finds in one piece, so many words are tried by themselves. */
const MOST_RETRIED = 12;

/** @returns the rules that it tells of */
function* findsEverydayWords(policy: Policy, context: LintContext): Generator<PathProblem, Set<string>> {
  const broad = new Set<string>();
  const findingsIn = trier(context);
  for (const [index, rule] of policy.rules.entries()) {
    if (rule.kind !== 'forbid' || rule.near || rule.when) continue;
    const setting = whereItSpeaks(rule);
    const piecesOf = (text: string) =>
      findingsIn(text, setting).flatMap(({ ruleId, start, end }) =>
        ruleId === rule.id ? [text.slice(start, end)] : [],
      );
    const told = new Set([...termsOf(rule)].map(({ term }) => term));
    const words = piecesOf(EVERYDAY)
      .flatMap((piece) => {
        const [word = '', ...more] = piece.split(BETWEEN);
        // Several at once say nothing of the one.
        return more.length === 0 ? [word] : [word, ...more].slice(0, MOST_RETRIED).flatMap(piecesOf);
      })
      .filter((word) => !told.has(word));
    if (words.length === 0) continue;
    const shown = [...new Set(words)].slice(0, MOST_SHOWN).join('”, “');
    broad.add(rule.id);
    yield advice(['rules', index], t('everydayWords', rule.id, shown), t('commonWordMend'));
  }
  return broad;
}

/** What a rule asks for, writes or lets through, as it would stand in a draft. */
function wantedBy(rule: Rule): {
  texts: string[];
  says: 'contradictsRequire' | 'contradictsReplace' | 'contradictsAllow';
} {
  switch (rule.kind) {
    case 'require': {
      const { insert } = rule;
      const terms = [...termsOf(rule)].map(({ term }) => term).filter((term) => !/^\*|\*$/.test(term));
      const own = insert === undefined ? terms : typeof insert === 'string' ? [insert] : Object.values(insert);
      return { texts: own, says: 'contradictsRequire' };
    }
    case 'replace':
      return { texts: Object.values(rule.swap).flat(), says: 'contradictsReplace' };
    case 'hashtag':
      return { texts: (rule.require ?? []).map((tag) => `#${tag.replace(/^#/, '')}`), says: 'contradictsRequire' };
    case 'link':
      return { texts: (rule.allow ?? []).map((domain) => `https://${domain}/`), says: 'contradictsAllow' };
    default:
      return { texts: [], says: 'contradictsAllow' };
  }
}

const BARS: ReadonlySet<string> = new Set(['forbid', 'replace', 'link', 'hashtag', 'mention']);

type Rules = ReadonlyMap<string, { rule: Rule; index: number }>;

function* remarksOnWhatIsWanted(rules: Rules, context: LintContext): Generator<PathProblem> {
  const findingsIn = trier(context);
  const told = new Set<string>();
  for (const { rule } of rules.values()) {
    const { texts, says } = wantedBy(rule);
    for (const text of texts) {
      for (const { ruleId, kind, start, end } of findingsIn(text, whereItSpeaks(rule))) {
        const other = rules.get(ruleId);
        if (!other || ruleId === rule.id || start === end || !BARS.has(kind) || !meet(other.rule, rule)) continue;
        // Told already, with the term's own place; and of one rule once.
        const isLiteral = [...termsOf(other.rule)].some(({ term }) => term === normal(text));
        if (isLiteral || told.has(pairOf(rule.id, ruleId))) continue;
        told.add(pairOf(rule.id, ruleId));
        yield advice(['rules', other.index], t(says, text.slice(start, end), rule.id), t('contradictsMend'));
      }
    }
  }
}

const pairOf = (one: string, other: string): string => [one, other].sort().join();

function* findsWhatAnotherFinds(rules: Rules, context: LintContext): Generator<PathProblem> {
  const findingsIn = trier(context);
  const told = new Set<string>();
  for (const { rule, index } of rules.values()) {
    if (rule.kind !== 'forbid' || rule.near) continue;
    for (const { term, path } of termsOf(rule)) {
      const text = term.replace(/^\*|\*$/g, '');
      for (const { ruleId, kind, start, end } of findingsIn(text, whereItSpeaks(rule))) {
        const other = rules.get(ruleId)?.rule;
        if (!other || ruleId === rule.id || (kind !== 'forbid' && kind !== 'replace') || !meet(other, rule)) continue;
        const isLiteral = [...termsOf(other)].some((one) => one.term === term);
        if (isLiteral || start > 0 || end < text.length || told.has(pairOf(rule.id, ruleId))) continue;
        told.add(pairOf(rule.id, ruleId));
        yield advice(['rules', index, ...path], t('shadowed', term, ruleId), t('shadowedMend'));
      }
    }
  }
}

function* countsThatNothingMeets({ rules }: Policy): Generator<PathProblem> {
  for (const [index, rule] of rules.entries()) {
    if (rule.kind !== 'count' || rule.min === undefined) continue;
    const { of, min } = rule;
    const other = rules.find(
      (one) => one.kind === 'count' && one.of === of && one.max !== undefined && one.max < min && meet(one, rule),
    );
    if (other) yield advice(['rules', index, 'min'], t('contradictsCount', other.id), t('contradictsMend'));
  }
}
