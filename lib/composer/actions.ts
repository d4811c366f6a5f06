import type { Adoption } from './adoption.ts';
import type { CaretReturn } from './caret-return.ts';
import type { Composers } from './composers.ts';
import type { Mend } from './mending.ts';
import type { RemarkCard } from './remark-card.ts';
import type { Stopping } from './stopping.ts';
import type { GuardActions, GuardNotice } from './view.ts';

interface ActionsOptions {
  composers: Composers;
  card: RemarkCard;
  stopping: Stopping;
  adoption: Adoption;
  caret: CaretReturn;
  mend: Mend;
  notify(notice: GuardNotice | null): void;
  /** Draws what is shown before the next key. */
  showNow(): void;
}

/** What the person can do with what is shown. */
export function guardActions(options: ActionsOptions): GuardActions {
  const { composers, card, stopping, adoption, caret, mend, notify } = options;
  return {
    togglePill: card.toggle,
    close: card.close,
    keepOpen: card.keepOpen,
    fix(finding, edits, { text, part }) {
      const session = part === undefined ? composers.active : stopping.current?.sessions[part];
      if (session) void mend(session, edits, text, finding);
    },
    fixAll() {
      const { active } = composers;
      if (active) void mend(active, active.fixed.edits, active.state.text);
    },
    show: (finding) => void composers.active?.show(finding),
    insert() {
      notify(null);
      const session = adoption.adopted();
      const text = session?.started?.text;
      if (!session || text === undefined) return;
      const before = session.state.text;
      void mend(session, [{ start: 0, end: before.length, text }], before);
    },
    pass: stopping.pass,
    backToText() {
      const pressed = stopping.current?.button;
      const left = stopping.back();
      // Out of a dialog that lies over the composer no caret goes to it.
      const over = pressed?.closest('dialog:modal');
      const isBehind = over && !over.contains(left?.composer.root ?? null);
      caret.afterwards(isBehind ? null : left);
      options.showNow();
      if (isBehind) pressed?.focus();
    },
    dismissNotice: () => notify(null),
  };
}
