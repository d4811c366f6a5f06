/**
 * How long a post is for X: configuration 3 of its own counting rules. A link counts 23, most scripts one a character, others
 * and an emoji two.
 * @see https://docs.x.com/fundamentals/counting-characters
 */
export function weightedLength(text: string): number {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  const rest = text.replace(/https?:\/\/\S+/g, '');
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(rest)];
  return links.length * 23 + graphemes.reduce((sum, { segment }) => sum + weightOf(segment), 0);
}

/** Code points that count one, first and last of each range. */
const LIGHT = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

function weightOf(grapheme: string): number {
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2;
  const isLight = (code: number) => LIGHT.some(([first, last]) => code >= first && code <= last);
  return [...grapheme].reduce((sum, character) => sum + (isLight(character.codePointAt(0) ?? 0) ? 1 : 2), 0);
}
