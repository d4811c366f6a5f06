import { disjoint, union } from './char-set.ts';
import { formsAtOnce, formsOf } from './forms.ts';
import type { Tree } from './tree.ts';

/** How often a search comes to a place of the pattern, at most. Told when asked. */
export interface Visits {
  /** At one place of the draft. */
  here: number;
  /** At so many places of the draft that stand side by side. */
  within(places: number): number;
  /** For each character of the draft. */
  perCharacter(): number;
}

/**
 * Behind `garanti` a search stands but once in seven characters, since no other begins within one. That makes what comes next as much
 * cheaper: of the 101 places that `.{0,100}` may have begun at to come to one place, fifteen are such.
 * @param here how often it comes to one place
 */
export function visitsOf(row: readonly Tree[], index: number, here: number): Visits {
  let known: Spacing | null | undefined;
  const spacing = () => {
    if (known === undefined) known = spacingBehind({ is: 'sequence', of: row.slice(0, index) });
    return known;
  };
  return {
    here,
    within(places) {
      const { apart, slack, each } = spacing() ?? NONE;
      return Math.min(here * places, each * Math.ceil((places + slack) / apart));
    },
    perCharacter() {
      const { apart, each } = spacing() ?? NONE;
      return Math.min(here, each / apart);
    },
  };
}

interface Spacing {
  /** So far from one beginning to the next, at least. */
  apart: number;
  /** By so much the distance of the ends may be less. */
  slack: number;
  /** So many ends has one beginning, at most. */
  each: number;
}

const NONE: Spacing = { apart: 1, slack: 0, each: Number.POSITIVE_INFINITY };

function spacingBehind(tree: Tree): Spacing | null {
  const forms = formsOf(tree);
  if (!forms) return null;
  const starts = union(forms.map(([first]) => first ?? []));
  const distances = forms.map((form) => {
    const again = form.findIndex((set, place) => place > 0 && !disjoint(set, starts));
    return Math.max(1, again < 0 ? form.length : again);
  });
  const lengths = forms.map(({ length }) => length);
  return {
    apart: Math.min(...distances),
    slack: Math.max(...lengths) - Math.min(...lengths),
    each: formsAtOnce(tree, 'next') ?? forms.length,
  };
}
