/** What a word can be in a tag: bits. */
export const KNOWN = 1;
/** Never a part of a Danish compound, or an English word that joins others to a phrase: such words betray one. */
export const SMALL = 2;
/** A Danish noun, which may be the end of a compound. */
export const ENDS = 4;
/** A Danish noun in a form that may begin a compound. */
export const BEGINS = 8;
/** A form made by rule, which yields to a word that stands in the list. */
export const MADE = 16;
/** So frequent that it costs no more for being short. */
export const FREQUENT = 32;
/** At the end it is an ending rather than a word. */
export const TAIL = 64;

/** Folded words, with what each can be. */
export type Lexicon = ReadonlyMap<string, number>;

/** A word of a tag as cut. */
export interface Piece {
  word: string;
  /** 0 for the one stretch that may be no known word. */
  kind: number;
}

const LONGEST_WORD = 20;
const LONE_LETTERS = 'ai';
const VOWEL = /[aeiouyæøåäöéü]/;

const WORD_COST = 10;
/** A compound's further word costs less than a word apart. */
const JOIN_COST = 8;
/** Short words stand in too many others: one of so many letters costs so much more. */
const SHORT_COST = [0, 9, 4, 1];
const FREQUENT_COST = [0, 6, 1];
const MADE_COST = 2;
const UNKNOWN_COST = 40;
const UNKNOWN_LETTER_COST = 8;
const SHORTEST_UNKNOWN = 4;
const LONGEST_UNKNOWN = 24;

/** A state is a place in the tag, whether the unknown stretch is behind it, and whether a compound may go on. */
const STATES = 4;
const [GOES_ON, HAS_UNKNOWN] = [1, 2];

/**
 * The cheapest way to cut a tag into words, of which one at most is unknown; Danish nouns that follow each other are one. Two
 * pieces and more, or null. Linear in the tag's length.
 */
export function cheapestCut(letters: string, lexicon: Lexicon): Piece[] | null {
  const size = (letters.length + 1) * STATES;
  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int16Array(size);
  const kinds = new Uint8Array(size);
  const reached = new Uint8Array(letters.length + 1);
  costs[0] = 0;
  reached[0] = 1;
  const step = (from: number, to: number, cost: number, kind: number): void => {
    if (cost >= (costs[to] as number)) return;
    costs[to] = cost;
    reached[Math.floor(to / STATES)] = 1;
    cameFrom[to] = from;
    kinds[to] = kind;
  };
  for (let at = 0; at < letters.length; at++) {
    const here = at * STATES;
    if (!reached[at]) continue;
    let hasVowel = false;
    const furthest = Math.min(letters.length, at + LONGEST_UNKNOWN);
    for (let end = at + 1; end <= furthest; end++) {
      const length = end - at;
      hasVowel ||= VOWEL.test(letters.charAt(end - 1));
      const kind = length > LONGEST_WORD ? undefined : lexicon.get(letters.slice(at, end));
      const isWord = kind !== undefined && (length > 1 || LONE_LETTERS.includes(letters.charAt(at)));
      if (length === letters.length) continue;
      for (let state = 0; state < STATES; state++) {
        const cost = costs[here + state] as number;
        if (cost === Number.POSITIVE_INFINITY) continue;
        if (isWord) {
          const made = kind & MADE ? MADE_COST : 0;
          const short = kind & FREQUENT ? FREQUENT_COST : SHORT_COST;
          const joins = state & GOES_ON && kind & ENDS ? JOIN_COST : WORD_COST;
          const to = end * STATES + (state & HAS_UNKNOWN) + (kind & BEGINS ? GOES_ON : 0);
          step(here + state, to, cost + joins + made + (short[length] ?? 0), kind);
        } else if (hasVowel && length >= SHORTEST_UNKNOWN && !(state & HAS_UNKNOWN)) {
          step(here + state, end * STATES + HAS_UNKNOWN, cost + UNKNOWN_COST + length * UNKNOWN_LETTER_COST, 0);
        }
      }
    }
  }
  return traceBack(letters, costs, cameFrom, kinds);
}

function traceBack(letters: string, costs: Float64Array, cameFrom: Int16Array, kinds: Uint8Array): Piece[] | null {
  const last = letters.length * STATES;
  let state = last;
  for (let other = last; other < last + STATES; other++) {
    if ((costs[other] as number) < (costs[state] as number)) state = other;
  }
  if (costs[state] === Number.POSITIVE_INFINITY) return null;
  const pieces: Piece[] = [];
  while (state >= STATES) {
    const from = cameFrom[state] as number;
    const word = letters.slice(Math.floor(from / STATES), Math.floor(state / STATES));
    const kind = kinds[state] as number;
    const next = pieces[0];
    // The next word was reached as the end of a compound that this one begins.
    if (next && kind & BEGINS && next.kind & ENDS) pieces[0] = { word: word + next.word, kind: kind & ~TAIL };
    else pieces.unshift({ word, kind });
    state = from;
  }
  return pieces.length > 1 ? pieces : null;
}
