// What a content script and our own pages need of the browser, without the polyfill: both browsers answer with promises here.
import { browser } from 'wxt/browser';

export const page = {
  sendMessage: (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message),

  /** Asked for these keys of the disk, told each time that one of them has changed. */
  onStored(keys: readonly string[], listener: () => void, signal: AbortSignal): void {
    const told = (changes: Record<string, unknown>) => {
      if (keys.some((key) => key in changes)) listener();
    };
    browser.storage.local.onChanged.addListener(told);
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(told));
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
