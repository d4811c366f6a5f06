import type { Runtime } from 'webextension-polyfill';
import type { OnMessage } from '../messages/serve.ts';
import { browser } from './browser.ts';
import { FIREFOX_ID } from './firefox-id.ts';

/** To be called synchronously at the worker's start. */
export const onMessage: OnMessage = (listener) =>
  // The polyfill's types want `true` from every listener; without an answer it is `undefined` that says so.
  browser.runtime.onMessage.addListener(((message, sender, answer) =>
    listener(message, sender, answer)) as Runtime.OnMessageListenerCallback);

/** The first time that this version runs: right after it was installed, or updated. */
export const onInstalled = (listener: (reason: string) => unknown): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => void listener(reason));

/** The browser came up with the extension in it. */
export const onStartup = (listener: () => unknown): void =>
  browser.runtime.onStartup.addListener(() => void listener());

/** Who we are, as the browser names it. */
export const extension = () => ({ id: browser.runtime.id, address: browser.runtime.getURL('') });

/** As each kind of browser names us: in Firefox always the same, in Chromium known only where this is one. */
export function extensionIds(): { chromium: string; firefox: string } {
  const { id } = browser.runtime;
  return { chromium: /^[a-p]{32}$/.test(id) ? id : '', firefox: FIREFOX_ID };
}

export const version = (): string => browser.runtime.getManifest().version;
