/**
 * How the terms of a policy are packed: what `build.ts` writes and `find.ts` reads. Every array is one table of the compiled
 * policy, so that a page only wraps views.
 */

/** How an entry of the word table is met in a draft. */
export const EXACT = 0;
/** With one of the endings of its groups after it. */
export const STEM = 1;
/** At the start of a word: "rabat*". */
export const PREFIX = 2;
/** At the end of a word, perhaps with an ending after it: "*garanti". */
export const SUFFIX = 3;
/** As Latin letters would show it; only looked for where a draft mixes scripts. */
export const ALIAS = 4;

/** Of a term. */
/** White space in it also stands for hyphens, and the other way round. */
export const LOOSE_HYPHENS = 2;
/** Has signs before, between or after its words, or another need to be compared in full. */
export const SPECIAL = 4;
/** Found by its letters, wherever they stand. */
export const SUBSTRING = 8;
/** "*rabat*": the whole word that the letters stand in is meant. */
export const WHOLE_WORD = 16;

/** Longest term, in words: longer ones would let a draft that repeats itself cost more than its length. */
export const MOST_WORDS = 24;

export interface WordTables {
  /** Open addressing over pairs: an entry's spread hash, and its number plus one. Twice a power of two long. */
  wordSlots: Int32Array;
  /** The same for small words: a spread hash, and the set of languages that the word speaks for. Letters aren't compared. */
  languageSlots: Int32Array;
  /** Where the entry's letters start in `wordLetters`; one more than there are entries. */
  wordAt: Uint32Array;
  wordLetters: Uint16Array;
  /** Kind (low 3 bits) and groups of endings (6 bits). */
  wordInfo: Uint32Array;
  /** The word that the entry stands for: an index of `wordStart`. */
  wordId: Uint32Array;
  /** The node that a term starting with this word leads to, or 0. */
  wordStart: Uint32Array;
  /** The lengths of prefixes by first unit, and of suffixes by last unit: 64 rows by `unit & 63`, a bit a length. */
  partLengths: Uint32Array;
  /** A set of bits by `cornerOf`: how a word begins that has a stem or a prefix. The others, most, are done with at once. */
  beginnings: Uint32Array;
  /** The same for how a word ends that a suffix stands at the end of, with each ending it may have. */
  tails: Uint32Array;
}

/** As many bits have the sets of corners. */
const CORNERS = 16_384;
export const CORNER_WORDS = CORNERS / 32;

/** Whatever letter follows, in a corner. */
export const ANY_LETTER = 1;

/** So many letters at one end of a word are a corner. */
export const CORNER = 4;

/** The bit of the letters at one end of a word, from the outside in; 0 where the word has fewer. */
export const cornerOf = (first: number, second: number, third: number, fourth: number): number =>
  (Math.imul(Math.imul(Math.imul(first, 31) + second, 31) + third, 31) + fourth) & (CORNERS - 1);

export interface TermTables {
  /** By node, and one more: the first of its edges. */
  nodeEdges: Uint32Array;
  /** Pairs of word and node, of one node side by side in the words' order: what is looked at together lies together. */
  edges: Uint32Array;
  /** By node: the first term that ends here, plus one; the bit above says that edges leave it. */
  nodeTerm: Uint32Array;
  /** By term: the next that ends at the same node or state, plus one. */
  termNext: Uint32Array;
  termFlags: Uint8Array;
  termMatcher: Uint32Array;
}

export const HAS_EDGES = 0x80000000;

export interface SubstringTables {
  /** Pairs of unit and symbol; a unit that isn't here is symbol 0. */
  symbols: Uint16Array;
  /** Rows of the states nearest to the start, resolved: the next state times the width, with `ENDS` where something ends there. */
  rows: Int32Array;
  /** By state: where to go on when nothing fits. */
  fail: Uint32Array;
  /** By state: the first pattern that ends here, plus one. */
  ends: Uint32Array;
  /** By state: the nearest shorter state where something ends. */
  shorter: Uint32Array;
  /** The edges of the states without a row: open addressing over edges, plus one. */
  farSlots: Uint32Array;
  farFrom: Uint32Array;
  farSymbol: Uint16Array;
  farTo: Int32Array;
  /** By pattern: its length in units, and the next that ends at the same state, plus one. */
  patternLength: Uint16Array;
  patternNext: Uint32Array;
  /** By pattern: a term, or with `IS_GATE` the gate of a regular expression. */
  patternOwner: Uint32Array;
}

/** The sign bit. */
export const ENDS = 1 << 31;
export const IS_GATE = 0x80000000;

/** What a term must look like beyond its words, or beyond the letters that it is found by. All folded; a space stands for any run of white space. */
export interface SpecialTerm {
  before: string;
  /** One between each two words. */
  gaps: string[];
  after: string;
  /** For case-sensitive terms: the letters as they must stand, word by word, or of what is found by its letters all together. */
  cased?: string[];
  /** The first word is the end of a longer one. */
  tail?: true;
  /** A company's name, which may be a word or a place as well. */
  name?: true;
}
