import type { Condition, LocalText, Match, Policy, Rule } from './schema.ts';

export type Path = (string | number)[];
export interface At<T> {
  value: T;
  /** Made when it is asked for: most are asked for their value alone. */
  readonly path: Path;
}

/** A place by the one around it. */
class Place<T> implements At<T> {
  readonly value: T;
  private readonly around: Place<unknown> | null;
  private readonly steps: Path;

  constructor(value: T, steps: Path, around: Place<unknown> | null = null) {
    this.value = value;
    this.around = around;
    this.steps = steps;
  }

  get path(): Path {
    const parts: Path[] = [];
    for (let at: Place<unknown> | null = this; at; at = at.around) parts.push(at.steps);
    return parts.reverse().flat();
  }
}

/** Every match of a rule, however deep, each with its path within the rule. */
export function matchesOf(rule: Rule): At<Match>[] {
  const found: Place<Match>[] = [];
  if ('match' in rule && rule.match) addMatches(found, new Place(rule.match, ['match']));
  if ('near' in rule && rule.near) addMatches(found, new Place(rule.near.match, ['near', 'match']));
  if ('notAccepted' in rule && rule.notAccepted) addMatches(found, new Place(rule.notAccepted, ['notAccepted']));
  if ('except' in rule && rule.except && !Array.isArray(rule.except))
    addMatches(found, new Place(rule.except, ['except']));
  for (const place of conditionPlaces(rule)) {
    const { value } = place;
    if ('mentions' in value && typeof value.mentions === 'object')
      addMatches(found, new Place(value.mentions, ['mentions'], place));
    if ('near' in value && value.near) addMatches(found, new Place(value.near.match, ['near', 'match'], place));
  }
  return found;
}

function addMatches(found: Place<Match>[], place: Place<Match>): void {
  found.push(place);
  const { value } = place;
  if (!('anyOf' in value)) return;
  for (const [index, inner] of value.anyOf.entries()) addMatches(found, new Place(inner, ['anyOf', index], place));
}

/** Every condition of a rule's `when`, the combining ones included. */
export const conditionsOf = (rule: Rule): At<Condition>[] => conditionPlaces(rule);

function conditionPlaces(rule: Rule): Place<Condition>[] {
  const found: Place<Condition>[] = [];
  if (rule.when) addConditions(found, new Place(rule.when, ['when']));
  return found;
}

function addConditions(found: Place<Condition>[], place: Place<Condition>): void {
  found.push(place);
  const { value } = place;
  if ('not' in value) addConditions(found, new Place(value.not, ['not'], place));
  for (const key of ['all', 'any'] as const) {
    const parts = (value as Partial<Record<'all' | 'any', Condition[]>>)[key];
    for (const [index, inner] of parts?.entries() ?? []) addConditions(found, new Place(inner, [key, index], place));
  }
}

/** How many terms and patterns a policy holds, and how long the patterns are, for its limits. */
export function countTermsAndPatterns(policy: Policy): { terms: number; patterns: number; patternUnits: number } {
  let terms = 0;
  let patterns = 0;
  let patternUnits = 0;
  for (const entries of Object.values(policy.vocabularies ?? {})) terms += entries.length;
  for (const rule of policy.rules) {
    for (const { value } of matchesOf(rule)) {
      if ('terms' in value) terms += value.terms.length;
      if ('pattern' in value) {
        patterns++;
        patternUnits += value.pattern.length;
      }
    }
    if (rule.kind === 'replace') terms += Object.keys(rule.swap).length;
  }
  return { terms, patterns, patternUnits };
}

/** A text in the wanted language, else in the policy's own, else in the first there is. */
export function pickText(text: LocalText, wanted: string, own: string): string {
  if (typeof text === 'string') return text;
  const primary = (tag: string) => tag.split('-')[0] ?? tag;
  return text[wanted] ?? text[primary(wanted)] ?? text[own] ?? text[primary(own)] ?? Object.values(text)[0] ?? '';
}
