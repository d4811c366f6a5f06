import { createAdoption } from './adoption.ts';
import { createAnnouncing } from './announcing.ts';
import { createCaretReturn } from './caret-return.ts';
import { createComposers } from './composers.ts';
import { watchForEditors } from './find-composers.ts';
import { startGate } from './gate.ts';
import { removeLeftHosts } from './host.ts';
import { clearLeftMarks, createMarks } from './marks.ts';
import { createMending } from './mending.ts';
import { guardModel } from './model.ts';
import { createOutcomes } from './outcomes.ts';
import { createRemarkCard } from './remark-card.ts';
import { createRulesInForce, type GuardRules } from './rules-in-force.ts';
import { createShowing } from './showing.ts';
import { createStopping } from './stopping.ts';
import type { GuardServices, NetworkAdapter, StartedDraft } from './types.ts';
import type { CreateView, GuardActions, GuardNotice } from './view.ts';

export interface GuardOptions {
  document: Document;
  adapter: NetworkAdapter;
  services: GuardServices;
  createView: CreateView;
  /** The rules of the marks' highlights. */
  markStyles: string;
  /** Has the browser put the guard's look into the page, so that it goes with the extension? */
  isLookKept(): boolean;
  /** The first composer is there, or one is met again: `use` or `fail` is called when the rules are. */
  onWanted(): void;
  /** Is the extension still there? False once it was updated or switched off under the page. */
  isConnected(): boolean;
  /** Is nothing to go unchecked while the rules can't be had? As the policy said when the page was loaded. */
  failsClosed(): boolean;
  /** The share that opened this tab, if one did. */
  claim(): Promise<StartedDraft | null>;
  copy(text: string): Promise<void>;
  signal: AbortSignal;
}

export interface Guard {
  /** The rules are there, or have changed: every composer is checked anew. Null: there is no policy, so nothing is watched. */
  use(rules: GuardRules | null): void;
  /** The rules could not be had. */
  fail(): void;
  notify(notice: GuardNotice): void;
  /** The extension is gone: everything is taken away, and one line says so. */
  retire(): void;
}

/** Watches a network's page: finds composers, checks and paints them, stands at the Post button, sees what goes out. */
export function startGuard(options: GuardOptions): Guard {
  const { document, adapter, services } = options;
  const life = new AbortController();
  options.signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
  const { signal } = life;
  removeLeftHosts(document);
  clearLeftMarks();
  const marks = createMarks({ document, styles: options.markStyles, isLookKept: options.isLookKept });

  const rules = createRulesInForce(options.failsClosed);
  const caret = createCaretReturn();
  const announced = createAnnouncing();
  let notice: GuardNotice | null = null;
  /** A notice is shown where the person last wrote: over a modal dialog nothing else can be seen. */
  let lastRoot: HTMLElement | null = null;

  const composers = createComposers({
    adapter,
    services,
    marks,
    corrections: rules.corrections,
    onMet(session, ended) {
      card.watch(session, ended);
      void adoption.met(session);
      if (rules.isWanting) options.onWanted();
      showing.soon();
    },
    onParted(session) {
      stopping.parted(session);
      showing.soon();
    },
    onActive() {
      card.drop();
      showing.soon();
    },
    onChange(session) {
      if (!options.isConnected()) return retire();
      card.changed(session);
      showing.soon();
    },
    signal,
  });

  const card = createRemarkCard({
    composers,
    marks,
    isShown: () => rules.isShown,
    isBlocked: () => stopping.current !== null,
    onChange: () => showing.soon(),
    onClosedByKey() {
      caret.afterwards(composers.active);
      showing.now();
    },
    onGoneUnderKey: () => caret.ifLost(composers.active),
    signal,
  });

  const adoption = createAdoption({ composers, claim: options.claim, onOffer: () => notify('insert'), signal });
  const stopping = createStopping({ services, onChange: () => showing.soon() });
  const outcomes = createOutcomes({
    adapter,
    corrections: rules.corrections,
    services,
    onSent: (share) => share && adoption.over(share),
    signal,
  });

  const mend = createMending({ services, copy: options.copy, onMended: stopping.judgeAgain, onFailed: notify });

  startGate({
    adapter,
    corrections: rules.corrections,
    sessions() {
      composers.dropGone();
      if (composers.active && !options.isConnected()) retire();
      return [...composers.all(), ...composers.aside()];
    },
    isLoading: () => rules.isLoading,
    failClosed: rules.failClosed,
    onStopped(stopped) {
      card.drop();
      const written = composers.all().find((session) => session === stopped.sessions[0]);
      if (written) composers.activate(written);
      stopping.stop(stopped);
    },
    onPosting: outcomes.watch,
    onUnchecked: (reason) => notify(reason === 'failed' ? 'check-failed' : 'not-checked'),
    onIgnored: () => notify('press-again'),
    signal,
  });

  const actions: GuardActions = {
    togglePill: card.toggle,
    close: card.close,
    keepOpen: card.keepOpen,
    fix(finding, edits, part) {
      const session = part === undefined ? composers.active : stopping.current?.sessions[part];
      if (session) void mend(session, edits, finding);
    },
    fixAll() {
      const { active } = composers;
      if (active) void mend(active, active.fixed.edits);
    },
    show: (finding) => void composers.active?.show(finding),
    insert() {
      notify(null);
      const session = adoption.adopted();
      const text = session?.started?.text;
      if (session && text !== undefined) void mend(session, [{ start: 0, end: session.state.text.length, text }]);
    },
    pass: stopping.pass,
    backToText() {
      caret.afterwards(stopping.back());
      showing.now();
    },
    dismissNotice: () => notify(null),
  };

  const showing = createShowing({
    document,
    createView: options.createView,
    isLookKept: options.isLookKept,
    actions,
    near() {
      lastRoot = composers.active?.composer.root ?? lastRoot;
      const frame = stopping.current?.sessions[0]?.composer.frame;
      const seen = lastRoot?.isConnected ? lastRoot : frame && ('host' in frame ? frame.host : frame);
      return seen?.isConnected ? (seen as HTMLElement) : document.documentElement;
    },
    model: (origin) => guardModel(origin, shown()),
    onDrawn: caret.now,
    signal: options.signal,
  });

  function shown(): Parameters<typeof guardModel>[1] {
    const { active } = composers;
    return {
      session: rules.isShown ? active : null,
      near: active?.composer.root ?? lastRoot ?? document.body,
      open: card.open,
      gate: stopping.model(),
      notice,
      spokenRemarks: announced(active),
      canInsert: active !== null && adoption.canInsert(active),
      submit: () => (active ? adapter.findSubmit(active.composer, rules.corrections()) : null),
    };
  }

  function notify(next: GuardNotice | null): void {
    notice = next;
    showing.soon();
  }

  function retire(): void {
    if (signal.aborted) return;
    const hadComposer = composers.active !== null;
    composers.partAll();
    life.abort();
    notify(hadComposer ? 'updated' : null);
  }

  const moved = () => composers.active && rules.isShown && showing.soon();
  for (const type of ['scroll', 'resize'] as const) {
    window.addEventListener(type, moved, { capture: true, passive: true, signal });
  }

  /** @returns false when it is no composer that the adapter knows */
  function meet(root: HTMLElement): boolean {
    // Rules that are still on their way find the composers that were opened meanwhile.
    if (rules.isOff || composers.meet(root)) return true;
    if (rules.isLoading && isWrittenIn(root)) options.onWanted();
    return false;
  }

  /** The policy may know better than the adapter what this is. */
  const isWrittenIn = (root: HTMLElement) => root.matches(':focus-within') && !adapter.isPrivate(root);

  function meetAll(): void {
    for (const tree of [document, ...adapter.shadowRoots(document)]) {
      for (const root of tree.querySelectorAll<HTMLElement>(adapter.editable)) meet(root);
    }
  }

  watchForEditors({
    document,
    adapter,
    onEditor: meet,
    onGone: composers.dropGone,
    onUnrecognised: () => notify('not-recognised'),
    signal,
  });

  // A page that comes back from the browser's store has missed what happened meanwhile.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      composers.dropGone();
      if (!options.isConnected()) return retire();
      if (rules.isLoading) return;
      options.onWanted();
      for (const session of composers.all()) void adoption.met(session);
    },
    { signal },
  );

  return {
    use(next) {
      rules.use(next);
      if (rules.isOff) {
        composers.partAll();
        return;
      }
      if (!rules.isShown) card.drop();
      for (const session of composers.all()) session.refresh();
      meetAll();
      showing.soon();
    },
    fail: rules.fail,
    notify,
    retire,
  };
}

export type { Composer } from './types.ts';
