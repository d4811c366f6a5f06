import { isSeen, matchesAny, queryAny } from './structure.ts';

/** The buttons of composers whose names mean nothing. */

const BUTTON = 'button, [role="button"], input[type="submit"]';
/** Quill's hidden field for pastes is no editor. */
export const EDITOR = '[contenteditable="true"]:not(.ql-clipboard), textarea';
const PICTURE = 'svg, img';

/** What a composer and its button stand in together. */
export type Area = Element | ShadowRoot;

/** A button that shows words and no picture: on a composer that is the one that sends. */
export function isWordButton(element: Element): element is HTMLElement {
  return showsWords(element) && element.querySelector(PICTURE) === null;
}

/** A button that shows words, be it beside a picture. */
export function showsWords(element: Element): element is HTMLElement {
  if (!element.matches(BUTTON) || element.closest('[contenteditable="true"]')) return false;
  // A picture's title is no word on the button.
  const inPictures = Array.from(element.querySelectorAll('svg'), ({ textContent }) => textContent ?? '').join('');
  return countLetters(element.textContent ?? '') > countLetters(inPictures);
}

/** An emoji is no word: a picker has many of them as buttons. */
const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The last of an area's word buttons that can be seen. */
export const lastWordButton = (area: Area): HTMLElement | null => lastOf(area, isWordButton);

function lastOf(area: Area, fits: (element: Element) => element is HTMLElement): HTMLElement | null {
  const buttons = Array.from(area.querySelectorAll(BUTTON)).filter(fits);
  return buttons.findLast(isSeen) ?? buttons.at(-1) ?? null;
}

/**
 * Of an area's buttons those that may be the one that sends, the likeliest last: the last that shows words alone, and the last
 * that shows words at all. Where they are two, neither is passed over: a draft that is kept is no harm, one that goes out is.
 */
export function sendersIn(area: Area): HTMLElement[] {
  const senders = [lastOf(area, isWordButton), lastOf(area, showsWords)];
  return [...new Set(senders)].filter((button) => button !== null);
}

/**
 * The button of a path that is a composer's by its name, further out than its area, where none has the name: it came after the
 * composer was found, or has moved.
 */
export function namedBeyond(frame: Area, path: readonly EventTarget[], names: readonly string[]): HTMLElement | null {
  const button = path.find((target) => target instanceof HTMLElement && matchesAny(target, names));
  if (!(button instanceof HTMLElement) || queryAny(frame, names)) return null;
  return areaOfBoth(frame, button) && button;
}

/** The smallest area that holds a composer's and this element, unless that reaches to another editor. */
function areaOfBoth(frame: Area, element: Element): Element | null {
  let area = frame.parentElement;
  while (area && !area.contains(element)) area = area.parentElement;
  return area && area.querySelectorAll(EDITOR).length <= 1 ? area : null;
}

/**
 * The button of a path that may send a composer, further out than its area: where nothing says how far a composer reaches, the
 * first button with words on it need not be the one that sends.
 * @param others what belongs to no composer; an area with any of it reaches too far
 */
export function senderBeyond(frame: Area, path: readonly EventTarget[], others: string): HTMLElement | null {
  const button = path.find((target) => target instanceof HTMLElement && showsWords(target));
  const area = button instanceof HTMLElement && areaOfBoth(frame, button);
  if (!area || area.matches('main, body, html') || area.querySelector(`main, ${others}`)) return null;
  return sendersIn(area).includes(button) ? button : null;
}

/**
 * The smallest area around an editor that has a word button of its own beside it; an area with another editor in it reaches
 * too far.
 * @param until the outermost element that it may be
 */
export function areaWithButton(root: Element, until: Element | null): HTMLElement | ShadowRoot | null {
  for (let area = root.parentElement; area && area !== until?.parentElement; area = area.parentElement) {
    if (area.querySelectorAll(EDITOR).length > 1) return null;
    if (lastWordButton(area)) return area;
  }
  const tree = root.getRootNode();
  return tree instanceof ShadowRoot && lastWordButton(tree) && !until ? tree : null;
}
