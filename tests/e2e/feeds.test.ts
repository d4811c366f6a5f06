import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedExtension } from '../support/allowed-extension.ts';
import { ask } from '../support/ask.ts';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { until } from '../support/until.ts';

const rss = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>News</title>${titles
    .map((title) => `<item><title>${title}</title><link>https://nordhavn.example/${title.length}</link></item>`)
    .join('')}</channel></rss>`;

describe.each(BROWSERS)('the feeds of a policy in %s', (browser) => {
  let extension: Awaited<ReturnType<typeof allowedExtension>>;
  let rig: Rig;
  let page: Page;
  let server: Server;
  let answer: RequestListener;
  const asked: IncomingMessage['headers'][] = [];

  beforeAll(async () => {
    extension = await allowedExtension(browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
    server = createServer((request, response) => {
      asked.push(request.headers);
      return answer(request, response);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    rig = await startRig(browser, { extension: extension.path });
    page = await rig.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await rig?.close();
    server?.close();
    await extension?.remove();
  });

  const titles = async () => (await ask(page, 'policy.state'))?.feeds?.items.map(({ title }) => title) ?? [];

  /** What the popup offers, as it reads. */
  async function offered(): Promise<string[]> {
    const popup = await rig.openPopup(page);
    await popup.waitForSelector('article h2');
    const found = await popup.$$eval('article h2', (all) => all.map(({ textContent }) => textContent ?? ''));
    await popup.close();
    return found;
  }

  /** The worker comes up as after a night: what is due is fetched. */
  async function wakeAfterHours(): Promise<void> {
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome;
      const stored = (await storage.local.get('feeds')).feeds;
      const value = stored?.value.map((feed) => ({ ...feed, triedAt: 0 }));
      await storage.local.set({ feeds: { version: 1, value } });
      interface Area {
        get(key: string): Promise<Record<string, { value: object[] } | undefined>>;
        set(values: object): Promise<void>;
      }
    });
    await rig.killBackground();
    await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { alarms: { create(name: string, of: object): Promise<void> } } }
      ).chrome.alarms.create('feeds', { when: Date.now() }),
    );
  }

  test('what one brings is in the popup’s list, beside the policy’s own', async () => {
    answer = (_, response) =>
      response
        .setHeader('content-type', 'application/rss+xml')
        .setHeader('etag', '"one"')
        .end(rss('Wind &amp; waves', '&lt;img src=x onerror=alert(1)&gt;A mill'));
    const { port } = server.address() as AddressInfo;
    const policy = {
      klarpost: 1,
      id: 'demo',
      revision: 1,
      content: {
        feeds: [{ url: `http://127.0.0.1:${port}/news.xml`, expiresAfterDays: 30 }],
        items: [{ id: 'own', title: 'Our own', url: 'https://nordhavn.example/own' }],
      },
    };
    const bytes = new TextEncoder().encode(JSON.stringify(policy));
    expect(await ask(page, 'policy.import', { bytes })).toMatchObject({ ok: true });
    await until(async () => (await titles()).length === 2, 'the feed has come');
    expect((await offered()).sort()).toEqual(['A mill', 'Our own', 'Wind & waves']);
    expect(asked).toHaveLength(1);
    for (const header of ['cookie', 'referer', 'if-none-match']) expect(asked[0]).not.toHaveProperty(header);
  });

  test('stays there when the feed answers 500, which is told, and when it answers that nothing has changed', async () => {
    answer = (_, response) => response.writeHead(500).end();
    await wakeAfterHours();
    const problem = await until(async () => (await ask(page, 'policy.state'))?.feeds?.problem, 'it is told');
    expect(problem).toMatch(/answered with 500/);
    expect(asked.at(-1)).toHaveProperty('if-none-match', '"one"');
    expect((await offered()).sort()).toEqual(['A mill', 'Our own', 'Wind & waves']);

    answer = (_, response) => response.writeHead(304).end();
    await wakeAfterHours();
    await until(async () => (await ask(page, 'policy.state'))?.feeds?.problem === undefined, 'all is well again');
    expect((await offered()).sort()).toEqual(['A mill', 'Our own', 'Wind & waves']);
  });
});
