import type { Checker } from '../../checker/types.ts';
import type { PathProblem } from '../problem.ts';
import type { Match, Rule } from '../schema.ts';
import { matchesOf, type Path } from '../walk.ts';

/** What the linter may ask: the compiled policy (with its packs), to try texts on, and the time. */
export interface LintContext {
  checker: Checker;
  /** Milliseconds since 1970. */
  now: number;
}

export const advice = (path: Path, what: string, mend: string): PathProblem => ({
  path,
  atKey: false,
  what,
  mend,
  severity: 'warning',
});

/** The terms that a rule looks for in a draft, each with its path; not what only narrows it. */
export function* termsOf(rule: Rule): Generator<{ term: string; path: Path; match: Match }> {
  for (const { value, path } of matchesOf(rule)) {
    if (path[0] !== 'match' || !('terms' in value)) continue;
    for (const [index, term] of value.terms.entries())
      yield { term: normal(term), path: [...path, 'terms', index], match: value };
  }
}

export const normal = (term: string): string => term.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Can both rules speak of one draft? */
export function meet(a: Rule, b: Rule): boolean {
  const shareOne = <T>(one: T[] | undefined, other: T[] | undefined) =>
    !one || !other || one.some((item) => other.includes(item));
  return (
    shareOne(a.networks, b.networks) &&
    shareOne(a.surfaces, b.surfaces) &&
    shareOne(a.languages, b.languages) &&
    shareOne(a.regions, b.regions)
  );
}
