import { areApart, type CharSet, disjoint, union } from './char-set.ts';
import { type Beside, besideOf, endOf, formsAtOnce, NOTHING_KNOWN, type Side } from './forms.ts';
import { isNullable, isOpen, lettersOf, longestOf, oncePerTree, type Tree } from './tree.ts';

type Repeat = Extract<Tree, { is: 'repeat' }>;

/* What a part without open repeats costs an engine that backtracks, whatever the draft holds. */

/** A match without open repeats may be so long. */
export const LONGEST = 256;
/** All that a search does may be so many steps for each character of the draft. */
export const MOST_STEPS = 1024;

export interface Cost {
  /** In how many ways it may match from one offset. */
  ways: number;
  /** Steps of one try, all ways failing in the end. */
  steps: number;
}

export const costOf = oncePerTree((tree: Tree): Cost => ({ steps: stepsOf(tree), ways: waysAlone.next(tree) }));

function stepsOf(tree: Tree): number {
  switch (tree.is) {
    case 'set':
    case 'edge':
      return 1;
    case 'choice': {
      // Of each the beginning is looked at, and of those that may begin alike the rest.
      const steps = tree.of.map((one) => costOf(one).steps);
      return 1 + mostAlike(tree.of, steps, 'next', NOTHING_KNOWN, tree.of.map(glanceAt));
    }
    case 'repeat': {
      const { of, max } = tree;
      const own = costOf(of);
      const again = waysAgain.next(of);
      const each = own.steps + (own.ways - again) * glanceAt(of);
      let steps = 1;
      for (let [count, tries] = [0, 1]; count <= Math.min(max, LONGEST * 2) && steps < 1e9; count++) {
        steps += tries * each;
        tries *= again;
      }
      return steps;
    }
    case 'sequence': {
      let [steps, tries] = [0, 1];
      tree.of.forEach((_, index) => {
        const one = passing(tree.of, index);
        steps += tries * one.steps;
        tries *= one.ways;
      });
      return steps;
    }
  }
}

/** What trying a part of a row costs, with those of its ways that end at the next place, and how many go on. */
export function passing(row: readonly Tree[], index: number): Cost {
  const own = costOf(row[index] as Tree);
  const ways = waysTo(row[index] as Tree, 'next', besideOf(row, index, 'next'));
  return { ways, steps: own.steps + (own.ways - ways) * glanceAhead(row, index) };
}

/** How many looks tell that none of it begins here. */
const glanceAt = oncePerTree((tree: Tree): number => {
  switch (tree.is) {
    case 'set':
    case 'edge':
      return 1;
    case 'repeat':
      return glanceAt(tree.of);
    case 'choice':
      return sumOf(tree.of.map(glanceAt));
    case 'sequence':
      return glanceAhead(tree.of, -1);
  }
});

/** The same of what comes behind a place of a row. */
export function glanceAhead(row: readonly Tree[], index: number): number {
  const stop = row.findIndex((one, at) => at > index && !isNullable(one));
  return sumOf(row.slice(index + 1, stop < 0 ? undefined : stop + 1).map(glanceAt));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** So deep within it is asked what stands beside a part. */
const DEEPEST = 4;

/**
 * In how many ways it may match from one offset and go on, or from how many offsets, and in how many ways, it may have come to one.
 * @param beside what must come next, or must stand before it
 */
export const waysTo = (tree: Tree, side: Side, beside: Beside, deep = 0): number =>
  deep < DEEPEST ? waysBeside(tree, side, beside, deep) : waysAlone[side](tree);

const waysAlone = {
  next: oncePerTree((tree: Tree) => waysBeside(tree, 'next', NOTHING_KNOWN, DEEPEST)),
  before: oncePerTree((tree: Tree) => waysBeside(tree, 'before', NOTHING_KNOWN, DEEPEST)),
};

function waysBeside(tree: Tree, side: Side, beside: Beside, deep: number): number {
  const forms = formsAtOnce(tree, side, beside);
  if (forms !== null) return forms;
  switch (tree.is) {
    case 'set':
    case 'edge':
      return 1;
    case 'choice': {
      const ways = tree.of.map((one) => waysTo(one, side, beside, deep + 1));
      return mostAlike(tree.of, ways, side, beside);
    }
    case 'repeat':
      return isDecidedBy(tree, side, beside) ? 1 : waysOfTimes(tree, side, beside, deep + 1);
    case 'sequence':
      return tree.of.reduce(
        (product, one, index) => product * waysTo(one, side, besideOf(tree.of, index, side, beside), deep + 1),
        1,
      );
  }
}

function waysOfTimes({ of, min, max }: Repeat, side: Side, beside: Beside, deep: number): number {
  // All but one of them stand beside another of them.
  const between = waysAgain[side](of);
  const last = waysTo(of, side, beside, deep);
  let ways = 0;
  for (let count = min; count <= Math.min(max, LONGEST * 2) && ways < 1e9; count++)
    ways += count === 0 ? 1 : between ** (count - 1) * last;
  return ways;
}

/** Of what is repeated, where another of it must stand beside it. Asked for once, or repeats within repeats would be asked without end. */
const waysAgain = {
  next: oncePerTree((of: Tree) => waysTo(of, 'next', besideOf([of, of], 0, 'next'))),
  before: oncePerTree((of: Tree) => waysTo(of, 'before', besideOf([of, of], 1, 'before'))),
};

/** Of more choices than these it isn't looked at which may begin alike. */
const MOST_COMPARED = 100;

/** The greatest sum for such of the choices as may begin, or end, with the same character. @param others what each counts else */
function mostAlike(
  choices: readonly Tree[],
  numbers: readonly number[],
  side: Side,
  beside: Beside,
  others: readonly number[] = [],
): number {
  const near = beside(0);
  const rest = sumOf(others);
  const ends = choices.map((one) => {
    if (!isNullable(one)) return endOf(one, side);
    return near ? union([endOf(one, side), near]) : null;
  });
  if (ends.every((one) => one !== null) && areApart(ends))
    return Math.max(...numbers.map((number, at) => number + rest - (others[at] ?? 0)));
  if (ends.length > MOST_COMPARED) return sumOf(numbers);
  const isAlike = (one: CharSet | null, other: CharSet | null) => !one || !other || !disjoint(one, other);
  const sums = ends.map((one) => sumOf(ends.map((other, at) => (isAlike(one, other) ? numbers : others)[at] ?? 0)));
  return Math.max(0, ...sums);
}

/** Does what must stand beside it tell how often it is repeated? */
function isDecidedBy({ of }: Repeat, side: Side, beside: Beside): boolean {
  const near = of.is === 'set' || isOneWay(of) ? beside(0) : undefined;
  return near !== undefined && disjoint(endOf(of, side), near);
}

/** Has it one length, and one way to be taken? Then a text holds a row of them in one way only. */
export const isOneWay = oncePerTree((tree: Tree): boolean => {
  if (isOpen(tree) || isNullable(tree) || hasEdge(tree) || !isOneLength(tree) || longestOf(tree) > LONGEST)
    return false;
  const { ways, steps } = costOf(tree);
  return ways === 1 && steps <= MOST_STEPS;
});

function isOneLength(tree: Tree): boolean {
  switch (tree.is) {
    case 'sequence':
      return tree.of.every(isOneLength);
    case 'choice':
      return tree.of.every(isOneLength) && new Set(tree.of.map(longestOf)).size === 1;
    case 'repeat':
      return tree.min === tree.max && isOneLength(tree.of);
    default:
      return true;
  }
}

export function hasEdge(tree: Tree): boolean {
  if (tree.is === 'edge') return true;
  if (tree.is === 'repeat') return hasEdge(tree.of);
  return tree.is !== 'set' && tree.of.some(hasEdge);
}

/** Must every match of it take a character that isn't of the class? */
export function mustLeave(tree: Tree, set: CharSet): boolean {
  switch (tree.is) {
    case 'set':
      return disjoint(tree.set, set);
    case 'edge':
      return false;
    case 'repeat':
      return tree.min > 0 && mustLeave(tree.of, set);
    case 'sequence':
      return tree.of.some((one) => mustLeave(one, set));
    case 'choice':
      return tree.of.every((one) => mustLeave(one, set));
  }
}

/** So many characters of the class its matches may end with. */
export function tailOf(tree: Tree, set: CharSet): number {
  if (disjoint(lettersOf(tree), set)) return 0;
  switch (tree.is) {
    case 'set':
      return 1;
    case 'edge':
      return 0;
    case 'repeat':
      return mustLeave(tree.of, set) ? tailOf(tree.of, set) : longestOf(tree);
    case 'choice':
      return Math.max(0, ...tree.of.map((one) => tailOf(one, set)));
    case 'sequence': {
      let tail = 0;
      for (const one of tree.of.toReversed()) {
        tail += tailOf(one, set);
        if (mustLeave(one, set)) break;
      }
      return tail;
    }
  }
}
