import type { SurfaceName } from '../../policy/schema.ts';
import type { Composer, NetworkAdapter } from '../types.ts';
import {
  areaWithButton,
  closestOf,
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

/** Conversations are private: nothing of theirs is looked at. */
const MESSAGES = '[class*="msg-"], [data-sdui-screen*="essag"], [href*="/messaging/"]';
const DIALOGS = 'dialog, [role="dialog"], .share-box-v2__modal';
/** What says of itself that a post is written here. */
const POST_SCREENS = [
  '[data-sdui-screen*="sharing."]',
  '[data-test-modal-id="sharebox"]',
  '.share-box-v2__modal',
  '.share-box',
];
const POST_EDITORS = ['[componentkey="ShareBox_textEditor"]'];
/** One post of the feed, in any face. */
const CARDS = [
  '[data-urn]',
  '[role="article"]',
  'article',
  '[role="listitem"]',
  '[componentkey*="FeedType"]',
  '.feed-shared-update-v2',
];
const SUBMITS = [
  '.share-actions__primary-action',
  '.comments-comment-box__submit-button--cr',
  '[class*="submit-button"]',
];
const RESHARED = '.share-creation-state__reshare, .feed-shared-update-v2, [data-urn]';
const NOTICES = '[role="alert"], [data-testid*="toast"], .artdeco-toast-item';
const POSTS =
  '[data-testid="mainFeed"] > *, [data-urn*="urn:li:"], .feed-shared-update-v2, main [role="article"], main [role="listitem"]';
const POST_TEXTS = '[data-testid="expandable-text-box"], .update-components-text, [class*="inline-show-more-text"]';

/** LinkedIn's four faces: the composer of 2026, the classic share box, the page admin's, the boxes under a post. */
export const linkedin: NetworkAdapter = {
  name: 'linkedin',
  hosts: ['www.linkedin.com'],
  editable: '[contenteditable="true"], textarea',

  shadowRoots(document) {
    const outlet = document.getElementById('interop-outlet')?.shadowRoot;
    return outlet ? [outlet] : [];
  },

  composerAt(root, { composer: corrected = [] }) {
    if (!isForWriting(root) || root.closest(MESSAGES) || !isSeen(root)) return null;
    const isNamed = matchesAny(root, [...corrected, ...POST_EDITORS]);
    const screen = closestOf(root, POST_SCREENS);
    const dialog = root.closest<HTMLElement>(DIALOGS);
    if (isNamed || screen || dialog) {
      const frame = dialog ?? screen ?? areaWithButton(root, null);
      if (!frame || !lastWordButton(frame)) return null;
      return { root, network: 'linkedin', frame, surface: screen && isReshare(frame, root) ? 'repost' : 'post' };
    }
    const card = closestOf(root, CARDS);
    const frame = areaWithButton(root, card);
    return frame ? { root, network: 'linkedin', frame, surface: surfaceInCard(frame, card) } : null;
  },

  submitButton(composer, path, { submit: corrected = [] }) {
    const pressed = elementsWithin(composer.frame, path);
    const named = pressed.find((element) => matchesAny(element, [...corrected, ...SUBMITS]));
    if (named) return named;
    const button = pressed.find(isWordButton);
    // Of a composer's word buttons the last one sends; the others choose who sees it, or go back.
    return button && button === lastWordButton(sendingArea(composer)) ? button : null;
  },

  findSubmit(composer, { submit: corrected = [] }) {
    return queryAny(composer.frame, [...corrected, ...SUBMITS]) ?? lastWordButton(sendingArea(composer));
  },

  isSubmitKey: (_, event) => isSubmitCombination(event),

  notices: NOTICES,
  readNotice(element) {
    const notice = element.closest(NOTICES) ?? element.querySelector(NOTICES);
    if (!notice || notice.closest(DIALOGS)?.querySelector('[contenteditable="true"]')) return null;
    const link = notice.querySelector<HTMLAnchorElement>(
      'a[href*="/feed/update/"], a[href*="urn:li:"], a[href*="/posts/"]',
    );
    if (link) return { state: 'published', permalink: link.href };
    return isError(notice) ? { state: 'failed' } : null;
  },

  isPublishRequest: (url) =>
    /\/voyager\/api\/(contentcreation\/normShares|ugcPosts|voyagerSocialDashNormComments)\b/.test(url) ||
    (/[?&]sduiid=[^&]*\.(sharing|comments)\./.test(url) &&
      /(create|publish|submit)/i.test(url) &&
      !/Launch|Tracking/.test(url)),

  newestPosts(document) {
    const posts = Array.from(document.querySelectorAll(POSTS)).slice(0, 8);
    return posts.map((post) => textOf(post.querySelector(POST_TEXTS) ?? post));
  },

  media: ({ frame }) => picturesIn(frame),

  expectsComposer: ({ pathname }) => pathname.startsWith('/sharing/compose'),
};

/** In a dialog that holds another post's card beside the editor, that post is shared on. */
function isReshare(frame: Element, root: Element): boolean {
  return Array.from(frame.querySelectorAll(RESHARED)).some((card) => !card.contains(root));
}

/**
 * Under a card: a comment, unless the box begins with a mention of somebody (an answer), or has nothing but editor and button
 * where comment boxes have pictures to press (a repost with thoughts).
 */
function surfaceInCard(frame: Element, card: Element | null): SurfaceName {
  if (!card) return 'post';
  if (frame.closest('[class*="comments-reply"], [class*="comment-entity"]')) return 'reply';
  const hasTools = frame.querySelector('button svg, [role="button"] svg') !== null;
  return hasTools || frame.closest('form') ? 'comment' : 'repost';
}

/** A dialog shows one screen at a time; the others are hidden. */
function sendingArea({ frame, root }: Composer): Element {
  return root.closest('[data-sdui-screen]') ?? frame;
}

function isError(notice: Element): boolean {
  const type = notice.getAttribute('data-test-artdeco-toast-item-type');
  return type === 'error' || (type === null && notice.querySelector('a') === null);
}
