// What a content script and our own pages need of the browser, without the polyfill: both browsers answer with promises here.
import { browser } from 'wxt/browser';

export const page = {
  sendMessage: (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message),

  /** False once the extension was updated, reloaded or removed: its old content scripts have no runtime any more. */
  isConnected(): boolean {
    try {
      return Boolean(browser.runtime?.id);
    } catch {
      return false;
    }
  },
};
