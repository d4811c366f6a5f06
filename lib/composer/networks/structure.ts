/** Ways of finding things by what they are, in pages whose names mean nothing. */

const BUTTON = 'button, [role="button"], input[type="submit"]';
/** Quill's hidden field for pastes is no editor. */
const EDITOR = '[contenteditable="true"]:not(.ql-clipboard), textarea';
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** A button that shows words and no picture: on a composer that is the one that sends. */
export function isWordButton(element: Element): element is HTMLElement {
  return (
    element.matches(BUTTON) &&
    element.querySelector('svg, img') === null &&
    (element.textContent ?? '').trim() !== '' &&
    !element.closest('[contenteditable="true"]')
  );
}

/** The last of an area's word buttons that can be seen. */
export function lastWordButton(area: Element): HTMLElement | null {
  const buttons = Array.from(area.querySelectorAll(BUTTON)).filter(isWordButton);
  return buttons.findLast((button) => !button.closest('[hidden]')) ?? buttons.at(-1) ?? null;
}

/**
 * The smallest area around an editor that has a word button of its own beside it; an area with another editor in it reaches
 * too far.
 * @param until the outermost element that it may be
 */
export function areaWithButton(root: Element, until: Element | null): HTMLElement | null {
  for (let area = root.parentElement; area && area !== until?.parentElement; area = area.parentElement) {
    if (area.querySelectorAll(EDITOR).length > 1) return null;
    if (lastWordButton(area)) return area;
  }
  return null;
}

/** Can the person see it? A hidden twin, a dialog that is kept for later: they can't. */
export function isSeen(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true });
}

/** Is it for writing several words: an editor, not a search field, nor the hidden field that Quill takes pastes with? */
export function isForWriting(element: Element): element is HTMLElement {
  if (element.classList.contains('ql-clipboard') || element.closest('[aria-hidden="true"]')) return false;
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (!(element instanceof HTMLElement) || element.getAttribute('contenteditable') === 'false') return false;
  const role = element.getAttribute('role');
  return (
    element.isContentEditable !== false &&
    (role === null || role === 'textbox' || role === 'combobox') &&
    element.getAttribute('type') !== 'search'
  );
}

/**
 * The dialog that an element stands in, whether it says that it is one or not: a layer that lies over the whole window is one
 * too. A box that is docked to the window's edge, as conversations are, is none.
 */
export function dialogAround(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(DIALOG) ?? layersAround(element).find(coversWindow) ?? null;
}

/** Is it in a box that is docked to the lower edge of the window, and no higher than it has to be? */
export function isDocked(element: Element): boolean {
  return layersAround(element).some((layer) => {
    const { top, bottom } = layer.getBoundingClientRect();
    return bottom >= window.innerHeight - 2 && top > window.innerHeight * 0.1;
  });
}

function layersAround(element: Element): HTMLElement[] {
  const layers: HTMLElement[] = [];
  for (let at = element.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (getComputedStyle(at).position === 'fixed') layers.push(at);
  }
  return layers;
}

function coversWindow(layer: Element): boolean {
  const { width, height } = layer.getBoundingClientRect();
  return width >= window.innerWidth * 0.9 && height >= window.innerHeight * 0.9;
}

/** *Message* in the languages that the networks speak, as its beginning stands in labels. */
const MESSAGE =
  /messag|besked|melding|meddel|nachricht|mensaj|mensag|viesti|wiadomo|zpráv|správ|üzenet|mesaj|сообщ|повідом|tin nhắn|pesan|mesej|μήνυμα|הודע|رسال|संदेश|ข้อความ|メッセージ|消息|訊息|私信|메시지|\bchat|conversa|konversa|samtal/i;

/** Does it, or a region that it stands in, call itself a message? */
export function saysMessage(root: Element): boolean {
  for (let at: Element | null = root; at; at = at.parentElement) {
    const isRegion = at === root || at.matches('aside, form, section, [role]');
    const said = isRegion ? `${at.getAttribute('aria-label') ?? ''} ${at.getAttribute('placeholder') ?? ''}` : '';
    if (MESSAGE.test(said)) return true;
  }
  return false;
}

/** The elements that an event went through, up to a composer's frame. */
export function elementsWithin(frame: Element, path: readonly EventTarget[]): HTMLElement[] {
  const end = path.indexOf(frame);
  return path.slice(0, end === -1 ? 0 : end).filter((target) => target instanceof HTMLElement);
}

export const isSubmitCombination = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;

/** The pictures that stand in an area as `blob:` addresses, with what their alt text says. */
export function picturesIn(area: Element): { altText?: string }[] {
  return Array.from(area.querySelectorAll<HTMLImageElement>('img[src^="blob:"]'), ({ alt }) =>
    alt ? { altText: alt } : {},
  );
}

export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Does any of the selectors fit, here or further out? A selector of the policy's that is no selector fits nothing. */
export function closestOf(element: Element, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = safely(() => element.closest<HTMLElement>(selector));
    if (found) return found;
  }
  return null;
}

export const matchesAny = (element: Element, selectors: readonly string[]): boolean =>
  selectors.some((selector) => safely(() => element.matches(selector)) ?? false);

export function queryAny(area: Element, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = safely(() => area.querySelector<HTMLElement>(selector));
    if (found) return found;
  }
  return null;
}

function safely<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
