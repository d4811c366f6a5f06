import type { CompiledData, CompiledRule } from './compiled.ts';
import { LAYOUT } from './compiled.ts';
import { holds } from './conditions.ts';
import { knowledgeOf } from './detectors/knowledge.ts';
import { FindingNames, isStillTyped, MOST_REMARKS, pickText, primaryOf, toFinding } from './finding.ts';
import { onWholeCharacters } from './graphemes.ts';
import { PatternRunner } from './patterns/run.ts';
import { type Engine, Reading } from './reading.ts';
import type { Forbid } from './rules/forbid.ts';
import { checkOf } from './rules/index.ts';
import type { Protect } from './rules/protect.ts';
import type { Replace } from './rules/replace.ts';
import { chooseDraftLanguage } from './scan/language.ts';
import { Scan, SubstringReader } from './scan/scan.ts';
import { countWords } from './scan/words.ts';
import { TermFinder } from './terms/find.ts';
import { HashedFinder } from './terms/hashed.ts';
import type { SubstringTables, TermTables, WordTables } from './terms/layout.ts';
import { textsFor } from './texts.ts';
import type { CheckContext, Checker, CheckResult, CompiledPolicy, Counts, Draft, Finding } from './types.ts';

/**
 * A checker for a compiled policy: wraps the tables, no more. It keeps buffers from draft to draft and holds nothing of one
 * after it has answered.
 * @throws RangeError for a policy compiled to another layout: compile it again
 */
export function prepare(compiled: CompiledPolicy): Checker {
  if (compiled.layout !== LAYOUT) throw new RangeError(`Compiled to layout ${compiled.layout}, this is ${LAYOUT}.`);
  const engine = engineOf(compiled);
  const { id, revision, digest, language } = compiled;
  const policy = { id, revision, digest, language };
  return { policy, check: (draft, context) => check(engine, policy, draft, context) };
}

function engineOf(compiled: CompiledPolicy): Engine {
  const data = compiled.data as CompiledData;
  const tables = compiled.tables as unknown as WordTables & TermTables & SubstringTables;
  const substrings = tables.patternOwner.length > 0 ? new SubstringReader(tables) : null;
  return {
    data,
    scan: new Scan(),
    terms: new TermFinder(tables, data.specials, data.matchers, substrings, data.names),
    later: new TermFinder(laterTables(compiled.tables), data.later.specials, data.later.matchers, null, data.names),
    substrings,
    patterns: new PatternRunner(data.patterns),
    hashed: data.hashed.length > 0 ? new HashedFinder(compiled.id, data.hashed) : null,
    known: { topLevel: new Set(data.domains.topLevel.split(' ')), named: new Set(data.domains.named) },
    own: new Set(data.domains.own),
    internal: new Set(data.domains.internal),
    detectorsKnow: knowledgeOf(data.detectorData),
    protects: data.rules.filter(({ kind }) => kind === 'protect'),
  };
}

const LATER = /^later\./;

const laterTables = (tables: CompiledPolicy['tables']) =>
  Object.fromEntries(
    Object.entries(tables)
      .filter(([name]) => LATER.test(name))
      .map(([name, table]) => [name.replace(LATER, ''), table]),
  ) as unknown as WordTables & TermTables;

function check(engine: Engine, policy: Checker['policy'], draft: Draft, context: CheckContext): CheckResult {
  const reading = new Reading(engine, draft, context);
  reading.language =
    draft.language !== undefined
      ? primaryOf(draft.language)
      : chooseDraftLanguage(engine.terms.languageVotes(), reading.scan, primaryOf(policy.language));
  const isProtected = engine.protects.some(
    (rule) => reading.has((rule.data as Protect).match) && applies(rule, reading, policy),
  );
  return {
    findings: findingsOf(reading, policy, isProtected),
    counts: countsOf(reading),
    language: reading.language,
    isProtected,
  };
}

function findingsOf(reading: Reading, policy: Checker['policy'], isProtected: boolean): Finding[] {
  const { context, engine, text } = reading;
  const ours = context.language !== undefined ? [context.language] : [];
  const pick = pickText([...(context.languages ?? ours), policy.language]);
  const tools = { texts: textsFor([...ours, policy.language]), pick, policy };
  const names = new FindingNames();
  const findings: Finding[] = [];
  for (const rule of engine.data.rules) {
    // What protects was asked above, and finds nothing.
    if (rule.kind === 'protect' || (isProtected && rule.kind !== 'detect')) continue;
    if (isSilent(rule, reading) || !applies(rule, reading, policy)) continue;
    const remarks = checkOf(rule.kind)(rule.data, reading, { ...tools, rule }).slice(0, MOST_REMARKS);
    for (const remark of reading.isPiecewise ? onWholeCharacters(remarks, text) : remarks) {
      const id = names.name(rule.id, text.slice(remark.start, remark.end));
      findings.push(toFinding(rule, remark, id, pick, isProtected));
    }
  }
  // Sorting keeps the order of the rules where two lie on the same words.
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  const { typing } = context;
  return typing ? findings.filter((one) => !isStillTyped(one, text, typing.caret, typing.idleMs)) : findings;
}

/** Of thousands of rules about words most have none of theirs in the draft: nothing else about them needs asking, unless asking costs less. */
function isSilent({ kind, data }: CompiledRule, reading: Reading): boolean {
  if (kind !== 'forbid' && kind !== 'replace') return false;
  const { match } = data as Forbid | Replace;
  const near = kind === 'forbid' ? (data as Forbid).near : undefined;
  // The words that must be close by are known already, where the rule's own may be patterns that are yet to run.
  if (near && !near.match.later && !reading.has(near.match)) return true;
  return !match.later && !reading.has(match);
}

/** Is the rule about this draft, at this time? */
function applies(rule: CompiledRule, reading: Reading, policy: Checker['policy']): boolean {
  const { draft, context } = reading;
  if (rule.networks && !rule.networks.includes(draft.network)) return false;
  if (rule.surfaces && !rule.surfaces.includes(draft.surface ?? 'post')) return false;
  if (rule.regions && !(draft.region !== undefined && rule.regions.includes(draft.region))) return false;
  if (draft.region !== undefined && rule.exceptRegions?.includes(draft.region)) return false;
  if (rule.from !== undefined && context.now < rule.from) return false;
  if (rule.until !== undefined && context.now >= rule.until) return false;
  if (rule.languages && !speaks(rule, reading.language, policy.language)) return false;
  return !rule.when || holds(rule.when, reading);
}

/**
 * A rule for some languages. Where the draft's can't be told (a few words, a name), words that stand there speak for
 * themselves, but what is missing is only asked for in the policy's own language.
 */
function speaks({ languages = [], kind }: CompiledRule, language: string, home: string): boolean {
  const known = language === 'unknown' ? (kind === 'require' || kind === 'count' ? primaryOf(home) : null) : language;
  return known === null || languages.some((one) => primaryOf(one) === known);
}

function countsOf(reading: Reading): Counts {
  const { words, sentences } = countWords(reading.scan, reading);
  return {
    characters: reading.characters,
    limit: reading.limit,
    words,
    sentences,
    hashtags: reading.hashtags.length,
    mentions: reading.mentions.length,
    links: reading.countedLinks.length,
    emoji: reading.emoji.length,
  };
}
