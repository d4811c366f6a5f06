import type { Rule } from '../schema.ts';

/** Vale's lists of words that may stand are called "… accept": nobody is warned of them. */
export const isWarnedOf = (list: string): boolean => !/(^|-)accept(-\d+)?$/.test(list);

/** A rule that warns of a list's words: without one a list that was brought along does nothing. */
export function ruleForList(list: string): Rule {
  const name = list
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  return {
    id: `words-${name || 'list'}`,
    kind: 'forbid',
    severity: 'warn',
    message: {
      en: `This is on our list of words to think twice about (${list}).`,
      da: `Det står på vores liste over ord, man skal tænke over (${list}).`,
    },
    match: { vocabulary: list },
  };
}
