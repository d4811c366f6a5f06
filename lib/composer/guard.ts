import type { Edit, Finding } from '../checker/types.ts';
import { caretIn } from './editors/replace.ts';
import { watchForEditors } from './find-composers.ts';
import { type Stopped, startGate } from './gate.ts';
import { createHost, type Host } from './host.ts';
import { createMarks } from './marks.ts';
import { watchPublication } from './publication.ts';
import { Session } from './session.ts';
import type { Composer, Corrections, GuardServices, NetworkAdapter, StartedDraft } from './types.ts';
import type { Box, CreateView, GuardActions, GuardModel, GuardNotice, GuardView } from './view.ts';

export interface GuardOptions {
  document: Document;
  adapter: NetworkAdapter;
  services: GuardServices;
  createView: CreateView;
  /** The share that opened this tab, if one did. */
  claim(): Promise<StartedDraft | null>;
  copy(text: string): Promise<void>;
  signal: AbortSignal;
}

/** How the policy in force wants it; replaced when the policy changes. */
export interface GuardRules {
  inline: 'on' | 'marks' | 'off';
  failClosed: boolean;
  corrections: Corrections;
}

export interface Guard {
  /** The rules are there, or have changed: every composer is checked anew. Null: there is no policy, so nothing is watched. */
  use(rules: GuardRules | null): void;
  /** The rules could not be had. */
  fail(): void;
  notify(notice: GuardNotice): void;
}

/** A prefill of the network's own comes a moment after its editor. */
const PREFILL_AFTER_MS = 900;
const HOVER_MS = 250;
/** About as large as it is drawn; the card hangs from it. */
const PILL = { width: 48, height: 30 };

/** Watches a network's page: finds composers, checks and paints them, stands at the Post button, sees what goes out. */
export function startGuard(options: GuardOptions): Guard {
  const { document, adapter, services, signal } = options;
  const marks = createMarks(document);
  const sessions = new Map<HTMLElement, { session: Session; end: AbortController }>();
  const alive = () => Array.from(sessions.values(), ({ session }) => session);
  const watching = new Map<HTMLElement, AbortController>();

  let rules: GuardRules | null | undefined;
  let active: Session | null = null;
  let card: { finding: Finding | null; isByKey: boolean; isByPointer: boolean } | null = null;
  let stopped: Stopped | null = null;
  let notice: GuardNotice | null = null;
  let started: StartedDraft | null = null;
  let announced = -1;
  let host: Host | null = null;
  let view: GuardView | null = null;
  let frame = 0;
  /** Whose caret comes back once our own focus is gone: while a modal dialog is open nothing else can have it. */
  let focusAfterwards: Session | null = null;
  let hoverTimer: ReturnType<typeof setTimeout> | undefined;
  let adoptTimer: ReturnType<typeof setTimeout> | undefined;

  // --- composers ---

  function meet(root: HTMLElement): void {
    // Rules that are still on their way find the composers that were opened meanwhile.
    if (rules === null || rules?.inline === 'off' || sessions.has(root)) return;
    const composer = adapter.composerAt(root, rules?.corrections ?? {});
    if (!composer) return;
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    const session = new Session({
      composer,
      adapter,
      services,
      marks,
      started: null,
      onChange: () => changed(session),
      signal: end.signal,
    });
    sessions.set(root, { session, end });
    active ??= session;
    watchPointer(session, end.signal);
    if (composer.surface === 'post') void adoptSoon();
    show();
  }

  function part(root: HTMLElement): void {
    const ended = sessions.get(root);
    if (!ended) return;
    sessions.delete(root);
    ended.end.abort();
    if (active === ended.session) {
      active = alive().at(-1) ?? null;
      card = null;
      announced = -1;
    }
    if (stopped?.sessions.includes(ended.session)) stopped = null;
    show();
  }

  function dropGone(): void {
    for (const root of sessions.keys()) if (!root.isConnected) part(root);
  }

  function changed(session: Session): void {
    if (
      session === active &&
      card?.finding &&
      !session.state.result.findings.some(({ id }) => id === card?.finding?.id)
    ) {
      card = null;
    }
    show();
  }

  /** A share from the popup belongs to one composer of its tab: which one is clear once they are all there. */
  async function adoptSoon(): Promise<void> {
    started ??= await options.claim();
    if (!started || signal.aborted || alive().some((session) => session.started)) return;
    clearTimeout(adoptTimer);
    const holder = alive().find(holdsStarted);
    if (holder) adopt(holder);
    else adoptTimer = setTimeout(() => void adoptEmpty(), PREFILL_AFTER_MS);
  }

  /** The network's address brought no text: it is put in where nothing stands, and offered where something does. */
  async function adoptEmpty(): Promise<void> {
    const posts = alive().filter(({ composer }) => composer.surface === 'post');
    const session =
      posts.find(holdsStarted) ?? posts.find(isInDialog) ?? posts.find((one) => one === active) ?? posts.at(-1);
    if (!session || !started || signal.aborted || alive().some((other) => other.started)) return;
    adopt(session);
    if (holdsStarted(session)) return;
    const isIn =
      session.isEmpty && (await session.mend([{ start: 0, end: session.state.text.length, text: started.text }]));
    if (!isIn && !signal.aborted) notify('insert');
  }

  function adopt(session: Session): void {
    session.started = started;
    session.refresh();
  }

  const holdsStarted = (session: Session) =>
    started !== null && session.checkNow().text.trim().startsWith(started.text.trim());
  const isInDialog = ({ composer }: Session) => composer.root.closest('dialog, [role="dialog"]') !== null;

  // --- the person's hand ---

  function watchPointer({ composer }: Session, ended: AbortSignal): void {
    const { root } = composer;
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      handle: (event: HTMLElementEventMap[Type]) => void,
    ) => root.addEventListener(type, handle, { signal: ended, passive: true });
    on('focusin', () => activate(root));
    on('pointermove', ({ buttons, clientX, clientY }) => {
      clearTimeout(hoverTimer);
      if (buttons !== 0) return;
      // Asked now, so that words which slide under a resting pointer while one types open nothing.
      const finding = marks.findingAt(root, clientX, clientY);
      if (finding) hoverTimer = setTimeout(() => openOne(root, finding), HOVER_MS);
      else if (card?.isByPointer) hoverTimer = setTimeout(closeHovered, HOVER_MS);
    });
    on('pointerleave', () => {
      clearTimeout(hoverTimer);
      if (card?.isByPointer) hoverTimer = setTimeout(closeHovered, HOVER_MS);
    });
    on('input', closeHovered);
    on('pointerup', () => requestAnimationFrame(() => openAtCaret(root)));
    on('keyup', (event) => {
      if (/^(Arrow|Home|End|Page)/.test(event.key)) openAtCaret(root);
    });
    if (document.activeElement === root || root.matches(':focus-within')) activate(root);
  }

  function activate(root: HTMLElement): void {
    const session = sessions.get(root)?.session;
    if (!session || session === active) return;
    active = session;
    card = null;
    announced = -1;
    show();
  }

  function openOne(root: HTMLElement, finding: Finding): void {
    if (rules?.inline !== 'on') return;
    activate(root);
    card = { finding, isByKey: false, isByPointer: true };
    show();
  }

  function openAtCaret(root: HTMLElement): void {
    const session = sessions.get(root)?.session;
    if (!session) return;
    const caret = caretIn(root, session.editor.read(root));
    const finding = session.state.result.findings.find(
      ({ start, end }) => caret !== null && end > start && caret >= start && caret <= end,
    );
    if (finding) openOne(root, finding);
    else closeHovered();
  }

  function closeHovered(): void {
    if (!card?.isByPointer) return;
    card = null;
    show();
  }

  /** Alt+K: the next remark, from the one that is open or from the first. */
  function nextRemark(): void {
    if (!active || rules?.inline !== 'on') return;
    const { findings } = active.state.result;
    const at = findings.findIndex(({ id }) => id === card?.finding?.id);
    const finding = findings[(at + 1) % findings.length];
    if (!card?.isByKey) active.keepCaret();
    card = finding ? { finding, isByKey: true, isByPointer: false } : null;
    show();
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (!active || event.isComposing) return;
      if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyK') {
        event.preventDefault();
        event.stopImmediatePropagation();
        nextRemark();
      } else if (event.key === 'Escape' && card && !stopped) {
        // The network's own dialog would close with the same key.
        event.preventDefault();
        event.stopImmediatePropagation();
        closeCard();
      }
    },
    { capture: true, signal },
  );

  function closeCard(): void {
    const wasByKey = card?.isByKey;
    card = null;
    if (wasByKey) focusAfterwards = active;
    showNow();
  }

  // --- posting ---

  startGate({
    adapter,
    corrections: () => rules?.corrections ?? {},
    sessions: () => {
      dropGone();
      return alive();
    },
    isReady: () => (rules === undefined ? undefined : true),
    failClosed: () => rules?.failClosed ?? false,
    onStopped: (what) => {
      stopped = what;
      what.sessions[0]?.keepCaret();
      card = null;
      active = what.sessions[0] ?? active;
      show();
    },
    onPosting: watchOutcome,
    onUnchecked: (reason) => notify(reason === 'failed' ? 'check-failed' : 'not-checked'),
    signal,
  });

  /** The parts of a thread are one share; about a protected topic, none. */
  function watchOutcome(group: readonly Session[]): void {
    const [first] = group;
    if (!first || group.some(({ state }) => state.result.isProtected)) return;
    const { composer, state } = first;
    const result = { ...state.result, findings: group.flatMap((session) => session.state.result.findings) };
    const share = group.find((session) => session.started)?.started ?? null;
    watching.get(composer.root)?.abort();
    const ended = new AbortController();
    watching.set(composer.root, ended);
    signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
    watchPublication({ composer, text: state.text, adapter, signal: ended.signal }, (outcome) => {
      watching.delete(composer.root);
      if (outcome === 'failed') return;
      services.record[outcome](composer, result, share);
      if (share) started = null;
    });
  }

  // --- mending ---

  async function mend(edits: readonly Edit[], finding?: Finding): Promise<void> {
    const session = active;
    if (!session) return;
    const { isProtected } = session.state.result;
    if (await session.mend(edits)) {
      if (finding && !isProtected) services.record.fixed(finding, session.composer.network);
      if (stopped) judgeAgain(stopped);
      return;
    }
    await options.copy(edits.map(({ text }) => text).join('\n'));
    notify('fix-failed');
  }

  /** The gate closes by itself once nothing stands in the way any more. */
  function judgeAgain(what: Stopped): void {
    const left = what.sessions
      .flatMap(({ state }) => state.result.findings)
      .filter(({ severity }) => severity !== 'hint');
    stopped =
      left.length > 0
        ? {
            ...what,
            verdict: { goes: false, stops: left.some(({ severity }) => severity === 'block'), findings: left },
          }
        : null;
    show();
  }

  const actions: GuardActions = {
    togglePill() {
      card = card ? null : { finding: null, isByKey: false, isByPointer: false };
      show();
    },
    close: closeCard,
    fix: (finding, edits) => void mend(edits, finding),
    fixAll: () => active && void mend(services.safeEdits(active.state.result.findings)),
    show: (finding) => void active?.show(finding),
    insert() {
      notice = null;
      if (active && started) void mend([{ start: 0, end: active.state.text.length, text: started.text }]);
    },
    pass(reason) {
      const what = stopped;
      if (!what) return;
      stopped = null;
      show();
      for (const session of what.sessions) {
        const { findings, isProtected } = session.state.result;
        for (const finding of findings) {
          if (!what.verdict.findings.some(({ id }) => id === finding.id)) continue;
          session.asked.add(finding.id);
          if (!isProtected) services.record.overridden(finding, session.composer.network, reason);
        }
      }
      what.pass();
    },
    backToText() {
      focusAfterwards = stopped?.sessions[0] ?? null;
      for (const session of stopped?.sessions ?? [])
        for (const { id } of stopped?.verdict.findings ?? []) session.asked.add(id);
      stopped = null;
      showNow();
    },
    dismissNotice() {
      notice = null;
      show();
    },
    keepOpen(isOver) {
      if (isOver) clearTimeout(hoverTimer);
      else if (card?.isByPointer) hoverTimer = setTimeout(closeHovered, HOVER_MS * 2);
    },
  };

  function notify(what: GuardNotice): void {
    notice = what;
    show();
  }

  // --- showing ---

  /** Draws with the next frame, once, whatever happened since the last. */
  function show(): void {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) draw();
    });
  }

  /** Before anything else happens: the next key is the editor's again. */
  function showNow(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    draw();
  }

  function draw(): void {
    const isQuiet = rules?.inline !== 'on';
    const findings = active?.state.result.findings ?? [];
    const hasPill = !isQuiet && active !== null && !active.isEmpty;
    if (!hasPill && !stopped && !notice) {
      host?.remove();
      giveFocusBack();
      return;
    }
    host ??= createHost(document);
    host.moveTo(active?.composer.root ?? document.documentElement);
    view ??= options.createView(host.root, actions);
    view.render(modelOf(hasPill ? active : null, findings, host.origin()));
    announced = findings.length;
    giveFocusBack();
  }

  function giveFocusBack(): void {
    void focusAfterwards?.takeBackCaret();
    focusAfterwards = null;
  }

  function modelOf(
    session: Session | null,
    findings: readonly Finding[],
    origin: { x: number; y: number },
  ): GuardModel {
    const theme = themeOf(active?.composer.root ?? document.body);
    const gate = stopped && {
      text: stopped.sessions.map(({ state }) => state.text).join('\n\n'),
      findings: stopped.verdict.findings,
      stops: stopped.verdict.stops,
    };
    const announcement = session && findings.length !== announced ? { remarks: findings.length } : null;
    const base = { gate, notice, theme, announcement };
    if (!session) return { ...base, pill: null, card: null };

    const { root } = session.composer;
    const box = root.getBoundingClientRect();
    const at = {
      x: Math.min(box.right, window.innerWidth - 8) - origin.x,
      y: Math.min(Math.max(box.bottom, 40), window.innerHeight - 8) - origin.y,
    };
    const moved = (rect: DOMRect | null | undefined): Box | null =>
      rect
        ? {
            left: rect.left - origin.x,
            top: rect.top - origin.y,
            right: rect.right - origin.x,
            bottom: rect.bottom - origin.y,
          }
        : null;
    const words = card?.finding ? moved(session.placeOf(card.finding)) : null;
    const pillBox = { left: at.x - PILL.width, top: at.y - PILL.height, right: at.x, bottom: at.y };
    const { text, result } = session.state;
    return {
      ...base,
      pill: { at, findings, isProtected: result.isProtected },
      card: card && {
        anchor: words ?? pillBox,
        hangsFrom: words ? 'words' : 'pill',
        keepClear: moved(adapter.findSubmit(session.composer, rules?.corrections ?? {})?.getBoundingClientRect()),
        text,
        findings: card.finding ? findings.filter(({ id }) => id === card?.finding?.id) : findings,
        counts: result.counts,
        takesFocus: card.isByKey,
        canInsert: started !== null && session.started === started && text.trim() !== started.text.trim(),
        safeFixes: card.finding ? 0 : services.safeEdits(findings).length,
      },
    };
  }

  for (const type of ['scroll', 'resize'] as const) {
    window.addEventListener(type, () => active && host && show(), { capture: true, passive: true, signal });
  }

  // --- life ---

  watchForEditors(document, adapter, meet, dropGone, signal);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(hoverTimer);
    clearTimeout(adoptTimer);
    host?.remove();
  });

  function meetAll(): void {
    for (const tree of [document, ...adapter.shadowRoots(document)]) {
      for (const root of tree.querySelectorAll<HTMLElement>(adapter.editable)) meet(root);
    }
  }

  return {
    use(next) {
      rules = next;
      if (!next || next.inline === 'off') {
        for (const root of [...sessions.keys()]) part(root);
        return;
      }
      for (const session of alive()) session.refresh();
      meetAll();
      show();
    },
    fail() {
      if (rules !== undefined) return;
      rules = null;
      notify('check-failed');
    },
    notify,
  };
}

/** Light or dark as the page is where the composer stands, whatever the system says. */
function themeOf(element: HTMLElement): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [r = 0, g = 0, b = 0, alpha = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5) return r * 0.299 + g * 0.587 + b * 0.114 < 128 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export type { Composer };
