import type { ContentItem, NetworkName } from '../policy/schema.ts';
import { isSameLanguage } from './local-text.ts';

/** One approved wording of an item for one network. */
export interface Variant {
  /** As events name it: the policy's, or "linkedin-2" for the second LinkedIn text of the item. */
  id: string;
  text: string;
  language?: string;
}

/** FNV-1a over UTF-16 units, stirred (MurmurHash3's finaliser) so that near inputs fall far apart. @returns 32 bits, unsigned */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * The wordings of an item for a network, in the first of the languages (BCP 47) that has any; else all there are. A text that
 * names no language is in the policy's.
 */
export function variantsOf(
  item: ContentItem,
  network: NetworkName,
  { languages, policyLanguage }: { languages: readonly string[]; policyLanguage: string },
): Variant[] {
  const all = (item.texts ?? [])
    .filter((text) => text.network === network)
    .map(({ id, text, language = policyLanguage }, index) => ({ id: id ?? `${network}-${index + 1}`, text, language }));
  for (const wanted of languages) {
    const fitting = all.filter(({ language }) => isSameLanguage(language, wanted));
    if (fitting.length > 0) return fitting;
  }
  return all;
}

/**
 * This employee's wording: the same each time the card is shown, another than most colleagues', and the next one when the item
 * is shared again. Null when the item has none for the network.
 */
export function pickVariant<One>(
  variants: readonly One[],
  { seed, itemId, timesShared = 0 }: { seed: string; itemId: string; timesShared?: number },
): One | null {
  if (variants.length === 0) return null;
  return variants[(hash(`${seed}\n${itemId}`) + timesShared) % variants.length]!;
}
