import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../lib/events/types.ts';
import { ask } from '../support/ask.ts';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { hosts, paintedWords } from '../support/guard.ts';
import { importPolicy } from '../support/import-policy.ts';
import { until } from '../support/until.ts';
import { guarded } from './guarded.ts';
import { dialogOpen, nextRemark, passWithReason } from './hand.ts';
import { openComposer } from './practice.ts';

const BLOCKED = 'Off to Kattegat Syd today.';
const REASON = 'The minister has just said so';

/** What happens at the edges of a page's life and of what one may do there; one browser tells enough. */
describe.runIf(BROWSERS.includes('chromium'))('the guard at the edges', () => {
  let rig: Rig;
  let settings: Page;
  guarded('chromium', (started) => {
    ({ rig, settings } = started);
  });

  const submits = (page: Page) => page.evaluate(() => window.__practice.submits());
  const published = async (): Promise<EventRow[]> =>
    (await ask(settings, 'events.list', { limit: 50 })).filter(({ event }) => event.name === 'share.published');

  test.each([
    ['a picture without a description', 'on', 'confirmationSheetCancel'],
    ['the last edit', 'last-edit', 'confirmationSheetConfirm'],
  ] as const)('X asks about %s before it posts: passed once, sent once, counted once', async (_, reminder, answer) => {
    const composer = await openComposer(rig, 'X, in a dialog', { reminder });
    const { page } = composer;
    await composer.type(BLOCKED);
    await paintedWords(page, ['Kattegat Syd']);
    const picker = await page.$('[role="dialog"] input[type="file"]');
    await (picker as ElementHandle<HTMLInputElement> | null)?.uploadFile('assets/public/icon/16.png');
    await page.waitForSelector('[role="dialog"] img[src^="blob:"]');
    await composer.press();
    await passWithReason(page, REASON);
    await (await page.waitForSelector(`[data-testid="${answer}"]`, { visible: true }))?.click();
    expect((await composer.published()).text).toBe(BLOCKED);
    expect(await submits(page)).toBe(1);
    const [share] = await until(async () => (await published()).length > 0 && published(), 'it is counted');
    expect(share?.event).toMatchObject({ data: { check: { block: 1 } } });
    expect(await published()).toHaveLength(1);
  });

  test('a composer that comes back with its page, by the back key, is guarded as before', async () => {
    const composer = await openComposer(rig, 'X, at home');
    const { page } = composer;
    await composer.type('We utilize wind.');
    await paintedWords(page, ['utilize']);
    await page.evaluate(() => Object.assign(window, { isKept: true }));
    await page.goto('https://www.linkedin.com/feed/');
    await page.goBack();
    expect(await page.evaluate(() => 'isKept' in window)).toBe(true);
    await (await composer.editor()).click();
    await composer.toEnd();
    await composer.type(' Kattegat Syd.');
    await paintedWords(page, ['utilize', 'Kattegat Syd']);
    await until(async () => (await hosts(page)) === 1, 'the pill is there');
    await composer.press();
    await dialogOpen(page);
    expect(await submits(page)).toBe(0);
  });

  test('text that is dropped into it is checked as any other', async () => {
    const composer = await openComposer(rig, 'LinkedIn 2026');
    const { page } = composer;
    const box = await (await composer.editor()).boundingBox();
    const cdp = await page.createCDPSession();
    const drag = {
      x: (box?.x ?? 0) + 20,
      y: (box?.y ?? 0) + 10,
      data: { items: [{ mimeType: 'text/plain', data: BLOCKED }], dragOperationsMask: 1 },
    };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, ...drag });
    await composer.holds(BLOCKED);
    await paintedWords(page, ['Kattegat Syd']);
  });

  test('a draft from right to left is marked, mended, and has its pill on the left', async () => {
    const composer = await openComposer(rig, 'LinkedIn 2026');
    const { page } = composer;
    const editor = await composer.editor();
    await editor.evaluate((element) => {
      element.style.direction = 'rtl';
    });
    await composer.type('שלום utilize רוח');
    await paintedWords(page, ['utilize']);
    await until(() => editor.evaluate(hasPillAt, 'left'), 'the pill is at the left');
    await nextRemark(page);
    await page.keyboard.press('Enter');
    await composer.holds('שלום use רוח');
  });

  test('on a page that is zoomed, pill and card are where the words are', async () => {
    const composer = await openComposer(rig, 'X, at home');
    const { page } = composer;
    await composer.type(BLOCKED);
    await paintedWords(page, ['Kattegat Syd']);
    const editor = await composer.editor();
    for (const factor of [1.5, 0.67]) {
      await settings.evaluate(zoom, factor);
      await until(() => page.evaluate((wanted) => Math.abs(devicePixelRatio - wanted) < 0.01, factor), 'it is zoomed');
      await until(() => editor.evaluate(hasPillAt, 'right'), `the pill is at the editor's corner at ${factor}`);
    }
    await settings.evaluate(zoom, 1);
  });

  test('of a thread, the part that is written in is mended, and the gate shows them all', async () => {
    const composer = await openComposer(rig, 'X, in a dialog');
    const { page } = composer;
    await composer.type('We utilize wind.');
    await paintedWords(page, ['utilize']);
    await page.click('[role="dialog"] [data-testid="addButton"]');
    await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_1"]:focus');
    await page.keyboard.type('We utilize sun. Kattegat Syd.');
    await paintedWords(page, ['utilize', 'utilize', 'Kattegat Syd']);
    await nextRemark(page);
    await page.keyboard.press('Enter');
    await composer.holds('We use sun. Kattegat Syd.');
    const texts = await page.evaluate(() => window.__practice.editors().map(({ text }) => text));
    expect(texts).toContain('We utilize wind.');
    await composer.press();
    await dialogOpen(page);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-testid="tweetTextarea_0"]:focus, [data-testid="tweetTextarea_1"]:focus');
    expect(await submits(page)).toBe(0);
  });

  test('a card that was opened by the keyboard keeps the focus when its words are scrolled away', async () => {
    const composer = await openComposer(rig, 'LinkedIn 2026, comment');
    const { page } = composer;
    await composer.type('We utilize wind.');
    await paintedWords(page, ['utilize']);
    await nextRemark(page);
    const scroll = (top: number) =>
      composer.editor().then((editor) =>
        editor.evaluate(async (element, by) => {
          for (let at = element.parentElement; at; at = at.parentElement) at.scrollBy(0, by);
          for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
        }, top),
      );
    await scroll(4000);
    expect(await page.evaluate(hasGuardFocus)).toBe(true);
    await scroll(-4000);
    await page.keyboard.press('Enter');
    await composer.holds('We use wind.');
  });

  test('a background that never answers lets nothing go unchecked where the policy says failClosed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'klarpost-edges-'));
    const file = join(folder, 'policy.json');
    const policy = { klarpost: 1, id: 'closed', revision: 1, sharing: { failClosed: true }, rules: [] };
    await writeFile(file, JSON.stringify(policy));
    const own = await startRig('chromium');
    try {
      await importPolicy(own, file);
      const options = await own.openExtensionPage('options.html');
      await until(() => options.evaluate(countScripts), 'the browser knows of it');
      await silenceBackground(own);
      const composer = await openComposer(own, 'X, at home');
      await composer.type('Great weather.');
      await until(composer.isPostable, 'it can be posted');
      await composer.press();
      await dialogOpen(composer.page);
      expect(await submits(composer.page)).toBe(0);
    } finally {
      await own.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** It hears everything and answers nothing, as a worker that hangs. */
async function silenceBackground({ browser }: Rig): Promise<void> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const cdp = await worker.createCDPSession();
  await cdp.send('Debugger.enable');
  await cdp.send('Debugger.pause');
}

/** Runs in the page: is our host what lies in that lower corner of the editor? */
function hasPillAt(editor: HTMLElement, side: string): boolean {
  const box = editor.getBoundingClientRect();
  const x = side === 'left' ? box.left + 14 : box.right - 14;
  const found = document.elementFromPoint(x, box.bottom - 14);
  return found instanceof HTMLElement && found.style.zIndex === '2147483647';
}

function hasGuardFocus(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.style.zIndex === '2147483647';
}

/** Run in a page of the extension. */
async function zoom(factor: number): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const [tab] = await tabs.query({ url: 'https://x.com/*' });
  if (tab) await tabs.setZoom(tab.id, factor);
}

async function countScripts(): Promise<number> {
  const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
  return (await scripting.getRegisteredContentScripts()).length;
}

interface Tabs {
  query(wanted: { url: string }): Promise<{ id: number }[]>;
  setZoom(id: number, factor: number): Promise<void>;
}

interface Scripting {
  getRegisteredContentScripts(): Promise<unknown[]>;
}
