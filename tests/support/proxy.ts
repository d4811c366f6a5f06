import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { RequestLog } from './request-log.ts';

export interface Proxy {
  port: number;
  close(): Promise<void>;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The browser's one way out. Tunnels to the practice hosts end at the practice server, loopback addresses are let through, and
 * everything else is refused and written down. (What goes through a tunnel to the practice server, that server writes down.)
 */
export async function startProxy(options: {
  hosts: readonly string[];
  sitePort: number;
  log: RequestLog;
}): Promise<Proxy> {
  const { hosts, sitePort, log } = options;
  const server = createServer((incoming, response) => forward(incoming, response, log));
  const sockets = new Set<Duplex>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('connect', (incoming, socket, head) => {
    const target = new URL(`https://${incoming.url}`);
    const isPractice = hosts.includes(target.hostname) && target.port === '';
    if (!isPractice && !LOOPBACK.has(target.hostname)) {
      log.add({ to: 'refused', method: 'CONNECT', url: target.href, headers: incoming.headers, body: '' });
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    if (!isPractice)
      log.add({ to: 'loopback', method: 'CONNECT', url: target.href, headers: incoming.headers, body: '' });
    tunnel(socket, head, isPractice ? { host: '127.0.0.1', port: sitePort } : hostAndPort(target, 443));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, close: () => close(server, sockets) };
}

function hostAndPort({ hostname, port }: URL, usual: number): { host: string; port: number } {
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || usual) };
}

function tunnel(socket: Duplex, head: Buffer, target: { host: string; port: number }): void {
  const upstream = connect(target, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
  socket.on('close', () => upstream.destroy());
}

/** Plain HTTP: the request names its whole address. */
async function forward(incoming: IncomingMessage, response: ServerResponse, log: RequestLog): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const { method = 'GET', url = '', headers } = incoming;
  const target = URL.parse(url);
  const isLoopback = target?.protocol === 'http:' && LOOPBACK.has(target.hostname);
  log.add({ to: isLoopback ? 'loopback' : 'refused', method, url, headers, body: body.toString() });
  if (!target || !isLoopback) {
    response.writeHead(403).end();
    return;
  }
  const onward = request(
    { ...hostAndPort(target, 80), method, path: target.pathname + target.search, headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.headersSent || response.writeHead(502).end());
  onward.end(body);
}

function close(server: Server, sockets: Set<Duplex>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((closed) => server.close(() => closed()));
}
