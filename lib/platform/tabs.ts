import { browser } from './browser.ts';

export interface Tabs {
  /** Opens an address in front. @returns the tab's id, valid for this run of the browser */
  open(url: string): Promise<number>;
  openOurs(path: string): Promise<void>;
}

export const tabs: Tabs = {
  open: async (url) => {
    const { id } = await browser.tabs.create({ url });
    if (id === undefined) throw new Error('The browser opened no tab.');
    return id;
  },
  openOurs: async (path) => {
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
  },
};

/** To be called synchronously at the worker's start. */
export const onTabClosed = (listener: (tabId: number) => unknown): void =>
  browser.tabs.onRemoved.addListener((tabId) => void listener(tabId));

/** Says something to our scripts in every tab with such a page (match patterns); a tab without one hears nothing. */
export async function tellPages(patterns: readonly string[], message: string): Promise<void> {
  const found = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(found.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
