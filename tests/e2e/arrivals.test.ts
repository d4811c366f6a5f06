import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { looked, painted, paintedWords } from '../support/guard.ts';
import { importPolicy } from '../support/import-policy.ts';
import { until } from '../support/until.ts';
import { MODIFIER, press } from './hand.ts';
import { inputMethod } from './input-method.ts';
import { composerOn, openComposer, PLACES, type PlaceName } from './practice.ts';

/** However a text comes into an editor, and whatever becomes of the editor: its words are marked as they stand. */
describe.each(BROWSERS)('text arrives in %s', (browser) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(browser);
    await importPolicy(rig);
  });
  afterEach(async () => {
    for (const page of await rig.browser.pages()) if (/linkedin|x\.com/.test(page.url())) await page.close();
    rig.site.reset();
  });
  afterAll(() => rig?.close());

  test.each<PlaceName>(['LinkedIn 2026', 'LinkedIn classic', 'LinkedIn, Lexical', 'X, at home'])(
    '%s: cut, pasted, with a person’s chip, by the network’s own program',
    async (place) => {
      const composer = await openComposer(rig, place);
      const { page } = composer;
      await composer.type('We utilize drones.');
      await paintedWords(page, ['utilize']);

      await press(page, MODIFIER, 'a');
      await press(page, MODIFIER, 'x');
      await composer.holds('');
      await paintedWords(page, []);
      await press(page, MODIFIER, 'v');
      await composer.holds('We utilize drones.');
      await paintedWords(page, ['utilize']);

      await composer.type(' @Ann');
      await page.waitForSelector('>>> [role="listbox"] [role="option"]', { visible: true });
      await page.keyboard.press('Enter');
      await composer.type('Kattegat Syd ');
      await paintedWords(page, ['utilize', 'Kattegat Syd']);

      await page.evaluate(
        (surface) => window.__practice.write('A program\n\nwrote of Kattegat Syd', surface),
        composer.surface,
      );
      await paintedWords(page, ['Kattegat Syd']);
    },
  );

  test('nothing is marked anew while an input method composes, and all of it afterwards', async () => {
    const composer = await openComposer(rig, 'LinkedIn 2026');
    const { page } = composer;
    await composer.type('Kattegat Syd, we ');
    await paintedWords(page, ['Kattegat Syd']);
    const method = await inputMethod(rig, page);
    await method.compose('utilize');
    await composer.holds('Kattegat Syd, we utilize');
    await looked(page);
    expect((await painted(page)).map(({ words }) => words)).not.toContain('utilize');
    await method.commit('utilize');
    await paintedWords(page, ['Kattegat Syd', 'utilize']);
  });

  test('X makes its editor anew when a picture comes: the new one is watched like the old', async () => {
    const composer = await openComposer(rig, 'X, at home');
    const { page } = composer;
    await composer.type('We utilize drones. ');
    await paintedWords(page, ['utilize']);
    const before = await composer.editor();
    const input = await page.$('input[type="file"]');
    await input?.evaluate((element) => {
      const files = new DataTransfer();
      files.items.add(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg', { type: 'image/svg+xml' }));
      (element as HTMLInputElement).files = files.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => before.evaluate((element) => !element.isConnected), 'the editor is another one');
    await paintedWords(page, ['utilize']);
    await (await composer.editor()).click();
    await composer.toEnd();
    await composer.type('Kattegat Syd.');
    await paintedWords(page, ['utilize', 'Kattegat Syd']);
  });

  test('two composers at once: each has its own marks, and the button of each its own draft', async () => {
    const home = await openComposer(rig, 'X, at home');
    const { page } = home;
    await home.type('We utilize drones.');
    await paintedWords(page, ['utilize']);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="SideNav_NewTweet_Button"]')?.click());
    const { submit } = PLACES['X, in a dialog'];
    await page.waitForSelector(submit);
    const dialog = await composerOn(page, 'post', submit);
    await dialog.type('Off to the harbour.');
    await paintedWords(page, ['utilize']);
    await until(() => dialog.isPostable(), 'it can be posted');
    await dialog.press();
    expect((await dialog.published()).text).toBe('Off to the harbour.');
    await paintedWords(page, ['utilize']);
  });
});
