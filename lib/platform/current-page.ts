import { browser } from './browser.ts';

/**
 * The page in the tab over which the popup was opened, or null where there is none to write about: without a web address, or
 * one that the browser doesn't tell (`activeTab` covers just this tab, just now).
 */
export async function currentPage(): Promise<{ title: string; url: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url && /^https?:/.test(tab.url) ? { title: tab.title ?? '', url: tab.url } : null;
}
