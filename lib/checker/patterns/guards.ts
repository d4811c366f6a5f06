import { type CharSet, disjoint, isSameSet, union, within, without } from './char-set.ts';
import { classText } from './class-text.ts';
import { isVague, setOf } from './set-of.ts';
import { bare, sourceOf } from './simplify.ts';
import { firstOf, lastOf, longestOf, type Tree } from './tree.ts';

type Repeat = Extract<Tree, { is: 'repeat' }>;
type Place = Extract<Tree, { is: 'set' }>;

/**
 * What keeps a search from beginning within a run that a try before has run along. It changes what is tried but not what is found:
 * what is found from further in is found from the run's start.
 */
export type Guard = ClassGuard | RowGuard;

/** What must not stand before a source offset: a character of the class `last`, or one of `first`, some of `over`, and one of `last`. */
export interface ClassGuard {
  at: number;
  last: string;
  earlier?: { first: string; over: string | null };
}

/** What must not stand before a repeated group where its first is tried: without any of it the search may go on. */
export interface RowGuard {
  at: number;
  row: Repeat;
  /** A pattern for it. */
  behind: string;
  /** The most characters that it looks at. */
  width: number;
}

/** Each place of a row is run along from so many starts at most, and looked back from over so many characters. */
const MOST_WIDTH = 16;

/** The pattern with its guards in it. */
export const withGuards = (source: string, guards: readonly Guard[]): string =>
  [...guards].sort((a, b) => b.at - a.at).reduce(withGuard, source);

function withGuard(source: string, guard: Guard): string {
  const [before, after] = [source.slice(0, guard.at), source.slice(guard.at)];
  if (!('row' in guard)) return before + barOf(guard) + after;
  const bar = `(?<!${guard.behind})`;
  const { min, start, bodyEnd, end } = guard.row;
  return min > 0 ? before + bar + after : `${before}(?:${bar}${source.slice(start, bodyEnd)}+)?${source.slice(end)}`;
}

const barOf = ({ last, earlier }: ClassGuard): string =>
  earlier ? `(?<!${earlier.first}${earlier.over === null ? '' : `${earlier.over}*`}${last})` : `(?<!${last})`;

/**
 * Bars a beginning that another stands before in the same run. It is asked behind the beginning, where there is one: the runs between
 * two of them are looked over once each. None, where what is in the run and can't begin it is no class that can be written.
 */
export function leadGuard(
  lead: Place,
  { set: run, raw }: { set: CharSet; raw: string | null },
  flags: string,
): ClassGuard | null {
  const { raw: last, start } = lead;
  if (raw === null || (last !== raw && isVague([last, raw], flags))) return null;
  const at = start + last.length;
  const rest = without(run, lead.set);
  if (isSameSet(rest, union([]))) return { at, last, earlier: { first: last, over: null } };
  const over = classText(rest, flags);
  return over !== undefined && isSameSet(setOf(over, flags), rest)
    ? { at, last, earlier: { first: last, over } }
    : null;
}

/**
 * Bars a row from beginning where another of its groups ends, since a row that begins with that one finds the same.
 * - Groups of one length: tries along the same stretch begin at different places of a group, so there are no more of them than it is
 *   long. Where a row must begin at the edge of a word, each of its groups must: then one before another could have begun it.
 * - `[a-z]+\.`, a run and a sign with none of its characters: nor may it begin within a run. Then each stretch is run along once.
 * @param isFixed have its groups one length, and one way to be taken?
 * @param atWord must it begin at the edge of a word?
 */
export function rowGuard(row: Repeat, isFixed: boolean, atWord: boolean, flags: string): RowGuard | null {
  const group = bare(row.of);
  // A lazy one may find nothing where what is barred would, and something then.
  if (row.lazy || !readsAlone(group)) return null;
  if (isFixed) {
    const width = longestOf(group);
    const word = setOf('\\w', flags);
    if (atWord && !(within(firstOf(group), word) && disjoint(lastOf(group), word))) return null;
    return made(row, `${atWord ? '\\b' : ''}${inGroup(group)}`, width + (atWord ? 1 : 0));
  }
  const [run, ...signs] = group.is === 'sequence' ? group.of.map(bare) : [];
  if (atWord || run?.is !== 'repeat' || run.max !== Number.POSITIVE_INFINITY) return null;
  const place = bare(run.of);
  if (place.is !== 'set' || !signs.every((one) => one.is === 'set' && disjoint(one.set, place.set))) return null;
  const least = run.min > 1 ? `${place.raw}{${run.min}}` : place.raw.repeat(run.min);
  return made(row, `${place.raw}|${least}${signs.map(sourceOf).join('')}`, run.min + signs.length);
}

const made = (row: Repeat, behind: string, width: number): RowGuard | null =>
  width > MOST_WIDTH ? null : { at: row.start, row, behind, width };

/** Without the groups around them some signs would be read as one with what stands beside them. */
function readsAlone(tree: Tree): boolean {
  if (tree.is === 'set') return !/^\{$|^\\(?:[uxk]$|[c\d])/.test(tree.raw);
  if (tree.is === 'edge') return true;
  return tree.is === 'repeat' ? readsAlone(tree.of) : tree.of.every(readsAlone);
}

const inGroup = (tree: Tree): string => (tree.is === 'choice' ? `(?:${sourceOf(tree)})` : sourceOf(tree));
