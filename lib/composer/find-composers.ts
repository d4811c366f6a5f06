import type { NetworkAdapter } from './types.ts';

/**
 * Tells of every editable element that may be a composer: those that are there, those that come, and those that are written in.
 * One observer, and nothing else on a page without one.
 */
export function watchForEditors(
  document: Document,
  adapter: NetworkAdapter,
  onEditor: (root: HTMLElement) => void,
  onGone: () => void,
  signal: AbortSignal,
): void {
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

  // What was missed (an attribute that made it editable later) is found when somebody writes in it.
  window.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      const editor = target instanceof HTMLElement ? target.closest<HTMLElement>(adapter.editable) : null;
      if (editor) onEditor(editor);
    },
    { capture: true, signal },
  );
  watch(document);
  watchShadowRoots();
}
