/** Ways of finding things by what they are, in pages whose names mean nothing. */

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

/** The elements that an event went through, up to a composer's frame. */
export function elementsWithin(frame: Node, path: readonly EventTarget[]): HTMLElement[] {
  const end = path.indexOf(frame);
  return path.slice(0, end === -1 ? 0 : end).filter((target) => target instanceof HTMLElement);
}

export const isSubmitCombination = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;

/** The pictures that stand in an area as `blob:` addresses, with what their alt text says. */
export function picturesIn(area: ParentNode): { altText?: string }[] {
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

export function queryAny(area: ParentNode, selectors: readonly string[]): HTMLElement | null {
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
