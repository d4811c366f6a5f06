import { browser } from './browser.ts';

/**
 * Runs a script of ours in a frame, beside our content script there: it needs no `web_accessible_resources`, by which pages
 * probe for extensions.
 */
export async function runInFrame(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
