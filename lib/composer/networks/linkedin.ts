import type { SurfaceName } from '../../policy/schema.ts';
import type { Composer, NetworkAdapter } from '../types.ts';
import { addressesAround, dialogAround, isDocked, isInDialog, isWithin, saysMessage } from './around.ts';
import { type Area, areaWithButton, namedBeyond, senderBeyond, sendersIn } from './buttons.ts';
import { dayButtonIn } from './day-dialog.ts';
import {
  closestOf,
  elementsWithin,
  isForWriting,
  isSeen,
  isSubmitCombination,
  matchesAny,
  picturesIn,
  queryAny,
  textOf,
} from './structure.ts';

/** Conversations are private: nothing of theirs is looked at. */
const MESSAGES = '[class*="msg-"], [data-sdui-screen*="essag"], [href*="/messaging/"]';
/** What says of itself that a post is written here. */
const POST_SCREENS = [
  '[data-sdui-screen*="sharing."]',
  '[data-test-modal-id="sharebox"]',
  '.share-box-v2__modal',
  '.share-box',
];
const POST_EDITORS = ['[componentkey="ShareBox_textEditor"]'];
const POST_ADDRESS = /^\/sharing\/|^\/company\/[^/]+\/admin\/page-posts/;
/** One post of the feed, in any face. */
const CARDS = [
  '[data-urn]',
  '[role="article"]',
  'article',
  '[role="listitem"]',
  '[componentkey*="FeedType"]',
  '.feed-shared-update-v2',
];
/** The picture on a post's Comment button: its name is the same in every language, and once on every post. */
const COMMENT_PICTURE = '#comment-small, [data-test-icon="comment-small"], use[href$="#comment-small"]';
const OWN_SUBMITS = ['.share-actions__primary-action', '.comments-comment-box__submit-button--cr'];
/** Other forms have such a class as well: it says something within a composer only. */
const SUBMITS = [...OWN_SUBMITS, '[class*="submit-button"]'];
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

  // `#interop-outlet` by its name, and whatever else opens a tree of its own at the end of the page.
  shadowRoots(document) {
    const hosts = [document.getElementById('interop-outlet'), ...(document.body?.children ?? [])];
    return [...new Set(hosts.flatMap((host) => host?.shadowRoot ?? []))];
  },

  isPrivate: (root) => isWithin(root, MESSAGES) || saysMessage(root) || isDocked(root),

  composerAt(root, { composer: corrected = [] }) {
    if (!isForWriting(root) || isWithin(root, MESSAGES) || !isSeen(root)) return null;
    const isNamed = matchesAny(root, [...corrected, ...POST_EDITORS]);
    const screen = closestOf(root, POST_SCREENS);
    const dialog = dialogAround(root);
    const card = isNamed || screen ? null : cardAround(root, dialog);
    if (card) {
      const frame = areaWithButton(root, card);
      return frame && { root, network: 'linkedin', frame, surface: surfaceInCard(frame, root) };
    }
    if (!isNamed && !screen && !looksLikePost(root, dialog)) return null;
    const frame = dialog ?? screen ?? areaWithButton(root, null);
    if (!frame || sendersIn(frame).length === 0) return null;
    return { root, network: 'linkedin', frame, surface: isReshare(frame, root) ? 'repost' : 'post' };
  },

  submitButton(composer, path, { submit: corrected = [] }) {
    const pressed = elementsWithin(composer.frame, path);
    const named = pressed.find((element) => matchesAny(element, [...corrected, ...SUBMITS]));
    if (named) return named;
    // Of a composer's word buttons the last one sends; the others choose who sees it, or go back.
    const senders = sendersIn(sendingArea(composer));
    return (
      pressed.find((element) => senders.includes(element)) ??
      buttonBeyond(composer, path, [...corrected, ...OWN_SUBMITS])
    );
  },

  findSubmit(composer, { submit: corrected = [] }) {
    return queryAny(composer.frame, [...corrected, ...SUBMITS]) ?? sendersIn(sendingArea(composer)).at(-1) ?? null;
  },

  answerButton: () => null,
  dayButton: dayButtonIn,

  isSubmitKey: (_, event) => isSubmitCombination(event),

  readNotice(element, { toast: corrected = [] } = {}) {
    const notice = closestOf(element, [...corrected, NOTICES]) ?? queryAny(element, [...corrected, NOTICES]);
    if (!notice || notice.closest('dialog, [role="dialog"]')?.querySelector('[contenteditable="true"]')) return null;
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

  expectsComposer: ({ pathname, searchParams }) =>
    POST_ADDRESS.test(pathname) || searchParams.get('shareActive') === 'true',
};

/**
 * Nothing here has a name that is known. A dialog with a rich editor is where posts are written, and so is an address of theirs;
 * plain fields in dialogs are notes to somebody, alt texts, one's profile.
 */
function looksLikePost(root: HTMLElement, dialog: Element | null): boolean {
  if (root instanceof HTMLTextAreaElement || linkedin.isPrivate(root)) return false;
  return (
    dialog !== null ||
    isInDialog(root) ||
    addressesAround(root.ownerDocument).some(({ pathname }) => POST_ADDRESS.test(pathname))
  );
}

/** The post that a box belongs to: by what says that it is one, or by the Comment button beside it, which each has once. */
function cardAround(root: Element, dialog: Element | null): Element | null {
  const named = closestOf(root, CARDS);
  if (named && !named.contains(dialog)) return named;
  for (let area = root.parentElement; area && area.tagName !== 'MAIN'; area = area.parentElement) {
    const pictures = area.querySelectorAll(COMMENT_PICTURE).length;
    if (pictures > 0) return pictures === 1 ? area : null;
    if (area === dialog) break;
  }
  return null;
}

/** In a dialog that holds another post's card beside the editor, that post is shared on. */
function isReshare(frame: Area, root: Element): boolean {
  return Array.from(frame.querySelectorAll(RESHARED)).some((card) => !card.contains(root));
}

/**
 * Under a card: a comment; an answer, when the box stands within a comment or begins with a mention of somebody; or, when it
 * has nothing but editor and button where comment boxes have pictures to press, a repost with thoughts.
 */
function surfaceInCard(frame: Area, root: Element): SurfaceName {
  if (root.closest('[class*="comments-reply"], [class*="comment-entity"]') || beginsWithMention(root)) return 'reply';
  const hasTools = frame.querySelector('button svg, [role="button"] svg') !== null;
  return hasTools || root.closest('form') ? 'comment' : 'repost';
}

function beginsWithMention(root: Element): boolean {
  const chip = root.querySelector('[contenteditable="false"], .ql-mention, [data-type="mention"], [data-mention]');
  if (!chip) return false;
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEndBefore(chip);
  return before.toString().replaceAll('\ufeff', '').trim() === '';
}

/** The button may have come further out: by its name, or where an editor stands in nothing whose end is known. */
function buttonBeyond(
  { frame, root }: Composer,
  path: readonly EventTarget[],
  names: readonly string[],
): HTMLElement | null {
  if (path.includes(frame)) return null;
  const named = namedBeyond(frame, path, names);
  if (named || dialogAround(root) || closestOf(root, POST_SCREENS) || cardAround(root, null)) return named;
  return senderBeyond(frame, path, [...CARDS, COMMENT_PICTURE].join());
}

/** A dialog shows one screen at a time; the others are hidden. Who chooses the day sees another one than the editor's. */
function sendingArea({ frame, root }: Composer): Area {
  const screen = isSeen(root) ? root.closest('[data-sdui-screen]') : null;
  return screen && frame.contains(screen) ? screen : frame;
}

function isError(notice: Element): boolean {
  const type = notice.getAttribute('data-test-artdeco-toast-item-type');
  return type === 'error' || (type === null && notice.querySelector('a') === null);
}
