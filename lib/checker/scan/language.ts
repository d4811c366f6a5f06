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
/** Half of it is enough for the policy's own language: most drafts are in that. */
const FEWEST_FOR_HOME = 30;
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
  // Letters alone are a name's: "HavStrøm 2.0".
  if (scores.every((score) => score === 0)) return 'unknown';
  const seen = (scan.classes & BEYOND_ASCII) === 0 ? '' : lettersBeyondAscii(scan);
  for (const [letters, speaksFor] of LETTERS) {
    if (![...letters].some((letter) => seen.includes(letter))) continue;
    languages.forEach((language, index) => {
      if (speaksFor.includes(language)) scores[index] = (scores[index] as number) + LETTER_VOTE;
    });
  }

  const best = Math.max(...scores);
  const winners = languages.filter((_, index) => scores[index] === best);
  const atHome = winners.find((language) => language === home);
  if (best < (atHome ? FEWEST_FOR_HOME : FEWEST_VOTES)) return 'unknown';
  if (atHome) return atHome;
  if (winners.length === 1) return winners[0] as DraftLanguage;
  const isNordic = winners.every((language) => language === 'da' || language === 'nb');
  return isNordic ? 'da' : 'unknown';
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
