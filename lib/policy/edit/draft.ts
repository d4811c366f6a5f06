import { parseTree } from 'jsonc-parser';
import { nodeAt } from '../json.ts';
import type { Path } from '../walk.ts';
import { insertAllAt, insertAt, insertRaw, moveWithin, rawAt, setAt, setList } from './json-edits.ts';

/** A rule that is switched off: the format has no word for that, so it stands beside the file until it is switched on again. */
export interface OffRule {
  /** As it stood in the file, byte for byte. */
  raw: string;
  /** The rule that is on and before which it stood. */
  index: number;
}

/** A policy that is being written: the file as it would be saved, and the rules that are switched off. */
export interface PolicyDraft {
  text: string;
  off: readonly OffRule[];
}

/** A rule as the list shows it. `place` is its index among those that are on, or among those that are off. */
export interface RuleRow {
  isOn: boolean;
  place: number;
  value: Record<string, unknown>;
}

const RULES: Path = ['rules'];

/** Keys of a rule in the order in which the format's page has them; new ones are put in their place. */
export const RULE_KEYS = [
  'id kind severity override message why clause when networks surfaces languages regions active',
  'match of min max position notAccepted maxAdjacentHashtags insert near suggest swap except',
  'allow deny require https shorteners internal utm camelCase detectors to',
  'maxPerDay maxPerWeek minMinutesBetween hours balance altText everyDays examples',
].flatMap((line) => line.split(' '));

/** All rules in their order, those that are off where they stood. Null: the text can't be read as JSON. */
export function ruleRows({ text, off }: PolicyDraft): RuleRow[] | null {
  const value = readValue(text);
  if (value === undefined) return null;
  const on = rulesOf(value).map((rule, place) => ({ isOn: true, place, value: asObject(rule) }));
  const rows: RuleRow[] = [];
  for (let index = 0; index <= on.length; index++) {
    for (const [place, rule] of off.entries()) {
      if (Math.min(rule.index, on.length) === index)
        rows.push({ isOn: false, place, value: asObject(JSON.parse(rule.raw)) });
    }
    const row = on[index];
    if (row) rows.push(row);
  }
  return rows;
}

export function switchOff({ text, off }: PolicyDraft, place: number): PolicyDraft {
  const raw = rawAt(text, [...RULES, place]);
  if (raw === undefined) return { text, off };
  const before = off.filter(({ index }) => index <= place);
  const after = off.filter(({ index }) => index > place).map((rule) => ({ ...rule, index: rule.index - 1 }));
  return { text: setAt(text, [...RULES, place], undefined), off: [...before, { raw, index: place }, ...after] };
}

export function switchOn({ text, off }: PolicyDraft, place: number): PolicyDraft {
  const rule = off[place];
  if (!rule) return { text, off };
  const index = Math.min(rule.index, countRules(text));
  return {
    text: insertRaw(text, RULES, index, rule.raw),
    off: off.flatMap((one, at) => {
      if (at === place) return [];
      return one.index > index || (one.index === index && at > place) ? [{ ...one, index: one.index + 1 }] : [one];
    }),
  };
}

/** Moves a rule that is on up or down among those that are on. */
export function moveRule({ text, off }: PolicyDraft, from: number, to: number): PolicyDraft {
  return { text: moveWithin(text, RULES, from, to), off };
}

/** Puts a rule last, under an id that is not taken. Answers where it stands. */
export function addRule(draft: PolicyDraft, rule: Record<string, unknown>): { draft: PolicyDraft; place: number } {
  const { text, off } = draft;
  const place = countRules(text);
  const taken = (ruleRows(draft) ?? []).map(({ value }) => String(value.id));
  const value = { ...rule, id: freeId(String(rule.id ?? 'rule'), taken) };
  return { draft: { text: insertAt(text, RULES, place, value), off }, place };
}

/** What comes from elsewhere, put last; ids and names that are taken get a number. @param ruleFor a rule for a list, by its name here */
export function addAll(
  draft: PolicyDraft,
  { rules, vocabularies }: { rules: readonly { id: string }[]; vocabularies: Record<string, readonly unknown[]> },
  ruleFor: (list: string) => { id: string } | undefined = () => undefined,
): PolicyDraft {
  const lists = Object.keys(asObject(asObject(readValue(draft.text)).vocabularies));
  let { text } = draft;
  const forLists: { id: string }[] = [];
  for (const [name, words] of Object.entries(vocabularies)) {
    const free = freeId(name, lists);
    lists.push(free);
    text = setAt(text, ['vocabularies', free], words);
    const rule = ruleFor(free);
    if (rule) forLists.push(rule);
  }
  const taken = (ruleRows(draft) ?? []).map(({ value }) => String(value.id));
  const named = [...rules, ...forLists].map((rule) => {
    const id = freeId(rule.id, taken);
    taken.push(id);
    return { ...rule, id };
  });
  if (named.length > 0) text = insertAllAt(text, RULES, countRules(text), named);
  return { text, off: draft.off };
}

export function removeRule({ text, off }: PolicyDraft, place: number): PolicyDraft {
  const moved = off.map((rule) => (rule.index > place ? { ...rule, index: rule.index - 1 } : rule));
  return { text: setAt(text, [...RULES, place], undefined), off: moved };
}

/** Sets one field of the document. Keys of a rule stand in their usual order. */
export function setField({ text, off }: PolicyDraft, path: Path, value: unknown): PolicyDraft {
  const order = path[0] === 'rules' && path.length === 3 ? RULE_KEYS : [];
  const isList = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  return { text: isList && value.length > 0 ? setList(text, path, value) : setAt(text, path, value, order), off };
}

/** The next revision of a policy: its number one higher, and its date today's where it has one. @param now ms since 1970 */
export function asNextRevision({ text, off }: PolicyDraft, inForce: number, now: number): PolicyDraft {
  const value = readValue(text);
  const { revision, issuedAt } = asObject(value);
  const next = Math.max(inForce, typeof revision === 'number' ? revision : 0) + 1;
  const numbered = setAt(text, ['revision'], next);
  if (issuedAt === undefined) return { text: numbered, off };
  return { text: setAt(numbered, ['issuedAt'], new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')), off };
}

/** What the text says, or undefined where it is no JSON. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** `wanted`, or with the first number after it that nobody has. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const base = wanted.slice(0, 60);
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

function rulesOf(value: unknown): unknown[] {
  const { rules } = asObject(value);
  return Array.isArray(rules) ? rules : [];
}

function countRules(text: string): number {
  const root = parseTree(text);
  const found = root && nodeAt(root, RULES);
  return found?.isThere && found.node.type === 'array' ? (found.node.children?.length ?? 0) : 0;
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
