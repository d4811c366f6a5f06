import type { SurfaceName } from '../../policy/schema.ts';
import type { Composer, NetworkAdapter } from '../types.ts';
import { addressesAround, dialogAround, isDocked, isInDialog, isWithin, saysMessage } from './around.ts';
import { isWordButton, lastWordButton, namedBeyond, senderBeyond, sendersIn } from './buttons.ts';
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

const EDITORS = ['[data-testid^="tweetTextarea_"][contenteditable="true"]'];
const SUBMITS = ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'];
/** A picture has no description, or it is the last edit: which of its buttons sends differs. */
const QUESTIONS = '[data-testid="confirmationSheetDialog"], [role="alertdialog"]';
const MESSAGES =
  '[data-testid*="dmComposer"], [data-testid*="DmScroller"], [data-testid="DMDrawer"], [aria-label*="irect message"]';
const NOTICES = '[data-testid="toast"], [role="alert"]';
const POSTS = 'article[data-testid="tweet"], article';
const POST_TEXT = '[data-testid="tweetText"]';
const OTHERS = '[data-testid="tweet"], [data-testid="quoteTweet"], article, [role="blockquote"], blockquote';
/** A name as `@anna` and nothing else: React gives the sign a text node of its own. */
const HANDLE = /^\s*@(\w{1,15})?\s*$/;
const POST_ADDRESS = /^\/(compose\/post|intent\/(post|tweet))/;
const STATUS_ADDRESS = /^\/[^/]+\/status\/\d+/;
const MESSAGE_ADDRESS = /^\/(messages|i\/chat)/;
const PLAIN_ADDRESS = /^\/(home$|[^/]+\/status\/\d+)/;

/** X: inline at home and under a post, and in a dialog; several at once. The parts of a thread share one button. */
export const x: NetworkAdapter = {
  name: 'x',
  hosts: ['x.com'],
  editable: '[contenteditable="true"], textarea',

  shadowRoots: () => [],

  isPrivate: (root) => isWithin(root, MESSAGES) || isAt(root, MESSAGE_ADDRESS) || saysMessage(root) || isDocked(root),

  composerAt(root, { composer: corrected = [] }) {
    if (!isForWriting(root) || isWithin(root, MESSAGES) || !isSeen(root)) return null;
    const isNamed = matchesAny(root, [...corrected, ...EDITORS]);
    const dialog = dialogAround(root);
    if (!isNamed && !looksLikePost(root)) return null;
    const frame = areaWithSubmit(root, dialog);
    return frame && { root, network: 'x', frame, surface: surfaceOf(root, frame, dialog) };
  },

  submitButton(composer, path, { submit: corrected = [] }) {
    const { frame } = composer;
    const names = [...corrected, ...SUBMITS];
    const pressed = elementsWithin(frame, path);
    const named = pressed.find((element) => matchesAny(element, names));
    if (named) return named;
    if (frame.querySelector(SUBMITS.join())) return null;
    const senders = sendersIn(frame);
    return pressed.find((element) => senders.includes(element)) ?? buttonBeyond(composer, path, names);
  },

  findSubmit: ({ frame }, { submit: corrected = [] }) =>
    queryAny(frame, [...corrected, ...SUBMITS]) ?? sendersIn(frame).at(-1) ?? null,

  answerButton(path) {
    const elements = path.filter((target) => target instanceof HTMLElement);
    const sheet = elements.findIndex((element) => element.matches(QUESTIONS));
    return elements.slice(0, Math.max(0, sheet)).find(isWordButton) ?? null;
  },

  // Its own leads back to the composer.
  dayButton: () => null,

  isSubmitKey: (_, event) => isSubmitCombination(event),

  readNotice(element, { toast: corrected = [] } = {}) {
    const notice = closestOf(element, [...corrected, NOTICES]) ?? queryAny(element, [...corrected, NOTICES]);
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

  expectsComposer: ({ pathname }) => POST_ADDRESS.test(pathname),
};

/**
 * Nothing here has a name that is known. A text box in a dialog or in the middle of the page is where posts are written, or at
 * an address of theirs; conversations have addresses of their own, and a drawer at the window's edge. A plain field is one in
 * the middle of the page, where one posts or answers: in dialogs they are for alt texts and the like.
 */
function looksLikePost(root: HTMLElement): boolean {
  if (x.isPrivate(root)) return false;
  const isInMiddle = isWithin(root, 'main, [role="main"]');
  if (root instanceof HTMLTextAreaElement) return isInMiddle && !isInDialog(root) && isAt(root, PLAIN_ADDRESS);
  if (root.getAttribute('role') !== 'textbox') return false;
  return isInMiddle || isInDialog(root) || isAt(root, POST_ADDRESS);
}

const isAt = (root: Element, address: RegExp): boolean =>
  addressesAround(root.ownerDocument).some(({ pathname }) => address.test(pathname));

/** The button may have come further out than the area that was found; one that says what it is, wherever that is. */
function buttonBeyond(
  { frame, root }: Composer,
  path: readonly EventTarget[],
  names: readonly string[],
): HTMLElement | null {
  const dialog = dialogAround(root);
  if (path.includes(frame) || (dialog && !path.includes(dialog))) return null;
  return namedBeyond(frame, path, names) ?? senderBeyond(frame, path, OTHERS);
}

/** The smallest area with the button that sends; the tool bar stands in another branch than the editor. */
function areaWithSubmit(root: Element, dialog: Element | null): HTMLElement | null {
  const areas = areasAround(root, dialog);
  return (
    areas.find((area) => area.querySelector(SUBMITS.join())) ??
    areas.find(lastWordButton) ??
    areas.find((area) => area === dialog && sendersIn(area).length > 0) ??
    null
  );
}

function areasAround(root: Element, dialog: Element | null): HTMLElement[] {
  const areas: HTMLElement[] = [];
  for (
    let area = root.parentElement;
    area && area.tagName !== 'MAIN' && area.tagName !== 'BODY';
    area = area.parentElement
  ) {
    areas.push(area);
    if (area === dialog) break;
  }
  return areas;
}

/**
 * A post that is answered stands above the editor, one that is quoted below it. Inline on a post's own page one answers; the
 * button's name is the same as at home, so that the address has to say it.
 */
function surfaceOf(root: Element, frame: Element, dialog: Element | null): SurfaceName {
  const area = dialog ?? frame;
  const where = new Set(othersIn(area).map((other) => (isBefore(other, root) ? 'above' : 'below')));
  if (where.has('above') || (!dialog && STATUS_ADDRESS.test(root.ownerDocument.location.pathname))) return 'reply';
  return where.has('below') ? 'repost' : 'post';
}

/** What is said of other people's posts in a composer: their texts, and the names that they go by. */
function othersIn(area: Element): Node[] {
  const named = area.querySelectorAll(OTHERS);
  const texts = area.ownerDocument.createTreeWalker(area, NodeFilter.SHOW_TEXT, (text) =>
    HANDLE.test(text.nodeValue ?? '') && !text.parentElement?.closest('[contenteditable="true"], [role="listbox"]')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  );
  const found: Node[] = [...named];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) found.push(text);
  return found;
}

const isBefore = (node: Node, root: Node): boolean =>
  (node.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
