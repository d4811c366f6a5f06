/**
 * A list of words, one a line, as a vocabulary: `.txt`, and Hunspell's `.dic` (a count in the first line, `/flags` behind a word;
 * hunspell(5)). Empty lines and remarks, which begin with `# `, don't count; each word stands once, in the order of the file.
 * @returns in `left` the lines that may be a remark as well as a hashtag
 */
export function importWordList(name: string, text: string): { words: string[]; left: string[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const isDictionary = /\.dic$/i.test(name) && /^\d+\s*$/.test(lines[0] ?? '');
  const words = new Set<string>();
  const left: string[] = [];
  for (const line of isDictionary ? lines.slice(1) : lines) {
    const word = (isDictionary ? withoutFlags(line) : line).normalize('NFC').trim();
    if (word === '' || /^#(?:\s|#|$)/.test(word)) continue;
    if (/^#\S+\s/.test(word)) left.push(word);
    else words.add(word);
  }
  return { words: [...words], left };
}

/** `radio/A po:noun` is `radio`; `km\/h` is `km/h`. */
function withoutFlags(line: string): string {
  return (line.split('\t')[0] ?? '')
    .replace(/(?<!\\)\/.*$/, '')
    .replace(/\s+[a-z]{2}:\S+/g, '')
    .replaceAll('\\/', '/');
}
