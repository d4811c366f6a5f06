/** How many of some shares were of the company's own content and how many of others'; the rest were words of one's own. */
export function balanceOf(shares: readonly { origin?: 'own' | 'curated' }[]): { own: number; curated: number } {
  const count = (wanted: 'own' | 'curated') => shares.filter(({ origin }) => origin === wanted).length;
  return { own: count('own'), curated: count('curated') };
}
