import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { allowedExtension } from '../support/allowed-extension.ts';
import { ask } from '../support/ask.ts';
import { type Rig, startRig } from '../support/browser.ts';
import { until } from '../support/until.ts';

const policy = (revision: number) => JSON.stringify({ klarpost: 1, id: 'demo', revision });

describe('a policy that is fetched from an address', () => {
  let extension: Awaited<ReturnType<typeof allowedExtension>>;
  let rig: Rig;
  let page: Page;
  let server: Server;
  let elsewhere: Server;
  let url: string;
  let answer: RequestListener;
  const asked: IncomingMessage['headers'][] = [];

  beforeAll(async () => {
    extension = await allowedExtension();
    [server, elsewhere] = await Promise.all([
      listening((request, response) => {
        asked.push(request.headers);
        return answer(request, response);
      }),
      listening((_, response) => response.end(policy(99))),
    ]);
    url = `${originOf(server)}/policy.json`;
    rig = await startRig('chromium', { extension: extension.path });
    page = await rig.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await rig?.close();
    server?.close();
    elsewhere?.close();
    await extension?.remove();
  });
  afterEach(() => {
    asked.length = 0;
  });

  /** The worker comes up as after a night: what is due is fetched. */
  async function wakeAfterHours(): Promise<void> {
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome;
      const stored = (await storage.local.get('policy.refresh'))['policy.refresh'];
      const value = { ...stored?.value, triedAt: 0, nextTryAt: undefined };
      await storage.local.set({ 'policy.refresh': { version: 1, value } });
      interface Area {
        get(key: string): Promise<Record<string, { value: object } | undefined>>;
        set(values: object): Promise<void>;
      }
    });
    await rig.killBackground();
    await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { alarms: { create(name: string, of: object): Promise<void> } } }
      ).chrome.alarms.create('refresh', { when: Date.now() }),
    );
  }

  test('is put in force, and comes anew when it has changed; “unchanged” is believed', async () => {
    answer = (_, response) => response.setHeader('etag', '"one"').end(policy(1));
    expect(await ask(page, 'policy.address.set', { url })).toMatchObject({ ok: true, revision: 1 });
    expect(asked[0]).not.toHaveProperty('cookie');
    expect(asked[0]).not.toHaveProperty('if-none-match');

    answer = (_, response) => response.writeHead(304).end();
    const before = (await ask(page, 'policy.source')).lastGoodAt ?? 0;
    await wakeAfterHours();
    await until(
      async () => ((await ask(page, 'policy.source')).lastGoodAt ?? 0) > before,
      'it is told that nothing changed',
    );
    expect(asked.at(-1)).toHaveProperty('if-none-match', '"one"');

    answer = (_, response) => response.setHeader('etag', '"two"').end(policy(2));
    await wakeAfterHours();
    await until(async () => (await ask(page, 'policy.state'))?.policy.revision === 2, 'revision 2 is in force');
  });

  test.each<[string, RequestListener, string]>([
    ['sends on to another origin', (_, to) => to.writeHead(302, { location: originOf(elsewhere) }).end(), 'redirect'],
    ['fails', (_, to) => to.writeHead(500).end(), 'status'],
    ['sends without end', (_, to) => endlessly(to), 'too-large'],
    ['sends a web page', (_, to) => to.end('<!doctype html>'), 'refused'],
    ['goes back', (_, to) => to.end(policy(1)), 'refused'],
  ])('an address that %s leaves the policy in force, and is told of', async (_, listener, why) => {
    answer = listener;
    expect(await ask(page, 'policy.refresh', {})).toMatchObject({ ok: false });
    expect((await ask(page, 'policy.source')).trouble?.why).toBe(why);
    expect((await ask(page, 'policy.state'))?.policy.revision).toBe(2);
  });
});

function endlessly(response: Parameters<RequestListener>[1]): void {
  const more = (): void => void (response.destroyed || response.write(' '.repeat(500_000), () => setImmediate(more)));
  more();
}

async function listening(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
