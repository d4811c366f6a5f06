import { BEYOND, disjoint, END, isSameSet, setOfRuns, without } from './char-set.ts';
import { FOLDED_WITH_U } from './run.ts';
import { setOf } from './set-of.ts';
import { isNullable, type Tree } from './tree.ts';

/*
 * With the flag `u` an engine reads pairs where there may be none, which takes two to three times as long. Most patterns name
 * nothing beyond Latin and find the same without it.
 */

const FOLDED = setOfRuns([...FOLDED_WITH_U].map((sign) => [sign.charCodeAt(0), sign.charCodeAt(0) + 1] as const));
const NOT_ONE_UNIT = setOfRuns([
  [0xd800, 0xe000],
  [BEYOND, END],
]);
/** What is read as something else, or not at all, without the flag. */
const NEEDS_U = /\\[pP]|\\u\{/;

/** Does a pattern with the flag `u` find the same without it, in a draft without `FOLDED_WITH_U`? */
export function isSameWithoutU(tree: Tree, source: string, flags: string): boolean {
  if (!flags.includes('u') || NEEDS_U.test(source) || isNullable(tree)) return false;
  return placesOf(tree).every(({ set, raw }) => {
    if (!disjoint(set, NOT_ONE_UNIT)) return false;
    return isSameSet(without(set, FOLDED), without(setOf(raw, flags.replace('u', '')), FOLDED));
  });
}

function placesOf(tree: Tree): Extract<Tree, { is: 'set' }>[] {
  switch (tree.is) {
    case 'set':
      return [tree];
    case 'edge':
      return [];
    case 'repeat':
      return placesOf(tree.of);
    default:
      return tree.of.flatMap(placesOf);
  }
}
