import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EventRow } from '../../lib/events/types.ts';
import { ask } from '../support/ask.ts';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { painted, paintedWords } from '../support/guard.ts';
import { importPolicy } from '../support/import-policy.ts';
import { until } from '../support/until.ts';
import { type Composer, openComposer, type PlaceName } from './practice.ts';

const PLACES: PlaceName[] = ['LinkedIn 2026', 'LinkedIn classic', 'X, at home', 'X, in a dialog'];
const MODIFIER = process.platform === 'darwin' ? 'Meta' : 'Control';

describe.each(BROWSERS)('the guard in %s', (browser) => {
  let rig: Rig;
  let settings: Page;
  let composer: Composer;

  beforeAll(async () => {
    rig = await startRig(browser);
    await importPolicy(rig);
    settings = await rig.openExtensionPage('options.html');
  });
  afterEach(async () => {
    await composer.page.close();
    await ask(settings, 'events.forget');
    rig.site.reset();
  });
  afterAll(() => rig?.close());

  const events = async (name: string): Promise<EventRow['event'][]> =>
    (await ask(settings, 'events.list', { limit: 50 }))
      .map(({ event }) => event)
      .filter((event) => event.name === name);

  const submits = () => composer.page.evaluate(() => window.__practice.submits());

  async function write(place: PlaceName, text: string): Promise<void> {
    composer = await openComposer(rig, place);
    await composer.type(text);
  }

  test.each(PLACES)('%s: the words themselves are underlined, and nothing else', async (place) => {
    await write(place, 'We utilize drones.\nKattegat Syd is next.');
    expect(await paintedWords(composer.page, ['utilize', 'Kattegat Syd'])).toEqual(
      expect.arrayContaining([
        { severity: 'hint', words: 'utilize' },
        { severity: 'block', words: 'Kattegat Syd' },
      ]),
    );
  });

  test.each(PLACES)('%s: a fix goes through the editor, and one undo takes it back', async (place) => {
    await write(place, 'Today we utilize drones.');
    await paintedWords(composer.page, ['utilize']);
    await nextRemark(composer.page);
    await composer.page.keyboard.press('Enter');
    await until(async () => (await composer.text()) === 'Today we use drones.', 'the editor holds the fix');
    await paintedWords(composer.page, []);
    // It is recorded when it is done: the editor was seen to keep it.
    const fixed = await until(async () => (await events('remark.fixed'))[0], 'the fix is recorded');
    expect(fixed).toMatchObject({ data: { ruleId: 'plain-words', severity: 'hint' } });
    await composer.page.keyboard.down(MODIFIER);
    await composer.page.keyboard.press('z');
    await composer.page.keyboard.up(MODIFIER);
    await until(async () => (await composer.text()) === 'Today we utilize drones.', 'one undo takes it back');
  });

  test.each(PLACES)(
    '%s: what blocks stops the post; with a reason it goes out, once, and is counted once',
    async (place) => {
      await write(place, 'Off to Kattegat Syd today.');
      await paintedWords(composer.page, ['Kattegat Syd']);
      await composer.press();
      await passWithReason(composer.page, 'The minister has just said so');
      const post = await composer.published();
      expect(post.text.trim()).toBe('Off to Kattegat Syd today.');
      expect(await submits()).toBe(1);
      const published = await until(async () => {
        const found = await events('share.published');
        return found.length > 0 && found;
      }, 'the share is counted');
      expect(published).toMatchObject([{ data: { surface: 'post', check: { block: 1 } } }]);
      expect(await events('remark.overridden')).toMatchObject([{ data: { ruleId: 'embargo-kattegat' } }]);
    },
  );

  test.each(PLACES)('%s: Escape goes back to the text, and nothing was posted', async (place) => {
    await write(place, 'Off to Kattegat Syd today.');
    await paintedWords(composer.page, ['Kattegat Syd']);
    await composer.press();
    await dialogOpen(composer.page);
    await composer.page.keyboard.press('Escape');
    await composer.type(' No.');
    await until(async () => (await composer.text())?.endsWith(' No.'), 'the caret is back in the text');
    expect(await submits()).toBe(0);
  });

  test.each<PlaceName>(['X, at home', 'X, in a dialog'])('%s: Ctrl+Enter is stopped as well', async (place) => {
    await write(place, 'Off to Kattegat Syd today.');
    await paintedWords(composer.page, ['Kattegat Syd']);
    await composer.page.keyboard.down(MODIFIER);
    await composer.page.keyboard.press('Enter');
    await composer.page.keyboard.up(MODIFIER);
    await passWithReason(composer.page, 'It is out');
    await composer.published();
    expect(await submits()).toBe(1);
  });

  test.each(PLACES)('%s: a clean draft goes out untouched', async (place) => {
    await write(place, 'Great weather for a run this morning.');
    await until(
      async () => (await composer.isPostable()) && (await painted(composer.page)).length === 0,
      'nothing to say',
    );
    await composer.press();
    await composer.published();
    expect(await submits()).toBe(1);
    expect(await until(async () => (await events('share.published'))[0], 'it is counted')).toMatchObject({
      data: { check: { block: 0, warn: 0, hint: 0 } },
    });
  });

  test.each(PLACES)('%s: nothing at all is recorded of a draft about a protected topic', async (place) => {
    await write(place, 'My salary at Nordhavn Energi is a joke, says the trade union. Kattegat Syd.');
    await until(() => composer.isPostable(), 'it can be posted');
    await composer.press();
    await composer.published();
    expect(await ask(settings, 'events.list', { limit: 50 })).toEqual([]);
  });
});

/** Alt+K, and the remark has the focus. */
async function nextRemark(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyK');
  await page.keyboard.up('Alt');
  await until(() => page.evaluate(isGuardFocused), 'the remark has the focus');
}

const dialogOpen = (page: Page) => until(() => page.evaluate(isGuardFocused), 'the dialog is open');

/** In a closed tree, the host is all that can be seen of what has the focus. */
function isGuardFocused(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.style.zIndex === '2147483647';
}

/** By the keyboard: from the way back, which has the focus, to the field for the reason, and on to "Post anyway". */
async function passWithReason(page: Page, reason: string): Promise<void> {
  await dialogOpen(page);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.type(reason);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
