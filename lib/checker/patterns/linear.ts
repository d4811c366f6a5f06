import { areApart, type CharSet, disjoint, isSameSet, union, within } from './char-set.ts';
import { type Guard, leadGuard, rowGuard } from './guards.ts';
import { isOneWayRow } from './one-way.ts';
import { setOf } from './set-of.ts';
import { t } from './texts.ts';
import { firstOf, isNullable, isOpen, lastOf, lettersOf, longestOf, oncePerTree, Refusal, type Tree } from './tree.ts';

/*
 * When is a search linear in the draft, with an engine that backtracks? The engine tries a match at every offset, so each try
 * must cost a bounded number of steps, or its steps must be paid for by the draft once:
 *
 * - A part without open repeats costs at most so many steps, whatever the draft holds: counted below (`costOf`).
 * - An open repeat of a class runs along a run of such characters. That is paid for once if only a bounded number of tries can
 *   enter the same run: when something that isn't of the class must stand a bounded way before it (`separates`), or when the
 *   match is tried at the start of a run alone (a guard, `(?<!class)`, changes what is tried but not what is found: a try
 *   further in finds the same end). Stepping back through the run then costs its length times the bounded rest. Where the match
 *   begins with one of the run's characters (`\d[\d.,]*`), the guard is against such a one earlier in the run.
 * - An open repeat of a group that can be taken in one way only, since it has one length (`(?:,\d{3})*`) or the next character tells
 *   (`(?:[a-z]+\.)*`: one-way.ts), is the same along a run of the group's characters. Another run may stand right before it, if the
 *   group can't begin within that: then it is entered at that run's end. What follows such a row is tried where a group ends, and
 *   runs on from there once if no group ends with a character of its run.
 * - An open repeat that nothing can fail after takes what it runs along into the match, and no other try sees it again. Not so where
 *   its group is long or has an open repeat: that may run on, and nothing of it be taken.
 *
 * What fits none of these is refused.
 */

/** A match without open repeats may be so long, and a try may cost so many steps. */
const LONGEST = 256;
const MOST_STEPS = 1024;
/** Ways through choices and optional parts that hold open repeats. */
const MOST_WAYS = 128;
/** How often a part with open repeats in it may be repeated. */
const MOST_COPIES = 8;

type OpenRepeat = {
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
  tree: Extract<Tree, { is: 'repeat' }>;
};
type Part = { is: 'part'; tree: Tree };
type Item = OpenRepeat | Part;

/**
 * @returns the guards that make it linear
 * @throws Refusal where it isn't, or can't be shown to be
 */
export function proveLinear(tree: Tree, flags: string): Guard[] {
  const guards = new Map<number, Guard>();
  const ways = waysOf(tree, false);
  for (const way of ways) {
    checkParts(way);
    way.forEach((item, index) => {
      if (item.is !== 'open' || endsAnyway(way, index, flags)) return;
      const guard = separates(way, index, item, flags);
      if (guard) guards.set(guard.at, guard);
    });
  }
  for (const way of ways) {
    way.forEach((item, index) => {
      if (item.is === 'open' && isBarred(way, index, item, guards))
        throw new Refusal(item.tree.start, t('square'), item.tree);
    });
  }
  return [...guards.values()];
}

/** The pattern as plain sequences, one for each way through what holds open repeats. */
function waysOf(tree: Tree, copied: boolean): Item[][] {
  if (!isOpen(tree)) return [[{ is: 'part', tree }]];
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
      return [[{ is: 'part', tree }]];
  }
}

function openRepeat(tree: Extract<Tree, { is: 'repeat' }>, copied: boolean): Item[][] {
  const body = tree.of.is === 'sequence' && tree.of.of.length === 1 ? (tree.of.of[0] as Tree) : tree.of;
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
  if (tree.min <= 1) return [[open]];
  const fixed: Tree = { ...tree, max: tree.min - 1, min: tree.min - 1 };
  return [[open, { is: 'part', tree: fixed }]];
}

/** Has it one length, and one way to be taken? Then a text holds a row of them in one way only. */
function isOneWay(tree: Tree): boolean {
  if (isOpen(tree) || isNullable(tree) || hasEdge(tree) || !isOneLength(tree) || longestOf(tree) > LONGEST)
    return false;
  const { ways, steps } = costOf(tree);
  return ways === 1 && steps <= MOST_STEPS;
}

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

function copies(tree: Extract<Tree, { is: 'repeat' }>, copied: boolean): Item[][] {
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

function innermost(tree: Tree): Extract<Tree, { is: 'repeat' }> | null {
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

function placeOf(tree: Tree): number {
  if (tree.is === 'sequence' || tree.is === 'choice') return tree.of.length > 0 ? placeOf(tree.of[0] as Tree) : 0;
  return tree.start;
}

/** The parts between open repeats must be short, and cost a bounded number of steps. */
function checkParts(way: readonly Item[]): void {
  let run: Tree[] = [];
  const check = () => {
    const tree: Tree = { is: 'sequence', of: run };
    const heaviest = [...run].sort((a, b) => costOf(b).steps - costOf(a).steps)[0];
    const start = heaviest ? placeOf(heaviest) : 0;
    if (longestOf(tree) > LONGEST) {
      throw new Refusal(start, t('long', longestOf(tree), LONGEST), boundedOf(tree));
    }
    const { steps } = costOf(tree);
    if (steps > MOST_STEPS) {
      throw new Refusal(start, t('manyWays', steps), boundedOf(tree));
    }
    run = [];
  };
  for (const item of way) {
    if (item.is === 'part') run.push(item.tree);
    else check();
  }
  check();
}

/** The bounded repeat with the greatest bound: what a rewrite would lower. */
function boundedOf(tree: Tree): Extract<Tree, { is: 'repeat' }> | null {
  const all = (one: Tree): Extract<Tree, { is: 'repeat' }>[] =>
    one.is === 'repeat'
      ? [one, ...all(one.of)]
      : one.is === 'sequence' || one.is === 'choice'
        ? one.of.flatMap(all)
        : [];
  return all(tree).sort((a, b) => b.max - a.max)[0] ?? null;
}

interface Cost {
  /** In how many ways it may match from one offset. */
  ways: number;
  /** Steps of one try, all ways failing in the end. */
  steps: number;
}

const costOf = oncePerTree((tree: Tree): Cost => {
  switch (tree.is) {
    case 'set':
    case 'edge':
      return { ways: 1, steps: 1 };
    case 'choice': {
      const costs = tree.of.map(costOf);
      const steps = costs.reduce((sum, cost) => sum + cost.steps, 1);
      return {
        steps,
        ways: startApart(tree.of)
          ? Math.max(...costs.map(({ ways }) => ways))
          : costs.reduce((sum, { ways }) => sum + ways, 0),
      };
    }
    case 'repeat': {
      const body = costOf(tree.of);
      let ways = 0;
      let steps = 1;
      let power = 1;
      for (let count = 0; count <= Math.min(tree.max, LONGEST * 2); count++) {
        if (count >= tree.min) ways += power;
        steps += power * body.steps;
        power *= body.ways;
        if (steps > 1e9) break;
      }
      return { ways, steps };
    }
    case 'sequence':
      return tree.of.reduceRight<Cost>(
        (rest, one, index) => {
          const own = costOf(one);
          // A run of one class that ends where the next must begin has one way on; the others fail at once.
          const isDecided = one.is === 'repeat' && isClass(one.of) && decides(one.of, tree.of.slice(index + 1));
          const ways = isDecided ? 1 : own.ways;
          return { ways: ways * rest.ways, steps: own.steps + (isDecided ? own.ways : 0) + ways * rest.steps };
        },
        { ways: 1, steps: 0 },
      );
  }
});

/** Does the first character tell which of them it must be? */
const startApart = (choices: readonly Tree[]): boolean => !choices.some(isNullable) && areApart(choices.map(firstOf));

const isClass = (tree: Tree): boolean =>
  tree.is === 'set' || (tree.is === 'sequence' && tree.of.length === 1 && isClass(tree.of[0] as Tree));

function decides(body: Tree, rest: Tree[]): boolean {
  const tail: Tree = { is: 'sequence', of: rest };
  return !isNullable(tail) && disjoint(lettersOf(body), firstOf(tail));
}

/** Would a guard that another way through the pattern calls for see what this one takes before it, and bar it? */
function isBarred(way: readonly Item[], index: number, open: OpenRepeat, guards: ReadonlyMap<number, Guard>): boolean {
  const guardAt = (at: number, isLed: boolean) => {
    const guard = guards.get(at);
    return guard !== undefined && 'earlier' in guard === isLed;
  };
  const isGuarded = guardAt(open.tree.start, false);
  if (open.raw === null) return isGuarded && !startsWay(way, index);
  const [nearest, ...others] = backwards(way, index);
  const lead = nearest?.is === 'part' && nearest.tree.is === 'set' ? nearest.tree : null;
  const isLed = lead !== null && guardAt(lead.start + lead.raw.length, true);
  if (!nearest || !(isGuarded || isLed)) return false;
  for (const item of isGuarded ? [nearest, ...others] : others) {
    if (!disjoint(item.is === 'open' ? item.last : lastOf(item.tree), open.set)) return true;
    if (item.is === 'open' ? item.required : !isNullable(item.tree)) return false;
  }
  return false;
}

/** A lazy one may find nothing at a place, and where a guard bars that something: then what is found isn't the same. */
const mayRatherFindNothing = (way: readonly Item[]): boolean =>
  way.every(({ is, tree }) => (is === 'open' ? tree.min === 0 : isNullable(tree))) &&
  way.some(({ tree }) => hasLazy(tree));

function hasLazy(tree: Tree): boolean {
  if (tree.is === 'repeat') return tree.lazy || hasLazy(tree.of);
  return (tree.is === 'sequence' || tree.is === 'choice') && tree.of.some(hasLazy);
}

/** Does nothing stand before it but the edge of a word? */
const startsWay = (way: readonly Item[], index: number): boolean => index === 0 || (index === 1 && isWordEdge(way[0]));

const isWordEdge = (item: Item | undefined): boolean =>
  item?.is === 'part' && item.tree.is === 'edge' && item.tree.at === 'word';

/** Can nothing fail after the open repeat? Then what it ran along is in the match. */
function endsAnyway(way: readonly Item[], index: number, flags: string): boolean {
  const { of: body } = (way[index] as OpenRepeat).tree;
  if (isOpen(body) || longestOf(body) > LONGEST || costOf(body).steps > MOST_STEPS) return false;
  const rest = way.slice(index + 1);
  return (endsWord(way, index, flags) ? rest.slice(1) : rest).every((item) =>
    item.is === 'open' ? !item.required : isNullable(item.tree) && !hasEdge(item.tree),
  );
}

/** `\w+\b`: where a run of all that words are made of ends, there is the end of a word. */
function endsWord(way: readonly Item[], index: number, flags: string): boolean {
  const { raw, set, required, tree } = way[index] as OpenRepeat;
  if (!isWordEdge(way[index + 1]) || tree.lazy || raw === null) return false;
  const word = setOf('\\w', flags);
  return isSameSet(set, word) && (required || endsInWord(way[index - 1], word));
}

function endsInWord(item: Item | undefined, word: CharSet): boolean {
  if (!item) return false;
  if (item.is === 'open') return item.required && within(item.set, word);
  return !isNullable(item.tree) && within(lastOf(item.tree), word);
}

function hasEdge(tree: Tree): boolean {
  if (tree.is === 'edge') return true;
  if (tree.is === 'repeat') return hasEdge(tree.of);
  return tree.is !== 'set' && tree.of.some(hasEdge);
}

/**
 * Looks back from an open repeat for what keeps tries out of the middle of its run.
 * @returns a guard where one is needed, or null
 * @throws Refusal where neither is there
 */
function separates(way: readonly Item[], index: number, open: OpenRepeat, flags: string): Guard | null {
  let length = 0;
  let isBare = true;
  /** What the stretch is made of that the repeat runs along, with runs that it may stand right behind. */
  let { set } = open;
  /** One of the run's own characters, right before it. */
  let lead: Extract<Tree, { is: 'set' }> | null = null;
  /** What stands between the item at hand and the repeat. */
  const between: Item[] = [];
  for (const item of backwards(way, index)) {
    if (item.is === 'open') {
      if (disjoint(item.last, set)) {
        // Right behind it, or so far behind it as what stands between is long, a run of the set begins.
        if (item.required) return null;
      } else if (disjoint(item.set, open.first)) set = union([set, item.set]);
      else break;
    } else if (item.tree.is === 'edge') {
      const { at } = item.tree;
      if (closes(at, set, between, flags)) return null;
      if (at === 'start' && !flags.includes('m')) return null;
      // An edge may hold further in and not where the run begins.
      isBare = false;
    } else if (
      between.length === 0 &&
      item.tree.is === 'set' &&
      within(item.tree.set, set) &&
      !item.tree.raw.startsWith('(')
    ) {
      lead = item.tree;
      length++;
    } else {
      const { tree } = item;
      if (!isNullable(tree) && mustLeave(tree, set)) return null;
      if (!isNullable(tree) || !disjoint(lettersOf(tree), open.set)) isBare = false;
      length += longestOf(tree);
      if (length > LONGEST) break;
    }
    between.unshift(item);
  }
  const reachesStart = () => way.slice(0, index).every((item) => item.is === 'part' || disjoint(item.set, open.set));
  if (isBare && open.raw !== null && !open.copied && reachesStart() && !mayRatherFindNothing(way)) {
    const guard = lead ? leadGuard(lead, open.set, flags) : { at: open.tree.start, last: open.raw };
    if (guard) return guard;
  }
  if (open.raw === null && !open.copied && startsWay(way, index)) {
    const guard = rowGuard(open.tree, open.isFixed, index > 0, flags);
    if (guard) return guard;
  }
  throw new Refusal(open.tree.start, t('square'), open.tree);
}

/** What stands before a place, the nearest first; sequences within parts laid out. */
function* backwards(items: readonly Item[], end: number): Generator<Item> {
  for (let at = end - 1; at >= 0; at--) {
    const item = items[at] as Item;
    if (item.is === 'part' && item.tree.is === 'sequence') {
      const laid = item.tree.of.map((tree): Item => ({ is: 'part', tree }));
      yield* backwards(laid, laid.length);
    } else yield item;
  }
}

/** Must every match of it take a character that isn't of the class? */
function mustLeave(tree: Tree, set: CharSet): boolean {
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

/** Does the edge say that the character before it isn't of the class? @param after what stands from the edge to the repeat */
function closes(
  edge: Extract<Tree, { is: 'edge' }>['at'],
  set: CharSet,
  after: readonly Item[],
  flags: string,
): boolean {
  if (edge === 'word') {
    const word = setOf('\\w', flags);
    const between: Tree = { is: 'sequence', of: after.flatMap((item) => (item.is === 'part' ? [item.tree] : [])) };
    return within(set, word) && within(firstOf(between), word);
  }
  if (edge !== 'start') return false;
  return !flags.includes('m') || disjoint(set, setOf('[\\n\\r\\u2028\\u2029]', flags));
}
