import type { Finding } from '../checker/types.ts';
import type { Composers } from './composers.ts';
import { caretIn } from './editors/selection.ts';
import type { Marks } from './marks.ts';
import type { Session } from './session.ts';

const HOVER_MS = 250;
const CARET_KEY = /^(Arrow|Home|End|Page)/;

export interface OpenCard {
  /** The remark that it is about; null: all of them. */
  finding: Finding | null;
  /** Opened by the keyboard, it has the focus. */
  isByKey: boolean;
  /** How often remarks have been asked for by the keyboard. */
  turn: number;
  /** Opened by a pointer or a caret on the words, it goes when that goes. */
  isByPointer: boolean;
}

interface RemarkCardOptions {
  composers: Composers;
  marks: Marks;
  /** Are remarks shown at all? */
  isShown(): boolean;
  /** Something else has the keys. */
  isBlocked(): boolean;
  onChange(): void;
  /** It is closed, and the keys are the editor's again before the next one comes. */
  onClosedByKey(): void;
  /** The remark that had the keys is no more, as it was mended. */
  onGoneUnderKey(): void;
  signal: AbortSignal;
}

/** Which remarks are open, by the person's hand: pointer, caret, Alt+K from one to the next, Escape. */
export function createRemarkCard(options: RemarkCardOptions) {
  const { composers, marks, onChange, signal } = options;
  let open: OpenCard | null = null;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(next: OpenCard | null): void {
    if (open === next) return;
    open = next;
    onChange();
  }

  function openOne(session: Session, finding: Finding): void {
    if (!options.isShown()) return;
    composers.activate(session);
    set({ finding, isByKey: false, turn, isByPointer: true });
  }

  function openAtCaret(session: Session): void {
    const caret = caretIn(session.composer.root, session.editor.read(session.composer.root));
    const finding = session.state.result.findings.find(
      ({ start, end }) => caret !== null && end > start && caret >= start && caret <= end,
    );
    if (finding) openOne(session, finding);
    else closeHovered();
  }

  function closeHovered(): void {
    if (open?.isByPointer) set(null);
  }

  function closeSoon(delayMs: number): void {
    clearTimeout(timer);
    if (open?.isByPointer) timer = setTimeout(closeHovered, delayMs);
  }

  /** The next remark, from the one that is open or from the first. */
  function next(): void {
    const { active } = composers;
    if (!active || !options.isShown()) return;
    const { findings } = active.state.result;
    const at = findings.findIndex(({ id }) => id === open?.finding?.id);
    const finding = findings[(at + 1) % findings.length];
    if (!open?.isByKey) active.keepCaret();
    turn += 1;
    set(finding ? { finding, isByKey: true, turn, isByPointer: false } : null);
  }

  function close(): void {
    const wasByKey = open?.isByKey ?? false;
    set(null);
    if (wasByKey) options.onClosedByKey();
  }

  function handleKey(event: KeyboardEvent): void {
    if (!composers.active || event.isComposing) return;
    const isNext = event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyK';
    if (isNext) next();
    else if (event.key === 'Escape' && open && !options.isBlocked()) close();
    else return;
    // The network's own dialog would close with the same key.
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  window.addEventListener('keydown', handleKey, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    get open() {
      return open;
    },
    close,
    /** Whatever is open; the focus stays where it is. */
    drop: () => set(null),
    toggle: () => set(open ? null : { finding: null, isByKey: false, turn, isByPointer: false }),

    /** The pointer is over the card itself, or has left it. */
    keepOpen(isOver: boolean): void {
      if (isOver) clearTimeout(timer);
      else closeSoon(HOVER_MS * 2);
    },

    /** A remark that is no more has no card. */
    changed(session: Session): void {
      const { findings } = session.state.result;
      if (session !== composers.active || !open?.finding) return;
      if (findings.some(({ id }) => id === open?.finding?.id)) return;
      const wasByKey = open.isByKey;
      set(null);
      if (wasByKey) options.onGoneUnderKey();
    },

    watch(session: Session, ended: AbortSignal): void {
      const { root } = session.composer;
      const on = <Type extends keyof HTMLElementEventMap>(
        type: Type,
        handle: (event: HTMLElementEventMap[Type]) => void,
      ) => root.addEventListener(type, handle, { signal: ended, passive: true });
      on('focusin', () => composers.activate(session));
      on('pointermove', ({ buttons, clientX, clientY, pointerType }) => {
        clearTimeout(timer);
        if (buttons !== 0 || pointerType === 'touch') return;
        // Asked now, so that words which slide under a resting pointer while one types open nothing.
        const finding = marks.findingAt(root, clientX, clientY);
        if (finding) timer = setTimeout(() => openOne(session, finding), HOVER_MS);
        else closeSoon(HOVER_MS);
      });
      // A finger that is lifted has left as well.
      on('pointerleave', ({ pointerType }) => {
        clearTimeout(timer);
        if (pointerType !== 'touch') closeSoon(HOVER_MS);
      });
      on('input', closeHovered);
      on('pointerup', ({ pointerType }) => {
        if (pointerType !== 'touch') requestAnimationFrame(() => ended.aborted || openAtCaret(session));
      });
      // After a tap the caret comes late, and hovering is nothing: the words under the finger are meant.
      on('click', (event) => {
        if ((event as PointerEvent).pointerType !== 'touch') return;
        const finding = marks.findingAt(root, event.clientX, event.clientY);
        if (finding) openOne(session, finding);
        else closeHovered();
      });
      on('keyup', ({ key }) => {
        if (CARET_KEY.test(key)) openAtCaret(session);
      });
      if (root.ownerDocument.activeElement === root || root.matches(':focus-within')) composers.activate(session);
    },
  };
}

export type RemarkCard = ReturnType<typeof createRemarkCard>;
