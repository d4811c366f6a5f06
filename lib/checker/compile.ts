import type { PackRule } from '../policy/packs/index.ts';
import type { Condition, Match, Policy, Rule } from '../policy/schema.ts';
import { withoutLegalForm } from './company-names.ts';
import {
  type CompiledCondition,
  type CompiledData,
  type CompiledMatch,
  type CompiledRule,
  LAYOUT,
} from './compiled.ts';
import { detectorData } from './detectors/data/index.ts';
import { signalWords } from './detectors/data/signal-words.ts';
import { languageWords } from './language-words.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { PatternBuilder } from './patterns/build.ts';
import { compileOwn } from './rules/compile-rule.ts';
import { canonical } from './rules/link.ts';
import type { CompileTools } from './rules/rule.ts';
import { topLevelDomains } from './scan/top-level-domains.ts';
import { TermBuilder, type TermOptions } from './terms/build.ts';
import { foldTerm } from './terms/fold.ts';
import { NAME_CONTEXT } from './terms/name-words.ts';
import type { CompiledPolicy } from './types.ts';

export interface CompileOptions {
  /** SHA-256 of the policy's bytes, hex. */
  digest: string;
  /** Rules of packs, after the policy's own; one whose id the policy has itself is left out. */
  packs?: readonly Rule[];
}

const NOTHING: CompiledMatch = { matcher: -1, patterns: [] };

/** A policy as the checker runs it: plain data and typed arrays. Done once a digest, in the background. */
export function compile(policy: Policy, { digest, packs = [] }: CompileOptions): CompiledPolicy {
  return new Compiler(policy).run(digest, packs);
}

/** The same, with the origins of approved items that it doesn't name itself. */
export function withOrigins(compiled: CompiledPolicy, origins: CompiledData['origins']): CompiledPolicy {
  const data = compiled.data as CompiledData;
  return { ...compiled, data: { ...data, origins: { ...origins, ...data.origins } } };
}

class Compiler {
  private readonly policy: Policy;
  private readonly terms = new TermBuilder();
  /** Of conditions that are asked only once another holds: most drafts never come to them. */
  private readonly later = new TermBuilder();
  private readonly patterns: PatternBuilder;
  private readonly notChecked: string[] = [];
  private readonly hashed: CompiledData['hashed'] = [];
  private readonly namedDomains = new Set<string>();
  private readonly detectors = new Set<CompiledData['detectors'][number]>();
  private readonly known = new Map<string, CompiledMatch>();
  /** By themselves: the rules of a pack share long ones. */
  private readonly conditions = new Map<Condition, CompiledCondition>();
  private matchers = 0;
  private laterMatchers = 0;

  constructor(policy: Policy) {
    this.policy = policy;
    this.patterns = new PatternBuilder(this.terms.substrings);
  }

  run(digest: string, packs: readonly Rule[]): CompiledPolicy {
    const { policy } = this;
    const own = new Set(policy.rules.map(({ id }) => id));
    const rules = [...policy.rules, ...packs.filter(({ id }) => !own.has(id))].map((rule) => this.rule(rule));
    for (const [word, languages] of languageWords()) this.terms.addLanguageWord(word, languages);
    const domains = {
      own: (policy.organization?.domains ?? []).map(canonical),
      internal: (policy.organization?.internalDomains ?? []).map(canonical),
    };
    const data: CompiledData = {
      rules,
      patterns: this.patterns.patterns,
      specials: this.terms.specials,
      matchers: this.matchers,
      later: { specials: this.later.specials, matchers: this.laterMatchers },
      hashed: this.hashed,
      names: NAME_CONTEXT,
      domains: {
        ...domains,
        named: [...new Set([...domains.own, ...domains.internal, ...this.namedDomains])],
        topLevel: topLevelDomains.join(' '),
      },
      detectors: [...this.detectors],
      detectorData,
      signals: this.signals(),
      rewarded: policy.program?.rewards?.prizes === true,
      limits: limitsOf(policy),
      origins: Object.fromEntries((policy.content?.items ?? []).map(({ id, origin }) => [id, origin])),
    };
    return {
      layout: LAYOUT,
      digest,
      id: policy.id,
      revision: policy.revision,
      language: policy.language,
      notChecked: this.notChecked,
      tables: {
        ...this.terms.tables(),
        ...this.terms.substrings.tables(),
        ...named('later', { ...this.later.tables() }),
      },
      data,
    };
  }

  private signals(): CompiledData['signals'] {
    // Any detector may ask another whether the words are the other's.
    if (this.detectors.size === 0) return {};
    return Object.fromEntries(
      Object.entries(signalWords).map(([signal, words]) => [signal, this.patterns.gatesOf(words)]),
    );
  }

  private rule(rule: Rule): CompiledRule {
    const { id, kind, severity, override, message, why, clause, networks, surfaces, languages, regions, active } = rule;
    const { exceptRegions }: PackRule = rule;
    const given = { override, message, why, clause, networks, surfaces, languages, regions, exceptRegions };
    return {
      id,
      kind,
      severity,
      ...(Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as Partial<CompiledRule>),
      ...(active?.from !== undefined && { from: Date.parse(active.from) }),
      ...(active?.until !== undefined && { until: Date.parse(active.until) }),
      ...(rule.when && { when: this.condition(rule.when) }),
      data: this.own(rule),
    };
  }

  private own(rule: Rule): unknown {
    if (rule.kind === 'detect') for (const name of rule.detectors) this.detectors.add(name);
    if (rule.kind === 'link') this.nameDomains([...(rule.allow ?? []), ...(rule.deny ?? [])]);
    return compileOwn(rule, this.toolsFor(rule));
  }

  private toolsFor(rule: Rule): CompileTools {
    const note = (what: string) => this.notChecked.push(`${rule.id}: ${what}`);
    const mayWait = rule.kind === 'forbid' && rule.when !== undefined && asksForSomething(rule.when);
    const match = (wanted: Match | undefined) => (wanted ? this.match(wanted, note, mayWait) : NOTHING);
    return {
      policy: this.policy,
      note,
      match,
      except: (except) =>
        Array.isArray(except) ? match(except.length > 0 ? { terms: except } : undefined) : match(except),
      terms: (terms, options) => {
        const matcher = terms.length > 0 ? this.matchers++ : -1;
        return {
          match: { matcher, patterns: [] },
          numbers: terms.map((term) => this.term(matcher, term, options, note)),
        };
      },
    };
  }

  private match(match: Match, note: (what: string) => void, mayWait = false): CompiledMatch {
    const key = JSON.stringify(match);
    const isLater = mayWait && canWait(match);
    const known = this.known.get(key) ?? (isLater ? this.known.get(LATER + key) : undefined);
    if (known) return known;
    const compiled: CompiledMatch = { matcher: -1, patterns: [], ...(isLater && { later: true }) };
    this.gather(match, compiled, note);
    this.known.set(isLater ? LATER + key : key, compiled);
    return compiled;
  }

  private gather(match: Match, into: CompiledMatch, note: (what: string) => void): void {
    const add = (term: string, options: TermOptions) => {
      if (into.matcher < 0) into.matcher = into.later ? this.laterMatchers++ : this.matchers++;
      this.term(into.matcher, term, options, note, into.later ? this.later : this.terms);
    };
    if ('anyOf' in match) for (const one of match.anyOf) this.gather(one, into, note);
    else if ('terms' in match) for (const term of match.terms) add(term, match);
    else if ('organization' in match) for (const name of this.companyNames()) addName(name, add);
    else if ('products' in match) for (const name of this.policy.organization?.products ?? []) addName(name, add);
    else if ('pattern' in match) this.pattern(match, into, note);
    else this.vocabulary(match, into, add, note);
  }

  private pattern(
    match: { pattern: string; flags?: string | undefined },
    into: CompiledMatch,
    note: (what: string) => void,
  ): void {
    const added = this.patterns.add(match.pattern, match.flags ?? '');
    if ('number' in added) into.patterns.push(added.number);
    else note(`the pattern ${match.pattern} is not checked: ${added.reason}`);
  }

  private vocabulary(
    match: { vocabulary: string } & TermOptions,
    into: CompiledMatch,
    add: (term: string, options: TermOptions) => void,
    note: (what: string) => void,
  ): void {
    const entries = this.policy.vocabularies?.[match.vocabulary];
    if (!entries) note(`there is no vocabulary "${match.vocabulary}"`);
    for (const entry of entries ?? []) {
      if (typeof entry === 'string') add(entry, match);
      else {
        if (into.matcher < 0) into.matcher = this.matchers++;
        this.hashed.push({ sha256: entry.sha256, words: entry.words, matcher: into.matcher });
      }
    }
  }

  private term(
    matcher: number,
    term: string,
    options: TermOptions,
    note: (what: string) => void,
    terms = this.terms,
  ): number {
    const number = terms.add(matcher, term, options);
    if (number < 0) note(`“${term}” can’t be looked for: it has no letters or signs, or too many words`);
    return number;
  }

  /** What counts as naming the company: its names, without their legal form too, in one word as hashtags have them, and its accounts. */
  private companyNames(): string[] {
    const { organization } = this.policy;
    if (!organization) return [];
    const given = [organization.name, ...(organization.aliases ?? [])];
    const names = [...given, ...given.map(withoutLegalForm)];
    const joined = names.filter((name) => /^\p{L}+( \p{L}+)+$/u.test(name)).map((name) => name.replaceAll(' ', ''));
    const accounts = Object.values(organization.handles ?? {}).map((handle) => `@${handle?.replace(/^@/, '')}`);
    return [...new Map([...names, ...joined, ...accounts].map((name) => [foldTerm(name), name])).values()];
  }

  /** @param mayWait is it asked only once another holds? */
  private condition(condition: Condition, mayWait = false): CompiledCondition {
    let compiled = this.conditions.get(condition);
    if (!compiled) {
      compiled = this.conditionOf(condition, mayWait);
      this.conditions.set(condition, compiled);
    }
    return compiled;
  }

  private conditionOf(condition: Condition, mayWait: boolean): CompiledCondition {
    if ('all' in condition)
      return {
        is: 'all',
        of: condition.all.map((one, at, all) => this.condition(one, mayWait || mayBeMissed(all, at))),
      };
    if ('any' in condition) return { is: 'any', of: condition.any.map((one) => this.condition(one, mayWait)) };
    if ('not' in condition) return { is: 'not', of: this.condition(condition.not, mayWait) };
    if ('mentions' in condition) {
      const { mentions, near, position } = condition;
      const mentioned = mentions === 'organization' ? { organization: true as const } : { products: true as const };
      const note = (what: string) => this.notChecked.push(what);
      return {
        is: 'mentions',
        match: this.match(typeof mentions === 'string' ? mentioned : mentions, note, mayWait),
        ...(near && { near: { ...near, match: this.match(near.match, note, mayWait) } }),
        ...(position && { beforeFold: true }),
      };
    }
    if ('links' in condition) {
      const domains = condition.links === 'own' ? (this.policy.organization?.domains ?? []) : condition.links;
      this.nameDomains(domains);
      return { is: 'links', domains: domains.map(canonical) };
    }
    if ('detects' in condition) {
      const names = [condition.detects].flat();
      for (const name of names) this.detectors.add(name);
      return { is: 'detects', detectors: names };
    }
    const [[is, value] = []] = Object.entries(condition);
    return { is: is as 'asked', value: value === true };
  }

  private nameDomains(domains: readonly string[]): void {
    for (const domain of domains) this.namedDomains.add(canonical(domain));
  }
}

const LATER = 'later ';

/** Does the condition ask for something to stand in the draft? */
function asksForSomething(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(asksForSomething);
  return 'any' in condition ? condition.any.every(asksForSomething) : !('not' in condition);
}

/** Is there a condition before this one that few drafts meet? That something is missing most of them do. */
const mayBeMissed = (all: readonly Condition[], at: number): boolean => all.slice(0, at).some(asksForSomething);

/** Tables under other names. */
const named = <Table>(prefix: string, tables: Record<string, Table>): Record<string, Table> =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [`${prefix}.${name}`, table]));

/** Whole words only: what may stand anywhere, as a name of signs does, and what is hashed is looked for as the draft is read. */
function canWait(match: Match): boolean {
  if ('anyOf' in match) return match.anyOf.every(canWait);
  if ('terms' in match) return match.boundary !== 'none' && match.terms.every((term) => /^\p{L}[^*]*$/u.test(term));
  return 'pattern' in match;
}

function limitsOf(policy: Policy): CompiledData['limits'] {
  const networks = policy.sharing?.networks;
  if (!networks || Array.isArray(networks)) return {};
  const limits: CompiledData['limits'] = {};
  for (const name of ['linkedin', 'x'] as const) {
    const { post, comment } = networks[name]?.characters ?? {};
    if (post !== undefined || comment !== undefined) {
      limits[name] = { ...(post !== undefined && { post }), ...(comment !== undefined && { comment }) };
    }
  }
  return limits;
}

/** A name counts however it is written; one that is an ordinary word only with its capital, or in capitals alone. */
function addName(name: string, add: (term: string, options: TermOptions) => void): void {
  const isWord = /^\p{Lu}/u.test(name) && isOrdinaryWord(foldTerm(name));
  for (const written of isWord ? new Set([name, name.toUpperCase()]) : [name]) {
    add(written, { forms: 'name', caseSensitive: isWord });
  }
}
