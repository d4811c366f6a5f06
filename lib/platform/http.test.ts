import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Answer, createHttp } from './http.ts';

const http = createHttp(fetch);
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** @returns its origin */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const bodyOf = (answer: Answer) => ('failed' in answer ? answer : new TextDecoder().decode(answer.body));

test('what is posted arrives byte for byte, and the answer comes back', async () => {
  const seen: unknown[] = [];
  const origin = await serve(async (request, response) => {
    seen.push(request.method, request.headers['x-team'], Buffer.concat(await request.toArray()).toString('hex'));
    response.writeHead(202, { 'retry-after': '3' }).end('thanks');
  });
  const answer = await http(origin, { method: 'POST', headers: { 'x-team': 'north' }, body: new Uint8Array([0, 255]) });
  expect(seen).toEqual(['POST', 'north', '00ff']);
  expect(answer).toMatchObject({ status: 202, url: `${origin}/` });
  expect('headers' in answer && answer.headers.get('retry-after')).toBe('3');
  expect(bodyOf(answer)).toBe('thanks');
});

test('neither cookies nor the address of a page go along, and nothing comes from a cache', async () => {
  const fetch = vi.fn(async (_url: unknown, _init?: RequestInit) => new Response(''));
  await createHttp(fetch as typeof globalThis.fetch)('https://events.example/', { method: 'GET' });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
});

describe('what comes to nothing is an answer too', () => {
  test('nobody listens', async () => {
    const origin = await serve(() => undefined);
    servers[0]?.close();
    expect(await http(origin, { method: 'GET' })).toEqual({ failed: 'network' });
  });

  test.each<[string, RequestListener]>([
    ['nobody answers', () => undefined],
    ['the answer never ends', (_, response) => void response.write('and then')],
  ])('in time: %s', async (_, listener) => {
    const origin = await serve(listener);
    expect(await http(origin, { method: 'POST', timeOutMs: 100 })).toEqual({ failed: 'time-out' });
  });

  test.each<[string, RequestListener]>([
    ['the connection is dropped', (request) => void request.socket.destroy()],
    [
      'it is dropped within the answer',
      (_, response) => void response.writeHead(200, { 'content-length': '9' }).write('a', () => response.destroy()),
    ],
    ['it is no HTTP', (request) => void request.socket.end('\u0000\u0001\r\n\r\n')],
  ])('%s', async (_, listener) => {
    expect(await http(await serve(listener), { method: 'POST' })).toEqual({ failed: 'network' });
  });
});

describe('a long answer', () => {
  test('is read so far, and said to be cut', async () => {
    const origin = await serve((_, response) => response.end('x'.repeat(100_000)));
    const answer = await http(origin, { method: 'GET', mostBytes: 1000 });
    expect(answer).toMatchObject({ status: 200, isCut: true });
    expect(bodyOf(answer)).toBe('x'.repeat(1000));
  });

  test('that is just as long as it may be is whole', async () => {
    const origin = await serve((_, response) => response.end('x'.repeat(1000)));
    expect(await http(origin, { method: 'GET', mostBytes: 1000 })).not.toHaveProperty('isCut');
  });

  test('that has no end is not waited for', async () => {
    const origin = await serve((_, response) => {
      const more = () => response.write('x'.repeat(10_000), () => setImmediate(more));
      more();
    });
    expect(await http(origin, { method: 'GET', mostBytes: 1000, timeOutMs: 5000 })).toMatchObject({ isCut: true });
  });
});

describe('a redirect', () => {
  test('is followed within the same origin', async () => {
    const origin = await serve(({ url }, response) =>
      url === '/old' ? response.writeHead(301, { location: '/new' }).end() : response.end('here'),
    );
    expect(bodyOf(await http(`${origin}/old`, { method: 'GET' }))).toBe('here');
  });

  test('is not believed from another', async () => {
    const other = await serve((_, response) => response.end('elsewhere'));
    const origin = await serve((_, response) => response.writeHead(302, { location: other }).end());
    expect(await http(origin, { method: 'GET' })).toEqual({ failed: 'redirect' });
  });

  test('is not followed at all with what is posted: browsers don’t show where it leads', async () => {
    const fetch = vi.fn(async (_url: unknown, _init?: RequestInit) =>
      Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' }),
    );
    const answer = await createHttp(fetch as never)('https://events.example/', { method: 'POST' });
    expect(answer).toEqual({ failed: 'redirect' });
    expect(fetch.mock.calls[0]?.[1]?.redirect).toBe('manual');
  });
});
