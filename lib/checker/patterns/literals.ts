import type { Tree } from './tree.ts';

/** More than this many literals are no gate worth having. */
const MOST_LITERALS = 24;

/** Strings one of which stands in every match; none when nothing can be said. The longest that there are. */
export function literalsOf(tree: Tree): string[] {
  const found = best(tree) ?? [];
  return found.every((one) => one.trim().length > 0) ? found : [];
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
      return bestOfSequence(tree.of);
  }
}

function bestOfSequence(of: readonly Tree[]): string[] | null {
  const candidates: string[][] = [];
  let run = '';
  const close = () => {
    if (run !== '') candidates.push([run]);
    run = '';
  };
  for (const one of flat(of)) {
    if (one.is === 'set' && one.literal !== null) run += one.literal;
    else if (one.is !== 'edge') {
      close();
      const inner = best(one);
      if (inner) candidates.push(inner);
    }
  }
  close();
  const worth = (literals: string[]) => Math.min(...literals.map((one) => one.trim().length)) - literals.length / 100;
  return candidates.sort((a, b) => worth(b) - worth(a))[0] ?? null;
}

const flat = (of: readonly Tree[]): Tree[] => of.flatMap((one) => (one.is === 'sequence' ? flat(one.of) : [one]));
