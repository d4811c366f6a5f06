// What a content script and our own pages need of the browser, without the polyfill: both browsers answer with promises here.
import { browser } from 'wxt/browser';

/** What the background says to pages, and all that it ever says. */
export const PAGES_CHANGED = 'klarpost: changed';

export const page = {
  sendMessage: (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message),

  /** Told by the background that what pages go by has changed; storage itself is kept from them. */
  onChanged(listener: () => void, signal: AbortSignal): void {
    const told = (message: unknown) => {
      if (message === PAGES_CHANGED) listener();
    };
    browser.runtime.onMessage.addListener(told);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(told));
  },

  languages: (): readonly string[] => [browser.i18n.getUILanguage(), ...navigator.languages],

  /** False once the extension was updated, reloaded or removed: its old content scripts have no runtime any more. */
  isConnected(): boolean {
    try {
      return Boolean(browser.runtime?.id);
    } catch {
      return false;
    }
  },
};
