import type { Marks } from './marks.ts';
import { isInDialog } from './networks/around.ts';
import { Session } from './session.ts';
import type { Composer, Corrections, GuardServices, NetworkAdapter } from './types.ts';
import type { WrittenDraft } from './written-draft.ts';

/** Of more drafts nobody goes back and forth between. */
const MOST_LEFT = 8;

interface ComposersOptions {
  adapter: NetworkAdapter;
  services: GuardServices;
  marks: Marks;
  corrections(): Corrections;
  onMet(session: Session, ended: AbortSignal): void;
  onParted(session: Session): void;
  onChange(session: Session): void;
  /** Another one is written in, or none is left. */
  onActive(): void;
  signal: AbortSignal;
}

/** The composers that are alive on a page, and which of them is written in. */
export function createComposers(options: ComposersOptions) {
  const { adapter, services, marks, signal } = options;
  /** Those whose editor has gone while its dialog stands: the day may be chosen there, and the draft be sent from there. */
  const aside = new Map<Node, Session>();
  const living = new Map<HTMLElement, { session: Session; end: AbortController }>();
  /** Drafts whose editor has gone, with the words that stood there: it may come back, drawn anew. */
  let left: { draft: WrittenDraft; text: string }[] = [];
  let active: Session | null = null;

  const all = (): Session[] => Array.from(living.values(), ({ session }) => session);

  function setActive(next: Session | null): void {
    if (next === active) return;
    active = next;
    options.onActive();
  }

  function part(root: HTMLElement): void {
    const ended = living.get(root);
    if (!ended) return;
    living.delete(root);
    ended.end.abort();
    leave(ended.session);
    setAside(ended.session);
    options.onParted(ended.session);
    if (active === ended.session) setActive(all().at(-1) ?? null);
  }

  /** It was not sent and not taken away, as far as can be seen. */
  const isUnfinished = ({ composer, isEmpty, wasSent }: Session) => !composer.root.isConnected && !isEmpty && !wasSent;

  function leave(session: Session): void {
    const { draft, state } = session;
    if (!isUnfinished(session) || all().some((other) => other.draft === draft)) return;
    left = [...left.slice(1 - MOST_LEFT), { draft, text: state.text }];
  }

  /** An editor that comes with the words of one that has gone, be it this moment, holds the same draft. */
  function takeOver(session: Session): void {
    const gone = all()
      .filter(isUnfinished)
      .map(({ draft, state }) => ({ draft, text: state.text }));
    const isFree = (draft: WrittenDraft) =>
      !all().some((other) => other.draft === draft && other.composer.root.isConnected);
    const same = [...left, ...gone].findLast(({ draft, text }) => text === session.state.text && isFree(draft));
    if (!same) return;
    session.draft = same.draft;
    left = left.filter((one) => one !== same);
  }

  function setAside(session: Session): void {
    const { root, frame } = session.composer;
    if (!root.isConnected && !session.isEmpty && isStanding(frame)) aside.set(frame, session);
  }

  const isStanding = (frame: Composer['frame']) =>
    frame.isConnected && isInDialog('host' in frame ? frame.host : frame);

  return {
    all,
    get active() {
      return active;
    },
    /** Drafts whose editor is not in the page, and that could be sent all the same. */
    aside(): Session[] {
      for (const frame of aside.keys()) {
        if (!frame.isConnected || all().some(({ composer }) => frame.contains(composer.root))) aside.delete(frame);
      }
      return [...aside.values()];
    },

    at: (root: HTMLElement): Session | undefined => living.get(root)?.session,
    activate: (session: Session): void => setActive(session),

    /** @returns false when this is no composer */
    meet(root: HTMLElement): boolean {
      if (living.has(root)) return true;
      const composer = adapter.composerAt(root, options.corrections());
      if (!composer) return false;
      const end = new AbortController();
      signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
      const session = new Session({
        composer,
        adapter,
        services,
        marks,
        onChange: () => options.onChange(session),
        signal: end.signal,
      });
      takeOver(session);
      living.set(root, { session, end });
      active ??= session;
      options.onMet(session, end.signal);
      return true;
    },

    /** A composer is mounted piece by piece, and its pieces move. What can't be seen at the moment stays as it was. */
    measure(): void {
      for (const [root, { session }] of living) {
        const composer = adapter.composerAt(root, options.corrections());
        if (composer) session.measuredAs(composer);
      }
    },

    dropGone(): void {
      for (const root of living.keys()) if (!root.isConnected) part(root);
    },

    partAll(): void {
      for (const root of [...living.keys()]) part(root);
      aside.clear();
      left = [];
    },
  };
}

export type Composers = ReturnType<typeof createComposers>;
