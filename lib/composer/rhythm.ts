import type { Composer } from './types.ts';
import { watchDraft } from './watch-draft.ts';

/** After so long without a key the word at the caret counts as written. */
export const IDLE_MS = 400;

interface RhythmOptions {
  composer: Composer;
  /** Something has changed; before the frame that shows it. @param idleMs since the last key */
  onFrame(idleMs: number): void;
  /** Nobody types any more. */
  onIdle(): void;
  signal: AbortSignal;
}

/** When a composer's text is looked at: once a frame while it changes, and once more at rest. Not while an input method composes. */
export function createRhythm({ composer, onFrame, onIdle, signal }: RhythmOptions) {
  let isComposing = false;
  let frame = 0;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let lastKeyAt = Number.NEGATIVE_INFINITY;
  /** By a key or by the network's own program: a person's chip, a prefill. */
  let lastChangeAt = Number.NEGATIVE_INFINITY;

  signal.addEventListener('abort', () => {
    clearTimeout(idleTimer);
    cancelAnimationFrame(frame);
  });

  function soon(): void {
    if (frame !== 0 || isComposing) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (signal.aborted || isComposing) return;
      onFrame(performance.now() - lastKeyAt);
      clearTimeout(idleTimer);
      // The extension may turn out to be gone by what was just told.
      if (signal.aborted) return;
      idleTimer = setTimeout(() => {
        if (!isComposing) onIdle();
      }, IDLE_MS);
    });
  }

  const { lookIn } = watchDraft(composer, signal, {
    onDrawn() {
      lastChangeAt = performance.now();
      soon();
    },
    onKey() {
      lastKeyAt = performance.now();
      soon();
    },
    onComposing(is) {
      isComposing = is;
      if (!isComposing) soon();
    },
    onOther: soon,
  });

  return {
    lookIn,
    get isComposing(): boolean {
      return isComposing;
    },
    get isIdle(): boolean {
      return performance.now() - lastKeyAt >= IDLE_MS;
    },
    /** Until the text has stood unchanged for so long. */
    async unchangedFor(ms: number): Promise<void> {
      const left = ms - (performance.now() - lastChangeAt);
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    },
  };
}
