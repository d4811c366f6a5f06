import type { Condition, Match } from '../schema.ts';
import { everydayWords } from './pack.ts';

/* Words that stand before and behind what a post names. */

export const company: Match = { organization: true };
export const products: Match = { products: true };
/** What is named: the company, or what it makes. */
export const things: Match = { anyOf: [company, products] };

const matchOf = (words: string[] | Match): Match => (Array.isArray(words) ? { terms: words } : words);

/** Words that stand at most so many words before others. */
export const leads = (words: string[] | Match, to: Match, most: number): Condition => ({
  mentions: matchOf(words),
  near: { match: to, words: most, side: 'after' },
});

/** Words that stand behind others, at once or at most so many words later. */
export const follows = (words: string[] | Match, what: Match, most = 1): Condition => ({
  mentions: matchOf(words),
  near: { match: what, words: most, side: 'before' },
});

/** "my old desk", "vores nye værksted" */
export const owned = (what: Match, owners: Match): Condition => ({
  mentions: what,
  near: { match: owners, words: 3, side: 'before' },
});

export const leadsToName = (terms: string[], most: number): Condition => leads(terms, things, most);

/** "moved our whole studio from spreadsheets to Boards" */
export const comesToName = (terms: string[], most: number): Condition => ({
  all: [leads(terms, things, most), leads(everydayWords('to | til | into | over i | over på'), things, 1)],
});

/** "we host everything with StackHarbor" */
export const restsOnName = (terms: string[], most: number): Condition => ({
  all: [leads(terms, things, most), leads(everydayWords('on | with | via | med | hos'), things, 1)],
});
