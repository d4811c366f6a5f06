import type { SurfaceName } from '../../policy/schema.ts';
import type { NetworkAdapter } from '../types.ts';
import {
  elementsWithin,
  isForWriting,
  isSeen,
  isSubmitCombination,
  isWordButton,
  lastWordButton,
  matchesAny,
  picturesIn,
  queryAny,
  textOf,
} from './structure.ts';

const EDITORS = ['[data-testid^="tweetTextarea_"][contenteditable="true"]'];
const SUBMITS = ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'];
const MESSAGES =
  '[data-testid*="dmComposer"], [data-testid*="DmScroller"], [data-testid="DMDrawer"], [aria-label*="irect message"]';
const NOTICES = '[data-testid="toast"], [role="alert"]';
const POSTS = 'article[data-testid="tweet"], article';
const POST_TEXT = '[data-testid="tweetText"]';

/** X: inline at home and under a post, and in a dialog; several at once. The parts of a thread share one button. */
export const x: NetworkAdapter = {
  name: 'x',
  hosts: ['x.com'],
  editable: '[contenteditable="true"], textarea',

  shadowRoots: () => [],

  composerAt(root, { composer: corrected = [] }) {
    if (!isForWriting(root) || root.closest(MESSAGES) || !isSeen(root)) return null;
    const isNamed = matchesAny(root, [...corrected, ...EDITORS]);
    const dialog = root.closest<HTMLElement>('[role="dialog"], dialog');
    const frame = areaWithSubmit(root, dialog);
    if (!frame || !(isNamed || root.getAttribute('role') === 'textbox')) return null;
    return { root, network: 'x', frame, surface: surfaceOf(frame, dialog) };
  },

  submitButton({ frame }, path, { submit: corrected = [] }) {
    const pressed = elementsWithin(frame, path);
    const named = pressed.find((element) => matchesAny(element, [...corrected, ...SUBMITS]));
    if (named) return named;
    const button = pressed.find(isWordButton);
    return button && !frame.querySelector(SUBMITS.join()) && button === lastWordButton(frame) ? button : null;
  },

  findSubmit: ({ frame }, { submit: corrected = [] }) =>
    queryAny(frame, [...corrected, ...SUBMITS]) ?? lastWordButton(frame),

  isSubmitKey: (_, event) => isSubmitCombination(event),

  notices: NOTICES,
  readNotice(element) {
    const notice = element.closest(NOTICES) ?? element.querySelector(NOTICES);
    if (!notice) return null;
    const link = notice.querySelector<HTMLAnchorElement>('a[href*="/status/"]');
    return link ? { state: 'published', permalink: link.href } : { state: 'failed' };
  },

  isPublishRequest: (url) => /\/i\/api\/graphql\/[^/]+\/(CreateTweet|CreateNoteTweet|CreateScheduledTweet)\b/.test(url),

  newestPosts: (document) =>
    Array.from(document.querySelectorAll(POSTS))
      .slice(0, 8)
      .map((post) => textOf(post.querySelector(POST_TEXT) ?? post)),

  media: ({ frame }) => picturesIn(frame),

  expectsComposer: ({ pathname }) => /^\/(compose\/post|intent\/(post|tweet))/.test(pathname),
};

/** The smallest area with the button that sends; the tool bar stands in another branch than the editor. */
function areaWithSubmit(root: Element, dialog: Element | null): HTMLElement | null {
  for (let area = root.parentElement; area && area !== document.body; area = area.parentElement) {
    if (area.querySelector(SUBMITS.join())) return area;
    if (area === dialog) break;
  }
  const area = dialog ?? root.closest('form, [role="group"], section');
  return area instanceof HTMLElement && lastWordButton(area) ? area : null;
}

/** Inline on a post's own page one answers; the button's name is the same as at home, so that the address has to say it. */
function surfaceOf(frame: Element, dialog: Element | null): SurfaceName {
  if (
    frame.querySelector('[data-testid="tweet"], article, [data-testid="quoteTweet"], [role="blockquote"], blockquote')
  )
    return 'repost';
  if (!dialog && /^\/[^/]+\/status\/\d+/.test(location.pathname)) return 'reply';
  if (/replying|svarer/i.test(textOf(frame).slice(0, 60))) return 'reply';
  return 'post';
}
