/** The next time the page is drawn; where nothing is drawn (a tab in the background) a tenth of a second. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, 100);
    const frame = requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      resolve();
    }
  });
}

/** Once the condition holds, asked at every frame; false when it doesn't within so many milliseconds, or is no longer wanted. */
export async function holdsWithin(condition: () => boolean, limitMs: number, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (!condition()) {
    if (signal.aborted || performance.now() > end) return false;
    await nextFrame();
  }
  return true;
}

/** The document has told its listeners of a new selection, or has none to tell. */
export function selectionTold(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, 50);
    document.addEventListener('selectionchange', done, { once: true });
    function done() {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done);
      resolve();
    }
  });
}
