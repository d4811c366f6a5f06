/** How far a word may stand from what it speaks of, in UTF-16 units. */
const REACH = 50;

/** Does one of the words stand near the span? Whole words, case aside; a word that ends in "-" also begins longer ones. */
export function hasNear(text: string, start: number, end: number, words: readonly string[], reach = REACH): boolean {
  const before = text.slice(Math.max(0, start - reach), start).toLowerCase();
  const after = text.slice(end, end + reach).toLowerCase();
  return words.some((word) => contains(before, word) || contains(after, word));
}

function contains(text: string, word: string): boolean {
  const isPrefix = word.endsWith('-');
  const wanted = isPrefix ? word.slice(0, -1) : word;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const startsWord = at === 0 || !isLetter(text.charCodeAt(at - 1));
    const next = at + wanted.length;
    const endsWord = isPrefix || next === text.length || !isLetter(text.charCodeAt(next));
    if (startsWord && endsWord) return true;
  }
  return false;
}

/** ASCII and Latin letters: enough to tell a word's edge from its middle in the languages of the context words. */
function isLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}
