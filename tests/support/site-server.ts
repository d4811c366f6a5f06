import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { HOSTS, isPublishing } from '../pages/endpoints.ts';
import { DEFAULT_SETTINGS, type PracticeSettings, readSettings } from '../pages/settings.ts';
import { PAGE_DATA_ID, type PageData, type Post, type SiteName, type Submission } from '../pages/wire.ts';
import type { Certificate } from './certificate.ts';
import type { RequestLog } from './request-log.ts';

/**
 * Stricter than the networks' own policies, which allow inline styles: what works here, works there. A page may open frames of
 * its own (LinkedIn's hidden /preload) and show pictures that were picked on this machine.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob: data:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** The editors alone, on any of the hosts. */
const WORKBENCH = '/workbench/';

/** How long `publish=slow` takes. */
const SLOW_MS = 3000;

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.map': 'application/json' };

export interface SiteServer {
  port: number;
  /** From now on, for every page that is loaded and doesn't ask for something else. */
  configure(settings: Partial<PracticeSettings>): void;
  /** What has been published, newest first. */
  posts(site: SiteName): Post[];
  /** Back to no posts and the usual settings. */
  reset(): void;
  close(): Promise<void>;
}

/** The practice LinkedIn and X, both on one port: the browser is led here for their hosts. */
export async function startSiteServer(options: {
  certificate: Certificate;
  /** Folder with the built pages. */
  bundle: string;
  log: RequestLog;
}): Promise<SiteServer> {
  const { certificate, bundle, log } = options;
  const posts: Record<SiteName, Post[]> = { linkedin: [], x: [] };
  let settings = DEFAULT_SETTINGS;

  const server = createServer(certificate, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', `https://${headers.host}`);
    log.add({ to: 'practice', method, url: url.href, headers, body });
    const site = url.hostname === HOSTS.x ? 'x' : 'linkedin';
    if (method === 'POST' && isPublishing(url.pathname + url.search)) return publish(site, body, headers, response);
    if (method !== 'GET') return void response.writeHead(204).end();
    if (url.pathname.startsWith('/assets/')) return sendAsset(url.pathname, response);
    const onward = redirectOf(site, url);
    if (onward) return void response.writeHead(302, { location: onward }).end();
    if (/^\/(voyager|flagship-web|i\/api)\//.test(url.pathname)) return void response.writeHead(204).end();
    if (url.pathname === '/favicon.ico') return void response.writeHead(404).end();
    sendPage(site, url, request, response);
  }

  async function publish(
    site: SiteName,
    body: string,
    headers: IncomingMessage['headers'],
    response: ServerResponse,
  ): Promise<void> {
    const how = headers['x-practice-publish'];
    if (how === 'slow') await new Promise((done) => setTimeout(done, SLOW_MS));
    if (how === 'fail') return void response.writeHead(500).end();
    if (how === 'refuse') return void response.writeHead(422).end();
    const post = toPost(site, JSON.parse(body), posts.linkedin.length + posts.x.length);
    posts[site].unshift(post);
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(post));
  }

  function sendPage(site: SiteName, url: URL, request: IncomingMessage, response: ServerResponse): void {
    const remembered = readSettings(
      new URLSearchParams(/(?:^|; )practice=([^;]*)/.exec(request.headers.cookie ?? '')?.[1]),
    );
    const asked = { ...remembered, ...readSettings(url.searchParams) };
    const data: PageData = { settings: { ...settings, ...asked }, posts: posts[site] };
    const isPreload = site === 'linkedin' && url.pathname.startsWith('/preload');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      // Asked for anew each time, but kept for the way back, as the networks' pages are.
      'cache-control': 'no-cache',
      'set-cookie': `practice=${new URLSearchParams(asked)}; Path=/; Secure; SameSite=Lax`,
    });
    const network = data.settings.design === 'own' ? site : 'foreign';
    response.end(isPreload ? PRELOAD_PAGE : pageOf(url.pathname === WORKBENCH ? 'workbench' : network, data));
  }

  async function sendAsset(path: string, response: ServerResponse): Promise<void> {
    const name = path.slice('/assets/'.length);
    const content = /^[\w.-]+$/.test(name) ? await readFile(join(bundle, name)).catch(() => null) : null;
    if (!content) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(content);
  }

  const sockets = new Set<Duplex>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  return {
    port: (server.address() as AddressInfo).port,
    configure: (part) => {
      settings = { ...settings, ...part };
    },
    posts: (site) => [...posts[site]],
    reset: () => {
      settings = DEFAULT_SETTINGS;
      posts.linkedin = [];
      posts.x = [];
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Addresses that the networks answer with another one. */
function redirectOf(site: SiteName, url: URL): string | null {
  if (url.pathname === '/') return (site === 'x' ? '/home' : '/feed/') + url.search;
  if (site === 'x' && url.pathname === '/intent/tweet') return `/intent/post${url.search}`;
  return null;
}

function toPost(site: SiteName, submission: Submission, count: number): Post {
  const id = String(7_400_000_000_000_000_000n + BigInt(count + 1));
  const permalink = site === 'x' ? `/nora_nordhavn/status/${id}` : `/feed/update/urn:li:share:${id}/`;
  return { ...submission, id, permalink };
}

function pageOf(name: SiteName | 'foreign' | 'workbench', data: PageData): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${data.settings.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name === 'x' ? 'Home / X' : 'Feed | LinkedIn'} (practice)</title>
<link rel="stylesheet" href="/assets/${name}.css">
<script type="application/json" id="${PAGE_DATA_ID}">${json}</script>
<script type="module" src="/assets/${name}.js"></script>
</head>
<body></body>
</html>`;
}

/** LinkedIn keeps a second, hidden copy of its classic editor in a frame. Nobody writes in it. */
const PRELOAD_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Preload</title></head>
<body><div class="ql-container"><div class="ql-editor ql-blank" contenteditable="true" role="textbox"
aria-label="Text editor for creating content" data-test-ql-editor-contenteditable="true"><p><br></p></div></div></body></html>`;
