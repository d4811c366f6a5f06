import type { Composer } from './types.ts';

interface DraftEvents {
  /** The editor has drawn something: by a key, or by the network's own program. */
  onDrawn(): void;
  onKey(): void;
  /** An input method begins to compose, or has ended. */
  onComposing(isComposing: boolean): void;
  /** A picture has come or been described, or the editor has lost the focus. */
  onOther(): void;
}

/** Tells of whatever may change a draft, or what is painted on it. */
export function watchDraft({ root, frame }: Composer, signal: AbortSignal, events: DraftEvents) {
  const observer = new MutationObserver(events.onDrawn);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  // Pictures stand beside the editor, and their descriptions come later.
  const pictures = new MutationObserver((records) => {
    if (records.some(hasPicture)) events.onOther();
  });
  const lookIn = (area: Composer['frame']) =>
    pictures.observe(area, { childList: true, subtree: true, attributes: true, attributeFilter: ['alt', 'src'] });
  lookIn(frame);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pictures.disconnect();
  });
  const on = (type: string, listener: () => void) => root.addEventListener(type, listener, { signal, passive: true });
  on('input', events.onKey);
  on('compositionstart', () => events.onComposing(true));
  on('compositionend', () => events.onComposing(false));
  // ProseMirror draws its text anew when the focus goes: what was painted points nowhere then.
  on('blur', events.onOther);

  return {
    /** The composer ends elsewhere by now. */
    lookIn(area: Composer['frame']): void {
      pictures.disconnect();
      if (!signal.aborted) lookIn(area);
    },
  };
}

/** Is it about a picture that somebody picked on this machine? */
function hasPicture({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return target instanceof HTMLImageElement;
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.matches(PICTURE) || node.querySelector(PICTURE) !== null),
  );
}

const PICTURE = 'img[src^="blob:"]';
