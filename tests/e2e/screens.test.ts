import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { type Rig, saveScreenshot, startRig } from '../support/browser.ts';
import { hosts, paintedWords } from '../support/guard.ts';
import { importPolicy } from '../support/import-policy.ts';
import { policyBytes } from '../support/policies.ts';
import { until } from '../support/until.ts';
import { openComposer } from './practice.ts';

const LOOKS = [
  { language: 'en', colorScheme: 'light' },
  { language: 'da', colorScheme: 'dark' },
] as const;
const WORDS = { en: ['utilize', 'Kattegat Syd'], da: ['implementere', 'Kattegat Syd'] };
const DRAFT = {
  en: 'We utilize drones now, and I can hardly wait for Kattegat Syd. Thank you, crew!',
  da: 'Vi skal implementere droner nu, og jeg glæder mig til Kattegat Syd. Tak, alle sammen!',
};

/** Every screen as it looks, for the README (`npm run pictures`) and for whoever wants to see; and axe finds nothing in any. */
describe.each(LOOKS)('screens in $language, $colorScheme', ({ language, colorScheme }) => {
  let rig: Rig;
  const save = (page: Parameters<typeof saveScreenshot>[0], name: string) =>
    saveScreenshot(page, `${name}-${language}-${colorScheme}`);

  beforeAll(async () => {
    rig = await startRig('chromium', { language, colorScheme, isStill: true });
    await importPolicy(rig);
    // Chromium's own language is what was installed; the employee's choice goes before it.
    const page = await rig.openExtensionPage('options.html');
    await ask(page, 'settings.set', { language });
    await page.close();
  });
  afterAll(() => rig?.close());

  test('popup', async () => {
    const page = await rig.open('https://www.linkedin.com/feed/');
    const popup = await rig.openPopup(page);
    await popup.waitForSelector('article');
    await expectNoAxeViolations(popup);
    await save(popup, 'popup-share');
    const tabs = await popup.$$('[role="tab"]');
    expect(tabs).toHaveLength(3);
    await tabs[1]?.click();
    await (await popup.waitForSelector('textarea'))?.type(DRAFT[language]);
    await popup.waitForSelector('.kp-remark');
    await expectNoAxeViolations(popup);
    // However low the screen is, what opens the composer is in sight.
    const isInSight = (element: Element) => element.getBoundingClientRect().bottom <= innerHeight;
    expect(await popup.$eval('.kp-editor-actions .kp-button-primary', isInSight)).toBe(true);
    await save(popup, 'popup-write');
    await tabs[2]?.click();
    await expectNoAxeViolations(popup);
    await save(popup, 'popup-you');
    await page.close();
  });

  test.each([
    ['linkedin', 'LinkedIn 2026'],
    ['classic', 'LinkedIn classic'],
    ['x', 'X, in a dialog'],
  ] as const)('guard on %s', async (name, place) => {
    const composer = await openComposer(rig, place, { lang: language });
    const { page } = composer;
    await composer.type(DRAFT[language]);
    await paintedWords(page, WORDS[language]);
    await until(async () => (await hosts(page)) === 1, 'the pill is there');
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyK');
    await page.keyboard.up('Alt');
    await until(
      () =>
        page.evaluate(
          () => document.activeElement instanceof HTMLElement && document.activeElement.style.zIndex !== '',
        ),
      'a remark is open',
    );
    await save(page, `guard-${name}`);
    await page.keyboard.press('Escape');
    await composer.press();
    await until(
      () =>
        page.evaluate(
          () => document.activeElement instanceof HTMLElement && document.activeElement.style.zIndex !== '',
        ),
      'the gate is shut',
    );
    await save(page, `gate-${name}`);
    await page.close();
  });

  test.each(['policy', 'rollout', 'content', 'sync', 'program', 'privacy', 'about'])('settings, %s', async (name) => {
    const page = await rig.openExtensionPage(`options.html#${name}`);
    await page.waitForSelector('main h1');
    await expectNoAxeViolations(page);
    await save(page, `settings-${name}`);
    await page.close();
  });

  test('welcome', async () => {
    const page = await rig.openExtensionPage('welcome.html');
    await page.waitForSelector('h1');
    await expectNoAxeViolations(page);
    await save(page, 'welcome');
    await page.close();
  });

  test('sync with an endpoint that wants something, and what the popup tells and offers then', async () => {
    const sync = {
      url: 'https://events.nordhavn.example/in',
      identity: 'named',
      token: 'user',
      sign: 'standard-webhooks',
    } as const;
    const page = await rig.openExtensionPage('options.html#sync');
    const confirmed = { doubts: ['other-policy' as const] };
    expect(await ask(page, 'policy.import', { bytes: policyBytes({ sync }), confirmed })).toMatchObject({ ok: true });
    await ask(page, 'share.start', { network: 'x', text: 'Hello' });
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('input[type="password"]');
    await expectNoAxeViolations(page);
    await save(page, 'settings-sync-endpoint');
    await page.evaluate(() => document.querySelector('[aria-labelledby="your-data"]')?.scrollIntoView());
    await save(page, 'settings-your-data');

    const news = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Wind in the harbour</title>'),
    );
    await new Promise<void>((listening) => news.listen(0, '127.0.0.1', listening));
    const { port } = news.address() as AddressInfo;
    const popup = await rig.openPopup(await rig.open(`http://127.0.0.1:${port}/wind`));
    await popup.waitForSelector('article');
    await expectNoAxeViolations(popup);
    await save(popup, 'popup-told');
    await popup.locator('.kp-aside .kp-link').click();
    await popup.waitForSelector('dialog[open] input[type="url"]');
    await expectNoAxeViolations(popup);
    await save(popup, 'popup-propose');
    await page.close();
    news.close();
    news.closeAllConnections();
  });
});
