import { BEGINS, ENDS, FREQUENT, KNOWN, type Lexicon, MADE, SMALL, TAIL } from './cut-tag.ts';

/** What tags are made of, as lists of folded words with a space between. */
export interface TagWords {
  english: string;
  /** Words that look like two but are one: "network", "workplace". */
  englishSingle: string;
  /** Danish words that never stand within a compound: with one of them a Danish tag is several words. */
  danishApart: string;
  /** Danish words that may stand beside those. */
  danish: string;
  /** Adjectives and verbs that also begin compounds, and so betray nothing: "stor", "læse". */
  danishLeads: string;
  /** Names of places, which join nothing. */
  places: string;
  danishSingle: string;
  /** English words that join others to a phrase. */
  englishSmall: string;
  /** Danish words so frequent that they are likely however short. */
  danishSmall: string;
  /** What looks like a word at a tag's end, and is an ending. */
  englishTails: string;
  danishTails: string;
  /** English words that are endings in Danish. */
  misread: string;
  /** Danish nouns by the endings of "the" and of the plural: "en e" of "dag", dagen, dage. */
  danishNouns: Record<string, string>;
}

export interface TagLexicons {
  english: Lexicon;
  danish: Lexicon;
  /** One word each, though they look like two. */
  single: ReadonlySet<string>;
}

/** @param names words of the company's names, which are words of both languages */
export function tagLexicons(words: TagWords, names: readonly string[]): TagLexicons {
  const single = [...listOf(words.englishSingle), ...listOf(words.danishSingle)];
  return {
    english: englishLexicon(words, names),
    danish: danishLexicon(words, names),
    single: new Set(single.flatMap((word) => [word, ...englishForms(word)])),
  };
}

const listOf = (words: string): string[] => words.split(' ');

function englishForms(word: string): string[] {
  if (word.length < 3 || /(?:s|ed|still)$/.test(word)) return [];
  if (word.length < 4) return [`${word}s`];
  if (word.endsWith('ing')) return [`${word}s`];
  const stem = word.replace(/e$/, '');
  if (/[^aeiou]y$/.test(word)) return [word.replace(/y$/, 'ies')];
  return [`${word}s`, `${stem}ing`, `${stem}ed`];
}

function englishLexicon(
  { english, englishSingle, englishSmall, englishTails }: TagWords,
  names: readonly string[],
): Lexicon {
  const lexicon = new Map<string, number>();
  // A compound is a part of longer tags: “wastewater treatment”.
  const words = [...names, ...listOf(english), ...listOf(englishSingle)];
  for (const word of words) for (const form of englishForms(word)) lexicon.set(form, KNOWN | MADE);
  for (const word of words) lexicon.set(word, KNOWN);
  for (const word of listOf(englishSmall)) lexicon.set(word, KNOWN | SMALL | FREQUENT);
  markTails(lexicon, englishTails);
  return lexicon;
}

function danishLexicon(words: TagWords, names: readonly string[]): Lexicon {
  const lexicon = new Map<string, number>();
  // Danish tags borrow: "kvinderitech".
  const misread = new Set(listOf(words.misread));
  for (const word of listOf(words.english)) if (word.length > 3 && !misread.has(word)) lexicon.set(word, KNOWN | MADE);
  const stems = new Set(Object.values(words.danishNouns).flatMap(listOf));
  for (const [endings, stems] of Object.entries(words.danishNouns)) {
    const [the = '', plural = ''] = endings.split(' ');
    for (const stem of listOf(stems)) addNoun(lexicon, stem, the, plural);
  }
  for (const word of [...listOf(words.danish), ...listOf(words.danishSingle)]) addBegins(lexicon, word);
  for (const word of listOf(words.danishApart)) if (!stems.has(word)) lexicon.set(word, KNOWN | SMALL);
  for (const word of listOf(words.danishLeads)) lexicon.set(word, (lexicon.get(word) ?? 0) | KNOWN | BEGINS);
  for (const word of listOf(words.danishSmall)) lexicon.set(word, KNOWN | SMALL | FREQUENT);
  for (const name of [...names, ...listOf(words.places)]) lexicon.set(name, KNOWN);
  markTails(lexicon, words.danishTails);
  return lexicon;
}

function markTails(lexicon: Map<string, number>, tails: string): void {
  for (const word of listOf(tails)) {
    const kind = lexicon.get(word);
    if (kind !== undefined) lexicon.set(word, kind | TAIL);
  }
}

function addBegins(lexicon: Map<string, number>, word: string): void {
  // A form with “the” ends a compound and begins none.
  if (((lexicon.get(word) ?? 0) & (ENDS | BEGINS)) === ENDS) return;
  lexicon.set(word, KNOWN | ENDS | BEGINS);
  if (!/[sx]$/.test(word) && !lexicon.has(`${word}s`)) lexicon.set(`${word}s`, KNOWN | ENDS | BEGINS | MADE);
}

const SHORT_SYLLABLE = /(?<![aeiouyæøå])[aeiouyæøå]([bdfgklmnprst])$/;

function addNoun(lexicon: Map<string, number>, stem: string, the: string, plural: string): void {
  addBegins(lexicon, stem);
  const short = stem.replace(/e$/, '');
  const doubled = stem.replace(SHORT_SYLLABLE, '$&$1');
  for (const before of new Set([short, doubled])) {
    const many = before + plural;
    if (plural !== '' && !lexicon.has(many)) lexicon.set(many, KNOWN | ENDS | BEGINS);
    const definite = [before + the, many + (/[er]$/.test(plural) ? 'ne' : 'ene')];
    for (const form of definite) {
      lexicon.set(form, KNOWN | ENDS);
      lexicon.set(`${form}s`, KNOWN | ENDS | SMALL);
    }
  }
}
