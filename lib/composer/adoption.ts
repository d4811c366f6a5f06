import type { Composers } from './composers.ts';
import type { Session } from './session.ts';
import type { StartedDraft } from './types.ts';

/** A prefill of the network's own comes a moment after its editor. */
const PREFILL_AFTER_MS = 900;

interface AdoptionOptions {
  composers: Composers;
  /** The share that opened this tab, if one did. */
  claim(): Promise<StartedDraft | null>;
  /** Its text could not be put in without asking. */
  onOffer(): void;
  signal: AbortSignal;
}

/**
 * Ties the share that opened a tab to one composer in it. Which one is clear once they are all there: the one that holds its
 * text, else the one in a dialog. The text is put in where nothing stands, once; over other words it is only offered.
 */
export function createAdoption({ composers, claim, onOffer, signal }: AdoptionOptions) {
  let started: StartedDraft | null = null;
  /** It has stood in a composer of this page: a later, empty one was opened for something else. */
  let wasIn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const isAdopted = () => composers.all().some((session) => session.started !== null);
  const holds = (session: Session) =>
    started !== null && session.checkNow().text.trim().startsWith(started.text.trim());
  const isInDialog = ({ composer }: Session) => composer.root.closest('dialog, [role="dialog"]') !== null;

  function adopt(session: Session): void {
    session.started = started;
    session.refresh();
  }

  async function adoptEmpty(): Promise<void> {
    const posts = composers.all().filter(({ composer }) => composer.surface === 'post');
    const session =
      posts.find(holds) ?? posts.find(isInDialog) ?? posts.find((one) => one === composers.active) ?? posts.at(-1);
    if (!session || !started || signal.aborted || isAdopted()) return;
    adopt(session);
    if (holds(session)) wasIn = true;
    else if (wasIn || !session.isEmpty || !(await putIn(session, started))) {
      if (!signal.aborted) onOffer();
    }
  }

  async function putIn(session: Session, { text }: StartedDraft): Promise<boolean> {
    const before = session.state.text;
    const mended = await session.mend([{ start: 0, end: before.length, text }], before);
    // The network's own prefill may have come meanwhile.
    const isIn = mended === 'done' || holds(session);
    wasIn ||= isIn;
    return isIn;
  }

  return {
    /** A composer has come: is it the share's? */
    async met({ composer }: Session): Promise<void> {
      if (composer.surface !== 'post') return;
      started ??= await claim();
      if (!started || signal.aborted || isAdopted()) return;
      clearTimeout(timer);
      const holder = composers.all().find(holds);
      if (holder) {
        wasIn = true;
        adopt(holder);
      } else timer = setTimeout(() => void adoptEmpty(), PREFILL_AFTER_MS);
    },

    /** Could the share's text be put into this composer, in place of what stands there? */
    canInsert: (session: Session): boolean =>
      session.started !== null && session.state.text.trim() !== session.started.text.trim(),

    /** The composer that belongs to the share. */
    adopted: (): Session | undefined => composers.all().find((session) => session.started !== null),
    putIn,

    /** The share is done. */
    over(share: StartedDraft): void {
      if (started?.id === share.id) started = null;
      wasIn = false;
      for (const session of composers.all()) if (session.started?.id === share.id) session.started = null;
    },
  };
}

export type Adoption = ReturnType<typeof createAdoption>;
