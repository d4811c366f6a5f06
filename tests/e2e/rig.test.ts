import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from '../support/axe.ts';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';

/** What the other tests believe their browser to do. */
describe.each(BROWSERS)('the rig in %s', (name) => {
  let rig: Rig;
  let collector: Server;
  beforeAll(async () => {
    rig = await startRig(name, { language: 'da' });
    collector = createServer((_, response) => response.end('thanks')).listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await rig?.close();
    collector?.close();
  });

  test('opens the popup, with the rights of an extension', async () => {
    const popup = await rig.openPopup(await rig.open('https://x.com/home'));
    expect(await popup.evaluate(() => location.pathname)).toBe('/popup.html');
    const id = () => (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id;
    expect(await popup.evaluate(id)).toEqual(expect.any(String));
    await popup.close();
  });

  test('opens other pages of the extension', async () => {
    const options = await rig.openExtensionPage('options.html');
    expect(await options.evaluate(() => location.pathname)).toBe('/options.html');
  });

  test('ends the background', async () => {
    await expect(rig.killBackground()).resolves.toBeUndefined();
  });

  test('speaks the language and shows the colours that it was told', async () => {
    const page = await rig.open('https://x.com/home');
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await page.evaluate(() => navigator.language)).toBe('da');
    expect(await isDark()).toBe(false);
    await rig.setColorScheme('dark');
    expect(await isDark()).toBe(true);
    await rig.setColorScheme('light');
  });

  test('lets axe look at a page of the extension', async () => {
    const page = await rig.openExtensionPage('options.html');
    const show = (markup: string) =>
      page.evaluate((html) => {
        document.body.innerHTML = html;
      }, markup);
    await show('<main><h1>Title</h1><img src="x.png"></main>');
    await expect(expectNoAxeViolations(page)).rejects.toThrow('image-alt');
    await show('<main><h1>Title</h1></main>');
    await expectNoAxeViolations(page);
  });

  test('writes down what is sent to this machine, with its body', async () => {
    const page = await rig.openExtensionPage('options.html');
    const url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/events`;
    await page.evaluate((to) => fetch(to, { method: 'POST', body: 'hello', mode: 'no-cors' }), url);
    const seen = await rig.requests.waitFor((request) => request.url === url);
    expect(seen).toMatchObject({ to: 'loopback', method: 'POST', body: 'hello' });
  });

  test('lets nothing out to any other host, and writes that down', async () => {
    const page = await rig.openExtensionPage('options.html');
    const status = await page.evaluate(() =>
      fetch('https://elsewhere.example/', { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(status).toBe('refused');
    expect(rig.requests.refused()).toMatchObject([{ method: 'CONNECT', url: 'https://elsewhere.example/' }]);
  });
});
