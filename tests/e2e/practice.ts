/**
 * Composers on the practice pages as a person uses them.
 *
 *     const composer = await openComposer(rig, 'X, in a dialog');
 *     await composer.type('Hello\nworld');                 // by the keyboard
 *     await composer.press();                              // a real click on its Post button
 *     await composer.published();                          // the post, once the network shows it
 *
 * `PLACES` is the table of all of them: `test.each(PLACE_NAMES)`. `STRANGE_PLACES` are the same pages as nobody has seen them yet.
 */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { PracticeSettings } from '../pages/settings.ts';
import type { Post, PracticeSurface } from '../pages/wire.ts';
import type { Rig } from '../support/browser.ts';
import { until } from '../support/until.ts';

interface Place {
  settings?: Partial<PracticeSettings>;
  url: string;
  /** Which of the page's editors: the last that came of this surface. */
  surface: PracticeSurface;
  /** What is pressed on the loaded page, one after the other, until the composer is open. */
  steps?: string[];
  /** By default what the page itself says is the button. */
  submit?: string;
  /** The composer stands in the frame with this address. */
  frame?: string;
}

const FEED = 'https://www.linkedin.com/feed/';
const SDUI_START = '[role="button"]';
const SDUI_SUBMIT = '[data-sdui-screen*="ShareCompose"] button:not(:has(svg))';
const CARD = '[data-testid="mainFeed"] > div';
const BOX_SUBMIT = '[data-testid="mainFeed"] [data-testid*="editor-wrapper"] ~ button:not(:has(svg))';
const CLASSIC_START = '.share-box-feed-entry__trigger';

/** Everywhere one can write on the practice pages, by the name a test shows. */
export const PLACES = {
  'LinkedIn 2026': { url: FEED, surface: 'post', steps: [SDUI_START], submit: SDUI_SUBMIT },
  'LinkedIn 2026, dialog not modal': {
    settings: { dialog: 'open' },
    url: FEED,
    surface: 'post',
    steps: [SDUI_START],
    submit: SDUI_SUBMIT,
  },
  'LinkedIn 2026, no dialog': {
    settings: { dialog: 'none' },
    url: FEED,
    surface: 'post',
    steps: [SDUI_START],
    submit: SDUI_SUBMIT,
  },
  'LinkedIn 2026, comment': {
    url: FEED,
    surface: 'comment',
    steps: [`${CARD} button:has(#comment-small)`],
    submit: BOX_SUBMIT,
  },
  'LinkedIn 2026, repost': {
    url: FEED,
    surface: 'repost',
    steps: [`${CARD} button:has(#repost-small)`, '[role="menuitem"]'],
    submit: BOX_SUBMIT,
  },
  'LinkedIn page admin': {
    url: 'https://www.linkedin.com/company/1234/admin/page-posts/published/',
    surface: 'page-post',
    submit: '[role="dialog"][aria-modal="true"] button:not(:has(svg))',
  },
  'LinkedIn classic': {
    settings: { face: 'classic' },
    url: FEED,
    surface: 'post',
    steps: [CLASSIC_START],
    submit: '>>> .share-actions__primary-action',
  },
  'LinkedIn classic, in the document': {
    settings: { face: 'classic', outlet: 'document' },
    url: FEED,
    surface: 'post',
    steps: [CLASSIC_START],
    submit: '.share-actions__primary-action',
  },
  'LinkedIn classic, comment': {
    settings: { face: 'classic' },
    url: FEED,
    surface: 'comment',
    steps: ['.feed-shared-update-v2 button:has(#comment-small)'],
    submit: '.comments-comment-box__submit-button--cr',
  },
  'LinkedIn, Lexical': {
    settings: { editor: 'lexical' },
    url: FEED,
    surface: 'post',
    steps: [SDUI_START],
    submit: SDUI_SUBMIT,
  },
  'LinkedIn, textarea': {
    settings: { editor: 'textarea' },
    url: FEED,
    surface: 'comment',
    steps: [`${CARD} button:has(#comment-small)`],
    submit: BOX_SUBMIT,
  },
  'X, at home': { url: 'https://x.com/home', surface: 'post', submit: '[data-testid="tweetButtonInline"]' },
  'X, in a dialog': {
    url: 'https://x.com/compose/post',
    surface: 'post',
    submit: '[role="dialog"] [data-testid="tweetButton"]',
  },
  'X, reply': {
    url: 'https://x.com/annaholm/status/7390000000000000008',
    surface: 'reply',
    submit: '[data-testid="tweetButtonInline"]',
  },
  'X, quote': {
    url: 'https://x.com/home',
    surface: 'quote',
    steps: ['[data-testid="retweet"]', 'a[role="menuitem"]'],
    submit: '[role="dialog"] [data-testid="tweetButton"]',
  },
} satisfies Record<string, Place>;

export type PlaceName = keyof typeof PLACES;
export const PLACE_NAMES = Object.keys(PLACES) as PlaceName[];

/** Pages that the adapters were not written for: other names, another language, another editor, dialogs that don't say so. */
export const STRANGE_PLACES = {
  'LinkedIn in Swedish, with Quill': {
    settings: { names: 'unknown', lang: 'sv', editor: 'quill', dialog: 'modal' },
    url: FEED,
    surface: 'post',
    steps: [SDUI_START],
  },
  'LinkedIn in German, no dialog, with Lexical': {
    settings: { names: 'unknown', lang: 'de', editor: 'lexical', dialog: 'none' },
    url: FEED,
    surface: 'post',
    steps: [SDUI_START],
  },
  'a comment in German, with Lexical': {
    settings: { names: 'unknown', lang: 'de', editor: 'lexical' },
    url: FEED,
    surface: 'comment',
    steps: ['button:has(#comment-small)'],
  },
  'a repost in Danish, with Quill': {
    settings: { names: 'unknown', lang: 'da', editor: 'quill' },
    url: FEED,
    surface: 'repost',
    steps: ['button:has(#repost-small)', '[role="menuitem"]'],
  },
  'a page admin in Swedish, with Lexical': {
    settings: { names: 'unknown', lang: 'sv', editor: 'lexical' },
    url: 'https://www.linkedin.com/company/1234/admin/page-posts/published/',
    surface: 'page-post',
  },
  'a share box in Danish, in another shadow root, with TipTap': {
    settings: { names: 'unknown', lang: 'da', face: 'classic', editor: 'tiptap' },
    url: FEED,
    surface: 'post',
    steps: ['main button'],
  },
  'a comment in Swedish, under the older card': {
    settings: { names: 'unknown', lang: 'sv', face: 'classic' },
    url: FEED,
    surface: 'comment',
    steps: ['button:has(#comment-small)'],
  },
  'X at home in Danish, with Lexical': {
    settings: { names: 'unknown', lang: 'da', editor: 'lexical' },
    url: 'https://x.com/home',
    surface: 'post',
  },
  'X in a dialog in German, with TipTap': {
    settings: { names: 'unknown', lang: 'de', editor: 'tiptap' },
    url: 'https://x.com/compose/post',
    surface: 'post',
  },
  'X reply in Swedish': {
    settings: { names: 'unknown', lang: 'sv' },
    url: 'https://x.com/annaholm/status/7390000000000000008',
    surface: 'reply',
  },
  'X quote in German, with Lexical': {
    settings: { names: 'unknown', lang: 'de', editor: 'lexical' },
    url: 'https://x.com/home',
    surface: 'quote',
    steps: ['button[aria-label="Reposten"]', 'a[role="menuitem"]'],
  },
  'LinkedIn in Japanese, built otherwise': {
    settings: { design: 'dialog' },
    url: FEED,
    surface: 'post',
    steps: ['#begin'],
  },
  'X in Arabic, from right to left, with a plain field': {
    settings: { design: 'rtl' },
    url: 'https://x.com/home',
    surface: 'post',
  },
  'LinkedIn with CodeMirror, in a shadow root in a frame': {
    settings: { design: 'frame' },
    url: 'https://www.linkedin.com/sharing/compose/',
    surface: 'post',
    frame: '/flow/write/',
  },
} satisfies Record<string, Place>;

export type StrangePlaceName = keyof typeof STRANGE_PLACES;
export const STRANGE_PLACE_NAMES = Object.keys(STRANGE_PLACES) as StrangePlaceName[];
const ALL_PLACES: Record<PlaceName | StrangePlaceName, Place> = { ...PLACES, ...STRANGE_PLACES };

export interface Composer {
  page: Page;
  /** The document that the composer stands in: the page's own, or a frame's. */
  view: Frame;
  surface: PracticeSurface;
  /** Types by the keyboard, where the caret is; a line break is the Enter key. */
  type(text: string): Promise<void>;
  /** Puts the caret behind the last character, however late the editor takes notice of the click that gave it the focus. */
  toEnd(): Promise<void>;
  /** What the editor's own model holds. */
  text(): Promise<string | null>;
  /** Waits until its model holds this text. @throws Error with what it holds instead */
  holds(text: string, timeoutMs?: number): Promise<void>;
  /** Which editor it is. */
  kind(): Promise<string>;
  editor(): Promise<ElementHandle<HTMLElement>>;
  submit(): Promise<ElementHandle<HTMLButtonElement>>;
  /** Would the network's button do anything? */
  isPostable(): Promise<boolean>;
  /** A real click on the network's own button. */
  press(): Promise<void>;
  /** The newest post, as soon as the page shows it as published. */
  published(): Promise<Post>;
}

/** Opens the place in a new tab, with the caret in the empty composer; `settings` go over the place's own. */
export async function openComposer(
  rig: Rig,
  name: PlaceName | StrangePlaceName,
  settings: Partial<PracticeSettings> = {},
): Promise<Composer> {
  const place = ALL_PLACES[name];
  rig.site.configure({ ...place.settings, ...settings });
  const page = await rig.open(place.url);
  for (const step of place.steps ?? []) await (await shown(page, step)).click();
  return composerOn(page, place.surface, place.submit, place.frame);
}

/** The composer that stands on a page already, such as one that a share address opened. */
export async function composerOn(
  page: Page,
  surface: PracticeSurface,
  submit?: string,
  frame?: string,
): Promise<Composer> {
  const view = await until(
    () => (frame ? page.frames().find((one) => one.url().includes(frame)) : page.mainFrame()),
    `the frame ${frame}`,
  );
  await until(() => view.evaluate(() => '__practice' in window), 'the page has started');
  const editor = async () => {
    const found = await view.evaluateHandle(
      (wanted) => window.__practice.editors().findLast((one) => one.surface === wanted)?.element ?? null,
      surface,
    );
    const element = found.asElement() as ElementHandle<HTMLElement> | null;
    if (!element) throw new Error(`No editor of the surface ${surface}.`);
    return element;
  };
  const ownButton = async () => {
    const found = await view.evaluateHandle(
      (wanted) => window.__practice.editors().findLast((one) => one.surface === wanted)?.submit ?? null,
      surface,
    );
    return found.asElement() as ElementHandle<HTMLButtonElement> | null;
  };
  const findButton = () =>
    submit === undefined ? ownButton() : (view.$(submit) as Promise<ElementHandle<HTMLButtonElement> | null>);
  const button = () =>
    submit === undefined
      ? until(ownButton, 'the button that sends')
      : (shown(page, submit) as Promise<ElementHandle<HTMLButtonElement>>);
  await (await until(editor, `a composer for a ${surface}`)).click();
  return {
    page,
    view,
    surface,
    editor,
    submit: button,
    type: (text) => page.keyboard.type(text),
    toEnd: async () => {
      const element = await editor();
      await until(async () => {
        await page.keyboard.down('Control');
        await page.keyboard.press('End');
        await page.keyboard.up('Control');
        return element.evaluate(isCaretAtEnd);
      }, 'the caret is at the end');
    },
    text: () => view.evaluate((wanted) => window.__practice.text(wanted), surface),
    holds: async (wanted, timeoutMs) => {
      let now: string | null = null;
      const isHeld = async () => {
        now = await view.evaluate((one) => window.__practice.text(one), surface);
        return now === wanted;
      };
      await until(isHeld, () => `the editor holds ${JSON.stringify(wanted)}, not ${JSON.stringify(now)}`, timeoutMs);
    },
    kind: () =>
      view.evaluate(
        (wanted) => window.__practice.editors().findLast((one) => one.surface === wanted)?.kind ?? '',
        surface,
      ),
    isPostable: async () => {
      const found = await findButton();
      return (
        found !== null &&
        (await found.evaluate((one) => !one.disabled && !one.hidden && one.getAttribute('aria-disabled') !== 'true'))
      );
    },
    press: async () => (await button()).click(),
    published: () => until(() => view.evaluate(() => window.__practice.posts()[0] ?? null), 'the post is published'),
  };
}

/** Runs in the page. ProseMirror puts its own selection back some 20 ms after the focus: asked once that is over. */
async function isCaretAtEnd(editor: HTMLElement): Promise<boolean> {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  const { focusNode, focusOffset } = (editor.getRootNode() as Document).getSelection() ?? {};
  if (!focusNode || !editor.contains(focusNode)) return false;
  const after = document.createRange();
  after.setStart(focusNode, focusOffset ?? 0);
  after.setEnd(editor, editor.childNodes.length);
  return after.toString().trim() === '';
}

/** The first such element that can be seen; the selector may begin with Puppeteer's `>>>`, into open shadow roots. */
async function shown(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const element = await page.waitForSelector(selector, { visible: true, timeout: 10_000 });
  if (!element) throw new Error(`${selector} isn't there.`);
  return element;
}

/** What the network says of the last post, and where it says the post is. */
export async function readToast(page: Page): Promise<{ text: string; link: string | null }> {
  const toast = await shown(page, '[data-testid="toast"], [data-testid="toast-item"], .artdeco-toast-item');
  return toast.evaluate((element) => ({
    text: element.querySelector('p span, p, span')?.textContent ?? '',
    link: element.querySelector('a')?.getAttribute('href') ?? null,
  }));
}
