import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { hosts, painted, paintedWords } from '../support/guard.ts';
import { DEMO_POLICY, importPolicy } from '../support/import-policy.ts';
import { until } from '../support/until.ts';
import { openComposer, PLACES } from './practice.ts';

const BLOCKED = 'Off to Kattegat Syd today.';

/** The demo policy, one revision on: its embargo is on another word. */
async function nextRevision(): Promise<Uint8Array> {
  const policy = JSON.parse(await readFile(DEMO_POLICY, 'utf8'));
  const embargo = policy.rules.find(({ id }: { id: string }) => id === 'embargo-kattegat');
  embargo.match = { terms: ['today'] };
  return new TextEncoder().encode(JSON.stringify({ ...policy, revision: policy.revision + 1, tests: undefined }));
}

/** Everything of ours that a page can see. */
const traces = async (page: Page) => ({ hosts: await hosts(page), painted: (await painted(page)).length });

describe.each(BROWSERS)('the guard over a page’s life in %s', (browser) => {
  let rig: Rig;
  afterEach(() => rig?.close());

  test('comes and goes with its composers, and changes with the policy under an open draft', async () => {
    rig = await startRig(browser);
    await importPolicy(rig);
    const settings = await rig.openExtensionPage('options.html');
    const page = await rig.open('https://x.com/home');
    expect(await traces(page)).toEqual({ hosts: 0, painted: 0 });

    // Another address without another page: the composer comes, and goes, and comes again.
    for (let turn = 0; turn < 2; turn++) {
      await page.click('[data-testid="SideNav_NewTweet_Button"]');
      const editor = await page.waitForSelector('[role="dialog"] [role="textbox"]');
      await editor?.click();
      await page.keyboard.type(BLOCKED);
      await paintedWords(page, ['Kattegat Syd']);
      await until(async () => (await hosts(page)) === 1, 'the pill is there');
      if (turn === 1) break;
      await page.click('[data-testid="app-bar-close"]');
      await until(async () => (await hosts(page)) === 0, 'the pill has gone with its composer');
      expect(await painted(page)).toEqual([]);
    }

    // The next revision finds other words in the draft that stands there.
    await ask(settings, 'policy.import', { bytes: await nextRevision() });
    await paintedWords(page, ['today']);

    await ask(settings, 'settings.set', { inline: 'marks' });
    await until(async () => (await hosts(page)) === 0, 'no pill any more');
    await paintedWords(page, ['today']);
    await ask(settings, 'settings.set', { inline: 'off' });
    await paintedWords(page, []);
    await ask(settings, 'settings.set', { inline: 'on' });
    await paintedWords(page, ['today']);
    await until(async () => (await hosts(page)) === 1, 'the pill is back');
    await ask(settings, 'settings.set', { inline: 'off' });
    await paintedWords(page, []);
    await (await page.waitForSelector(PLACES['X, in a dialog'].submit))?.click();
    await until(async () => (await page.evaluate(() => window.__practice.submits())) === 1, 'nobody stops the post');
  });

  test('ends with the extension: one line, and the page is as it was', async () => {
    rig = await startRig(browser);
    await importPolicy(rig);
    const composer = await openComposer(rig, 'LinkedIn 2026');
    const { page } = composer;
    await composer.type(BLOCKED);
    await paintedWords(page, ['Kattegat Syd']);
    await until(async () => (await hosts(page)) === 1, 'the pill is there');
    expect(await page.evaluate(isUnseen)).toBe(false);
    await rig.removeExtension();
    await composer.toEnd();
    await composer.type(' Really.');
    // Firefox ends a script without a word to it, and takes away the sheet by which it was seen.
    if (browser === 'chromium') await paintedWords(page, []);
    else await until(() => page.evaluate(isUnseen), 'nothing of it is seen');
    await until(composer.isPostable, 'it can be posted');
    await composer.press();
    await composer.published();
    expect(await page.evaluate(() => window.__practice.submits())).toBe(1);
  });
});

/** Runs in the page: is neither the host nor an underline to be seen? */
function isUnseen(): boolean {
  const words = getComputedStyle(document.documentElement, '::highlight(klarpost-block)');
  const shown = Array.from(document.querySelectorAll<HTMLElement>('div')).filter(
    (element) => element.style.zIndex === '2147483647' && element.checkVisibility(),
  );
  return shown.length === 0 && words.textDecorationLine === 'none';
}
