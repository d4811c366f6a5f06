import { BEYOND_ASCII } from './characters.ts';
import type { Scan } from './scan.ts';

/**
 * Which language a draft is in, by its small words: each speaks for the languages that have it. The words go into the word
 * table of the policy (`compile.ts`), so that the scan finds them on the way.
 */

export const languages = ['da', 'nb', 'sv', 'en', 'de'] as const;
export type DraftLanguage = (typeof languages)[number] | 'unknown';

/** What is needed to say anything (a word that only one language has says 60), and what letters say. */
const FEWEST_VOTES = 60;
const LETTER_VOTE = 40;

/** Letters that only some of the languages are written with, folded. */
const LETTERS: [letters: string, speaksFor: DraftLanguage[]][] = [
  ['æø', ['da', 'nb']],
  ['å', ['da', 'nb', 'sv']],
  ['äö', ['sv', 'de']],
  ['üß', ['de']],
];

/**
 * @param votes by language, in the order of `languages`: what its words say for it
 * @param home the policy's language: it wins where two are equal; else Danish wins over Norwegian, which it shares most with
 */
export function chooseDraftLanguage(votes: Uint32Array, scan: Scan, home: string): DraftLanguage {
  const scores = languages.map((_, index) => votes[index] as number);
  const seen = (scan.classes & BEYOND_ASCII) === 0 ? '' : lettersBeyondAscii(scan);
  for (const [letters, speaksFor] of LETTERS) {
    if (![...letters].some((letter) => seen.includes(letter))) continue;
    languages.forEach((language, index) => {
      if (speaksFor.includes(language)) scores[index] = (scores[index] as number) + LETTER_VOTE;
    });
  }

  const best = Math.max(...scores);
  if (best < FEWEST_VOTES) return 'unknown';
  const winners = languages.filter((_, index) => scores[index] === best);
  if (winners.length === 1) return winners[0] as DraftLanguage;
  const isNordic = winners.every((language) => language === 'da' || language === 'nb');
  return winners.find((language) => language === home) ?? (isNordic ? 'da' : 'unknown');
}

/** The first few letters that aren't ASCII, from words that have some. */
function lettersBeyondAscii(scan: Scan): string {
  let seen = '';
  for (let word = 0; word < scan.wordCount && seen.length < MOST_LETTERS; word++) {
    if ((scan.classesOf(word) & BEYOND_ASCII) === 0) continue;
    const end = scan.endOf(word);
    for (let at = scan.startOf(word); at < end; at++) {
      const letter = scan.folded[at] as number;
      if (letter > 0x7f) seen += String.fromCharCode(letter);
    }
  }
  return seen;
}

const MOST_LETTERS = 200;
