/** The pages of Settings, as they stand after the `#` of its address. */
export const settingsPages = ['policy', 'rollout', 'content', 'sync', 'program', 'privacy', 'about'] as const;

export type SettingsPage = (typeof settingsPages)[number];

/** The page that an address's hash names; the first for one that names none. */
export function pageOf(hash: string): SettingsPage {
  const name = hash.replace(/^#\/?/, '');
  return settingsPages.find((page) => page === name) ?? 'policy';
}
