import { type Packed, pack, unpack } from './codec.ts';
import { type MessageName, protocol, type ReplyOf, type RequestOf } from './protocol.ts';
import { shapes } from './shapes.ts';
import { type MessageSender, recognise, type Sender, type Trust } from './trust.ts';
import { isWire, type Reply } from './wire.ts';

/** What answers each message. An error's message goes back to the sender. */
export type Handlers = {
  [Name in MessageName]: (request: RequestOf<Name>, sender: Sender) => ReplyOf<Name> | Promise<ReplyOf<Name>>;
};

export type OnMessage = (
  listener: (message: unknown, sender: MessageSender, answer: (reply: Reply) => void) => true | undefined,
) => void;

/** Answers every message of the protocol: first who asks, then the shape of what is asked, then the call. */
export function serve(handlers: Handlers, { onMessage, trust }: { onMessage: OnMessage; trust: Trust }): void {
  onMessage((message, messageSender, answer) => {
    if (!isWire(message)) return undefined;
    const { klarpost: name, request } = message;
    const sender = recognise(messageSender, trust);
    // A stranger learns nothing, not even that somebody listens.
    if (!sender) return undefined;
    if (!isName(name)) answer({ ok: false, error: 'There is no such message.' });
    else if (!mayAsk(name, sender)) answer({ ok: false, error: 'Not from here.' });
    else {
      call(handlers, name, request, sender).then(answer);
      return true;
    }
    return undefined;
  });
}

async function call<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  packed: Packed,
  sender: Sender,
): Promise<Reply> {
  try {
    const parsed = shapes[name].safeParse(unpack(packed));
    if (!parsed.success) {
      const places = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      return { ok: false, error: `Not the shape of this message (${places.join('; ')}).` };
    }
    const reply = await handlers[name](parsed.data as RequestOf<Name>, sender);
    return { ok: true, reply: pack(reply) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

const isName = (name: string): name is MessageName => Object.hasOwn(protocol, name);

const mayAsk = (name: MessageName, { from }: Sender) => protocol[name].from === 'both' || protocol[name].from === from;
