import { setOfRuns, within } from './char-set.ts';
import { oncePerTree, type Tree } from './tree.ts';

/** More than this many literals are no gate worth having. */
const MOST_LITERALS = 24;
/** Each is a row of the table of substrings, which every draft is read by. */
const MOST_TOGETHER = 8;

/**
 * Strings one of which stands in every match; none when nothing can be said. The longest that there are: of "(?:at|for) Nordhavn"
 * both whole, since a name alone stands in most posts of a company's people.
 */
export function literalsOf(tree: Tree): string[] {
  const found = best(tree) ?? [];
  return found.every((one) => one.trim().length > 0) ? found : [];
}

/** Fewer letters stand in most drafts; more literals cost more than they spare. */
const FEWEST_LETTERS = 3;
const MOST_BESIDE = 12;

/**
 * Strings one of which stands in every match too, beside one of `literalsOf`; none when nothing more can be said. A signature
 * needs "Regards" as well as the company's name, which most of its people's drafts hold.
 */
export function literalsBesideOf(tree: Tree): string[] {
  if (tree.is !== 'sequence') return [];
  const [, ...others] = candidatesOf(tree.of);
  const isWorth = (literals: string[]) =>
    literals.length <= MOST_BESIDE && literals.every((one) => one.trim().length >= FEWEST_LETTERS);
  return others.find(isWorth) ?? [];
}

const DIGITS = setOfRuns([[0x30, 0x3a]]);

/** Does one of ASCII's digits stand in every match? Many drafts have none. */
export function needsDigit(tree: Tree): boolean {
  switch (tree.is) {
    case 'set':
      return within(tree.set, DIGITS);
    case 'edge':
      return false;
    case 'repeat':
      return tree.min > 0 && needsDigit(tree.of);
    case 'sequence':
      return tree.of.some(needsDigit);
    case 'choice':
      return tree.of.every(needsDigit);
  }
}

function best(tree: Tree): string[] | null {
  switch (tree.is) {
    case 'set':
      return tree.literal === null ? null : [tree.literal];
    case 'edge':
      return null;
    case 'repeat':
      return tree.min > 0 ? best(tree.of) : null;
    case 'choice': {
      const all = tree.of.map(best);
      if (!all.every((one) => one !== null)) return null;
      const literals = [...new Set(all.flat())];
      return literals.length <= MOST_LITERALS ? literals : null;
    }
    case 'sequence':
      return candidatesOf(tree.of)[0] ?? null;
  }
}

/** What must stand in each part of a sequence, the longest first. */
function candidatesOf(of: readonly Tree[]): string[][] {
  const candidates: string[][] = [];
  let run = [''];
  const close = () => {
    const literals = withoutLonger(run);
    if (literals.every((one) => one !== '')) candidates.push(literals);
    run = [''];
  };
  for (const one of flat(of)) {
    if (one.is === 'edge') continue;
    const all = every(one);
    if (!all || run.length * all.length > MOST_TOGETHER) close();
    if (all) run = run.flatMap((before) => all.map((after) => before + after));
    else {
      const inner = best(one);
      if (inner) candidates.push(inner);
    }
  }
  close();
  const worth = (literals: string[]) => Math.min(...literals.map((one) => one.trim().length)) - literals.length / 100;
  return candidates.sort((a, b) => worth(b) - worth(a));
}

/** All strings that a tree matches, when they are few: "at ", "for " and "with " of "(?:at|for|with) ". */
const every = oncePerTree((tree: Tree): string[] | null => {
  switch (tree.is) {
    case 'set':
      return tree.literal === null ? null : [tree.literal];
    case 'edge':
      return [''];
    case 'repeat': {
      if (tree.min !== 0 || tree.max !== 1) return null;
      const once = every(tree.of);
      return once && few(['', ...once]);
    }
    case 'choice': {
      const all = tree.of.map(every);
      return all.every((one) => one !== null) ? few(all.flat()) : null;
    }
    case 'sequence': {
      let strings: string[] | null = [''];
      for (const one of tree.of) {
        const next: string[] | null = strings && every(one);
        strings = next && few((strings ?? []).flatMap((before) => next.map((after) => before + after)));
      }
      return strings;
    }
  }
});

const few = (strings: readonly string[]): string[] | null => {
  const once = [...new Set(strings)];
  return once.length <= MOST_LITERALS ? once : null;
};

/** Where "bar" stands, "foobar" may: one gate is enough for both. */
const withoutLonger = (literals: readonly string[]): string[] =>
  literals.filter((one) => !literals.some((other) => other !== one && one.includes(other)));

const flat = (of: readonly Tree[]): Tree[] => of.flatMap((one) => (one.is === 'sequence' ? flat(one.of) : [one]));
