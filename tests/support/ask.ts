import type { Page } from 'puppeteer-core';
import { pack, unpack } from '../../lib/messages/codec.ts';
import type { MessageName, ReplyOf, RequestOf } from '../../lib/messages/protocol.ts';
import { type Reply, wire } from '../../lib/messages/wire.ts';

/**
 * Asks the real background from a page of the extension, as `send` does in it.
 * @throws Error with the background's reason
 */
export async function ask<Name extends MessageName>(
  page: Page,
  name: Name,
  ...request: RequestOf<Name> extends void ? [] : [request: RequestOf<Name>]
): Promise<ReplyOf<Name>> {
  const reply = await page.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<Reply> } } }
      ).chrome.runtime.sendMessage(message),
    wire(name, pack(request[0])),
  );
  if (!reply?.ok) throw new Error(`${name}: ${reply?.error ?? 'no answer'}`);
  return unpack(reply.reply) as ReplyOf<Name>;
}
