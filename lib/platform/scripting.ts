import { browser } from './browser.ts';

/**
 * Runs a script of ours in a frame, beside our content script there: it needs no `web_accessible_resources`, by which pages
 * probe for extensions.
 */
export async function runInFrame(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}

/** Adds a style sheet of ours to a frame, over the page's own and into its shadow roots. It goes with the extension. */
export async function styleInFrame(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, files: [file], origin: 'USER' });
}

/**
 * Has the browser run a script of ours in every page of these that is loaded from now on, or no longer. It is kept over the
 * browser's restarts, not over an update of ours.
 */
export async function keepInPages(matches: string[], file: string, isWanted: boolean): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [file] });
  if (isWanted === (known !== undefined)) return;
  if (!isWanted) return browser.scripting.unregisterContentScripts({ ids: [file] });
  await browser.scripting.registerContentScripts([
    { id: file, js: [file], matches, allFrames: true, runAt: 'document_start', persistAcrossSessions: true },
  ]);
}
