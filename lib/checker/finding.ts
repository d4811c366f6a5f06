import type { LocalText, RuleKindName } from '../policy/schema.ts';
import type { CompiledRule } from './compiled.ts';
import { foldTerm } from './terms/fold.ts';
import type { Finding, Fix, PickText, Span } from './types.ts';

/** What a rule says of a draft, before it has a name and a severity. */
export interface Remark extends Span {
  /** In the reader's language; the rule's own message goes before it. */
  message: string;
  fixes?: Fix[];
  confidence?: number;
}

/** More remarks of one rule on one draft than this tell nobody anything. */
export const MOST_REMARKS = 200;

/** Names remarks so that the same words keep the same id wherever they move: rule, words, how many-th. */
export class FindingNames {
  private readonly seen = new Map<string, number>();

  name(ruleId: string, words: string): string {
    const key = `${ruleId}:${hash(foldTerm(words.slice(0, 200)))}`;
    const occurrence = this.seen.get(key) ?? 0;
    this.seen.set(key, occurrence + 1);
    return `${key}:${occurrence}`;
  }
}

/** FNV-1a, in base 36: the words themselves must not stand in an id. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/** The text in the first of the wanted languages that it has. */
export function pickText(wanted: readonly string[]): PickText {
  return (text: LocalText) => {
    if (typeof text === 'string') return text;
    for (const tag of wanted) {
      const exact = text[tag];
      if (exact !== undefined) return exact;
      const primary = primaryOf(tag);
      const found = Object.keys(text).find((key) => primaryOf(key) === primary);
      if (found !== undefined) return text[found] as string;
    }
    return Object.values(text)[0] ?? '';
  };
}

export const primaryOf = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase();

/** A remark of a rule as the finding that the world sees. */
export function toFinding(
  rule: CompiledRule,
  remark: Remark,
  id: string,
  pick: PickText,
  isProtected: boolean,
): Finding {
  const severity = isProtected && rule.severity === 'block' ? 'warn' : rule.severity;
  const finding: Finding = {
    id,
    ruleId: rule.id,
    kind: rule.kind,
    severity,
    start: remark.start,
    end: remark.end,
    message: rule.message !== undefined ? pick(rule.message) : remark.message,
    fixes: eachOnce(remark.fixes ?? []),
  };
  if (rule.why !== undefined) finding.why = pick(rule.why);
  if (rule.clause) {
    finding.clause = { title: pick(rule.clause.title) };
    if (rule.clause.url !== undefined) finding.clause.url = rule.clause.url;
  }
  if (severity === 'block') finding.override = rule.override ?? 'reason';
  if (remark.confidence !== undefined) finding.confidence = remark.confidence;
  return finding;
}

/** Two suggestions that differ in their case alone are one where the draft shouts. */
const eachOnce = (fixes: Fix[]): Fix[] =>
  fixes.length < 2 ? fixes : fixes.filter(({ label }, at) => fixes.findIndex((fix) => fix.label === label) === at);

/** Kinds whose remark lies on words that are being typed; what is missing or too much doesn't wait. */
const WAITS: ReadonlySet<RuleKindName> = new Set(['forbid', 'replace', 'link', 'hashtag', 'mention']);

/** While a word is typed, a finding that touches it waits, until the word ends or for 400 ms nothing was typed. */
export function isStillTyped(finding: Finding, text: string, caret: number, idleMs: number): boolean {
  if (idleMs >= IDLE_MS || !WAITS.has(finding.kind) || finding.start === finding.end) return false;
  let start = caret;
  let end = caret;
  while (start > 0 && !/\s/.test(text[start - 1] as string)) start--;
  while (end < text.length && !/\s/.test(text[end] as string)) end++;
  return start < end && finding.start < end && finding.end > start;
}

const IDLE_MS = 400;
