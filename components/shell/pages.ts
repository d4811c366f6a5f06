/** The pages of Settings, as they stand after the `#` of its address. */
export const settingsPages = ['policy', 'rollout', 'content', 'sync', 'program', 'privacy', 'about'] as const;

/** Those and what one is only led to: `#format/rule-forbid` is the format's page at a topic of it. */
export type SettingsPage = (typeof settingsPages)[number] | 'format';

/** The page that an address's hash names; the first for one that names none. */
export function pageOf(hash: string): SettingsPage {
  const [name] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'format') return name;
  return settingsPages.find((page) => page === name) ?? 'policy';
}

/** Where on its page a hash leads. */
export function topicOf(hash: string): string | undefined {
  return hash.replace(/^#\/?/, '').split('/')[1];
}
