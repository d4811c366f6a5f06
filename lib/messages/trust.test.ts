import { expect, test } from 'vitest';
import { type MessageSender, NETWORK_ORIGINS, recognise } from './trust.ts';

const trust = { extension: { id: 'ours', origin: 'chrome-extension://ours' }, networks: NETWORK_ORIGINS };
const page = { id: 'ours', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };

test.each<[string, MessageSender, ReturnType<typeof recognise>]>([
  ['the popup', { id: 'ours', url: 'chrome-extension://ours/popup.html' }, { from: 'extension' }],
  [
    'settings in a tab',
    { id: 'ours', url: 'chrome-extension://ours/options.html#sync', frameId: 0, tab: { id: 3 } },
    { from: 'extension', tabId: 3 },
  ],
  ['a content script on X', page, { from: 'page', tabId: 7, frameId: 0, network: 'x' }],
  [
    'a content script on LinkedIn',
    { ...page, url: 'https://www.linkedin.com/feed/', origin: 'https://www.linkedin.com' },
    { from: 'page', tabId: 7, frameId: 0, network: 'linkedin' },
  ],
  ['another extension', { ...page, id: 'theirs' }, null],
  ['nobody', {}, null],
  ['a frame of the network’s own', { ...page, frameId: 4 }, { from: 'page', tabId: 7, frameId: 4, network: 'x' }],
  ['another site’s frame within its page', { ...page, url: 'https://ads.example/', frameId: 4 }, null],
  ['a page we are not on', { ...page, url: 'https://x.com.example/home' }, null],
  ['the same site without encryption', { ...page, url: 'http://x.com/home' }, null],
  ['another port', { ...page, url: 'https://x.com:8443/' }, null],
  ['an address and an origin that differ', { ...page, origin: 'https://other.example' }, null],
  ['another extension’s page that claims our id', { id: 'ours', url: 'chrome-extension://theirs/popup.html' }, null],
  ['no address', { id: 'ours', frameId: 0, tab: { id: 7 } }, null],
  ['no tab', { id: 'ours', url: 'https://x.com/home', frameId: 0 }, null],
])('%s', (_, sender, who) => expect(recognise(sender, trust)).toEqual(who));
