import { page } from '../platform/page.ts';
import { pack, unpack } from './codec.ts';
import type { MessageName, ReplyOf, RequestOf } from './protocol.ts';
import { type Reply, type Wire, wire } from './wire.ts';

/** The extension was updated, reloaded or removed under a page that is still open: only loading that page again helps. */
export class ContextInvalidated extends Error {
  override name = 'ContextInvalidated';
}

/** The background refused a message, or failed at it. */
export class MessageFailed extends Error {
  override name = 'MessageFailed';
}

/**
 * Asks the background, from a page of ours or from a content script.
 * @throws ContextInvalidated when there is no background of ours any more
 * @throws MessageFailed when it refused or failed
 */
export async function send<Name extends MessageName>(
  name: Name,
  ...request: RequestOf<Name> extends void ? [] : [request: RequestOf<Name>]
): Promise<ReplyOf<Name>> {
  const reply = await deliver(wire(name, pack(request[0])));
  if (!isReply(reply)) throw new MessageFailed(`${name}: no answer`);
  if (!reply.ok) throw new MessageFailed(`${name}: ${reply.error}`);
  return unpack(reply.reply) as ReplyOf<Name>;
}

async function deliver(message: Wire): Promise<unknown> {
  try {
    return await page.sendMessage(message);
  } catch (error) {
    if (isInvalidated(error)) throw new ContextInvalidated('The extension was updated.', { cause: error });
    // A worker that is just waking up has no ears yet. It has not heard the message, so nothing happens twice.
    if (!NOBODY_HEARD.test(String(error))) throw error;
    return page.sendMessage(message);
  }
}

const NOBODY_HEARD = /Receiving end does not exist/;

const isInvalidated = (error: unknown) =>
  !page.isConnected() || /Extension context invalidated|context invalidated/i.test(String(error));

const isReply = (reply: unknown): reply is Reply =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';
