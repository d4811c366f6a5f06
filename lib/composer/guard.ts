import { guardActions } from './actions.ts';
import { createAdoption } from './adoption.ts';
import { createCaretReturn } from './caret-return.ts';
import { createComposers } from './composers.ts';
import { startGate } from './gate.ts';
import { removeLeftHosts } from './host.ts';
import { clearLeftMarks, createMarks } from './marks.ts';
import { startMeeting } from './meeting.ts';
import { createMending } from './mending.ts';
import { createOutcomes } from './outcomes.ts';
import { createRemarkCard } from './remark-card.ts';
import { createRulesInForce, type GuardRules } from './rules-in-force.ts';
import { createShowing } from './showing.ts';
import { createShown } from './shown.ts';
import { createStopping } from './stopping.ts';
import type { GuardServices, NetworkAdapter, StartedDraft } from './types.ts';
import type { CreateView, GuardNotice } from './view.ts';
import { watchPage } from './watch-page.ts';

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
  const stopping = createStopping({ services, failClosed: rules.failClosed, onChange: () => showing.soon() });
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
    measure: composers.measure,
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

  const actions = guardActions({
    composers,
    card,
    stopping,
    adoption,
    caret,
    mend,
    notify,
    showNow: () => showing.now(),
  });
  const shown = createShown({ document, adapter, composers, rules, card, stopping, adoption });
  const showing = createShowing({ ...options, ...shown, actions, onDrawn: caret.now });

  function notify(next: GuardNotice | null): void {
    shown.notify(next);
    showing.soon();
  }

  function retire(): void {
    if (signal.aborted) return;
    const hadComposer = composers.active !== null;
    composers.partAll();
    life.abort();
    notify(hadComposer ? 'updated' : null);
  }

  const meeting = startMeeting({
    document,
    adapter,
    composers,
    rules,
    onWanted: options.onWanted,
    onUnrecognised: () => notify('not-recognised'),
    signal,
  });

  watchPage(signal, {
    onMoved: () => composers.active && rules.isShown && showing.soon(),
    onBack() {
      composers.dropGone();
      if (!options.isConnected()) return retire();
      if (rules.isLoading) return;
      options.onWanted();
      for (const session of composers.all()) void adoption.met(session);
    },
  });

  return {
    use(next) {
      rules.use(next);
      if (rules.isOff) return composers.partAll();
      if (!rules.isShown) card.drop();
      for (const session of composers.all()) session.refresh();
      stopping.judgeAgain();
      meeting.again();
      showing.soon();
    },
    fail: rules.fail,
    notify,
    retire,
  };
}
