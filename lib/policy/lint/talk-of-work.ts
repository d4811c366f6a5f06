import { whereItSpeaks } from '../examples.ts';
import type { PathProblem } from '../problem.ts';
import type { Policy, Rule } from '../schema.ts';
import type { Path } from '../walk.ts';
import { overbroadTerms, protectedTerms } from './common-words.ts';
import { advice, isCasedAsAWord, type LintContext, withoutStars, wordsOf } from './lint-tools.ts';
import { t } from './texts.ts';
import { BETWEEN, type Try, trier } from './trier.ts';

/** Bans that reach into what employees may say of their work: by a term or a listed word of theirs, or by a pattern that finds one. */
export function* bansOnTalkOfWork(
  policy: Policy,
  context: LintContext,
  broad: ReadonlySet<string>,
): Generator<PathProblem> {
  const findingsIn = trier(context);
  const told = new Set<string>();
  for (const [index, rule] of policy.rules.entries()) {
    if (rule.kind !== 'forbid' || rule.near) continue;
    const path = ['rules', index];
    let isTold = false;
    for (const { term, written, path: at, options } of wordsOf(rule, path, policy)) {
      const said = isCasedAsAWord(written, options) ? reachOf(withoutStars(term), term, rule, at) : undefined;
      if (!said) continue;
      isTold = true;
      // A list may be used by several rules.
      if (!told.has(at.join('/'))) yield said;
      told.add(at.join('/'));
    }
    if (isTold || broad.has(rule.id)) continue;
    const word = foundWords(rule, policy, findingsIn).find((one) => reachOf(one, one, rule, path));
    const said = word === undefined ? undefined : reachOf(word, word, rule, [...path, 'match']);
    if (said) yield said;
  }
}

function reachOf(word: string, shown: string, rule: Rule, path: Path): PathProblem | undefined {
  if (protectedTerms.has(word)) return advice(path, t('protectedTerm', shown), t('protectedTermMend'));
  if (!overbroadTerms.has(word) || rule.examples?.fail?.length) return undefined;
  return advice(path, t('overbroad', shown), t('overbroadMend'));
}

const TRIED = [...protectedTerms, ...overbroadTerms];

/** Which of them a rule finds whole, where the company is named for those that wait for it. */
function foundWords(rule: Rule, { organization }: Policy, findingsIn: Try): string[] {
  const named = [organization?.name, organization?.products?.[0]].join(' ');
  const text = [named, ...TRIED].join(BETWEEN);
  const found = findingsIn(text, whereItSpeaks(rule)).filter(
    ({ ruleId, start, end }) => ruleId === rule.id && !text.slice(start, end).includes(BETWEEN),
  );
  let end = named.length;
  return TRIED.filter((word) => {
    const start = end + BETWEEN.length;
    end = start + word.length;
    return found.some((one) => one.start <= start && one.end >= end);
  });
}
