/** What an element stands in, over the edges of shadow roots and of frames of the same origin. */

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Out of a shadow root to its host, out of a frame to what holds it. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const tree = element.getRootNode();
  if ('host' in tree) return (tree as ShadowRoot).host;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

function* ancestorsOf(element: Element): Iterable<Element> {
  for (let at = parentOf(element); at; at = parentOf(at)) yield at;
}

/** Does the element, or any around it, fit? */
export function isWithin(element: Element, selector: string): boolean {
  if (element.matches(selector)) return true;
  for (const at of ancestorsOf(element)) if (at.matches(selector)) return true;
  return false;
}

/** The addresses of the page that a document is part of: its own, and those of the pages around a frame. */
export function addressesAround(document: Document): URL[] {
  return documentsAround(document).map(({ location }) => new URL(location.href));
}

/** A document, and those around it when it is a frame's. */
export function documentsAround(document: Document): Document[] {
  const all = [document];
  for (let at = frameOf(document); at; at = frameOf(at.ownerDocument)) all.push(at.ownerDocument);
  return all;
}

function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/**
 * The dialog that an element stands in, whether it says that it is one or not: a layer that lies over the whole window is one
 * too. A box that is docked to the window's edge, as conversations are, is none.
 */
export function dialogAround(element: Element): HTMLElement | null {
  const tree = element.getRootNode();
  return (
    element.closest<HTMLElement>(DIALOG) ??
    layersAround(element).find((layer) => layer.getRootNode() === tree && coversWindow(layer)) ??
    null
  );
}

/** Is it in a dialog, be it one around the frame or the shadow root that it is in? */
export const isInDialog = (element: Element): boolean =>
  isWithin(element, DIALOG) || layersAround(element).some(coversWindow);

/** Is it in a box that is docked to the lower edge of the window, and no higher than it has to be? */
export function isDocked(element: Element): boolean {
  return layersAround(element).some((layer) => {
    const { top, bottom } = layer.getBoundingClientRect();
    const { innerHeight } = windowOf(layer);
    return bottom >= innerHeight - 2 && top > innerHeight * 0.1;
  });
}

function layersAround(element: Element): HTMLElement[] {
  const layers: HTMLElement[] = [];
  for (const at of ancestorsOf(element)) {
    if (at !== at.ownerDocument.body && getComputedStyle(at).position === 'fixed') layers.push(at as HTMLElement);
  }
  return layers;
}

function coversWindow(layer: Element): boolean {
  const { width, height } = layer.getBoundingClientRect();
  const { innerWidth, innerHeight } = windowOf(layer);
  return width >= innerWidth * 0.9 && height >= innerHeight * 0.9;
}

const windowOf = (element: Element): Window => element.ownerDocument.defaultView ?? window;

/** *Message* in the languages that the networks speak, as its beginning stands in labels. */
const MESSAGE =
  /messag|besked|melding|meddel|nachricht|mensaj|mensag|viesti|wiadomo|zpráv|správ|üzenet|mesaj|сообщ|повідом|tin nhắn|pesan|mesej|μήνυμα|הודע|رسال|संदेश|ข้อความ|メッセージ|消息|訊息|私信|메시지|\bchat|conversa|konversa|samtal/i;

/** Does it, or a region that it stands in, call itself a message? */
export function saysMessage(root: Element): boolean {
  if (MESSAGE.test(saidOf(root))) return true;
  for (const at of ancestorsOf(root)) {
    if (at.matches('aside, form, section, iframe, [role]') && MESSAGE.test(saidOf(at))) return true;
  }
  return false;
}

const saidOf = (element: Element): string =>
  `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('placeholder') ?? ''}`;
