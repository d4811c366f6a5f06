import type { Policy } from './schema.ts';

/** One thing that differs between two revisions. Paths are JSON pointers within the thing. */
export interface Change {
  what: 'rule' | 'item' | 'vocabulary' | 'setting';
  name: string;
  how: 'added' | 'removed' | 'changed' | 'moved';
  /** For what changed: each place with its values before and after; undefined is "not there". */
  details: { pointer: string; before: unknown; after: unknown }[];
}

/** What changed from one revision to the next, thing by thing, in the order of the new one and then of what is gone. */
export function diffPolicies(before: Policy, after: Policy): Change[] {
  return [
    ...diffLists('rule', before.rules, after.rules, ({ id }) => id, true),
    ...diffLists('item', before.content?.items ?? [], after.content?.items ?? [], ({ id }) => id, false),
    ...diffMaps('vocabulary', before.vocabularies ?? {}, after.vocabularies ?? {}),
    ...diffMaps('setting', settingsOf(before), settingsOf(after)),
  ];
}

/** What is neither rule, item nor vocabulary; the feeds stand for the content. Number and date change with every revision. */
function settingsOf({ rules, content, vocabularies, revision, issuedAt, ...rest }: Policy): Record<string, unknown> {
  return content?.feeds ? { ...rest, feeds: content.feeds } : rest;
}

function diffLists<T>(
  what: Change['what'],
  before: T[],
  after: T[],
  nameOf: (thing: T) => string,
  isOrdered: boolean,
): Change[] {
  const old = new Map(before.map((thing) => [nameOf(thing), thing]));
  const changes = diffMaps(
    what,
    Object.fromEntries(old),
    Object.fromEntries(after.map((thing) => [nameOf(thing), thing])),
  );
  return isOrdered ? [...changes, ...movesBetween(before.map(nameOf), after.map(nameOf), what)] : changes;
}

function diffMaps(what: Change['what'], before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const changes: Change[] = [];
  for (const [name, value] of Object.entries(after)) {
    if (!Object.hasOwn(before, name)) changes.push({ what, name, how: 'added', details: [] });
    else {
      const details = [...diffValues(before[name], value, '')];
      if (details.length > 0) changes.push({ what, name, how: 'changed', details });
    }
  }
  for (const name of Object.keys(before)) {
    if (!Object.hasOwn(after, name)) changes.push({ what, name, how: 'removed', details: [] });
  }
  return changes;
}

/** Which names stand elsewhere among those that stayed: all but a longest run that kept its order. */
function movesBetween(before: string[], after: string[], what: Change['what']): Change[] {
  const place = new Map(before.map((name, index) => [name, index]));
  const stayed = after.filter((name) => place.has(name));
  const kept = new Set(longestRising(stayed.map((name) => place.get(name) ?? 0)));
  return stayed
    .filter((_, index) => !kept.has(index))
    .map((name) => ({ what, name, how: 'moved' as const, details: [] }));
}

/** Indices of a longest rising run (patience sorting). */
function longestRising(numbers: number[]): number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of numbers.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  }
  const run: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) run.push(at);
  return run.reverse();
}

function* diffValues(before: unknown, after: unknown, pointer: string): Generator<Change['details'][number]> {
  if (Object.is(before, after)) return;
  const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const areLists = isWordList(before) && isWordList(after);
  if (areLists && JSON.stringify(before) === JSON.stringify(after)) return;
  if (areLists || !isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) {
    yield { pointer, before, after };
    return;
  }
  const values = (thing: object) => thing as Record<string, unknown>;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    yield* diffValues(
      values(before)[key],
      values(after)[key],
      `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    );
  }
}

/** A list of words is compared whole: one word more at its beginning is one change, not as many as there are words. */
const isWordList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object' || (item !== null && 'sha256' in item));
