import { areApart, type CharSet, disjoint, union } from './char-set.ts';
import { firstOf, isNullable, type Tree } from './tree.ts';

/*
 * `(?:[a-z]+\.)*` holds an open repeat within an open repeat, and still there is one way to read a text as a row of its groups: at
 * each place the next character tells whether the run goes on, the sign ends it or nothing does. An engine that backtracks is then
 * never at one place of the draft in two ways, whatever it steps back to: what runs along a stretch costs so many steps a
 * character, and what follows the row is tried once behind each group. That is so where, wherever the group leaves a choice, what
 * may come next begins with other characters on each side (Brüggemann-Klein and Wood call such an expression one-unambiguous).
 */

/** Each place of a group may be looked at once a character. */
const MOST_PLACES = 64;

/** Does the next character tell, wherever a row of such groups has come to, how it goes on? */
export const isOneWayRow = (group: Tree): boolean =>
  !isNullable(group) && placesOf(group) <= MOST_PLACES && isTold(group, firstOf(group));

/** @param after what may come next, within the row, where a match of the tree has ended */
function isTold(tree: Tree, after: CharSet): boolean {
  switch (tree.is) {
    case 'set':
    case 'edge':
      return true;
    case 'sequence': {
      let next = after;
      for (const one of tree.of.toReversed()) {
        if (!isTold(one, next)) return false;
        next = isNullable(one) ? union([firstOf(one), next]) : firstOf(one);
      }
      return true;
    }
    case 'choice': {
      // One that takes nothing goes on with what comes after all of them.
      const starts = tree.of.map((one) => (isNullable(one) ? union([firstOf(one), after]) : firstOf(one)));
      return tree.of.filter(isNullable).length <= 1 && areApart(starts) && tree.of.every((one) => isTold(one, after));
    }
    case 'repeat': {
      if (isNullable(tree.of)) return false;
      const again = firstOf(tree.of);
      return (
        (tree.min === tree.max || disjoint(again, after)) &&
        isTold(tree.of, tree.max > 1 ? union([again, after]) : after)
      );
    }
  }
}

export function placesOf(tree: Tree): number {
  switch (tree.is) {
    case 'set':
    case 'edge':
      return 1;
    case 'repeat':
      return 1 + placesOf(tree.of);
    default:
      return tree.of.reduce((sum, one) => sum + placesOf(one), 1);
  }
}
