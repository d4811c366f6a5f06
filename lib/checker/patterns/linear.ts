import { type CharSet, disjoint, isSameSet, union, within } from './char-set.ts';
import { costOf, glanceAhead, hasEdge, LONGEST, MOST_STEPS, mustLeave, passing, tailOf, waysTo } from './cost.ts';
import { besideOf } from './forms.ts';
import { type Guard, leadGuard, rowGuard } from './guards.ts';
import { placesOf } from './one-way.ts';
import { setOf } from './set-of.ts';
import { t } from './texts.ts';
import { firstOf, isNullable, isOpen, lastOf, lettersOf, longestOf, Refusal, type Tree } from './tree.ts';
import { type Visits, visitsOf } from './visits.ts';
import { type Item, type OpenRepeat, placeOf, type Repeat, waysOf } from './ways.ts';

/*
 * When is a search linear in the draft, with an engine that backtracks? The engine tries a match at every offset, so each try
 * must cost a bounded number of steps, or its steps must be paid for by the draft once:
 *
 * - A part without open repeats costs at most so many steps, whatever the draft holds (cost.ts), and what follows it is tried in as
 *   many ways.
 * - An open repeat of a class runs along a run of such characters. That is paid for once if only a bounded number of tries can
 *   enter the same run: when something that isn't of the class must stand a bounded way before it (`separates`), or when the
 *   match is tried at the start of a run alone (a guard, `(?<!class)`, changes what is tried but not what is found: a try
 *   further in finds the same end). Where the match begins with one of the run's characters (`\d[\d.,]*`), the guard is against such
 *   a one earlier in the run. What follows is tried from each place of the run as often as the run is entered; only once for each
 *   time, where its first character tells that the run has ended.
 * - An open repeat of a group that can be taken in one way only, since it has one length (`(?:,\d{3})*`) or the next character tells
 *   (`(?:[a-z]+\.)*`: one-way.ts), is the same along a run of the group's characters. Another run may stand right before it, if the
 *   group can't begin within that: then it is entered at that run's end. What follows such a row is tried where a group ends, and
 *   runs on from there once if no group ends with a character of its run.
 * - An open repeat that nothing can fail after takes what it runs along into the match, and no other try sees it again. Not so where
 *   its group is long or has an open repeat: that may run on, and nothing of it be taken.
 *
 * The steps of all parts and runs together are counted along each way through the pattern (`countAlong`). What fits none of these, or
 * takes too many steps, is refused.
 */

/**
 * @returns the guards that make it linear
 * @throws Refusal where it isn't, or can't be shown to be
 */
export function proveLinear(tree: Tree, flags: string): Guard[] {
  const guards: Guards = new Map();
  const ways = waysOf(tree);
  const mayGuard = !isNullable(tree);
  let steps = 0;
  ways.forEach((way, number) => {
    checkLengths(way);
    const last = ways[number - 1] ?? [];
    const parting = way.findIndex((item, index) => item !== last[index]);
    steps += countAlong(way, parting - 1, MOST_STEPS - steps, { flags, guards, mayGuard }).steps;
  });
  for (const way of ways) {
    way.forEach((item, index) => {
      const barred =
        item.is === 'open' ? isBarred(way, index, item, guards) && item.tree : ledElsewhere(way, index, guards);
      if (barred) throw new Refusal(barred.start, t('square'), barred);
    });
  }
  return [...guards.values()].map(({ guard }) => guard);
}

/** By their places, with the repeats that they are for. */
type Guards = Map<number, { guard: Guard; tree: Repeat }>;

interface Proof {
  flags: string;
  guards: Guards;
  /** A pattern that may find nothing may find just that where a run starts, and something further in: none then. */
  mayGuard: boolean;
}

/** The parts between open repeats must be short. */
function checkLengths(way: readonly Item[]): void {
  let run: Tree[] = [];
  const check = () => {
    const tree: Tree = { is: 'sequence', of: run };
    const length = longestOf(tree);
    if (length > LONGEST) throw new Refusal(placeOfMost(run, longestOf), t('long', length, LONGEST), boundedOf(tree));
    run = [];
  };
  for (const item of way) {
    if (item.is === 'part') run.push(item.tree);
    else check();
  }
  check();
}

function placeOfMost(parts: readonly Tree[], count: (tree: Tree) => number): number {
  const [most] = [...parts].sort((a, b) => count(b) - count(a));
  return most ? placeOf(most) : 0;
}

/** The bounded repeat with the greatest bound: what a rewrite would lower. */
function boundedOf(tree: Tree): Repeat | null {
  const all = (one: Tree): Repeat[] =>
    one.is === 'repeat'
      ? [one, ...all(one.of)]
      : one.is === 'sequence' || one.is === 'choice'
        ? one.of.flatMap(all)
        : [];
  return all(tree).sort((a, b) => b.max - a.max)[0] ?? null;
}

/**
 * Counts along a way how often a search comes to each of its parts: at one place of the draft, and for each character of the whole.
 * @param from what stands before was counted with another way
 * @param proof the guards that it needs are added
 * @returns steps for each character of the draft, and how often it comes to each part
 * @throws Refusal where they are more than `most`, or an open repeat may be entered any number of times in one run
 */
function countAlong(way: readonly Item[], from: number, most: number, proof: Proof): Count {
  const trees = way.map(({ tree }) => tree);
  const visits: Visits[] = [];
  /** How often the one at hand is tried, at one place of the draft and for each character of the whole. */
  let [here, tries] = [1, 1];
  let steps = 0;
  way.forEach((item, index) => {
    const now = visitsOf(trees, index, here);
    visits.push(now);
    tries = Math.min(tries, item.tree.is === 'repeat' ? now.perCharacter() : here);
    let spent = tries;
    if (item.is === 'part') {
      const { tree } = item;
      const one = passing(trees, index);
      spent *= one.steps;
      tries *= one.ways;
      here *= waysTo(tree, 'before', besideOf(trees, index, 'before'));
      if (tree.is === 'repeat' && tree.of.is === 'set') here = Math.min(here, now.within(tree.max - tree.min + 1));
    } else if (endsAnyway(way, index, proof.flags)) {
      // Whatever comes next, it is found.
      spent *= costOf(item.tree.of).steps;
      [here, tries] = [1, 1];
    } else {
      const inRow = stepsOfLastRow(way, index, most, proof);
      const { guard, entries } = inRow === null ? separates(way, index, item, visits, proof) : PAID;
      spent += inRow ?? 0;
      if (guard) proof.guards.set(guard.at, { guard, tree: item.tree });
      const next = besideOf(trees, index, 'next')(0);
      const isDecided = next !== undefined && disjoint(item.first, next);
      spent +=
        entries * ((item.raw === null ? placesOf(item.tree.of) : 1) + (isDecided ? glanceAhead(trees, index) : 0));
      if (!isDecided) tries = entries;
      here = entries;
    }
    if (index >= from) steps += spent;
    if (steps > most) {
      const parts = way.slice(0, index + 1).flatMap((one) => (one.is === 'part' ? [one.tree] : []));
      const place = placeOfMost(parts, (one) => costOf(one).steps);
      throw new Refusal(place, t('manyWays', MOST_STEPS), boundedOf({ is: 'sequence', of: parts }));
    }
  });
  return { steps, visits };
}

interface Count {
  steps: number;
  visits: readonly Visits[];
}

/** What the match takes in costs nothing more. */
const PAID: Entry = { guard: null, entries: 1 };

/**
 * What the groups of a row cost that nothing can fail after, as `(?:#\w+\s+){5,}`: tries that take fewer than must be, and the beginning
 * of one that isn't there. That is so many times the cost of one, if the next is not come to any more often than the one before it.
 * @returns null where it is no such row, or runs within its groups may be entered any number of times
 */
function stepsOfLastRow(way: readonly Item[], index: number, most: number, proof: Proof): number | null {
  const { tree } = way[index] as OpenRepeat;
  if (!isOpen(tree.of) || !endsHere(way.slice(index + 1))) return null;
  const [group, ...others] = waysOf(tree.of, true);
  if (!group || others.length > 0) return null;
  try {
    const { steps, visits } = countAlong([...way.slice(0, index), ...group, ...group, ...group], index, most, proof);
    const [second, third] = [visits[index + group.length], visits[index + 2 * group.length]];
    return second && third && third.here <= second.here ? steps * (tree.min + 1) : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Would a guard that another way through the pattern calls for see what this one takes before it, and bar it? */
function isBarred(way: readonly Item[], index: number, open: OpenRepeat, guards: Guards): boolean {
  const isGuarded = ownerOf(guards, open.tree.start, false) !== null;
  if (open.raw === null) return isGuarded && !startsWay(way, index);
  const [nearest, ...others] = way.slice(0, index).toReversed();
  const isLed = ledBy(nearest, guards) !== null;
  if (!nearest || !(isGuarded || isLed)) return false;
  for (const item of isGuarded ? [nearest, ...others] : others) {
    if (!disjoint(item.is === 'open' ? item.last : lastOf(item.tree), open.set)) return true;
    if (item.is === 'open' ? item.required : !isNullable(item.tree)) return false;
  }
  return false;
}

/** Does a guard stand behind it that isn't for what comes next here? @returns what it is for */
function ledElsewhere(way: readonly Item[], index: number, guards: Guards): Repeat | null {
  const owner = ledBy(way[index], guards);
  return owner !== way[index + 1]?.tree ? owner : null;
}

/** What a guard right behind it is for. */
const ledBy = (item: Item | undefined, guards: Guards): Repeat | null =>
  item?.is === 'part' && item.tree.is === 'set' ? ownerOf(guards, item.tree.start + item.tree.raw.length, true) : null;

function ownerOf(guards: Guards, at: number, isLed: boolean): Repeat | null {
  const found = guards.get(at);
  return found && 'earlier' in found.guard === isLed ? found.tree : null;
}

/** Does nothing stand before it but the edge of a word? */
const startsWay = (way: readonly Item[], index: number): boolean => index === 0 || (index === 1 && isWordEdge(way[0]));

const isWordEdge = (item: Item | undefined): boolean =>
  item?.is === 'part' && item.tree.is === 'edge' && item.tree.at === 'word';

/** Can nothing fail after the open repeat? Then what it ran along is in the match. */
function endsAnyway(way: readonly Item[], index: number, flags: string): boolean {
  const { of: body } = (way[index] as OpenRepeat).tree;
  if (isOpen(body) || longestOf(body) > LONGEST || costOf(body).steps > MOST_STEPS) return false;
  return endsHere(way.slice(endsWord(way, index, flags) ? index + 2 : index + 1));
}

const endsHere = (rest: readonly Item[]): boolean =>
  rest.every((item) => (item.is === 'open' ? !item.required : isNullable(item.tree) && !hasEdge(item.tree)));

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

/** How a search gets into the runs that an open repeat runs along. */
interface Entry {
  /** One that is needed for it. */
  guard: Guard | null;
  /** How often it gets into the same run, at most. */
  entries: number;
}

/**
 * Looks back from an open repeat for what keeps tries out of the middle of its run.
 * @param visits how often a search comes to each part before it, and to it itself
 * @throws Refusal where neither that nor a guard is there
 */
function separates(
  way: readonly Item[],
  index: number,
  open: OpenRepeat,
  visits: readonly Visits[],
  { flags, mayGuard }: Proof,
): Entry {
  let length = 0;
  let isBare = true;
  /** What the stretch is made of that the repeat runs along, with runs that it may stand right behind. */
  let { set } = open;
  /** So far into the run it may begin, by what stands before it. */
  let depth = 0;
  /** At how many places of a stretch a run may have ended before. */
  let ends = 1;
  /** One of the run's own characters, right before it. */
  let lead: Extract<Tree, { is: 'set' }> | null = null;
  const atMost = (from: number): Entry => {
    const known = waysOnFrom(way, from, index, open.set, visits[from] as Visits);
    return { guard: null, entries: Math.min((visits[index] as Visits).within(1 + depth) * ends, known) };
  };
  for (let at = index - 1; at >= 0; at--) {
    const item = way[at] as Item;
    if (item.is === 'open') {
      if (disjoint(item.last, set)) {
        // Right behind it, or so far behind it as what stands between is long, a run of the set begins.
        if (item.required) return atMost(at + 1);
      } else if (disjoint(item.set, open.first)) {
        set = union([set, item.set]);
        ends *= 1 + length;
      } else break;
    } else if (item.tree.is === 'edge') {
      const { at: edge } = item.tree;
      if (closes(edge, set, way.slice(at + 1, index), flags) || (edge === 'start' && !flags.includes('m')))
        return atMost(at + 1);
      // An edge may hold further in and not where the run begins.
      isBare = false;
    } else if (
      at === index - 1 &&
      item.tree.is === 'set' &&
      within(item.tree.set, set) &&
      !item.tree.raw.startsWith('(')
    ) {
      lead = item.tree;
      length++;
      depth++;
    } else {
      const { tree } = item;
      depth += tailOf(tree, set);
      if (!isNullable(tree) && mustLeave(tree, set)) return atMost(at + 1);
      // So may an edge within a choice.
      if (!isNullable(tree) || hasEdge(tree) || !disjoint(lettersOf(tree), open.set)) isBare = false;
      length += longestOf(tree);
      if (length > LONGEST) break;
    }
  }
  const reachesStart = () => way.slice(0, index).every((item) => item.is === 'part' || disjoint(item.set, open.set));
  if (isBare && open.raw !== null && !open.copied && mayGuard && reachesStart()) {
    const guard = lead ? leadGuard(lead, open, flags) : { at: open.tree.start, last: open.raw };
    if (guard) return { guard, entries: (visits[index] as Visits).here };
  }
  if (open.raw === null && !open.copied && mayGuard && startsWay(way, index)) {
    const guard = rowGuard(open.tree, open.isFixed, index > 0, flags);
    if (guard) return { guard, entries: open.isFixed ? longestOf(open.tree.of) : 1 };
  }
  throw new Refusal(open.tree.start, t('square'), open.tree);
}

/**
 * How often a search comes from a place, right before which a run of the class may begin, to a repeat that it then runs along. Where
 * all between is of the class too there is one such place to a run.
 */
function waysOnFrom(way: readonly Item[], from: number, to: number, set: CharSet, visits: Visits): number {
  const items = way.slice(from, to);
  if (items.some(({ is }) => is === 'open')) return Number.POSITIVE_INFINITY;
  const between = items.map(({ tree }) => tree);
  const ways = between.reduce((product, tree) => product * costOf(tree).ways, 1);
  if (between.every((tree) => within(lettersOf(tree), set))) return visits.here * ways;
  const places = 1 + between.reduce((sum, tree) => sum + longestOf(tree), 0);
  if (ways !== places || places > LONGEST + 1) return visits.within(places) * ways;
  // Of each length there is one: the further away, the fewer of them are long enough.
  let sum = 0;
  for (let near = 1; near <= places; near++) sum += visits.within(near);
  return sum;
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
