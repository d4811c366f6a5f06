import { hasFocus } from './editors/selection.ts';
import type { Session } from './session.ts';

/** Gives the caret back once our own focus is gone: while a modal dialog is open nothing else can have it. */
export function createCaretReturn() {
  let session: Session | null = null;
  let isCertain = false;

  return {
    /** To this composer, when what is shown has been drawn anew. */
    afterwards(to: Session | null): void {
      session = to;
      isCertain = true;
    },
    /** The same, unless the caret is there already: a fix has put it there, as a rule. */
    ifLost(to: Session | null): void {
      session = to;
      isCertain = false;
    },
    now(): void {
      const to = session;
      session = null;
      if (to && (isCertain || !hasFocus(to.composer.root))) void to.takeBackCaret();
    },
  };
}

export type CaretReturn = ReturnType<typeof createCaretReturn>;
