import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pack, unpack } from './codec.ts';
import { type Handlers, type OnMessage, serve } from './serve.ts';
import { type MessageSender, NETWORK_ORIGINS } from './trust.ts';
import { type Reply, wire } from './wire.ts';

const trust = { extension: { id: 'ours', origin: 'chrome-extension://ours' }, networks: NETWORK_ORIGINS };
const POPUP: MessageSender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const ON_X: MessageSender = { id: 'ours', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };
const STRANGER: MessageSender = { id: 'theirs', url: 'https://x.com/home' };

const handlers = {
  'policy.get': vi.fn(() => null),
  'policy.import': vi.fn(),
  'share.claim': vi.fn(),
  'event.record': vi.fn(() => ({ id: 'e1' })),
  'draft.set': vi.fn(),
} satisfies Partial<Handlers>;

/** Says a message to the background. `isKept`: the listener promised an answer for later. */
async function say(message: unknown, sender: MessageSender): Promise<{ isKept: boolean; reply?: Reply }> {
  let listener: Parameters<OnMessage>[0] = () => undefined;
  serve(handlers as unknown as Handlers, { onMessage: (given) => (listener = given), trust });
  const answer = vi.fn();
  const isKept = listener(message, sender, answer) === true;
  if (isKept) await vi.waitFor(() => expect(answer).toHaveBeenCalled());
  return { isKept, reply: answer.mock.calls[0]?.[0] };
}

beforeEach(() => {
  vi.clearAllMocks();
});

test('an answer comes later, and the listener says so', async () => {
  const { isKept, reply } = await say(wire('policy.get', {}), POPUP);
  expect(isKept).toBe(true);
  expect(reply).toEqual({ ok: true, reply: { value: null } });
});

test('the handler learns who asked and what', async () => {
  await say(wire('share.claim', pack({ network: 'x' })), ON_X);
  expect(handlers['share.claim']).toHaveBeenCalledWith(
    { network: 'x' },
    { from: 'page', tabId: 7, frameId: 0, network: 'x' },
  );
});

test('bytes arrive as bytes, and leave as bytes', async () => {
  handlers['policy.import'].mockImplementation(({ bytes }) => bytes);
  const { reply } = await say(wire('policy.import', pack({ bytes: new Uint8Array([1, 2]) })), POPUP);
  expect(reply?.ok && unpack(reply.reply)).toEqual(new Uint8Array([1, 2]));
});

describe('who may ask', () => {
  test('a stranger gets no answer at all', async () => {
    expect(await say(wire('policy.get', {}), STRANGER)).toEqual({ isKept: false, reply: undefined });
  });

  test('a page may not import a policy', async () => {
    const { reply } = await say(wire('policy.import', pack({ bytes: new Uint8Array() })), ON_X);
    expect(reply).toEqual({ ok: false, error: 'Not from here.' });
    expect(handlers['policy.import']).not.toHaveBeenCalled();
  });

  test('our own pages may not claim a share', async () => {
    const { reply } = await say(wire('share.claim', pack({ network: 'x' })), POPUP);
    expect(reply?.ok).toBe(false);
  });
});

describe('what may be asked', () => {
  const remark = { name: 'remark.shown', data: { ruleId: 'r', severity: 'warn', network: 'x' } };
  test.each([
    ['an event', 'event.record', { event: remark }, true],
    ['an event with text in it', 'event.record', { event: { ...remark, text: 'my draft' } }, false],
    [
      'an event with text in its data',
      'event.record',
      { event: { ...remark, data: { ...remark.data, text: 'my draft' } } },
      false,
    ],
    ['an event that there is not', 'event.record', { event: { name: 'draft.written', data: {} } }, false],
    ['a draft', 'draft.set', { text: '', network: 'x', asked: false }, true],
    ['a draft for a network that there is not', 'draft.set', { text: '', network: 'y', asked: false }, false],
    ['bytes as text', 'policy.import', { bytes: 'AA==' }, false],
    ['something where nothing is asked', 'policy.get', { digest: '' }, false],
  ])('%s', async (_, name, request, isTaken) => {
    const { reply } = await say(wire(name, pack(request)), POPUP);
    expect(reply?.ok).toBe(isTaken);
  });

  test('what is not packed by us is refused', async () => {
    const { reply } = await say(wire('policy.get', { arrays: [[['x'], 'Uint8Array', '']] }), POPUP);
    expect(reply).toEqual({ ok: false, error: 'Not a packed message.' });
  });

  test('a name that there is not, even one that every object has', async () => {
    const { reply } = await say(wire('toString', {}), POPUP);
    expect(reply).toEqual({ ok: false, error: 'There is no such message.' });
  });

  test.each([[null], ['policy.get'], [{ name: 'policy.get' }]])(
    'messages of others are left alone: %j',
    async (message) => {
      expect(await say(message, POPUP)).toEqual({ isKept: false, reply: undefined });
    },
  );
});

test('a handler that fails answers with its reason', async () => {
  handlers['policy.get'].mockImplementation(() => {
    throw new Error('The disk is full.');
  });
  const { reply } = await say(wire('policy.get', {}), POPUP);
  expect(reply).toEqual({ ok: false, error: 'The disk is full.' });
});
