import type { NetworkName } from '../policy/schema.ts';

/** What the browser says of who sent a message; a page can't make this up. */
export interface MessageSender {
  id?: string;
  url?: string;
  /** Not said by every browser. */
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

/** Who sent a message. */
export type Sender =
  | { from: 'extension'; tabId?: number }
  /** A content script of ours, in a network's page or in a frame of it: networks write in frames of their own, too. */
  | { from: 'page'; tabId: number; frameId: number; network: NetworkName };

export interface Trust {
  /** Of this extension, as `runtime.id` and `runtime.getURL('')` say it. */
  extension: { id: string; origin: string };
  /** Where our content scripts run. */
  networks: Record<NetworkName, string>;
}

/** Where the guard runs: the origins of the content script's matches. */
export const NETWORK_ORIGINS: Record<NetworkName, string> = {
  linkedin: 'https://www.linkedin.com',
  x: 'https://x.com',
};

/** Null: a stranger, or a place where we have nobody. */
export function recognise(sender: MessageSender, { extension, networks }: Trust): Sender | null {
  if (sender.id !== extension.id || !sender.url || !URL.canParse(sender.url)) return null;
  const origin = originOf(sender.url);
  if (sender.origin !== undefined && sender.origin !== origin) return null;
  const tabId = sender.tab?.id;
  if (origin === extension.origin) return { from: 'extension', ...(tabId === undefined ? {} : { tabId }) };
  const { frameId } = sender;
  if (frameId === undefined || tabId === undefined) return null;
  const network = (Object.keys(networks) as NetworkName[]).find((name) => networks[name] === origin);
  return network ? { from: 'page', tabId, frameId, network } : null;
}

/** `URL.origin` is "null" for an extension's scheme in some engines. */
export function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
