/**
 * Which language a draft is in, by its small words: each speaks for the languages that have it. The words go into the word
 * table of the policy (`compile.ts`), so that the scan finds them on the way.
 */

export const languages = ['da', 'nb', 'sv', 'en', 'de'] as const;
export type DraftLanguage = (typeof languages)[number] | 'unknown';

/** Votes needed, and how far ahead of the next language: short texts are often nobody's. */
const FEWEST_VOTES = 1.5;
const LETTER_VOTE = 1.5;

/**
 * @param votes by language, in the order of `languages`: words that speak for it
 * @param text for its letters: "ø" is written in two of the five, "ß" in one
 * @param home the policy's language: it wins where two are equal
 */
export function chooseDraftLanguage(votes: Uint32Array, text: string, home: string): DraftLanguage {
  const scores = languages.map((_, index) => votes[index] as number);
  const add = (form: RegExp, ...speaksFor: DraftLanguage[]) => {
    if (form.test(text)) for (const one of speaksFor) (scores[languages.indexOf(one as 'da')] as number) += LETTER_VOTE;
  };
  add(/[æøÆØ]/, 'da', 'nb');
  add(/[åÅ]/, 'da', 'nb', 'sv');
  add(/[äÄ]/, 'sv', 'de');
  add(/[öÖ]/, 'sv', 'de');
  add(/[üÜß]/, 'de', 'de');

  const best = Math.max(...scores);
  if (best < FEWEST_VOTES) return 'unknown';
  const winners = languages.filter((_, index) => scores[index] === best);
  if (winners.length === 1) return winners[0] as DraftLanguage;
  return winners.find((language) => language === home) ?? 'unknown';
}
