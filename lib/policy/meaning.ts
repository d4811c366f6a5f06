import { checkPattern, type PatternCheck } from '../checker/patterns/index.ts';
import type { Rewrite } from '../checker/patterns/rewrite.ts';
import { nearest } from './nearest.ts';
import { packRules } from './packs/index.ts';
import type { PathProblem } from './problem.ts';
import { LIMITS, type Policy, type Rule } from './schema.ts';
import { t } from './texts.ts';
import { conditionsOf, countTermsAndPatterns, matchesOf, type Path } from './walk.ts';

/** What is more than a policy may hold, counted before its shape is known. */
export function findTooMuch(value: unknown): PathProblem[] {
  const { rules, vocabularies } = (value ?? {}) as { rules?: unknown; vocabularies?: unknown };
  const lists = Object.values(typeof vocabularies === 'object' ? (vocabularies ?? {}) : {});
  const terms = lists.reduce<number>((sum, entries) => sum + (Array.isArray(entries) ? entries.length : 0), 0);
  const counted: [Path, number, number, string][] = [
    [['rules'], Array.isArray(rules) ? rules.length : 0, LIMITS.rules, t('whatRules')],
    [['vocabularies'], lists.length, LIMITS.vocabularies, t('whatVocabularies')],
    [['vocabularies'], terms, LIMITS.terms, t('whatTerms')],
  ];
  const found = counted
    .filter(([, count, most]) => count > most)
    .map(([path, count, most, what]) => error(path, t('tooMany', count, most, what), t('tooManyMend')));
  if (found.length > 0) return found;
  const longest = typeof value === 'object' && value !== null ? longListIn(value) : undefined;
  return longest
    ? [error(longest.path.reverse(), t('tooMany', longest.count, LIMITS.terms, t('whatEntries')), t('tooManyMend'))]
    : [];
}

/** Nothing in a policy may have more entries than all of its terms together. @returns its path from the inside out */
function longListIn(value: object): { path: Path; count: number } | undefined {
  const isList = Array.isArray(value);
  const keys = isList ? value : Object.keys(value);
  if (keys.length > LIMITS.terms) return { path: [], count: keys.length };
  for (let at = 0; at < keys.length; at++) {
    const key = isList ? at : (keys[at] as string);
    const inner = (value as Record<string | number, unknown>)[key];
    if (typeof inner !== 'object' || inner === null) continue;
    const found = longListIn(inner);
    if (found) {
      found.path.push(key);
      return found;
    }
  }
  return undefined;
}

/** What a shape cannot say: names that lead nowhere, patterns that could freeze a page, dates that don't exist. */
export function* findMeaningProblems(policy: Policy, lineOf: (path: Path) => number): Generator<PathProblem> {
  const { patterns, patternUnits } = countTermsAndPatterns(policy);
  const names = Object.keys(policy.vocabularies ?? {});
  yield* limitProblems(policy);
  yield* idProblems(policy, lineOf);
  // Looking at a pattern takes its time: not at more of them than may be there.
  const isTooMuch = patterns > LIMITS.patterns || patternUnits > LIMITS.patternUnits;
  const known: Known = {
    policy,
    vocabularies: new Set(names),
    names,
    patternsLeft: isTooMuch ? 0 : MOST_BAD_PATTERNS,
    unlooked: 0,
    rewritesLeft: MOST_BAD_PATTERNS,
    guessesLeft: MOST_GUESSES,
    checked: new Map(),
  };
  for (const [index, rule] of policy.rules.entries()) yield* ruleProblems(rule, ['rules', index], known);
  if (known.unlooked > 0 && !isTooMuch)
    yield error(['rules'], t('morePatterns', known.unlooked), t('moreProblemsMend'));
  yield* momentProblems(policy);
  yield* addressProblems(policy);
  yield* testProblems(policy);
  yield* headerProblems(policy);
}

/** Refused ones, of several milliseconds each: who has mended so many hears of the next. */
const MOST_BAD_PATTERNS = 40;

/** Guessing what was meant takes longer than anything else: whoever has so many names wrong has another problem. */
const MOST_GUESSES = 40;

/** More names than these help nobody to find the right one. */
const MOST_NAMED = 20;

const error = (path: Path, what: string, mend: string, atKey = false): PathProblem => ({
  path,
  atKey,
  what,
  mend,
  severity: 'error',
});

function* limitProblems(policy: Policy): Generator<PathProblem> {
  const { terms, patterns, patternUnits } = countTermsAndPatterns(policy);
  const counted = [
    [policy.rules.length, LIMITS.rules, t('whatRules')],
    [terms, LIMITS.terms, t('whatTerms')],
    [patterns, LIMITS.patterns, t('whatPatterns')],
    [patternUnits, LIMITS.patternUnits, t('whatPatternUnits')],
  ] as const;
  for (const [count, most, what] of counted) {
    if (count > most) yield error(['rules'], t('tooMany', count, most, what), t('tooManyMend'));
  }
}

function* idProblems(policy: Policy, lineOf: (path: Path) => number): Generator<PathProblem> {
  const lists: [Path, { id: string }[]][] = [
    [['rules'], policy.rules],
    [['content', 'items'], policy.content?.items ?? []],
    [['program', 'topics'], policy.program?.topics ?? []],
  ];
  for (const [path, list] of lists) {
    const seen = new Map<string, number>();
    for (const [index, { id }] of list.entries()) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else yield error([...path, index, 'id'], t('sameId', id, lineOf([...path, first, 'id'])), t('sameIdMend'));
    }
  }
}

/** Longer ones count as several. */
const SHORT_PATTERN = 250;

interface Known {
  policy: Policy;
  vocabularies: Set<string>;
  /** The same, in their order. */
  names: string[];
  /** So many more that are refused, then none is looked at. */
  patternsLeft: number;
  /** Patterns that were there after that. */
  unlooked: number;
  /** For so many more of a hundred characters, another way to write them is looked for. */
  rewritesLeft: number;
  guessesLeft: number;
  /** The same pattern may stand in many rules. */
  checked: Map<string, PatternCheck>;
}

function checkOnce(source: string, flags: string, known: Known): PatternCheck {
  const key = `/${source}/${flags}`;
  const before = known.checked.get(key);
  if (before) return before;
  const checked = checkPattern(source, flags, known.rewritesLeft > 0);
  // The time that it takes grows by the square.
  if (!checked.ok) known.rewritesLeft -= (source.length / 100) ** 2;
  known.checked.set(key, checked);
  return checked;
}

const OFFERS = {
  '': 'badPatternSame',
  bounded: 'badPatternBounded',
  'takes-more': 'badPatternMore',
  'takes-more bounded': 'badPatternNearly',
  'takes-more apart': 'badPatternApart',
  'takes-more apart bounded': 'badPatternNearlyApart',
} as const;

/** What to write instead, with what differs said before it. */
function patternMend(rewrite: Rewrite | undefined, flags: string | undefined, mayExcept: boolean): string {
  if (!rewrite || (rewrite.except !== undefined && !mayExcept)) return t('badPatternMend');
  const { source, differs, except } = rewrite;
  if (except !== undefined) return t('badPatternExcept', source, JSON.stringify({ pattern: except, flags }));
  return t(OFFERS[differs.join(' ') as keyof typeof OFFERS], source);
}

function* ruleProblems(rule: Rule, path: Path, known: Known): Generator<PathProblem> {
  const { policy, vocabularies, names } = known;
  for (const place of matchesOf(rule)) {
    const { value } = place;
    const placed = () => [...path, ...place.path];
    if ('vocabulary' in value && !vocabularies.has(value.vocabulary)) {
      const meant = known.guessesLeft-- > 0 ? nearest(value.vocabulary, names) : undefined;
      yield error(
        [...placed(), 'vocabulary'],
        t('noVocabulary', value.vocabulary),
        meant ? t('useValue', `"${meant}"`) : t('noVocabularyMend', names.slice(0, MOST_NAMED).join(', ')),
      );
    }
    if ('pattern' in value && value.pattern.length > LIMITS.patternLength) {
      const { length } = value.pattern;
      yield error([...placed(), 'pattern'], t('longPattern', length, LIMITS.patternLength), t('longPatternMend'));
    } else if ('pattern' in value && known.patternsLeft === 0) {
      known.unlooked++;
    } else if ('pattern' in value) {
      const checked = checkOnce(value.pattern, value.flags ?? '', known);
      if (!checked.ok) {
        // A long one takes its time, and one as long as a page tells enough.
        known.patternsLeft = Math.max(0, known.patternsLeft - Math.ceil(value.pattern.length / SHORT_PATTERN));
        // An exception is one to all that the rule looks for.
        const mayExcept = rule.kind === 'forbid' && value === rule.match && !rule.except;
        const mend = patternMend(checked.rewrite, value.flags, mayExcept);
        yield error([...placed(), 'pattern'], t('badPattern', checked.reason, checked.column), mend);
      }
    }
    if ('organization' in value && !policy.organization)
      yield error(placed(), t('noOrganization'), t('noOrganizationMend'));
    if ('products' in value && !policy.organization?.products?.length)
      yield error(placed(), t('noProducts'), t('noProductsMend'));
  }
  for (const place of conditionsOf(rule)) {
    const { value } = place;
    const placed = () => [...path, ...place.path];
    if ('mentions' in value && value.mentions === 'organization' && !policy.organization) {
      yield error(placed(), t('noOrganization'), t('noOrganizationMend'));
    }
    if ('mentions' in value && value.mentions === 'products' && !policy.organization?.products?.length) {
      yield error(placed(), t('noProducts'), t('noProductsMend'));
    }
  }
  if ('min' in rule && 'max' in rule && rule.min !== undefined && rule.max !== undefined && rule.min > rule.max) {
    yield error([...path, 'min'], t('minOverMax'), t('minOverMaxMend'));
  }
  if (rule.active?.from && rule.active.until && Date.parse(rule.active.from) >= Date.parse(rule.active.until)) {
    yield error([...path, 'active', 'until'], t('endsBeforeStart'), t('endsBeforeStartMend'));
  }
  const wanted = NEEDS_ONE_OF[rule.kind];
  if (wanted && !wanted.some((key) => (rule as Record<string, unknown>)[key] !== undefined)) {
    yield error(path, t('nothingToDo', wanted.map((key) => `"${key}"`).join(', ')), t('nothingToDoMend'));
  }
}

/** Kinds whose own fields are all optional, but not all at once. */
const NEEDS_ONE_OF: Partial<Record<Rule['kind'], string[]>> = {
  count: ['min', 'max'],
  link: ['allow', 'deny', 'https', 'shorteners', 'internal', 'utm'],
  hashtag: ['allow', 'deny', 'require', 'camelCase'],
  mention: ['allow', 'deny'],
  similar: ['min', 'max'],
  cadence: ['maxPerDay', 'maxPerWeek', 'minMinutesBetween', 'hours', 'balance'],
  media: ['altText', 'max'],
};

/** The shape lets 31 February pass; the calendar doesn't. */
function* momentProblems(policy: Policy): Generator<PathProblem> {
  for (const [path, moment] of momentsOf(policy)) {
    if (moment !== undefined && !isOnCalendar(moment)) yield error(path, t('noSuchDay', moment), t('noSuchDayMend'));
  }
}

function* momentsOf(policy: Policy): Generator<[Path, string | undefined]> {
  yield [['issuedAt'], policy.issuedAt];
  yield [['expiresAt'], policy.expiresAt];
  for (const [index, { active }] of policy.rules.entries()) {
    if (!active) continue;
    yield [['rules', index, 'active', 'from'], active.from];
    yield [['rules', index, 'active', 'until'], active.until];
  }
  for (const [index, item] of (policy.content?.items ?? []).entries()) {
    yield [['content', 'items', index, 'publishedAt'], item.publishedAt];
    yield [['content', 'items', index, 'expiresAt'], item.expiresAt];
  }
  for (const [index, { now }] of (policy.tests ?? []).entries()) yield [['tests', index, 'now'], now];
}

function isOnCalendar(moment: string): boolean {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function* addressProblems(policy: Policy): Generator<PathProblem> {
  for (const [path, address] of addressesOf(policy)) {
    if (address !== undefined && !URL.canParse(address))
      yield error(path, t('badAddress', address), t('badAddressMend'));
  }
}

function* addressesOf({ organization, program, sync, rules, content }: Policy): Generator<[Path, string | undefined]> {
  yield [['organization', 'guidelinesUrl'], organization?.guidelinesUrl];
  yield [['organization', 'contact', 'url'], organization?.contact?.url];
  yield [['program', 'resultsUrl'], program?.resultsUrl];
  yield [['sync', 'url'], sync.to === 'endpoint' ? sync.url : undefined];
  for (const [index, { clause }] of rules.entries()) if (clause) yield [['rules', index, 'clause', 'url'], clause.url];
  for (const [index, { url }] of (content?.items ?? []).entries()) yield [['content', 'items', index, 'url'], url];
  for (const [index, { url }] of (content?.feeds ?? []).entries()) yield [['content', 'feeds', index, 'url'], url];
}

function* testProblems(policy: Policy): Generator<PathProblem> {
  const rules = [...policy.rules, ...packRules(policy)].map(({ id }) => id);
  const known = new Set(rules);
  const items = new Set(policy.content?.items?.map(({ id }) => id));
  let guessesLeft = MOST_GUESSES;
  for (const [index, test] of (policy.tests ?? []).entries()) {
    for (const [at, id] of test.expect.entries()) {
      if (known.has(id)) continue;
      const meant = guessesLeft-- > 0 ? nearest(id, rules) : undefined;
      yield error(['tests', index, 'expect', at], t('noSuchRule', id), t('noSuchRuleMend', meant ? `"${meant}"` : ''));
    }
    if (test.approvedContentId && !items.has(test.approvedContentId)) {
      const path = ['tests', index, 'approvedContentId'];
      yield error(path, t('unknownApproved', test.approvedContentId), t('noSuchRuleMend', ''));
    }
  }
}

function* headerProblems(policy: Policy): Generator<PathProblem> {
  if (policy.sync.to !== 'endpoint') return;
  for (const [name, value] of Object.entries(policy.sync.headers ?? {})) {
    const path = ['sync', 'headers', name];
    if (SECRET_HEADER.test(name)) yield error(path, t('secretHeader', name), t('secretHeaderMend'), true);
    else if (BROWSERS_HEADER.test(name)) yield error(path, t('browsersHeader', name), t('browsersHeaderMend'), true);
    else if (!HEADER_VALUE.test(value)) yield error(path, t('headerValue', name), t('headerValueMend'));
  }
}

const SECRET_HEADER = /^(?:authorization|proxy-authorization|cookie|x-api-key|webhook-signature)$/i;
/** What `fetch` leaves out without a word: Fetch Standard, 2.2.2, "forbidden request-header". */
const BROWSERS_HEADER =
  /^(?:accept-(?:charset|encoding)|access-control-request-(?:headers|method|private-network)|connection|content-length|cookie2|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/i;
/** A byte string without line breaks: with anything else `fetch` sends no request, which would look as if there were no connection. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
