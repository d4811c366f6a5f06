import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gallery } from '../gallery/guard.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { type Rig, saveScreenshot, startRig } from '../support/browser.ts';
import { ROOT } from '../support/run-tool.ts';

declare const __gallery: Gallery;

const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'da', theme: 'dark' },
] as const;

/** The guard's view as it looks, in a tree that axe can see into; at 320 px as well, which is 1280 at a zoom of 400 %. */
describe('the guard’s view', () => {
  let rig: Rig;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    script = await bundle();
    rig = await startRig('chromium', { extension: null, isStill: true });
    page = await rig.open('about:blank', { width: 520, height: 640 });
    await page.evaluate(script);
  });
  afterAll(() => rig?.close());

  const show = (name: string, { theme, language }: { theme: 'light' | 'dark'; language: 'en' | 'da' }) =>
    page.evaluate((...wanted) => __gallery.show(...wanted), name, theme, language);

  test.each(LOOKS)('axe finds nothing in any of its states: $language, $theme', async (look) => {
    for (const name of await page.evaluate(() => __gallery.states)) {
      await show(name, look);
      await expectNoAxeViolations(page);
      await saveScreenshot(page, `view/${look.language}-${look.theme} ${name.replace(': ', '-')}`);
    }
  });

  test('nothing stands out of a window of 320 px', async () => {
    await page.setViewport({ width: 320, height: 480 });
    for (const name of await page.evaluate(() => __gallery.states)) {
      await show(name, { language: 'da', theme: 'light' });
      expect([name, await page.evaluate(standingOut)]).toEqual([name, []]);
      await saveScreenshot(page, `view/320 ${name.replace(': ', '-')}`);
    }
    await page.setViewport({ width: 520, height: 640 });
  });

  test('for a finger, nothing that is pressed is lower than 44 px', async () => {
    const finger = await rig.open('about:blank', { width: 390, height: 640 });
    // The page is loaded anew by it.
    await finger.setViewport({ width: 390, height: 640, hasTouch: true });
    await finger.evaluate(script);
    for (const name of await page.evaluate(() => __gallery.states)) {
      await finger.evaluate((state) => __gallery.show(state, 'light', 'en'), name);
      expect([name, await finger.evaluate(tooLow)]).toEqual([name, []]);
      await saveScreenshot(finger, `view/touch ${name.replace(': ', '-')}`);
    }
    await finger.close();
  });

  test('the gate holds the focus, from its way back round to it again', async () => {
    await show('gate: blocks', LOOKS[0]);
    const focused = () =>
      page.evaluate(() => document.querySelector('main div')?.shadowRoot?.activeElement?.textContent);
    expect(await focused()).toBe('Back to the text');
    const seen = new Set<string | null | undefined>();
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      seen.add(await focused());
    }
    expect(seen).toContain('Back to the text');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => __gallery.calls.at(-1))).toBe('backToText');
  });

  test('what blocks is not passed without a reason, nor at all where the policy says never', async () => {
    const buttons = () =>
      page.evaluate(() =>
        Array.from(
          document.querySelector('main div')?.shadowRoot?.querySelectorAll('footer button') ?? [],
          (button) => ({
            name: button.textContent,
            isDisabled: (button as HTMLButtonElement).disabled,
          }),
        ),
      );
    await show('gate: blocks', LOOKS[0]);
    expect(await buttons()).toEqual([
      { name: 'Post anyway', isDisabled: true },
      { name: 'Back to the text', isDisabled: false },
    ]);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.type('It is out.');
    expect((await buttons())[0]).toMatchObject({ isDisabled: false });
    await show('gate: never', LOOKS[0]);
    expect(await buttons()).toEqual([{ name: 'Back to the text', isDisabled: false }]);
    await show('gate: warns', LOOKS[0]);
    expect((await buttons())[0]).toEqual({ name: 'Post anyway', isDisabled: false });
  });

  test('nothing moves for who wants no motion', async () => {
    await show('card: one remark', LOOKS[0]);
    const animations = () =>
      page.evaluate(() => document.querySelector('main div')?.shadowRoot?.getAnimations().length);
    expect(await animations()).toBe(0);
  });
});

/** Runs in the page: buttons and fields that a finger would miss. */
function tooLow(): string[] {
  const root = document.querySelector('main div')?.shadowRoot;
  return Array.from(root?.querySelectorAll('button, summary, input') ?? [])
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
    .map(({ tagName, textContent }) => `${tagName}: ${textContent}`);
}

/** Runs in the page: what reaches over the window's edge, or has text that is cut off. */
function standingOut(): string[] {
  const root = document.querySelector('main div')?.shadowRoot;
  const shown = root?.querySelectorAll('.kp-pill, .kp-card, .kp-gate, .kp-notice, button, input, .kp-remark') ?? [];
  return Array.from(shown)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < 0 || right > innerWidth;
    })
    .map(({ className, textContent }) => `${className}: ${textContent}`);
}

async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      // As in wxt.config.ts.
      target: ['chrome137', 'firefox140'],
      write: false,
      lib: { entry: join(ROOT, 'tests/gallery/guard.ts'), formats: ['iife'], name: 'gallery', fileName: 'gallery' },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as { output: { type: string; code?: string }[] }[];
  const code = output.find(({ type }) => type === 'chunk')?.code;
  if (!code) throw new Error('The gallery was not built.');
  return code;
}
