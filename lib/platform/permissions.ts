import { browser } from './browser.ts';

/** The match pattern that covers an address: its host, whatever the port (a pattern can't name one in Firefox). */
export function patternFor(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** May the extension reach this address? */
export const mayReach = (url: string): Promise<boolean> => browser.permissions.contains({ origins: [patternFor(url)] });

/** Asks the person. Only in a handler of a press of theirs, before anything is awaited. */
export const askToReach = (...urls: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(urls.map(patternFor))] });

/** To be called synchronously at the worker's start. */
export const onPermissionsChanged = (listener: () => unknown): void => {
  browser.permissions.onAdded.addListener(() => void listener());
  browser.permissions.onRemoved.addListener(() => void listener());
};
