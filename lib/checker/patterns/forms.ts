import { type CharSet, disjoint, union } from './char-set.ts';
import { firstOf, isNullable, lastOf, lettersOf, oncePerTree, type Tree } from './tree.ts';

/*
 * A part of few ways, such as `(?:no|not|never)`, written out place by place: `no`, `not` and `never`. Not all of them match at one
 * offset: "not" has no `never` there, and no `no` that a space follows.
 */

/** What it takes, place by place. */
type Form = readonly CharSet[];

/** A part of more is looked at in another way. */
const MOST_FORMS = 40;
/** So many places they may have together. */
const MOST_OF_ALL = 400;

/** All forms of a tree, one for each way to take it; null where those are many. */
export const formsOf = oncePerTree((tree: Tree): Form[] | null => {
  switch (tree.is) {
    case 'set':
      return [[tree.set]];
    case 'edge':
      return [[]];
    case 'choice':
      return few(tree.of.map(formsOf), (all) => all.flat());
    case 'sequence': {
      let forms: Form[] | null = [[]];
      for (const one of tree.of) forms = few([forms, formsOf(one)], crossed);
      return forms;
    }
    case 'repeat': {
      if (tree.max > MOST_FORMS) return null;
      const body = formsOf(tree.of);
      let forms: Form[] | null = [[]];
      const all: Form[] = [];
      for (let count = 0; forms && count <= tree.max && all.length <= MOST_FORMS; count++) {
        if (count >= tree.min) all.push(...forms);
        if (count < tree.max) forms = few([forms, body], crossed);
      }
      return forms && all.length <= MOST_FORMS ? all : null;
    }
  }
});

/** What is made of some parts' forms, if there are neither many of them nor of their places. */
function few(parts: readonly (Form[] | null)[], join: (parts: Form[][]) => Form[]): Form[] | null {
  if (!parts.every((one) => one !== null)) return null;
  const forms = join(parts as Form[][]);
  const places = forms.reduce((sum, { length }) => sum + length, 0);
  return forms.length <= MOST_FORMS && places <= MOST_OF_ALL ? forms : null;
}

const crossed = ([before = [], after = []]: Form[][]): Form[] =>
  before.flatMap((one) => after.map((other) => [...one, ...other]));

/** What must stand beside a part: of the nearest place, or of one further away, if that is known. Told when asked. */
export type Beside = (place: number) => CharSet | undefined;

export const NOTHING_KNOWN: Beside = () => undefined;

/** Which way from a part what stands beside it is: behind it or before it. */
export type Side = 'next' | 'before';

/** Two forms that one text may have at once, if what stands beside the shorter is as the longer goes on. */
interface Pair {
  one: number;
  other: number;
  rest: Form;
}

interface Told {
  count: number;
  pairs: Pair[];
}

const toldBy = (forms: Form[]): Told => {
  const pairs: Pair[] = [];
  forms.forEach((form, one) => {
    for (let other = 0; other < one; other++) {
      const another = forms[other]!;
      const [short, long] = form.length < another.length ? [form, another] : [another, form];
      if (short.every((set, place) => set === long[place] || !disjoint(set, long[place]!)))
        pairs.push({ one, other, rest: long.slice(short.length) });
    }
  });
  return { count: forms.length, pairs };
};

const told = oncePerTree((tree: Tree): Record<Side, Told> | null => {
  const forms = formsOf(tree);
  return forms && { next: toldBy(forms), before: toldBy(forms.map((form) => form.toReversed())) };
});

/** How many forms a text may have at one offset, or before one; null where they are many. */
export function formsAtOnce(tree: Tree, side: Side, beside = NOTHING_KNOWN): number | null {
  const known = told(tree)?.[side];
  if (!known) return null;
  if (known.pairs.length === 0) return 1;
  const counts = Array.from({ length: known.count }, () => 1);
  for (const { one, other, rest } of known.pairs) {
    if (isTold(rest, beside)) continue;
    counts[one]!++;
    counts[other]!++;
  }
  return Math.max(...counts);
}

/** Places further away are not looked at. */
const MOST_PLACES = 3;

/** Does a place tell whether a form goes on with the rest, or ends? */
function isTold(rest: Form, beside: Beside): boolean {
  for (let place = 0; place < MOST_PLACES; place++) {
    const [on, off] = [rest[place] ?? beside(place - rest.length), beside(place)];
    if (!on || !off) return false;
    if (disjoint(on, off)) return true;
  }
  return false;
}

/**
 * What must stand beside a place of a row.
 * @param beyond what must stand beside the row
 */
export function besideOf(row: readonly Tree[], index: number, side: Side, beyond = NOTHING_KNOWN): Beside {
  const step = side === 'next' ? 1 : -1;
  const from = (at: number, place: number): CharSet | undefined => {
    const one = row[at];
    if (!one) return beyond(place);
    if (one.is === 'edge') return from(at + step, place);
    if (one.is === 'set') return place === 0 ? one.set : from(at + step, place - 1);
    const end = endOf(one, side);
    if (!isNullable(one)) {
      if (place === 0) return end;
      const isRun = one.is === 'repeat' && one.of.is === 'set';
      return isRun ? mixed(end, at + step, place - 1) : undefined;
    }
    return mixed(place === 0 ? end : lettersOf(one), at + step, place);
  };
  /** What stands at a place, where some of the class may stand before all that. */
  const mixed = (set: CharSet, at: number, place: number): CharSet | undefined => {
    const sets = [set];
    for (let each = 0; each <= place; each++) {
      const other = from(at, each);
      if (!other) return undefined;
      sets.push(other);
    }
    return union(sets);
  };
  const known: (CharSet | undefined)[] = [];
  return (place) => {
    if (!(place in known)) known[place] = from(index + step, place);
    return known[place];
  };
}

/** What stands at that side's end of it. */
export const endOf = (tree: Tree, side: Side): CharSet => (side === 'next' ? firstOf : lastOf)(tree);
