import type { ContentItem } from '../policy/schema.ts';
import { sourceOf } from './items.ts';

/** Case, accents and Danish spellings of the same letter aside: "Århus", "aarhus" and "AARHUS" are one. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** Where a word was found says how much it tells. */
const WEIGHTS = { title: 8, topics: 4, summary: 2, rest: 1 } as const;

type Field = keyof typeof WEIGHTS;

const everyLanguage = (text: ContentItem['title'] | undefined) =>
  text === undefined ? '' : typeof text === 'string' ? text : Object.values(text).join(' ');

function fieldsOf(item: ContentItem): Record<Field, string[]> {
  const words = (text: string) => fold(text).match(WORDS) ?? [];
  return {
    title: words(everyLanguage(item.title)),
    topics: words((item.topics ?? []).join(' ')),
    summary: words(everyLanguage(item.summary)),
    rest: words(`${sourceOf(item)} ${(item.texts ?? []).map(({ text }) => text).join(' ')}`),
  };
}

/**
 * The items in which every word of the query begins some word, best first; equals keep their order, and an empty query keeps
 * everything. Words are looked for in every language that the item has.
 */
export function searchItems<Item extends ContentItem>(items: readonly Item[], query: string): Item[] {
  const wanted = fold(query).match(WORDS) ?? [];
  if (wanted.length === 0) return [...items];
  return items
    .map((item) => ({ item, score: score(fieldsOf(item), wanted) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item);
}

function score(fields: Record<Field, string[]>, wanted: readonly string[]): number {
  let total = 0;
  for (const word of wanted) {
    const best = Math.max(
      ...(Object.keys(WEIGHTS) as Field[]).map((field) =>
        fields[field].some((one) => one.startsWith(word)) ? WEIGHTS[field] : 0,
      ),
    );
    if (best === 0) return 0;
    total += best;
  }
  return total;
}
