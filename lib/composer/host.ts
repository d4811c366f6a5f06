/** What a site's own shortcuts and drag handlers would otherwise hear of while one writes in our dialog. */
const OURS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'paste',
  'copy',
  'cut',
  'submit',
  'wheel',
] as const;

const LOOK = 'all: initial; position: fixed; inset: 0 auto auto 0; inline-size: 0; block-size: 0; z-index: 2147483647;';
/** Seen all the same where the browser has put our look into the page (entrypoints/look.css), and no longer than that. */
const HIDDEN = ' display: none;';

/** Takes away the host of a copy of us that the browser ended without a word. Only ours has this look and nothing in it. */
export function removeLeftHosts(document: Document): void {
  const alike = document.querySelectorAll(':is(html, dialog) > div[style*="2147483647"]:empty');
  if (alike.length === 0) return;
  const pattern = document.createElement('div');
  const looks = [LOOK, LOOK + HIDDEN].map((look) => {
    pattern.style.cssText = look;
    return pattern.style.cssText;
  });
  for (const element of alike) {
    if (looks.includes(element.getAttribute('style') ?? '')) element.remove();
  }
}

const hosts = new WeakSet<Node>();

/** Is it an element of the guard's, and no change of the site's? */
export const isHost = (node: Node): boolean => hosts.has(node);

export interface Host {
  root: ShadowRoot;
  /** Puts the host where it can be seen and pressed while this element is: within its modal dialog, else over the page. */
  moveTo(near: HTMLElement): void;
  /** Where the window's corner lies for what is positioned in the host; a dialog that is transformed moves it. */
  origin(): { x: number; y: number };
  remove(): void;
}

/**
 * The one element of ours in a page: closed, beside and never inside the site's own parts, and there only while there is
 * something to show.
 */
export function createHost(document: Document, isLookKept: () => boolean): Host {
  const element = document.createElement('div');
  hosts.add(element);
  element.style.cssText = LOOK;
  const root = element.attachShadow({ mode: 'closed' });
  for (const type of OURS) element.addEventListener(type, (event) => event.stopPropagation());
  return {
    root,
    moveTo(near) {
      if (isLookKept()) element.style.display = 'none';
      const parent = topLayerOf(near) ?? document.documentElement;
      if (element.parentElement !== parent || element !== parent.lastElementChild) parent.append(element);
    },
    origin() {
      const { left, top } = element.getBoundingClientRect();
      return { x: left, y: top };
    },
    remove: () => element.remove(),
  };
}

/** Everything outside a modal dialog is inert, whatever its z-index: what should be pressed has to be in it. */
function topLayerOf(near: HTMLElement): HTMLElement | null {
  for (let dialog = near.closest('dialog'); dialog; dialog = dialog.parentElement?.closest('dialog') ?? null) {
    if (dialog.matches(':modal')) return dialog;
  }
  return null;
}
