/** White space and control characters are one space each run. */
export const inOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** At most so many UTF-16 units, up to the end of a word where there is one. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 1);
  const part = text.slice(0, end > most / 2 ? end : most - 1);
  return `${part.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
