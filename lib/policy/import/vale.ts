import { checkPattern } from '../../checker/patterns/index.ts';
import { LIMITS, type Match, type Rule, type Severity } from '../schema.ts';
import { finiteWords } from './finite.ts';
import { t } from './texts.ts';
import { parseYaml, whyNotYaml } from './yaml.ts';

/** A file of a Vale style: its path within the style, and its YAML. */
export interface ValeFile {
  path: string;
  text: string;
}

export interface ValeImport {
  rules: Rule[];
  /** What could not become a rule, or only in part, and why. */
  left: { path: string; reason: string }[];
}

/** @see https://vale.sh/docs/styles#checks */
interface ValeRule {
  extends?: string;
  message?: string;
  link?: string;
  level?: string;
  ignorecase?: boolean;
  nonword?: boolean;
  tokens?: (string | { pattern?: string; tag?: string })[];
  raw?: string[];
  exceptions?: string[];
  swap?: Record<string, string>;
  either?: Record<string, string>;
  token?: string;
  max?: number;
  min?: number;
  first?: string;
  second?: string;
  formula?: string;
  condition?: string;
  scope?: string | string[];
  action?: { name?: string; params?: unknown[] };
}

type Made = { rules: Partial<Rule>[]; left?: string[] };
type Convert = (rule: ValeRule) => Made;

/** Vale's checks as rules of ours where they can be, and the reason where they can't. */
export function importVale(files: readonly ValeFile[]): ValeImport {
  const rules: Rule[] = [];
  const left: ValeImport['left'] = [];
  for (const { path, text } of files) {
    const made = convertFile(text);
    for (const reason of made.left ?? []) left.push({ path, reason });
    for (const [index, rule] of made.rules.entries()) {
      rules.push({ ...rule, id: uniqueId(path, index, rules) } as Rule);
    }
  }
  return { rules, left };
}

function convertFile(text: string): Made {
  let rule: ValeRule | null;
  try {
    rule = parseYaml(text) as ValeRule | null;
  } catch (error) {
    return cannot(whyNotYaml(error) ?? t('unreadable', String(error)));
  }
  if (typeof rule !== 'object' || typeof rule?.extends !== 'string') return cannot(t('noExtends'));
  const convert = Object.hasOwn(CHECKS, rule.extends) ? CHECKS[rule.extends] : undefined;
  if (!convert) return cannot(t('unknownCheck', rule.extends));
  const scopes = [rule.scope ?? 'text'].flat().map(String);
  // "heading.h2", "~code", "table & text": only what a rule is about alone keeps it out.
  const elsewhere = scopes.every((scope) =>
    /^(heading|table|code|raw|alt|link|blockquote|list|figure|cell)\b/.test(scope),
  );
  if (elsewhere) return cannot(t('scope', scopes.join(', ')));
  let made: Made;
  try {
    made = convert(rule);
  } catch {
    // YAML says anything: a list where a text belongs is no rule.
    return cannot(t('nothingToFind'));
  }
  return { ...made, rules: made.rules.map((part) => ({ ...frame(rule), ...part }) as Partial<Rule>) };
}

const cannot = (reason: string): Made => ({ rules: [], left: [reason] });

/** What every check has: words for the person, weight, a link. Vale puts what it found where "%s" stands. */
function frame(rule: ValeRule): Partial<Rule> {
  const message = rule.message?.replace(/\s*['"“‘]?%\[?\d*\]?s['"”’]?/g, ' …').trim();
  return {
    severity: SEVERITIES[rule.level ?? 'warning'] ?? 'warn',
    ...(message ? { message } : {}),
    ...(rule.link && /^https?:\/\//.test(rule.link) ? { clause: { title: 'Vale', url: rule.link } } : {}),
  };
}

const SEVERITIES: Record<string, Severity> = { error: 'warn', warning: 'warn', suggestion: 'hint' };

const CHECKS: Record<string, Convert> = {
  existence(rule) {
    const tokens = (rule.tokens ?? []).filter((token) => typeof token === 'string');
    const raw = rule.raw?.join('');
    const found = [...matchesFor(tokens, rule), ...(raw ? matchesFor([raw], { ...rule, nonword: true }) : [])];
    return fromMatches(found, (match) => ({
      kind: 'forbid',
      match,
      ...(rule.exceptions?.length ? { except: rule.exceptions.map(String) } : {}),
      ...suggestionOf(rule),
    }));
  },

  substitution(rule) {
    const swap: Record<string, string | string[]> = {};
    const left: string[] = [];
    for (const [from, to] of Object.entries(rule.swap ?? {})) {
      const words = finiteWords(from, { ignoreCase: rule.ignorecase });
      if (!words) left.push(t('swapKept', from));
      for (const word of words ?? [])
        if (word.trim()) swap[word] = String(to).includes('|') ? String(to).split('|') : String(to);
    }
    if (Object.keys(swap).length === 0) return { rules: [], left: [...left, t('nothingToFind')] };
    const except = rule.exceptions?.length ? { except: rule.exceptions } : {};
    return { rules: [{ kind: 'replace', swap, ...except, ...caseOf(rule) } as Partial<Rule>], left };
  },

  consistency(rule) {
    const pairs = Object.entries(rule.either ?? {});
    if (pairs.length === 0) return cannot(t('nothingToFind'));
    const left: string[] = [];
    const rules = pairs.flatMap(([one, other]): Partial<Rule>[] => {
      const a = finiteWords(one, { ignoreCase: rule.ignorecase });
      const b = finiteWords(other, { ignoreCase: rule.ignorecase });
      if (!a || !b) {
        left.push(t('swapKept', a ? other : one));
        return [];
      }
      const options = caseOf(rule);
      // Both spellings in one draft: the second is remarked on, because the first is there.
      return [{ kind: 'forbid', match: { terms: b, ...options }, when: { mentions: { terms: a, ...options } } }];
    });
    return { rules, left };
  },

  conditional(rule) {
    if (!rule.first || !rule.second) return cannot(t('nothingToFind'));
    if (/\((?!\?)/.test(rule.first) && /\((?!\?)/.test(rule.second)) return cannot(t('bound'));
    const [first, second] = [rule.first, rule.second].map((pattern) => patternMatch(pattern, rule));
    const refused = [first, second].find((match) => match && !match.ok);
    if (refused && !refused.ok) return cannot(refused.reason);
    if (!first?.ok || !second?.ok) return cannot(t('nothingToFind'));
    return { rules: [{ kind: 'require', match: second.match, position: 'anywhere', when: { mentions: first.match } }] };
  },

  occurrence(rule) {
    if ([rule.scope].flat().some((scope) => scope === 'sentence' || scope === 'paragraph'))
      return cannot(t('perSentence'));
    const of = rule.token === undefined ? undefined : COUNTED_TOKENS[rule.token];
    if (!of) return cannot(t('occurrence', rule.token ?? '?'));
    return { rules: [{ kind: 'count', of, ...limits(rule.min, rule.max) }] };
  },

  metric(rule) {
    const of = METRICS[rule.formula?.trim() ?? ''];
    const limit = /^\s*(>=?|<=?)\s*(\d+)\s*$/.exec(rule.condition ?? '');
    if (!of || !limit) return cannot(t('metric', rule.formula ?? '?'));
    const [, sign, digits] = limit;
    const n = Number(digits);
    const bound: Record<string, object> = {
      '>': { max: n },
      '>=': { max: n - 1 },
      '<': { min: n },
      '<=': { min: n + 1 },
    };
    return { rules: [{ kind: 'count', of, ...bound[sign ?? ''] }] };
  },

  sequence(rule) {
    const tokens = rule.tokens ?? [];
    const patterns = tokens.map((token) => (typeof token === 'string' ? token : token.tag ? undefined : token.pattern));
    if (patterns.length === 0 || patterns.some((pattern) => pattern === undefined)) return cannot(t('partOfSpeech'));
    const match = patternMatch(patterns.map((pattern) => `(?:${pattern})`).join('\\s+'), rule);
    return match.ok ? { rules: [{ kind: 'forbid', match: match.match }] } : cannot(match.reason);
  },

  /** Of any word it needs a memory; of a few, each is a phrase. */
  repetition(rule) {
    const words = (rule.tokens ?? []).flatMap((token) =>
      typeof token === 'string' ? (finiteWords(token, { ignoreCase: true }) ?? [undefined]) : [undefined],
    );
    if (words.length === 0 || words.some((word) => !word?.trim())) return cannot(t('repetition'));
    return { rules: [{ kind: 'forbid', match: { terms: words.map((word) => `${word} ${word}`) } }] };
  },
  capitalization: () => cannot(t('capitalization')),
  spelling: () => cannot(t('spelling')),
  script: () => cannot(t('script')),
};

/** Vale's `action: replace` says what to write instead. */
function suggestionOf({ action }: ValeRule): { suggest?: string[] } {
  const params = action?.name === 'replace' ? (action.params ?? []).map(String) : [];
  return params.length > 0 ? { suggest: params } : {};
}

const COUNTED_TOKENS: Record<string, 'words' | 'exclamations'> = {
  '\\b(\\w+)\\b': 'words',
  '\\b\\w+\\b': 'words',
  '\\w+': 'words',
  '!': 'exclamations',
};
const METRICS: Record<string, 'words' | 'sentences' | 'characters'> = {
  words: 'words',
  sentences: 'sentences',
  characters: 'characters',
};

const limits = (min: number | undefined, max: number | undefined) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

const caseOf = ({ ignorecase }: ValeRule) => (ignorecase ? {} : { caseSensitive: true });

type FoundMatch = { ok: true; match: Match } | { ok: false; reason: string };

/** Plain tokens as one list of terms, the rest as a pattern each. */
function matchesFor(tokens: readonly string[], rule: ValeRule): FoundMatch[] {
  const terms = new Set<string>();
  const found: FoundMatch[] = [];
  for (const written of tokens) {
    const token = rule.ignorecase ? written.replace(/^\(\?i\)/, '') : written;
    const words = finiteWords(token, { ignoreCase: rule.ignorecase });
    if (words) for (const word of words) if (word.trim()) terms.add(word);
    if (!words) found.push(patternMatch(rule.nonword ? token : `\\b(?:${token})\\b`, rule));
  }
  if (terms.size > 0) {
    const boundary = rule.nonword ? { boundary: 'none' as const } : {};
    found.unshift({ ok: true, match: { terms: [...terms], ...caseOf(rule), ...boundary } });
  }
  return found;
}

/** Another way to write a longer one, in UTF-16 units, would take seconds to find. */
const MOST_REWRITTEN = 300;

function patternMatch(written: string, { ignorecase }: ValeRule): FoundMatch {
  // Go writes the flag into the pattern.
  const pattern = written.replaceAll('(?i)', '');
  const flags = ignorecase || pattern !== written ? 'iu' : 'u';
  if (pattern.length > LIMITS.patternLength) return { ok: false, reason: t('longPattern') };
  const checked = checkPattern(pattern, flags, pattern.length <= MOST_REWRITTEN);
  if (checked.ok) return { ok: true, match: { pattern, flags } };
  const { rewrite, reason } = checked;
  // What says the same is as good.
  if (rewrite?.differs.length === 0 && !rewrite.except) return { ok: true, match: { pattern: rewrite.source, flags } };
  return { ok: false, reason: t('badPattern', pattern, reason) };
}

function fromMatches(found: FoundMatch[], make: (match: Match) => Partial<Rule>): Made {
  const matches = found.filter((one) => one.ok).map(({ match }) => match);
  const left = found.filter((one) => !one.ok).map(({ reason }) => reason);
  const [first] = matches;
  if (!first) return { rules: [], left: left.length > 0 ? left : [t('nothingToFind')] };
  return { rules: [make(matches.length === 1 ? first : { anyOf: matches })], left };
}

/** `Microsoft/Adverbs.yml` becomes `microsoft-adverbs`, and `microsoft-adverbs-2` the second time. */
function uniqueId(path: string, index: number, taken: readonly Rule[]): string {
  const base =
    path
      .replace(/\.ya?ml$/i, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 56) || 'vale';
  let id = index === 0 ? base : `${base}-${index + 1}`;
  for (let n = 2; taken.some((rule) => rule.id === id); n++) id = `${base}-${n}`;
  return id;
}
