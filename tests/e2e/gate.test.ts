import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../lib/events/types.ts';
import { ask } from '../support/ask.ts';
import { BROWSERS, type Rig } from '../support/browser.ts';
import { hosts, painted, paintedWords } from '../support/guard.ts';
import { until } from '../support/until.ts';
import { guarded } from './guarded.ts';
import { dialogOpen, passWithReason } from './hand.ts';
import { type Composer, composerOn, openComposer, PLACES, type PlaceName, readToast } from './practice.ts';

const BLOCKED = 'Off to Kattegat Syd today.';
const CLEAN = 'Great weather for a run this morning.';
const REASON = 'The minister has just said so';
const DAY_BUTTON = '[data-sdui-screen*="ShareSchedule"] button:last-of-type';

/** What stands between a press on Post and the post, and what is counted of it: the hard cases. */
describe.each(BROWSERS)('the gate in %s', (browser) => {
  let rig: Rig;
  let settings: Page;
  guarded(browser, (started) => {
    ({ rig, settings } = started);
  });

  const submits = (page: Page) => page.evaluate(() => window.__practice.submits());
  const events = async (): Promise<EventRow['event'][]> =>
    (await ask(settings, 'events.list', { limit: 50 })).map(({ event }) => event);
  const happened = (name: string, timeoutMs?: number) =>
    until(async () => (await events()).find((event) => event.name === name), `${name} is recorded`, timeoutMs);
  const counted = async () => (await events()).filter(({ name }) => /^share\.(published|unconfirmed)$/.test(name));

  async function write(place: PlaceName, text: string): Promise<Composer> {
    const composer = await openComposer(rig, place);
    await composer.type(text);
    await paintedWords(composer.page, text === BLOCKED ? ['Kattegat Syd'] : []);
    await until(composer.isPostable, 'it can be posted');
    return composer;
  }

  test.each(['Enter', ' '] as const)(
    'the key “%s” on the button is stopped, and presses nothing in the dialog',
    async (key) => {
      const composer = await write('X, in a dialog', BLOCKED);
      await (await composer.submit()).focus();
      await composer.page.keyboard.press(key);
      await passWithReason(composer.page, REASON);
      await composer.published();
      expect(await submits(composer.page)).toBe(1);
    },
  );

  test('a double click on Post asks once, and posts nothing', async () => {
    const composer = await write('LinkedIn 2026', BLOCKED);
    await (await composer.submit()).click({ count: 2 });
    await dialogOpen(composer.page);
    expect(await submits(composer.page)).toBe(0);
    await passWithReason(composer.page, REASON);
    await composer.published();
    expect(await submits(composer.page)).toBe(1);
    await happened('share.published');
    expect(await counted()).toHaveLength(1);
  });

  test('more presses where Post was find the dialog, and change nothing in it', async () => {
    const composer = await write('LinkedIn 2026', BLOCKED);
    const { x, y } = await (await composer.submit()).clickablePoint();
    await composer.page.mouse.click(x, y);
    await dialogOpen(composer.page);
    await composer.page.mouse.click(x, y, { count: 2 });
    await passWithReason(composer.page, REASON);
    await composer.published();
    expect(await submits(composer.page)).toBe(1);
  });

  test('a double click on a clean draft is one post, counted once', async () => {
    const composer = await write('X, at home', CLEAN);
    await (await composer.submit()).click({ count: 2 });
    await composer.published();
    expect(await submits(composer.page)).toBe(1);
    await happened('share.published');
    expect(await counted()).toHaveLength(1);
  });

  test('a form is asked about once, not again when it is sent', async () => {
    const composer = await write('LinkedIn classic, comment', BLOCKED);
    await composer.press();
    await passWithReason(composer.page, REASON);
    await until(async () => (await submits(composer.page)) === 1, 'the comment is sent');
    await happened('share.published');
  });

  test('a scheduled post is stopped too, and is no published one', async () => {
    const composer = await write('LinkedIn 2026', BLOCKED);
    const { page } = composer;
    await page.click('[aria-label="Schedule post"]');
    await page.locator(DAY_BUTTON).click();
    await passWithReason(page, REASON);
    // It led back only: what was let through is not asked about a second time.
    await (await page.waitForSelector(PLACES['LinkedIn 2026'].submit, { visible: true }))?.click();
    await until(async () => (await submits(page)) === 1, 'it is scheduled');
    expect(await readToast(page)).toMatchObject({ text: 'Post scheduled.', link: null });
    // In one browser: it takes its fifteen seconds.
    if (browser === 'chromium') await happened('share.unconfirmed', 20_000);
    expect((await events()).filter(({ name }) => name === 'share.published')).toEqual([]);
  });

  test.each([
    ['the editor hidden', 'sends'],
    ['the editor not in the page', 'sends-apart'],
    ['in a dialog before the composer’s', 'sends-beside'],
  ] as const)('a screen for the day whose own button sends, %s, sends nothing that blocks', async (_, schedule) => {
    rig.site.configure({ schedule });
    const composer = await openComposer(rig, 'LinkedIn 2026', { schedule });
    const { page } = composer;
    await composer.type(BLOCKED);
    await paintedWords(page, ['Kattegat Syd']);
    await page.click('[aria-label="Schedule post"]');
    await page.locator(DAY_BUTTON).click();
    await dialogOpen(page);
    expect(await submits(page)).toBe(0);
    await page.keyboard.press('Escape');
    const hasFocus = () => page.evaluate((button) => document.activeElement?.matches(button) ?? false, DAY_BUTTON);
    await until(hasFocus, 'the dialog is closed, and the button has the focus again');
    await page.locator(DAY_BUTTON).click();
    await passWithReason(page, REASON);
    expect(await readToast(page)).toMatchObject({ text: 'Post scheduled.', link: null });
    expect(await submits(page)).toBe(1);
  });

  test('by a finger: a tap on the words opens their remark, a tap on Post is stopped', async () => {
    const composer = await write('X, in a dialog', BLOCKED);
    const { page } = composer;
    const words = await page.evaluate(placeOfMark);
    await until(async () => {
      await page.touchscreen.tap(words.x, words.y);
      return page.evaluate(isOursBelow, words);
    }, 'the remark hangs from its words');
    const button = await (await composer.submit()).clickablePoint();
    await page.touchscreen.tap(button.x, button.y);
    await dialogOpen(page);
    expect(await submits(page)).toBe(0);
    await passWithReason(page, REASON);
    await composer.published();
    expect(await submits(page)).toBe(1);
  });

  test('of two composers each button sends its own', async () => {
    const inline = await write('X, at home', BLOCKED);
    const { page } = inline;
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await page.waitForSelector(PLACES['X, in a dialog'].submit);
    const dialog = await composerOn(page, 'post', PLACES['X, in a dialog'].submit);
    await dialog.type(CLEAN);
    await until(dialog.isPostable, 'it can be posted');
    await dialog.press();
    expect((await dialog.published()).text).toBe(CLEAN);
    await inline.press();
    await dialogOpen(page);
    expect(await submits(page)).toBe(1);
  });

  test('the parts of a thread go out together, and are one share', async () => {
    const composer = await write('X, in a dialog', CLEAN);
    const { page } = composer;
    await page.click('[role="dialog"] [data-testid="addButton"]');
    await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_1"]');
    await page.keyboard.type(BLOCKED);
    await paintedWords(page, ['Kattegat Syd']);
    await composer.press();
    await passWithReason(page, REASON);
    await until(async () => (await submits(page)) === 2, 'both parts are sent');
    expect(await happened('share.published')).toMatchObject({ data: { check: { block: 1 } } });
    expect(await counted()).toHaveLength(1);
  });

  test('a site that takes no program’s click for a press gets the person’s own, unasked', async () => {
    const composer = await write('X, in a dialog', BLOCKED);
    const { page } = composer;
    await page.evaluate(() =>
      window.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), true),
    );
    await composer.press();
    await passWithReason(page, REASON);
    await until(async () => (await hosts(page)) === 1 && !(await page.evaluate(hasGuardFocus)), 'the dialog is closed');
    expect(await submits(page)).toBe(0);
    await composer.press();
    await composer.published();
    expect(await submits(page)).toBe(1);
  });

  test.each(['refuse', 'fail'] as const)('what the network does not take (%s) is not counted', async (publish) => {
    rig.site.configure({ publish });
    const composer = await openComposer(rig, 'LinkedIn 2026', { publish });
    await composer.type(CLEAN);
    await until(composer.isPostable, 'it can be posted');
    await composer.press();
    expect((await readToast(composer.page)).link).toBeNull();
    expect(await submits(composer.page)).toBe(1);
    expect(await counted()).toEqual([]);
  });

  test('a share that the address did not fill is put into the empty composer, and is still there after a reload', async () => {
    rig.site.configure({ prefill: 'ignore' });
    const text = 'The first turbine at Ternevig is turning.';
    const known = new Set(await rig.browser.pages());
    await ask(settings, 'share.start', { network: 'x', text });
    const page = await until(
      async () => (await rig.browser.pages()).find((one) => !known.has(one) && /x\.com/.test(one.url())),
      'the tab is open',
    );
    const holds = () =>
      until(
        async () => (await page.evaluate(() => window.__practice?.text('post')))?.includes(text),
        'the composer holds the text',
      );
    await holds();
    await page.reload();
    await holds();
    await (await page.waitForSelector(PLACES['X, in a dialog'].submit))?.click();
    expect(await happened('share.published')).toMatchObject({ data: { network: 'x', surface: 'post' } });
    expect((await events()).filter(({ name }) => name === 'share.started')).toHaveLength(1);
  });

  test('a frame of the network’s own is guarded as its page', async () => {
    const page = await rig.open('https://x.com/annaholm/status/7390000000000000008');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/home';
      frame.width = frame.height = '600';
      document.body.prepend(frame);
    });
    const frame = await until(() => page.frames().find((one) => one.url().endsWith('/home')), 'the frame is there');
    await (await frame.waitForSelector('[role="textbox"]'))?.click();
    await page.keyboard.type(BLOCKED);
    const paintedIn = () =>
      frame.evaluate(() =>
        Array.from(CSS.highlights.values(), (ranges) => Array.from(ranges as Iterable<Range>, String)),
      );
    await until(async () => (await paintedIn()).flat().includes('Kattegat Syd'), 'it is painted');
    await (await frame.waitForSelector('[data-testid="tweetButtonInline"]'))?.click();
    await until(() => frame.evaluate(hasGuardFocus), 'the gate is shut');
    expect(await painted(page)).toEqual([]);
    expect(await frame.evaluate(() => window.__practice.submits())).toBe(0);
  });
});

/** Run in the page. */
function placeOfMark(): { x: number; y: number } {
  const [ranges] = CSS.highlights.values();
  const [range] = (ranges ?? []) as Iterable<Range>;
  const { left, top, width, height } = (range as Range).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function isOursBelow({ x, y }: { x: number; y: number }): boolean {
  const found = document.elementFromPoint(x, y + 40);
  return found instanceof HTMLElement && found.style.zIndex === '2147483647';
}

/** Runs in the page. Of a closed tree, the host is all that can be seen of what has the focus. */
function hasGuardFocus(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.style.zIndex === '2147483647';
}
