import type { Problem } from '../../../lib/policy/problem.ts';

/** What was found when the policy was last looked at, and the document in which it was found. */
export interface Looked {
  problems: readonly Problem[];
  value: unknown;
}

type List = 'rules' | 'tests';

/**
 * What is wrong with each of the document's rules or tests, by the place where it stands now. A problem's pointer leads to where it
 * stood when it was looked at; until it is looked at again, what was moved since takes its problems along.
 */
export function problemsInList(list: List, { problems, value }: Looked, now: unknown): (place: number) => Problem[] {
  const byPlace = new Map<number, Problem[]>();
  for (const problem of problems) {
    const place = placeIn(list, problem.pointer);
    if (place !== undefined) byPlace.set(place, [...(byPlace.get(place) ?? []), problem]);
  }
  if (byPlace.size === 0) return () => [];
  const before = placesBefore(itemsOf(value, list), itemsOf(now, list));
  return (place) => byPlace.get(before(place) ?? -1) ?? [];
}

/** Where what stands at a place now stood before; undefined where that can't be told. */
function placesBefore(before: readonly unknown[], now: readonly unknown[]): (place: number) => number | undefined {
  if (before === now) return (place) => place;
  const [old, texts] = [before.map(textOf), now.map(textOf)];
  // One that is being typed in is still the same, though it reads otherwise.
  if (old.length === texts.length && texts.filter((text, place) => text !== old[place]).length <= 1)
    return (place) => place;
  const free = Map.groupBy(old.keys(), (place) => old[place]);
  const places = texts.map((text) => free.get(text)?.shift());
  return (place) => places[place];
}

function itemsOf(value: unknown, list: List): readonly unknown[] {
  const items = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[list] : undefined;
  return Array.isArray(items) ? items : [];
}

/** The place that a pointer leads to or into. */
function placeIn(list: List, pointer: string): number | undefined {
  const [, part, place] = pointer.split('/');
  return part === list && place !== undefined && /^\d+$/.test(place) ? Number(place) : undefined;
}

const textOf = (item: unknown): string => JSON.stringify(item);
