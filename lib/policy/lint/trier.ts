import type { Draft, Finding } from '../../checker/types.ts';
import type { LintContext } from './lint-tools.ts';

/** So many texts are tried of a policy: lists of ten thousand terms shouldn't make anybody wait. */
const MOST_TRIALS = 2_000;

export type Try = (text: string, setting: Omit<Draft, 'text'>) => Finding[];

/** Checks texts, each in one setting once. */
export function trier({ checker, now }: LintContext): Try {
  const known = new Map<string, Finding[]>();
  let left = MOST_TRIALS;
  return (text, setting) => {
    const key = JSON.stringify([text, setting]);
    const found = known.get(key) ?? (left-- > 0 ? checker.check({ text, ...setting }, { now }).findings : []);
    known.set(key, found);
    return found;
  };
}

/** Between words that are tried together: a full stop keeps two of them from being a phrase. */
export const BETWEEN = ' . ';
