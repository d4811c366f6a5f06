import type { NetworkAdapter } from './types.ts';

export interface EditorWatch {
  document: Document;
  adapter: NetworkAdapter;
  /** An editable element that may be a composer. @returns whether it is known as one, now or before */
  onEditor(root: HTMLElement): boolean;
  /** Something has left the page. */
  onGone(): void;
  /** Somebody writes where posts are written, in what the adapter takes for no composer. Told once an address. */
  onUnrecognised(): void;
  signal: AbortSignal;
}

/** A composer is mounted piece by piece; what it still lacks after so long, its button for one, won't come. */
const MOUNTED_WITHIN_MS = 3000;

/**
 * Tells of every editable element that may be a composer: those that are there, those that come, and those that are written in.
 * One observer, and nothing else on a page without one.
 */
export function watchForEditors(options: EditorWatch): void {
  const { document, adapter, onEditor, onGone, signal } = options;
  const watched = new Set<Node>();
  const observer = new MutationObserver((records) => {
    let isGone = false;
    for (const { addedNodes, removedNodes } of records) {
      isGone ||= removedNodes.length > 0;
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
    watchShadowRoots();
    if (isGone) onGone();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function look(area: Element | Document | ShadowRoot): void {
    if (area instanceof Element && area.matches(adapter.editable)) onEditor(area as HTMLElement);
    for (const editor of area.querySelectorAll<HTMLElement>(adapter.editable)) onEditor(editor);
  }

  function watch(tree: Document | ShadowRoot): void {
    if (watched.has(tree)) return;
    watched.add(tree);
    observer.observe(tree, { childList: true, subtree: true });
    look(tree);
  }

  const watchShadowRoots = () => adapter.shadowRoots(document).forEach(watch);
  const expectWritten = watchRecognition(options);

  function enter(target: EventTarget | null | undefined): void {
    const editor = target instanceof HTMLElement ? target.closest<HTMLElement>(adapter.editable) : null;
    if (!editor) return;
    const tree = editor.getRootNode();
    if (tree instanceof ShadowRoot) watch(tree);
    if (!onEditor(editor)) expectWritten(editor);
  }

  // What was missed (an attribute that made it editable later, a tree that nobody knew of) is found when somebody writes in it.
  window.addEventListener('focusin', (event) => enter(event.composedPath()[0]), { capture: true, signal });
  watch(document);
  watchShadowRoots();
  enter(focusedIn(document));
}

/** What has the focus, however deep in open shadow roots. */
function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The adapter's own check of itself: at an address where a post is written, what somebody writes in has to be a composer. */
function watchRecognition({ document, adapter, onEditor, onUnrecognised, signal }: EditorWatch) {
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const isExpected = (editor: HTMLElement) =>
    adapter.expectsComposer(new URL(document.location.href)) && !adapter.isPrivate(editor) && !isBeside(editor);
  /** Plain fields beside a composer are for a picture's alt text and the like. */
  const isBeside = (editor: HTMLElement) =>
    editor instanceof HTMLTextAreaElement &&
    Array.from(document.querySelectorAll<HTMLElement>(adapter.editable)).some(onEditor);

  return (editor: HTMLElement): void => {
    if (!isExpected(editor)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { pathname } = document.location;
      if (!editor.isConnected || onEditor(editor) || !isExpected(editor) || told.has(pathname)) return;
      told.add(pathname);
      onUnrecognised();
    }, MOUNTED_WITHIN_MS);
  };
}
