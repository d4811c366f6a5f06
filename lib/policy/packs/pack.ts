import type { Match, Policy, Rule } from '../schema.ts';

/**
 * A rule set that ships. Its rules are ordinary ones of format 1; they are made for a policy, since some are built from what it
 * says of the company: its names, its products, its domains, its vocabularies.
 */
export type Pack = (policy: Policy) => Rule[];

/** "one | two, or three | four": a list of terms as one reads it. */
export const words = (list: string): string[] => list.trim().split(/\s*\|\s*/);

/** Every beginning with every ending. */
export const combine = (beginnings: readonly string[], endings: readonly string[]): string[] =>
  beginnings.flatMap((beginning) => endings.map((ending) => `${beginning} ${ending}`));

/** What a rule says of itself when it carries the name of a regulator. */
export const notAdvice = (why: { en: string; da: string }): { en: string; da: string } => ({
  en: `${why.en} This is help with writing, not legal advice.`,
  da: `${why.da} Det er hjælp til at skrive, ikke juridisk rådgivning.`,
});

/** For a pattern that is to find words as they stand. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`);

/** So many ways at one place are shown to be linear together with what follows them. */
const AT_ONCE = 6;

/** A long list of ways to say it, as patterns of a few each. */
export function each(list: readonly string[], form: (some: string) => string): string[] {
  const patterns: string[] = [];
  for (let at = 0; at < list.length; at += AT_ONCE)
    patterns.push(form(`(?:${list.slice(at, at + AT_ONCE).join('|')})`));
  return patterns;
}

export const ofPatterns = (patterns: readonly string[]): Match[] =>
  patterns.map((pattern) => ({ pattern, flags: 'iu' }));

/**
 * Words that stand in every draft, for a condition that few drafts come to: looked for when it asks, where a term is noted
 * wherever it stands. What ends in a letter beyond ASCII takes the space after it along.
 */
export const everydayWords = (list: string): Match => ({
  pattern: `\\b(?:${words(list)
    .map((word) => word.replace("'", "['’]") + (/[a-z]$/i.test(word) ? '\\b' : ' '))
    .join('|')})`,
  flags: 'iu',
});
