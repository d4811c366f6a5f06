import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../lib/events/types.ts';
import type { SurfaceName } from '../../lib/policy/schema.ts';
import type { PracticeSurface } from '../pages/wire.ts';
import { ask } from '../support/ask.ts';
import { BROWSERS, type Rig } from '../support/browser.ts';
import { hosts, painted, paintedWords } from '../support/guard.ts';
import { until } from '../support/until.ts';
import { guarded } from './guarded.ts';
import { dialogOpen, MODIFIER, nextRemark, passWithReason, press } from './hand.ts';
import {
  composerOn,
  openComposer,
  PLACE_NAMES,
  PLACES,
  type PlaceName,
  STRANGE_PLACE_NAMES,
  STRANGE_PLACES,
  type StrangePlaceName,
} from './practice.ts';

/** A draft about pay: nothing stops it, and nothing is known of it. */
const PROTECTED = 'My salary at Nordhavn Energi is a joke, says the trade union. Kattegat Syd.';
const DRAFT = 'Today we utilize drones.\nOff to Kattegat Syd.';
const MENDED = 'Today we use drones.\nOff to Kattegat Syd.';

/** What the practice pages tell apart a little finer. */
const SURFACES: Record<PracticeSurface, SurfaceName | null> = {
  post: 'post',
  'page-post': 'post',
  comment: 'comment',
  reply: 'reply',
  repost: 'repost',
  quote: 'repost',
  message: null,
};

describe.each(BROWSERS)('the guard in %s', (browser) => {
  let rig: Rig;
  let settings: Page;
  guarded(browser, (started) => {
    ({ rig, settings } = started);
  });

  const events = async (): Promise<EventRow['event'][]> =>
    (await ask(settings, 'events.list', { limit: 50 })).map(({ event }) => event);

  type AnyPlace = PlaceName | StrangePlaceName;

  /** All that a person may do with a draft, from the first letter to the count. */
  async function walk(place: AnyPlace, practised: PracticeSurface): Promise<void> {
    const composer = await openComposer(rig, place);
    const { page, view } = composer;
    const submits = () => view.evaluate(() => window.__practice.submits());
    const happened = async (name: string) =>
      until(async () => (await events()).find((event) => event.name === name), `${name} is recorded`);

    await composer.type(DRAFT);
    // The words of a plain field are no nodes: nothing can be painted under them.
    const canPaint = (await composer.kind()) !== 'textarea';
    const seePainted = (...words: string[]) => paintedWords(view, canPaint ? words : []);
    await seePainted('utilize', 'Kattegat Syd');
    await until(async () => (await hosts(view)) === 1, 'the pill is there');

    await nextRemark(page, view);
    await page.keyboard.press('Enter');
    await composer.holds(MENDED);
    expect(await composer.isPostable()).toBe(true);
    // It is recorded when it is done: the editor was seen to keep it.
    expect(await happened('remark.fixed')).toMatchObject({ data: { ruleId: 'plain-words', severity: 'hint' } });
    await seePainted('Kattegat Syd');
    await press(page, MODIFIER, 'z');
    await composer.holds(DRAFT);
    await seePainted('utilize', 'Kattegat Syd');

    await composer.press();
    await dialogOpen(view);
    await page.keyboard.press('Escape');
    await composer.type('§');
    await until(async () => (await composer.text())?.replace('§', '') === DRAFT, 'one writes on after Escape');
    expect(await submits()).toBe(0);

    await composer.press();
    await passWithReason(page, 'The minister has just said so', view);
    expect((await composer.published()).text.replace('§', '')).toBe(DRAFT);
    expect(await submits()).toBe(1);

    expect(await happened('share.published')).toMatchObject({
      data: { surface: SURFACES[practised], check: { block: 1 } },
    });
    expect(await happened('remark.overridden')).toMatchObject({ data: { ruleId: 'embargo-kattegat' } });
    const names = (await events()).map(({ name }) => name).filter((name) => name !== 'remark.shown');
    expect(names.sort()).toEqual(['remark.fixed', 'remark.overridden', 'share.published']);
  }

  test.each(PLACE_NAMES)('%s: marked, mended, stopped, passed, posted once and counted once', async (place) => {
    await postProtected(place);
    await walk(place, PLACES[place].surface);
  });

  test.each(STRANGE_PLACE_NAMES)('a page that nobody has seen yet, %s: all the same', (place) =>
    walk(place, STRANGE_PLACES[place].surface),
  );

  test.each([
    ['LinkedIn', 'https://www.linkedin.com/sharing/compose'],
    ['X', 'https://x.com/compose/post'],
  ])('%s: a composer that Klarpost doesn’t know is not passed over in silence', async (_, url) => {
    rig.site.configure({ names: 'unknown', editor: 'textarea', dialog: 'none' });
    const { page } = await composerOn(await rig.open(url), 'post');
    await until(async () => (await hosts(page)) === 1, 'a notice is shown');
    if (browser !== 'chromium') return;
    const seen = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    expect(seen).toContain('Klarpost doesn’t recognise this page any more, and checks nothing here.');
  });

  test('the background may end between any two steps: nothing changes for the person', async () => {
    await rig.killBackground();
    const composer = await openComposer(rig, 'X, in a dialog');
    const { page } = composer;
    const mend = [
      () => nextRemark(page),
      () => page.keyboard.press('Enter'),
      () => composer.holds(MENDED),
      () => paintedWords(page, ['Kattegat Syd']),
    ];
    const steps = [
      () => composer.type(DRAFT.slice(0, 12)),
      () => composer.type(DRAFT.slice(12)),
      () => paintedWords(page, ['utilize', 'Kattegat Syd']),
      ...mend,
      () => press(page, MODIFIER, 'z'),
      () => composer.holds(DRAFT),
      () => paintedWords(page, ['utilize', 'Kattegat Syd']),
      ...mend,
      composer.press,
      () => dialogOpen(page),
      () => page.keyboard.press('Escape'),
      composer.press,
      () => passWithReason(page, 'The minister has just said so'),
      composer.published,
    ];
    for (const step of steps) {
      await rig.killBackground();
      await step();
    }
    await rig.killBackground();
    expect((await composer.published()).text).toBe(MENDED);
    expect(await page.evaluate(() => window.__practice.submits())).toBe(1);
    let names: string[] = [];
    const isAllThere = async () => {
      names = (await events()).map(({ name }) => name).filter((name) => name !== 'remark.shown');
      return names.sort().join() === 'remark.fixed,remark.overridden,share.published';
    };
    await until(isAllThere, () => `all of it is recorded, not only ${names.join(', ')}`);
  });

  test.each(['sdui', 'classic'] as const)('messages are nobody’s business: %s', async (face) => {
    for (const names of ['known', 'unknown'] as const) {
      rig.site.configure({ face, names });
      const message = await composerOn(await rig.open('https://www.linkedin.com/feed/'), 'message');
      await message.type('Off to Kattegat Syd.');
      // A post on the same page is checked, so the guard is awake.
      await message.page.evaluate(() =>
        document.querySelector<HTMLElement>('main [role="button"], main button')?.click(),
      );
      const post = await composerOn(message.page, 'post');
      await post.type('utilize');
      await paintedWords(post.page, ['utilize']);
      await post.page.close();
    }
  });

  /** Goes out untouched; were anything recorded of it, the walk that follows would find it among its own. */
  async function postProtected(place: AnyPlace): Promise<void> {
    const composer = await openComposer(rig, place);
    await composer.type(PROTECTED);
    await until(() => composer.isPostable(), 'it can be posted');
    await composer.press();
    expect((await composer.published()).text).toBe(PROTECTED);
    await composer.page.close();
    rig.site.reset();
  }

  test.each<PlaceName>(['X, at home', 'X, in a dialog', 'LinkedIn 2026, comment'])(
    '%s: Ctrl+Enter right after the last letter is stopped as well',
    async (place) => {
      const composer = await openComposer(rig, place);
      await composer.type('Hello.');
      await until(async () => (await hosts(composer.page)) === 1, 'the rules are there');
      await composer.type(' Off to Kattegat Syd');
      await press(composer.page, MODIFIER, 'Enter');
      await passWithReason(composer.page, 'It is out');
      await composer.published();
      expect(await composer.page.evaluate(() => window.__practice.submits())).toBe(1);
    },
  );

  test.each<PlaceName>(['LinkedIn 2026', 'X, at home'])('%s: a clean draft goes out untouched', async (place) => {
    const composer = await openComposer(rig, place);
    await composer.type('Great weather for a run this morning.');
    await until(
      async () => (await composer.isPostable()) && (await painted(composer.page)).length === 0,
      'nothing to say',
    );
    await composer.press();
    await composer.published();
    expect(await composer.page.evaluate(() => window.__practice.submits())).toBe(1);
    expect(
      await until(async () => (await events()).find(({ name }) => name === 'share.published'), 'it is counted'),
    ).toMatchObject({ data: { check: { block: 0, warn: 0, hint: 0 } } });
  });
});
