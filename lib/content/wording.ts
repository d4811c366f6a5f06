import type { ContentItem, NetworkName } from '../policy/schema.ts';
import { pickText } from './local-text.ts';
import { pickVariant, variantsOf } from './variants.ts';

export interface Wording {
  text: string;
  variantId?: string;
}

export interface WordingFor {
  /** The reader's languages, the first first (BCP 47). */
  languages: readonly string[];
  policyLanguage: string;
  /** This install's. */
  seed: string;
  timesShared: number;
  /** How many wordings the person has passed over. */
  skip?: number;
}

/** What this employee would post about the item; its title where no text was written for the network. */
export function wordingOf(item: ContentItem, network: NetworkName, reader: WordingFor): Wording {
  const { seed, timesShared, skip = 0 } = reader;
  const variant = pickVariant(variantsOf(item, network, reader), {
    seed,
    itemId: item.id,
    timesShared: timesShared + skip,
  });
  if (variant) return { text: variant.text, variantId: variant.id };
  return { text: pickText(item.title, [...reader.languages, reader.policyLanguage]) };
}

/** How many wordings there are to choose from. */
export const countWordings = (item: ContentItem, network: NetworkName, reader: WordingFor): number =>
  variantsOf(item, network, reader).length;
