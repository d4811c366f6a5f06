import { beforeEach, expect, test, vi } from 'vitest';
import { page } from '../platform/page.ts';
import { pack } from './codec.ts';
import { ContextInvalidated, MessageFailed, send } from './send.ts';

vi.mock('../platform/page.ts', () => ({ page: { sendMessage: vi.fn(), isConnected: vi.fn() } }));
const sendMessage = vi.mocked(page.sendMessage);
const isConnected = vi.mocked(page.isConnected);

beforeEach(() => {
  vi.resetAllMocks();
  isConnected.mockReturnValue(true);
});

test('what is asked goes out with its name, and the answer comes back', async () => {
  sendMessage.mockResolvedValue({ ok: true, reply: pack({ seed: 'abc' }) });
  expect(await send('install.seed')).toEqual({ seed: 'abc' });
  expect(sendMessage).toHaveBeenCalledWith({ klarpost: 'install.seed', request: {} });
});

test('a worker that was asleep is asked once more', async () => {
  sendMessage
    .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
    .mockResolvedValueOnce({ ok: true, reply: { value: null } });
  expect(await send('policy.get')).toBeNull();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a worker that may have heard the message is not told twice', async () => {
  sendMessage.mockRejectedValue(new Error('The message port closed before a response was received.'));
  await expect(send('share.start', { network: 'x', text: '' })).rejects.toThrow('closed');
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test.each([
  ['Chromium says so', new Error('Extension context invalidated.'), true],
  ['the runtime is gone', new TypeError("Cannot read properties of undefined (reading 'sendMessage')"), false],
])('an extension that was updated under the page: %s', async (_, error, isStillThere) => {
  sendMessage.mockRejectedValue(error);
  isConnected.mockReturnValue(isStillThere);
  await expect(send('policy.get')).rejects.toBeInstanceOf(ContextInvalidated);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test.each([
  ['a refusal', { ok: false, error: 'Not from here.' }, 'policy.get: Not from here.'],
  ['no answer at all', undefined, 'policy.get: no answer'],
])('%s is told by name', async (_, reply, message) => {
  sendMessage.mockResolvedValue(reply);
  await expect(send('policy.get')).rejects.toThrow(new MessageFailed(message));
});
