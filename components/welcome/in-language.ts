/**
 * The texts in the reader's language first, those in another last, each in its order: a rule's examples stand in any of the
 * company's languages.
 * @param languageOf BCP 47, or "unknown" as it is of many short texts
 */
export function inLanguageFirst(
  texts: readonly string[],
  language: string,
  languageOf: (text: string) => string,
): string[] {
  const strangeness = (found: string) => (found === language ? 0 : found === 'unknown' ? 1 : 2);
  return texts
    .map((text) => ({ text, rank: strangeness(languageOf(text)) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ text }) => text);
}
