/** What Tab comes to. */
const FOCUSABLE = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled]):not([tabindex="-1"])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  'summary',
  '[contenteditable="true"]',
  '[tabindex="0"]',
].join();

/** A place to go on from where everything around the focus was exchanged, such as a heading. */
export const LANDING = 'data-landing';

interface Held {
  element: HTMLElement;
  /** What stands around it, the nearest first. */
  around: HTMLElement[];
  /** All that could have the focus then, in their order. */
  all: HTMLElement[];
}

/**
 * Whoever works by the keyboard doesn't fall out of the page when the button that they pressed is gone, or can't be pressed any
 * more: the focus goes on to what is next to it, as near as there is anything left.
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  let held: Held | null = null;

  const hold = (element: HTMLElement) => {
    const around: HTMLElement[] = [];
    for (let at = element.parentElement; at && at !== root.parentElement; at = at.parentElement) around.push(at);
    held = { element, around, all: [...root.querySelectorAll<HTMLElement>(FOCUSABLE)] };
  };

  const mend = () => {
    const { activeElement } = document;
    if (!held || (activeElement && activeElement !== document.body && canHold(activeElement))) return;
    successorOf(held)?.focus();
  };

  root.addEventListener('focusin', ({ target }) => target instanceof HTMLElement && hold(target), { signal });
  // A press beside everything takes the focus away on purpose.
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Element) || !target.closest(FOCUSABLE)) held = null;
    },
    { signal, capture: true },
  );
  const observer = new MutationObserver(mend);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
  signal.addEventListener('abort', () => observer.disconnect());
}

function successorOf({ element, around, all }: Held): HTMLElement | undefined {
  // A list that is put in another order takes its elements out and in again.
  if (canHold(element)) return element;
  const place = all.indexOf(element);
  const left = [...all.slice(place + 1), ...all.slice(0, Math.max(place, 0)).reverse()].filter(canHold);
  for (const container of around) {
    if (!container.isConnected) continue;
    const found =
      left.find((one) => container.contains(one)) ??
      container.querySelector<HTMLElement>(`[${LANDING}]`) ??
      [...container.querySelectorAll<HTMLElement>(FOCUSABLE)].find(canHold);
    if (found) return found;
  }
  return undefined;
}

/** Is it there, to be seen, and of use? */
function canHold(element: Element): boolean {
  if (!element.isConnected || element.matches(':disabled')) return false;
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}
