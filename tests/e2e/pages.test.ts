import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isPublishing, LOOK_ALIKES } from '../pages/endpoints.ts';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { composerOn, openComposer, PLACE_NAMES, PLACES, type PlaceName, readToast } from './practice.ts';

/** The practice pages are as good as LinkedIn and X to the other tests only if they behave as those do. */
describe.each(BROWSERS)('practice pages in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(name, { extension: null });
  });
  afterAll(() => rig?.close());
  afterEach(async () => {
    rig.site.reset();
    rig.requests.clear();
    const [first, ...others] = await rig.browser.pages();
    await Promise.all(others.map((page) => page.close()));
    await first?.bringToFront();
  });

  const submitsOf = ({ page }: Awaited<ReturnType<typeof openComposer>>) =>
    page.evaluate(() => window.__practice.submits());

  describe.each(PLACE_NAMES)('%s', (place) => {
    test('the editor holds what is typed, and Post publishes it exactly once', async () => {
      const text = 'Blæsten er gratis 🌬️\n\nog sådan er det @ 100 %';
      const composer = await openComposer(rig, place);
      expect(await composer.isPostable()).toBe(false);
      await composer.type(text);
      expect(await composer.text()).toBe(text);
      expect(await composer.isPostable()).toBe(true);

      await composer.press();
      const post = await composer.published();
      expect(post).toMatchObject({ text, surface: PLACES[place].surface });
      expect(rig.site.posts(place.startsWith('X') ? 'x' : 'linkedin')).toEqual([post]);
      expect(await submitsOf(composer)).toBe(1);
    });
  });

  test.each<PlaceName>(['LinkedIn 2026', 'LinkedIn classic', 'X, at home'])(
    '%s: the toast leads to the post, which stands first in the feed',
    async (place) => {
      const composer = await openComposer(rig, place);
      await composer.type('Two turbines,\none sunrise.');
      await composer.press();
      const { link } = await readToast(composer.page);
      expect(link).toBe((await composer.published()).permalink);
      const first = await composer.page.$eval(
        '[data-testid="expandable-text-box"], .update-components-text, [data-testid="tweetText"]',
        (element) => (element as HTMLElement).innerText,
      );
      expect(first.trim()).toBe('Two turbines,\none sunrise.');
    },
  );

  test.each(
    (['LinkedIn 2026', 'LinkedIn classic', 'X, in a dialog'] as const).flatMap((place) =>
      (['refuse', 'fail'] as const).map((publish) => ({ place, publish })),
    ),
  )('$place: told to $publish, the network says so and keeps the text', async ({ place, publish }) => {
    const composer = await openComposer(rig, place, { publish });
    await composer.type('Not today');
    await composer.press();
    expect(await readToast(composer.page)).toMatchObject({
      text: expect.stringMatching(/rules|wrong|policies/),
      link: null,
    });
    expect(await composer.text()).toBe('Not today');
    expect(await composer.isPostable()).toBe(true);
    expect(rig.site.posts('linkedin').concat(rig.site.posts('x'))).toEqual([]);
  });

  test('a slow network is waited for, and a second press does nothing meanwhile', async () => {
    const composer = await openComposer(rig, 'X, at home', { publish: 'slow' });
    await composer.type('Patience');
    await composer.press();
    expect(await composer.isPostable()).toBe(false);
    await composer.press();
    expect((await composer.published()).text).toBe('Patience');
    expect(await submitsOf(composer)).toBe(1);
  });

  test('X posts by Ctrl+Enter, once; Enter alone is a line', async () => {
    const composer = await openComposer(rig, 'X, in a dialog');
    await composer.type('a\nb');
    await composer.page.keyboard.down('Control');
    await composer.page.keyboard.press('Enter');
    await composer.page.keyboard.up('Control');
    expect((await composer.published()).text).toBe('a\nb');
    expect(await submitsOf(composer)).toBe(1);
  });

  test('X posts all parts of a thread with one press', async () => {
    const composer = await openComposer(rig, 'X, in a dialog');
    await composer.type('one');
    await (await composer.page.$('[role="dialog"] [data-testid="addButton"]'))?.click();
    await composer.page.waitForSelector('[data-testid="tweetTextarea_1"]:focus');
    await composer.type('two');
    await composer.press();
    await readToast(composer.page);
    expect(rig.site.posts('x').map(({ text }) => text)).toEqual(['two', 'one']);
  });

  test('X keeps the composer at home mounted behind the dialog', async () => {
    const { page } = await openComposer(rig, 'X, in a dialog');
    expect(await page.$$eval('[data-testid="tweetTextarea_0"]', (found) => found.length)).toBe(2);
  });

  describe('share addresses', () => {
    const text = 'Vi søger kolleger & venner: 100 % vind';

    test.each(['sdui', 'classic'] as const)('LinkedIn (%s) takes the text, or not', async (face) => {
      const url = `https://www.linkedin.com/feed/?shareActive=true&text=${encodeURIComponent(text)}`;
      for (const [prefill, expected] of [
        ['take', text],
        ['ignore', ''],
      ] as const) {
        rig.site.configure({ face, prefill });
        const composer = await composerOn(await rig.open(url), 'post', PLACES['LinkedIn 2026'].submit);
        expect(await composer.text()).toBe(expected);
      }
    });

    test('LinkedIn takes only the link of a shared page', async () => {
      const url = 'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fnordhavn.example%2Fnyt';
      const composer = await composerOn(await rig.open(url), 'post', PLACES['LinkedIn 2026'].submit);
      expect(await composer.text()).toBe('');
      expect(await composer.page.$eval('#ShareBoxpreviewCard', (card) => card.textContent)).toBe('nordhavn.example');
    });

    test.each(['post', 'tweet'])('X puts text, link, tags and account together at /intent/%s', async (path) => {
      const query = new URLSearchParams({
        text,
        url: 'https://nordhavn.example/a',
        hashtags: 'vind,job',
        via: 'nordhavn',
      });
      const composer = await composerOn(
        await rig.open(`https://x.com/intent/${path}?${query}`),
        'post',
        PLACES['X, in a dialog'].submit,
      );
      expect(await composer.text()).toBe(`${text} https://nordhavn.example/a #vind #job via @nordhavn`);
      expect(await composer.isPostable()).toBe(true);
    });
  });

  describe('what an adapter must survive', () => {
    test('a link, a tag and a mention split a line of X into leaves', async () => {
      const composer = await openComposer(rig, 'X, at home');
      await composer.type('see https://a.example and #wind by @anna now');
      const editor = await composer.editor();
      expect(
        await editor.$$eval('[data-text="true"]', (leaves) => leaves.map(({ textContent }) => textContent)),
      ).toEqual(['see ', 'https://a.example', ' and ', '#wind', ' by ', '@anna', ' now']);
    });

    test.each<[PlaceName, string]>([
      ['LinkedIn 2026', 'Thanks Anna Holm !'],
      ['LinkedIn classic', 'Thanks Anna Holm !'],
      ['X, at home', 'Thanks @AnnaHolm !'],
    ])('%s: a person is chosen from the list that an @ opens', async (place, text) => {
      const composer = await openComposer(rig, place);
      await composer.type('Thanks @Ann');
      await composer.page.waitForSelector('>>> [role="listbox"] [role="option"]', { visible: true });
      await composer.page.keyboard.press('Enter');
      await composer.type('!');
      expect(await composer.text()).toBe(text);
    });

    test("Quill fills a chip's sides with characters that nobody wrote", async () => {
      const composer = await openComposer(rig, 'LinkedIn classic');
      await composer.type('@Ann');
      await composer.page.waitForSelector('>>> [role="option"]', { visible: true });
      await composer.page.keyboard.press('Enter');
      expect(await (await composer.editor()).evaluate((editor) => editor.textContent)).toContain('\ufeff');
    });

    test('LinkedIn navigates to the composer, over the feed, and first shows only a picture of it', async () => {
      const page = await rig.open('https://www.linkedin.com/feed/');
      await (await page.$(PLACES['LinkedIn 2026'].steps[0] ?? ''))?.click();
      const placeholder = await page.waitForSelector('dialog[data-testid="dialog"]');
      expect(await placeholder?.$('[role="textbox"]')).toBeNull();
      expect(new URL(await page.evaluate(() => location.href)).pathname).toBe('/sharing/compose');

      await composerOn(page, 'post', PLACES['LinkedIn 2026'].submit);
      expect(await placeholder?.evaluate((element) => element.isConnected)).toBe(false);
      const dialog = await page.$eval('dialog[data-testid="dialog"]', (element) => ({
        isModal: element.matches(':modal'),
        role: element.getAttribute('role'),
        ariaModal: element.getAttribute('aria-modal'),
        textOnlyButtons: [...element.querySelectorAll('button')].filter((one) => !one.querySelector('svg')).length,
        isLast: [...element.querySelectorAll('button')].at(-1)?.textContent,
      }));
      expect(dialog).toEqual({ isModal: true, role: null, ariaModal: null, textOnlyButtons: 1, isLast: 'Post' });
      expect(await page.$$eval('[role="listitem"]', (cards) => cards.length)).toBeGreaterThan(3);
    });

    test('the feed of LinkedIn 2026 scrolls within its main element', async () => {
      const page = await rig.open('https://www.linkedin.com/feed/');
      const scrolls = await page.evaluate(() => {
        const isLonger = (element: Element) => element.scrollHeight > element.clientHeight;
        return [isLonger(document.documentElement), isLonger(document.querySelector('main') as Element)];
      });
      expect(scrolls).toEqual([false, true]);
    });

    test('no two loads have a component key in common, but the one that speaks', async () => {
      const keysOf = async () => {
        const { page } = await openComposer(rig, 'LinkedIn 2026');
        return page.$$eval('[componentkey]', (found) => found.map((one) => one.getAttribute('componentkey')));
      };
      const [first, second] = [await keysOf(), await keysOf()];
      expect(first.filter((key) => second.includes(key))).toEqual(['ShareBox_textEditor']);
    });

    test('there are decoys: a hidden frame with an editor, hidden dialogs, a private message', async () => {
      const page = await rig.open('https://www.linkedin.com/feed/');
      const frame = await page.waitForFrame((one) => one.url().includes('/preload'));
      expect(await frame.waitForSelector('.ql-editor')).not.toBeNull();
      expect(await page.$$eval('[role="dialog"][hidden]', (found) => found.length)).toBe(2);
      expect(await page.$('>>> .msg-form__contenteditable')).not.toBeNull();
    });

    test("the page's resources show what published, and look-alikes that did not", async () => {
      const composer = await openComposer(rig, 'LinkedIn 2026');
      const called = () =>
        composer.page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name.replace(location.origin, '')),
        );
      expect(await called()).toContain(LOOK_ALIKES.sduiOpened);
      expect((await called()).filter(isPublishing)).toEqual([]);
      await composer.type('Out');
      await composer.press();
      await composer.published();
      expect((await called()).filter(isPublishing)).toHaveLength(1);
    });

    test('a scheduled post has no permalink, and is scheduled by another button', async () => {
      const composer = await openComposer(rig, 'LinkedIn 2026');
      await composer.type('Later');
      await (await composer.page.$('a[role="button"]:has(#clock-medium)'))?.click();
      await (await composer.page.waitForSelector('[data-sdui-screen*="ShareSchedule"] button:last-child'))?.click();
      expect(await (await composer.submit()).evaluate((button) => button.textContent)).toBe('Schedule');
      await composer.press();
      expect(await readToast(composer.page)).toEqual({ text: 'Post scheduled.', link: null });
      expect(rig.site.posts('linkedin')).toMatchObject([{ text: 'Later', scheduledAt: expect.any(String) }]);
    });

    test('the page speaks another language, and the buttons have other words', async () => {
      const composer = await openComposer(rig, 'LinkedIn 2026', { lang: 'da' });
      expect(await (await composer.submit()).evaluate((button) => button.textContent)).toBe('Slå op');
    });

    test('the CSP lets no inline script run', async () => {
      const page = await rig.open('https://x.com/home');
      const blocked = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
              resolve(effectiveDirective),
            );
            const script = document.createElement('script');
            script.textContent = 'document.title = "inline"';
            document.head.append(script);
          }),
      );
      expect(blocked).toBe('script-src-elem');
      expect(await page.title()).not.toBe('inline');
    });

    test('nothing leaves the browser but for the practice pages', async () => {
      await openComposer(rig, 'X, at home');
      expect(rig.requests.refused()).toEqual([]);
      expect(rig.requests.all(({ to }) => to === 'practice').length).toBeGreaterThan(0);
    });
  });
});
