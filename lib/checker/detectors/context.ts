/** Words that say what a number beside them is: above 0 what is looked for, below 0 something else. */
export interface ContextWords {
  exact: ReadonlyMap<string, number>;
  starts: readonly (readonly [string, number])[];
  ends: readonly (readonly [string, number])[];
}

/**
 * @param weights words by weight, in lower case and with spaces between: "tlf" is that word, "telefon*" begins one, "*nummer"
 * ends a longer one. A weight of 0.5 only counts where no other word says anything.
 */
export function contextWords(...weights: [weight: number, words: string][]): ContextWords {
  const exact = new Map<string, number>();
  const starts: [string, number][] = [];
  const ends: [string, number][] = [];
  for (const [weight, words] of weights) {
    for (const word of words.split(' ')) {
      if (word.endsWith('*')) starts.push([word.slice(0, -1), weight]);
      else if (word.startsWith('*')) ends.push([word.slice(1), weight]);
      else exact.set(word, weight);
    }
  }
  return { exact, starts, ends };
}

/** How far a word may stand before or behind what it speaks of, in UTF-16 units. */
const BEFORE = 60;
const AFTER = 28;
const WEAK = 0.5;

/** What the nearest of the words before the place says of it, else the nearest behind it, else 0. */
export function contextOf(text: string, start: number, end: number, words: ContextWords): number {
  const begin = Math.max(0, start - BEFORE);
  const before = text.slice(begin, start).toLowerCase();
  // The end of a word is another word: "ver" of "server".
  const isCut = begin > 0 && isLetter(text[begin - 1]?.toLowerCase().charCodeAt(0) ?? 0);
  let weak = 0;
  for (let at = before.length; at > 0; ) {
    while (at > 0 && !isLetter(before.charCodeAt(at - 1))) at--;
    const to = at;
    while (at > 0 && isLetter(before.charCodeAt(at - 1))) at--;
    const weight = to > at && (at > 0 || !isCut) ? weigh(before.slice(at, to), words) : 0;
    if (weight !== 0 && weight !== WEAK) return weight;
    weak ||= weight;
  }
  const after = text.slice(end, end + AFTER).toLowerCase();
  for (let at = 0; at < after.length; ) {
    while (at < after.length && !isLetter(after.charCodeAt(at))) {
      // What stands in the next line or behind the next number speaks of something else.
      if (after[at] === '\n' || isDigit(after.charCodeAt(at))) return weak;
      at++;
    }
    const from = at;
    while (at < after.length && isLetter(after.charCodeAt(at))) at++;
    const weight = at > from ? weigh(after.slice(from, at), words) : 0;
    if (weight !== 0 && weight !== WEAK) return weight;
    weak ||= weight;
  }
  return weak;
}

function weigh(word: string, { exact, starts, ends }: ContextWords): number {
  const known = exact.get(word);
  if (known !== undefined) return known;
  for (const [start, weight] of starts) if (word.startsWith(start)) return weight;
  for (const [end, weight] of ends) if (word.length > end.length && word.endsWith(end)) return weight;
  return 0;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** ASCII and Latin letters: enough to tell a word's edge from its middle in the languages of the context words. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7);
}
