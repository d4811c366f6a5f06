/**
 * A list of words, one a line, as a vocabulary: `.txt`, and Hunspell's `.dic` (a count in the first line, `/flags` behind a word;
 * hunspell(5)). Empty lines and lines that begin with `#` don't count; each word stands once, in the order of the file.
 */
export function importWordList(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const isDictionary = /^\d+\s*$/.test(lines[0] ?? '');
  const words = new Set<string>();
  for (const line of isDictionary ? lines.slice(1) : lines) {
    const word = (isDictionary ? withoutFlags(line) : line).normalize('NFC').trim();
    if (word !== '' && !word.startsWith('#')) words.add(word);
  }
  return [...words];
}

/** `radio/A po:noun` is `radio`; `km\/h` is `km/h`. */
function withoutFlags(line: string): string {
  return (line.split('\t')[0] ?? '')
    .replace(/(?<!\\)\/.*$/, '')
    .replace(/\s+[a-z]{2}:\S+/g, '')
    .replaceAll('\\/', '/');
}
