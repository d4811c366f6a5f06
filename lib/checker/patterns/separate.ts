import { disjoint } from './char-set.ts';
import { firstOf, isNullable, type Tree } from './tree.ts';

/*
 * `\s*:?\s*` is `\s*(?::\s*)?`. The first has many ways to share spaces between its two repeats where no colon stands, the
 * second has one. What is found stays the same: the sign can only stand where the run ends, since it begins with none of the run's
 * characters, and where it doesn't stand the second repeat adds nothing that the first couldn't take.
 */

type Repeat = Extract<Tree, { is: 'repeat' }>;
type Run = Repeat & { of: Extract<Tree, { is: 'set' }> };

/** The pattern with each optional part between two runs of one class put together with the second. */
export function separated(tree: Tree): Tree {
  switch (tree.is) {
    case 'sequence':
      return { is: 'sequence', of: separate(tree.of.map(separated)) };
    case 'choice':
      return { is: 'choice', of: tree.of.map(separated) };
    case 'repeat':
      return { ...tree, of: separated(tree.of) };
    default:
      return tree;
  }
}

function separate(of: readonly Tree[]): Tree[] {
  const result: Tree[] = [];
  /** What the text so far ends with, as much of it as there is. */
  let run: Run | null = null;
  for (let at = 0; at < of.length; at++) {
    const one = of[at] as Tree;
    const again = asRun(of[at + 1]);
    if (run && again && isOptional(one) && continues(again, run) && disjoint(firstOf(one.of), run.of.set)) {
      result.push({ ...one, of: { is: 'sequence', of: [one.of, again] } });
      at++;
    } else {
      run = asRun(one);
      result.push(one);
    }
  }
  return result;
}

function asRun(tree: Tree | undefined): Run | null {
  const isRun = tree?.is === 'repeat' && tree.of.is === 'set' && tree.max === Number.POSITIVE_INFINITY && !tree.lazy;
  return isRun ? (tree as Run) : null;
}

const continues = (again: Run, run: Run): boolean => again.min === 0 && again.of.raw === run.of.raw;

const isOptional = (tree: Tree): tree is Repeat =>
  tree.is === 'repeat' && tree.min === 0 && tree.max === 1 && !tree.lazy && !isNullable(tree.of);
