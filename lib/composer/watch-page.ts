interface PageEvents {
  /** What stands in the window has moved in it. */
  onMoved(): void;
  /** The page comes back from the browser's store, and has missed what happened meanwhile. */
  onBack(): void;
}

/** Tells of what happens to the page as a whole. */
export function watchPage(signal: AbortSignal, { onMoved, onBack }: PageEvents): void {
  for (const type of ['scroll', 'resize'] as const) {
    window.addEventListener(type, onMoved, { capture: true, passive: true, signal });
  }
  window.addEventListener('pageshow', ({ persisted }) => persisted && onBack(), { signal });
}
