import type { CharSet } from './char-set.ts';
import { isOneWay } from './cost.ts';
import { isOneWayRow } from './one-way.ts';
import { t } from './texts.ts';
import { firstOf, isOpen, lastOf, lettersOf, Refusal, type Tree } from './tree.ts';

/** Ways through choices and optional parts that hold open repeats. */
const MOST_WAYS = 128;
/** How often a part with open repeats in it may be repeated. */
const MOST_COPIES = 8;

export type Repeat = Extract<Tree, { is: 'repeat' }>;
export type OpenRepeat = {
  is: 'open';
  set: CharSet;
  /** What it may begin with: of a class all of it. */
  first: CharSet;
  /** What it may end with. */
  last: CharSet;
  /** As a class is written; a group has none. */
  raw: string | null;
  /** Have its matches one length? */
  isFixed: boolean;
  required: boolean;
  copied: boolean;
  tree: Repeat;
};
export type Part = { is: 'part'; tree: Tree };
export type Item = OpenRepeat | Part;

/** The pattern as plain sequences, one for each way through what holds open repeats. */
export function waysOf(tree: Tree, copied = false): Item[][] {
  if (!isOpen(tree)) return [laidOut(tree)];
  switch (tree.is) {
    case 'sequence':
      return tree.of.reduce<Item[][]>((ways, one) => capped(extend(ways, waysOf(one, copied)), one), [[]]);
    case 'choice':
      return capped(
        tree.of.flatMap((one) => waysOf(one, copied)),
        tree,
      );
    case 'repeat':
      return tree.max === Number.POSITIVE_INFINITY ? openRepeat(tree, copied) : copies(tree, copied);
    default:
      return [laidOut(tree)];
  }
}

const laidOut = (tree: Tree): Part[] => (tree.is === 'sequence' ? tree.of.flatMap(laidOut) : [{ is: 'part', tree }]);

function openRepeat(tree: Repeat, copied: boolean): Item[][] {
  const { of: body } = tree;
  const isFixed = body.is === 'set' || isOneWay(body);
  if (!isFixed && !isOneWayRow(body)) throw new Refusal(tree.start, t('openGroup'), tree);
  const open: OpenRepeat = {
    is: 'open',
    set: lettersOf(body),
    first: firstOf(body),
    last: lastOf(body),
    isFixed,
    raw: body.is === 'set' ? body.raw : null,
    required: tree.min > 0,
    copied,
    tree,
  };
  // A row of groups with open repeats is one however many they must be.
  if (tree.min <= 1 || isOpen(body)) return [[open]];
  const fixed: Tree = { ...tree, max: tree.min - 1, min: tree.min - 1 };
  return [[open, { is: 'part', tree: fixed }]];
}

function copies(tree: Repeat, copied: boolean): Item[][] {
  if (tree.max > MOST_COPIES) {
    throw new Refusal(tree.start, t('openWithin'), innermost(tree));
  }
  const body = waysOf(tree.of, copied || tree.max > 1);
  let ways: Item[][] = [[]];
  const all: Item[][] = tree.min === 0 ? [[]] : [];
  for (let count = 1; count <= tree.max; count++) {
    ways = capped(cross(ways, body), tree);
    if (count >= tree.min) all.push(...ways);
  }
  return capped(all, tree);
}

function innermost(tree: Tree): Repeat | null {
  if (tree.is === 'repeat') {
    return innermost(tree.of) ?? (tree.max === Number.POSITIVE_INFINITY ? tree : null);
  }
  if (tree.is === 'sequence' || tree.is === 'choice') {
    for (const one of tree.of) {
      const found = innermost(one);
      if (found) return found;
    }
  }
  return null;
}

const cross = (before: Item[][], after: Item[][]): Item[][] =>
  before.flatMap((way) => after.map((rest) => [...way, ...rest]));

/** The same for ways that nobody else holds: where there is but one way on, they grow in place. */
function extend(before: Item[][], after: Item[][]): Item[][] {
  const [only] = after;
  if (!only || after.length > 1) return cross(before, after);
  for (const way of before) way.push(...only);
  return before;
}

function capped(ways: Item[][], tree: Tree): Item[][] {
  if (ways.length <= MOST_WAYS) return ways;
  throw new Refusal(placeOf(tree), t('manyChoices'), innermost(tree));
}

export function placeOf(tree: Tree): number {
  if (tree.is === 'sequence' || tree.is === 'choice') return tree.of.length > 0 ? placeOf(tree.of[0] as Tree) : 0;
  return tree.start;
}
