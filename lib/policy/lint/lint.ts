import { MOST_FEEDS } from '../../content/feed-items.ts';
import type { PathProblem } from '../problem.ts';
import type { ContentItem, Policy, Rule } from '../schema.ts';
import { matchesOf, type Path, pickText } from '../walk.ts';
import { withPacks } from '../with-packs.ts';
import { policyCodeAdvice, ruleCodeAdvice } from './codes.ts';
import { commonWords, notAcceptedDisclosures } from './common-words.ts';
import { isDisclosure } from './disclosures.ts';
import {
  advice,
  isCasedAsAWord,
  type LintContext,
  meet,
  normal,
  termsOf,
  withoutStars,
  wordsOf,
} from './lint-tools.ts';
import { patternAdvice } from './patterns.ts';
import { t } from './texts.ts';
import { trialAdvice } from './trials.ts';

/** Advice to the admin: what is allowed, but will not do what was meant. Never refuses a policy. */
export function* lintPolicy(policy: Policy, context: LintContext): Generator<PathProblem> {
  for (const [index, rule] of policy.rules.entries()) {
    for (const lint of RULE_LINTS) yield* lint(rule, ['rules', index], policy, context);
  }
  for (const lint of POLICY_LINTS) yield* lint(policy, context);
  yield* trialAdvice(policy, context);
}

type RuleLint = (rule: Rule, path: Path, policy: Policy, context: LintContext) => Iterable<PathProblem>;
type PolicyLint = (policy: Policy, context: LintContext) => Iterable<PathProblem>;

const RULE_LINTS: RuleLint[] = [
  patternAdvice,
  ruleCodeAdvice,

  function* withoutExamples(rule, path) {
    const needs = !['acknowledge', 'cadence', 'media', 'similar'].includes(rule.kind);
    if (needs && !rule.examples?.fail?.length && !rule.examples?.pass?.length) {
      yield advice(path, t('noExamples', rule.id), t('noExamplesMend'));
    }
  },

  function* hitsCommonWords(rule, path) {
    if (rule.kind !== 'forbid' || rule.near || rule.when) return;
    for (const { term, written, path: inner, options } of termsOf(rule)) {
      const at = [...path, ...inner];
      if (options.boundary === 'none' && term.length < 5)
        yield advice(at, t('withinWords', term), t('withinWordsMend'));
      else if (commonWords.has(term) && isCasedAsAWord(written, options))
        yield advice(at, t('commonWord', term), t('commonWordMend'));
      else if (
        term.replace(/[^\p{L}\p{N}]/gu, '').length < 3 &&
        !options.caseSensitive &&
        /^[\p{L}\p{N}]/u.test(term)
      ) {
        yield advice(at, t('shortTerm', term), t('shortTermMend'));
      }
    }
  },

  function* nagsOnEveryPost(rule, path) {
    const isAsking = rule.kind === 'require' || (rule.kind === 'hashtag' && rule.require?.length);
    if (isAsking && !rule.when) yield advice(path, t('noTrigger', rule.id), t('noTriggerMend'));
  },

  function* disclosureThatIsNone(rule, path, policy) {
    const words = [...wordsOf(rule, path, policy)];
    if (!isDisclosure(rule, words)) return;
    let hasPlainWords = false;
    let hasHashtag = false;
    for (const { term, path: at } of words) {
      if (notAcceptedDisclosures.has(withoutStars(term))) {
        yield advice(at, t('notAcceptedDisclosure', term), t('notAcceptedDisclosureMend'));
      }
      hasHashtag ||= term.startsWith('#');
      hasPlainWords ||= !term.startsWith('#');
    }
    if (rule.position === 'end') yield advice([...path, 'position'], t('disclosureAtEnd'), t('disclosureAtEndMend'));
    if (hasHashtag && !hasPlainWords && rule.maxAdjacentHashtags === undefined && rule.position === 'anywhere') {
      yield advice(path, t('disclosureAmongTags'), t('disclosureAmongTagsMend'));
    }
  },

  function* contradictsItself(rule, path) {
    if (rule.kind !== 'link' && rule.kind !== 'hashtag' && rule.kind !== 'mention') return;
    const allowed = new Set((rule.allow as string[] | undefined)?.map(bare));
    for (const [index, name] of (rule.deny ?? []).entries()) {
      if (allowed.has(bare(name)))
        yield advice([...path, 'deny', index], t('nothingAllowed', name), t('nothingAllowedMend'));
    }
    const required = rule.kind === 'hashtag' ? (rule.require ?? []) : [];
    const denied = new Set((rule.deny as string[] | undefined)?.map(bare));
    for (const [index, name] of required.entries()) {
      if (denied.has(bare(name)))
        yield advice([...path, 'require', index], t('nothingAllowed', name), t('nothingAllowedMend'));
    }
  },

  function* swapsInCircles(rule, path) {
    if (rule.kind !== 'replace') return;
    const swaps = new Map(Object.entries(rule.swap).map(([from, to]) => [normal(from), [to].flat().map(normal)]));
    for (const [from, to] of swaps) {
      const back = to.find((target) => target !== from && swaps.get(target)?.includes(from));
      if (back !== undefined && from < back)
        yield advice([...path, 'swap'], t('contradictsSwap', from, back), t('contradictsMend'));
    }
  },

  function* insertsWhatDoesNotHelp(rule, path, policy, { checker, now }) {
    if (rule.kind !== 'require' || rule.insert === undefined) return;
    const texts = typeof rule.insert === 'string' ? [rule.insert] : Object.values(rule.insert);
    for (const insert of texts) {
      const company = policy.organization?.name ?? '';
      const text = rule.position === 'end' ? `${company} ${insert}` : `${insert} ${company}`;
      const setting = { network: rule.networks?.[0] ?? 'linkedin', surface: rule.surfaces?.[0], asked: true } as const;
      const stillMissing = checker
        .check({ text, language: rule.languages?.[0], region: rule.regions?.[0], ...setting }, { now })
        .findings.some(({ ruleId }) => ruleId === rule.id);
      if (stillMissing) yield advice([...path, 'insert'], t('insertFails', insert), t('insertFailsMend'));
    }
  },

  function* isOver(rule, path, _policy, { now }) {
    if (rule.active?.until && Date.parse(rule.active.until) < now) {
      yield advice([...path, 'active', 'until'], t('overRule', rule.id), t('overRuleMend'));
    }
  },

  function* speaksOneLanguage(rule, path, policy) {
    const languages = languagesOf(policy);
    for (const key of ['message', 'why'] as const) {
      const text = rule[key];
      if (typeof text !== 'object') continue;
      for (const language of languages) {
        if (!(language in text)) yield advice([...path, key], t('oneLanguage', language), t('oneLanguageMend'));
      }
    }
  },
];

const POLICY_LINTS: PolicyLint[] = [
  policyCodeAdvice,

  function* rulesAgainstEachOther(policy) {
    const forbidden = new Map<string, { rule: Rule; path: Path }>();
    for (const [index, rule] of policy.rules.entries()) {
      if (rule.kind !== 'forbid' || rule.near) continue;
      for (const { term, path } of termsOf(rule)) {
        const at = ['rules', index, ...path];
        const before = forbidden.get(term);
        if (before && before.rule !== rule && meet(before.rule, rule)) {
          yield advice(at, t('shadowed', term, before.rule.id), t('shadowedMend'));
        }
        forbidden.set(term, { rule, path: at });
      }
    }
    for (const rule of policy.rules) {
      const wanted = rule.kind === 'require' ? [...termsOf(rule)].map(({ term }) => term) : [];
      const written = rule.kind === 'replace' ? Object.values(rule.swap).flat().map(normal) : [];
      for (const term of [...wanted, ...written]) {
        const ban = forbidden.get(term);
        if (!ban || !meet(ban.rule, rule)) continue;
        const what =
          rule.kind === 'require' ? t('contradictsRequire', term, rule.id) : t('contradictsReplace', term, rule.id);
        yield advice(ban.path, what, t('contradictsMend'));
      }
    }
  },

  function* unusedVocabularies(policy) {
    const used = new Set<string>();
    for (const rule of withPacks(policy).rules) {
      for (const { value } of matchesOf(rule)) if ('vocabulary' in value) used.add(value.vocabulary);
    }
    for (const name of Object.keys(policy.vocabularies ?? {})) {
      if (!used.has(name)) yield advice(['vocabularies', name], t('unusedVocabulary', name), t('unusedVocabularyMend'));
    }
  },

  function* packsThatLackSomething(policy) {
    for (const [index, name] of (policy.packs ?? []).entries()) {
      const at = ['packs', index];
      if (name.startsWith('disclosure-') && !policy.organization)
        yield advice(at, t('packNeedsCompany', name), t('packNeedsCompanyMend'));
      if (name === 'medicines' && !policy.vocabularies?.medicines)
        yield advice(at, t('packNeedsMedicines'), t('packNeedsMedicinesMend'));
    }
  },

  function* feedsThatBringNothing(policy) {
    const named = new Set<string>();
    for (const [index, { url }] of (policy.content?.feeds ?? []).entries()) {
      const at = ['content', 'feeds', index, 'url'];
      if (named.has(url)) yield advice(at, t('feedTwice', url), t('feedTwiceMend'));
      else if (named.size === MOST_FEEDS) yield advice(at, t('feedBeyond', url, MOST_FEEDS), t('feedBeyondMend'));
      if (/^http:/i.test(url)) yield advice(at, t('feedHere', url), t('feedHereMend'));
      if (/^https?:\/\/[^/?#]*@/i.test(url)) yield advice(at, t('feedPassword'), t('feedPasswordMend'));
      if (named.size < MOST_FEEDS) named.add(url);
    }
  },

  function* expired(policy, { now }) {
    if (policy.expiresAt && Date.parse(policy.expiresAt) < now)
      yield advice(['expiresAt'], t('expired'), t('expiredMend'));
  },

  function* blocksMoreThanItWarns(policy) {
    const blocks = policy.rules.filter(({ severity }) => severity === 'block').length;
    if (policy.rules.length >= 5 && blocks * 2 > policy.rules.length) {
      yield advice(['rules'], t('manyBlocks', blocks, policy.rules.length), t('manyBlocksMend'));
    }
  },

  function* approvedTextsThatDontPass(policy, { checker, now }) {
    for (const [index, item] of (policy.content?.items ?? []).entries()) {
      if (isOver(item, now)) continue;
      for (const [at, { text, network, language }] of (item.texts ?? []).entries()) {
        const findings = checker.check(
          { text, network, language, asked: true, approvedContentId: item.id },
          { now },
        ).findings;
        // When somebody shares it, and whether they have read the policy, is no matter of the text.
        const serious = findings.find(
          ({ severity, kind }) => severity !== 'hint' && kind !== 'acknowledge' && kind !== 'cadence',
        );
        if (serious) {
          const title = pickText(item.title, policy.language, policy.language);
          yield advice(
            ['content', 'items', index, 'texts', at, 'text'],
            t('approvedRemark', serious.ruleId, title),
            t('approvedRemarkMend'),
          );
        }
      }
    }
  },
];

const isOver = (item: ContentItem, now: number) => item.expiresAt !== undefined && Date.parse(item.expiresAt) < now;
const bare = (name: string) => name.replace(/^[#@]/, '').toLowerCase();

/** The languages that the policy's texts are written in, as far as more than one text has them. */
function languagesOf(policy: Policy): string[] {
  const counts = new Map<string, number>();
  for (const rule of policy.rules) {
    if (typeof rule.message !== 'object') continue;
    for (const language of Object.keys(rule.message)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([language]) => language);
}
