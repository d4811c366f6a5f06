/**
 * The UTF-16 units that one place of a pattern takes: where each run of them begins and where it has ended, in their order and none
 * right behind another. A letter's set is two numbers, a negated class's four. 0x10000 stands for everything beyond the BMP.
 */
export type CharSet = readonly number[];

export type Run = readonly [from: number, until: number];

/** Stands for all characters beyond the BMP. */
export const BEYOND = 0x10000;
export const END = BEYOND + 1;

/** @param runs in any order; they may lie over one another */
export function setOfRuns(runs: readonly Run[]): CharSet {
  const edges: number[] = [];
  for (const [start, end] of [...runs].sort(([a], [b]) => a - b)) {
    const last = edges.at(-1);
    if (last === undefined || start > last) edges.push(start, end);
    else if (end > last) edges[edges.length - 1] = end;
  }
  return edges;
}

export const runsOf = (set: CharSet): Run[] =>
  Array.from({ length: set.length / 2 }, (_, index) => [set[index * 2]!, set[index * 2 + 1]!]);

/** How many edges are at or before a unit: within a run it is an odd number. */
function edgesUpTo(set: CharSet, unit: number): number {
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (set[middle]! <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isOdd = (count: number): boolean => (count & 1) === 1;

/** Is a unit in the set? 0x10000 asks for what is beyond the BMP. */
export const isIn = (set: CharSet, unit: number): boolean => isOdd(edgesUpTo(set, unit));

export function disjoint(a: CharSet, b: CharSet): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  for (let at = 0; at < few.length; at += 2) {
    const before = edgesUpTo(many, few[at]!);
    if (isOdd(before) || (before < many.length && many[before]! < few[at + 1]!)) return false;
  }
  return true;
}

/** Has none of them a unit in common with another? */
export function areApart(sets: readonly CharSet[]): boolean {
  const { largest, others } = byLength(sets);
  const runs = others.flatMap(runsOf).sort(([a], [b]) => a - b);
  return (
    runs.every(([start], index) => index === 0 || runs[index - 1]![1] <= start) && disjoint(largest, setOfRuns(runs))
  );
}

/** Is everything of `a` in `b`? */
export function within(a: CharSet, b: CharSet): boolean {
  for (let at = 0; at < a.length; at += 2) {
    const before = edgesUpTo(b, a[at]!);
    if (!isOdd(before) || b[before]! < a[at + 1]!) return false;
  }
  return true;
}

export const isSameSet = (a: CharSet, b: CharSet): boolean =>
  a.length === b.length && a.every((edge, index) => edge === b[index]);

export const intersection = (a: CharSet, b: CharSet): CharSet => combined(a, b, (isInA, isInB) => isInA && isInB);

/** What of `a` is not in `b`. */
export const without = (a: CharSet, b: CharSet): CharSet => combined(a, b, (isInA, isInB) => isInA && !isInB);

export function union(sets: readonly CharSet[]): CharSet {
  const { largest, others } = byLength(sets);
  // Choices within choices have the letters of the inner ones over and over.
  if (others.every((set) => within(set, largest))) return largest;
  const rest = others.length === 1 ? others[0]! : setOfRuns(others.flatMap(runsOf));
  return rest.length > largest.length ? joined(rest, largest) : joined(largest, rest);
}

/** @param few each of its runs costs one copy of the others */
function joined(many: CharSet, few: CharSet): CharSet {
  let edges: CharSet = many;
  for (let at = 0; at < few.length; at += 2) {
    const [from, until] = [few[at]!, few[at + 1]!];
    const [before, after] = [edgesUpTo(edges, from - 1), edgesUpTo(edges, until)];
    const between = [...(isOdd(before) ? [] : [from]), ...(isOdd(after) ? [] : [until])];
    edges = edges.slice(0, before).concat(between, edges.slice(after));
  }
  return edges;
}

/** The one of the most runs: what is asked about it is looked up, so that its size hardly counts. */
function byLength(sets: readonly CharSet[]): { largest: CharSet; others: CharSet[] } {
  const at = sets.reduce((most, set, index) => (set.length > sets[most]!.length ? index : most), 0);
  return { largest: sets[at] ?? [], others: sets.filter((_, index) => index !== at) };
}

/** The units of which it is so. */
function combined(a: CharSet, b: CharSet, takes: (isInA: boolean, isInB: boolean) => boolean): CharSet {
  const edges: number[] = [];
  for (let [inA, inB] = [0, 0]; inA < a.length || inB < b.length; ) {
    const at = Math.min(a[inA] ?? END, b[inB] ?? END);
    if (a[inA] === at) inA++;
    if (b[inB] === at) inB++;
    if (takes(isOdd(inA), isOdd(inB)) !== isOdd(edges.length)) edges.push(at);
  }
  return edges;
}
