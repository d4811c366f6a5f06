import type { LocalText } from '../policy/schema.ts';

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

/**
 * A text of the policy in the first wanted language (BCP 47) that it has, else in the language that it names first.
 * "da-DK" finds "da", and the other way round.
 */
export function pickText(text: LocalText, wanted: readonly string[]): string {
  if (typeof text === 'string') return text;
  const tags = Object.keys(text);
  for (const tag of wanted) {
    const found = tags.find((one) => one === tag) ?? tags.find((one) => primary(one) === primary(tag));
    if (found) return text[found]!;
  }
  return text[tags[0] ?? ''] ?? '';
}

/** Do two language tags name the same language, regions aside? */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}
