import type { NetworkName } from '../policy/schema.ts';

/**
 * Where a network opens its composer, and how it takes a text. LinkedIn's is unofficial but widely used; X documents its own.
 * @see https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent
 */
const COMPOSERS: Record<NetworkName, string> = {
  linkedin: 'https://www.linkedin.com/feed/?shareActive=true',
  x: 'https://x.com/intent/post',
};

/** Servers take about 8,000 characters of address. A longer text is put into the composer by the guard instead. */
export const LONGEST_ADDRESS = 8_000;

/** The address that opens the network's composer with the text in it, or empty where the text is too long for an address. */
export function composerAddress(network: NetworkName, text: string): string {
  const empty = COMPOSERS[network];
  if (text === '') return empty;
  // Not by URLSearchParams: it writes a space as "+", which not every reader of an address takes for one.
  const filled = `${empty}${empty.includes('?') ? '&' : '?'}text=${encodeURIComponent(text.toWellFormed())}`;
  return filled.length <= LONGEST_ADDRESS ? filled : empty;
}
