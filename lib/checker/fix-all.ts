import type { Severity } from '../policy/schema.ts';
import { compose } from './compose-edits.ts';
import { applyEdits, foldName } from './fixes.ts';
import type { Counts, Edit, Finding, Fix, FixedDraft, Span } from './types.ts';

/** A fix may want others after it: a word put in place of another may be one that a second rule has a word for. */
const MOST_TURNS = 4;
/** Where fixes don't go together, so many ways are tried to leave out as few as possible. */
const MOST_TRIES = 64;

/**
 * *Fix all*: applies every fix that is the only one of its finding and safe, and those that the fixes themselves call for, until
 * none is left. Left out are a fix that would bring something graver, and two rules that would undo each other's work for ever:
 * each step leaves less to mend (`isBetter`), so it ends, and doing it again to what it made changes nothing.
 * Nor does it make a draft longer than its network allows.
 * @param check what a check says of a text; asked once for the draft and once for every step
 */
export function fixAll(text: string, check: Check): FixedDraft {
  const { findings, counts } = check(text);
  let state: State = { text, edits: [], findings, counts };
  for (let next = better(state, check); next; next = better(state, check)) state = next;
  const mended = [...changes(state.findings, findings).values()].reduce((sum, change) => sum - Math.min(change, 0), 0);
  return { text: state.text, edits: state.edits, mended };
}

/** The part of a check's result that is looked at. */
interface Checked {
  findings: readonly Finding[];
  counts?: Pick<Counts, 'characters' | 'limit'> | undefined;
}

type Check = (text: string) => Checked;

interface State extends Checked {
  text: string;
  /** From the draft as it stood. */
  edits: Edit[];
}

const isTooLong = ({ counts }: Checked): boolean => counts !== undefined && counts.characters > counts.limit;

/** The state after all sole, safe fixes; if they don't go together, after as many of them as can be found. */
function better(state: State, check: Check): State | null {
  const groups = [state.findings.filter(soleFix)];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const group = groups.shift();
    if (!group || group.length === 0) return null;
    const next = applied(state, group, check);
    if (next) return next;
    groups.push(...partsOf(group));
  }
  return null;
}

/** By rule, since it is rules that don't go together; then by halves. */
function partsOf(group: readonly Finding[]): Finding[][] {
  if (group.length < 2) return [];
  const rules = new Set(group.map(({ ruleId }) => ruleId));
  if (rules.size > 1) return [...rules].map((rule) => group.filter(({ ruleId }) => ruleId === rule));
  const middle = group.length >> 1;
  return [group.slice(0, middle), group.slice(middle)];
}

function applied(before: State, group: readonly Finding[], check: Check): State | null {
  let state = before;
  let fixing = group;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const edits = editsOf(fixing);
    if (edits.length === 0) return null;
    const text = applyEdits(state.text, edits);
    const { findings, counts } = check(text);
    state = { text, edits: compose(state.edits, edits), findings, counts };
    if (isTooLong(state) && !isTooLong(before)) return null;
    if (isBetter(state.findings, before.findings)) return state;
    fixing = state.findings;
  }
  return null;
}

const BY_GRAVITY: readonly Severity[] = ['block', 'warn', 'hint'];

/**
 * Fewer findings wait for a sole, safe fix, the gravest counted first, of no rule more, and no graver rule has more to say. What
 * a fix brings with it, and nothing mends unasked, is the person's to see: words that disclose an employer can make the post one
 * about the company.
 */
function isBetter(after: readonly Finding[], before: readonly Finding[]): boolean {
  for (const severity of BY_GRAVITY) {
    const of = (findings: readonly Finding[]) => findings.filter((one) => one.severity === severity);
    const waiting = (findings: readonly Finding[]) => of(findings).filter(soleFix);
    const grows = (now: readonly Finding[], then: readonly Finding[]) =>
      [...changes(now, then).values()].some((change) => change > 0);
    const [left, done] = [waiting(after), waiting(before)];
    if (left.length !== done.length) return left.length < done.length && !grows(left, done);
    if (grows(of(after), of(before))) return false;
  }
  return false;
}

/** By rule: how many findings more there are, or fewer. */
function changes(after: readonly Finding[], before: readonly Finding[]): Map<string, number> {
  const by = new Map<string, number>();
  for (const { ruleId } of after) by.set(ruleId, (by.get(ruleId) ?? 0) + 1);
  for (const { ruleId } of before) by.set(ruleId, (by.get(ruleId) ?? 0) - 1);
  return by;
}

function soleFix({ fixes }: Finding): Fix | null {
  const [fix] = fixes;
  return fixes.length === 1 && fix?.safe ? fix : null;
}

/** The edits of sole, safe fixes; of two that would change the same words the first. What is to stand at one place is one edit. */
function editsOf(findings: readonly Finding[]): Edit[] {
  const edits = new Map<number, Edit>();
  for (const finding of findings) {
    const fix = soleFix(finding);
    if (!fix) continue;
    const others = [...edits.values()];
    if (fix.edits.some((edit) => others.some((other) => collide(edit, other)))) continue;
    for (const edit of fix.edits) edits.set(edit.start, join(edits.get(edit.start), edit));
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

const collide = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.start < a.end && b.start < b.end);

/** Two edits of one place: words that are put there go before what else happens, and words that two rules want go in once. */
function join(other: Edit | undefined, edit: Edit): Edit {
  if (!other) return edit;
  const isInserted = other.start === other.end;
  if (isInserted && edit.start === edit.end && foldName(other.text).includes(foldName(edit.text.trim()))) return other;
  const [first, second] = isInserted ? [other, edit] : [edit, other];
  return { start: edit.start, end: Math.max(first.end, second.end), text: spaced(first.text, second.text) };
}

const spaced = (first: string, second: string): string =>
  /^\s|^$/.test(second) || /\s$|^$/.test(first) ? first + second : `${first} ${second}`;
