import type { Checker } from '../../checker/types.ts';
import type { PathProblem } from '../problem.ts';
import type { Policy, Rule, TermOptions } from '../schema.ts';
import { matchesOf, type Path } from '../walk.ts';
import { excludeEachOther } from './exclude-each-other.ts';

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

export interface Term {
  term: string;
  /** The same as the admin wrote it. */
  written: string;
  path: Path;
  options: TermOptions;
}

/** The terms that a rule looks for in a draft, each with its path; not what only narrows it. */
export function* termsOf(rule: Rule): Generator<Term> {
  for (const { value, path } of matchesOf(rule)) {
    if (path[0] !== 'match' || !('terms' in value)) continue;
    for (const [index, written] of value.terms.entries())
      yield { term: normal(written), written, path: [...path, 'terms', index], options: value };
  }
}

/** The same with what stands in the vocabularies that it uses; hashed entries aside. @param at the rule's own path */
export function* wordsOf(rule: Rule, at: Path, { vocabularies = {} }: Policy): Generator<Term> {
  for (const term of termsOf(rule)) yield { ...term, path: [...at, ...term.path] };
  for (const { value, path } of matchesOf(rule)) {
    if (path[0] !== 'match' || !('vocabulary' in value)) continue;
    for (const [index, written] of (vocabularies[value.vocabulary] ?? []).entries()) {
      if (typeof written !== 'string') continue;
      yield { term: normal(written), written, path: ['vocabularies', value.vocabulary, index], options: value };
    }
  }
}

/** “løn*” without what stands for the rest of a word. */
export const withoutStars = (term: string): string => term.replace(/^\*+|\*+$/g, '');

export const normal = (term: string): string => term.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** As it is met in running text: in small letters, or with one capital at a sentence's start. “IT” with its case is something else. */
export const isCasedAsAWord = (written: string, { caseSensitive }: TermOptions): boolean =>
  !caseSensitive || /^\P{Ll}?\P{Lu}*$/u.test(written);

/** Can both rules speak of one draft, at one time? */
export function meet(a: Rule, b: Rule): boolean {
  const shareOne = <T>(one: T[] | undefined, other: T[] | undefined) =>
    !one || !other || one.some((item) => other.includes(item));
  return (
    shareOne(a.networks, b.networks) &&
    shareOne(a.surfaces, b.surfaces) &&
    shareOne(a.languages, b.languages) &&
    shareOne(a.regions, b.regions) &&
    startOf(a) < endOf(b) &&
    startOf(b) < endOf(a) &&
    !excludeEachOther(a.when, b.when)
  );
}

const startOf = ({ active }: Rule): number => (active?.from ? Date.parse(active.from) : Number.NEGATIVE_INFINITY);
const endOf = ({ active }: Rule): number => (active?.until ? Date.parse(active.until) : Number.POSITIVE_INFINITY);
