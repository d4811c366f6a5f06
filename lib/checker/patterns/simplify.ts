import { type CharSet, isSameSet, union, without } from './char-set.ts';
import { classOf, classText } from './class-text.ts';
import { setOf } from './set-of.ts';
import type { Tree } from './tree.ts';

/*
 * Ways of saying the same with fewer repeats: `(a+)+` is `a+`, `(?:\w+\s*)*` is `(?:\w[\w\s]*)?`. What is found stays the same,
 * from the same place to the same end: each step takes as much as the one that it stands for, and gives back one character
 * after the other in the same order.
 */

type Repeat = Extract<Tree, { is: 'repeat' }>;
type SetTree = Extract<Tree, { is: 'set' }>;

const END = Number.POSITIVE_INFINITY;

/** The same language in fewer repeats, where there is such a way. */
export const simplified = (tree: Tree, flags: string): Tree => eagerAtEnd(simplify(tree, flags), flags);

function simplify(tree: Tree, flags: string): Tree {
  switch (tree.is) {
    case 'sequence':
      return { is: 'sequence', of: merged(flat(tree.of.map((one) => simplify(one, flags)))) };
    case 'choice': {
      // Once each: twice would be as many times as there are ways through choices within choices.
      const of = tree.of.map((one) => simplify(one, flags));
      return oneClass(of, flags) ?? { is: 'choice', of };
    }
    case 'repeat':
      return simplifyRepeat({ ...tree, of: bare(simplify(tree.of, flags)) }, flags);
    default:
      return tree;
  }
}

const flat = (of: readonly Tree[]): Tree[] => of.flatMap((one) => (one.is === 'sequence' ? flat(one.of) : [one]));

/** A sequence of one is that one. */
export const bare = (tree: Tree): Tree =>
  tree.is === 'sequence' && tree.of.length === 1 ? bare(tree.of[0] as Tree) : tree;

const isSet = (tree: Tree | undefined): tree is SetTree => tree?.is === 'set';
const isSame = (one: Tree, other: Tree): boolean => isSet(one) && isSet(other) && one.raw === other.raw;

/** `x+x*` is `x+`: neighbours of one class as one repeat, if one of them has no end. */
function merged(of: readonly Tree[]): Tree[] {
  const result: Tree[] = [];
  for (const one of of) {
    const last = result.at(-1);
    const [before, now] = [last && asRepeat(last), asRepeat(one)];
    const joins =
      before && now && isSame(before.of, now.of) && before.lazy === now.lazy && (before.max === END || now.max === END);
    if (joins) result[result.length - 1] = { ...before, min: before.min + now.min, max: END };
    else result.push(one);
  }
  return result;
}

function asRepeat(tree: Tree): Repeat | null {
  if (tree.is === 'repeat') return tree.of.is === 'set' ? tree : null;
  if (tree.is !== 'set') return null;
  return {
    is: 'repeat',
    of: tree,
    min: 1,
    max: 1,
    start: tree.start,
    end: tree.start,
    bodyEnd: tree.start,
    lazy: false,
  };
}

/** `(?:\w|-)` is `[\w-]`. */
function oneClass(of: readonly Tree[], flags: string): Tree | null {
  const sets = of.map(bare);
  return sets.every(isSet) ? classTree(sets, flags) : null;
}

function classTree(sets: readonly SetTree[], flags: string): SetTree | null {
  const [first] = sets;
  if (!first) return null;
  if (sets.every((one) => one.raw === first.raw)) return first;
  const set = union(sets.map((one) => one.set));
  const raw = classOf(
    sets.map((one) => one.raw),
    set,
    flags,
  );
  return raw === undefined ? null : { is: 'set', set, raw, literal: null, start: first.start };
}

function simplifyRepeat(tree: Repeat, flags: string): Tree {
  const { of: body } = tree;
  if (tree.lazy) return tree;
  if (body.is === 'repeat' && !body.lazy) return repeatOfRepeat(tree, body) ?? tree;
  if (tree.max !== END || tree.min > 1) return tree;
  if (body.is === 'choice') return repeatOfChoice(tree, body.of, flags) ?? tree;
  return (body.is === 'sequence' && repeatOfSequence(tree, body.of, flags)) || tree;
}

/** `(x+)*` is `x*`, `(x{2,})+` is `x{2,}`, `(x?)+` is `x*`. */
function repeatOfRepeat(outer: Repeat, inner: Repeat): Tree | null {
  const isOpen = inner.max === END;
  if (!isOpen && !(inner.min === 0 && inner.max === 1 && outer.max === END)) return null;
  if (outer.max === 0) return null;
  const min = isOpen ? inner.min * outer.min : 0;
  // Once but not never, and then two and more: that is no single repeat.
  if (outer.min === 0 && inner.min > 1) return isOpen ? { ...outer, of: { ...inner }, max: 1 } : null;
  return { ...inner, min, max: END, end: outer.end };
}

/** `(a+|b)*` is `[ab]*`. */
function repeatOfChoice(outer: Repeat, choices: readonly Tree[], flags: string): Tree | null {
  const parts = choices.map(bare).map(asRepeat);
  if (!parts.every((one) => one !== null && one.min <= 1 && !one.lazy && (one.max === END || one.max === 1)))
    return null;
  const body = classTree(
    (parts as Repeat[]).map((one) => one.of as SetTree),
    flags,
  );
  const min = parts.some((one) => one?.min === 0) ? 0 : outer.min;
  return body && { ...outer, of: body, min };
}

/**
 * A repeated sequence of two classes. What comes of it depends on what must stand at its start and at its end: `(a*b*)*` is
 * `[ab]*`, `(ab*)*` is `(?:a[ab]*)?`, `(a*b)*` is `(?:[ab]*b)?`, `(a+b+)*` is `(?:a[ab]*b)?`. Others are not as simple: `(a+b?)*`
 * has no two b side by side.
 */
function repeatOfSequence(outer: Repeat, of: readonly Tree[], flags: string): Tree | null {
  const [first, second, ...more] = of.map(asRepeat);
  if (!first || !second || more.length > 0) return null;
  if ([first, second].some(({ min, max, lazy }) => lazy || min > 1 || (max !== 1 && max !== END))) return null;
  const [start, end] = [first.of as SetTree, second.of as SetTree];
  const both = classTree([start, end], flags);
  if (!both) return null;
  const all: Repeat = { ...outer, of: both, min: 0, max: END };
  const optional = (sequence: Tree[]): Tree =>
    outer.min === 0 ? { ...outer, of: { is: 'sequence', of: sequence }, max: 1 } : { is: 'sequence', of: sequence };
  if (first.min === 0 && second.min === 0) return all;
  if (second.min === 0 && second.max === END) return optional([start, all]);
  if (first.min === 0 && first.max === END) return optional([all, end]);
  if (first.max === END && second.max === END) return optional([start, all, end]);
  return first.max === END && second.min === 0 ? optional(apart(outer, first, second)) : null;
}

/** `(a+b?)+` is `a+(?:ba+)*b?`: each a belongs to one repeat only, and there is one way to read a text. */
function apart(outer: Repeat, run: Repeat, sign: Repeat): Tree[] {
  const { of } = sign;
  return [run, { ...outer, of: { is: 'sequence', of: [of, run] }, min: 0 }, sign];
}

/** `".*?"` at the end of a pattern is `"[^"]*"`: what comes first is the only place where it can end. */
function eagerAtEnd(tree: Tree, flags: string): Tree {
  if (tree.is === 'choice') return { ...tree, of: tree.of.map((one) => eagerAtEnd(one, flags)) };
  if (tree.is !== 'sequence') return tree;
  const [repeat, last] = tree.of.slice(-2);
  if (repeat?.is !== 'repeat' || !repeat.lazy || repeat.max !== END || !isSet(repeat.of) || !isSet(last)) return tree;
  const set = without(repeat.of.set, last.set);
  const raw = classText(set, flags);
  if (raw === undefined || !sameAsRead(raw, set, flags)) return tree;
  const before = repeat.min > 0 ? [{ ...repeat, min: repeat.min, max: repeat.min }] : [];
  const rest: Repeat = { ...repeat, of: { ...repeat.of, set, raw, literal: null }, min: 0, lazy: false };
  return { is: 'sequence', of: [...tree.of.slice(0, -2), ...before, rest, last] };
}

/** With the flag `i` a class takes in the other case too. */
const sameAsRead = (raw: string, set: CharSet, flags: string): boolean => isSameSet(setOf(raw, flags), set);

/** A tree as a pattern. Its groups capture nothing. */
export function sourceOf(tree: Tree): string {
  switch (tree.is) {
    case 'set':
      return tree.raw;
    case 'edge':
      return EDGES[tree.at];
    case 'sequence':
      return tree.of.map((one) => (one.is === 'choice' ? group(one) : sourceOf(one))).join('');
    case 'choice':
      return tree.of.map(sourceOf).join('|');
    case 'repeat':
      return (isSet(tree.of) ? tree.of.raw : group(tree.of)) + timesOf(tree);
  }
}

const EDGES = { start: '^', end: '$', word: '\\b', 'not-word': '\\B' };
const group = (tree: Tree): string => `(?:${sourceOf(tree)})`;

function timesOf({ min, max, lazy }: Repeat): string {
  if (min === 1 && max === 1) return '';
  const times =
    max === END
      ? (['*', '+'][min] ?? `{${min},}`)
      : min === 0 && max === 1
        ? '?'
        : min === max
          ? `{${min}}`
          : `{${min},${max}}`;
  return times + (lazy ? '?' : '');
}
