import type { Finding } from '../checker/types.ts';
import type { Session } from './session.ts';
import type { Corrections, NetworkAdapter } from './types.ts';

/** How long a person's *Post anyway* holds for the text that it was said of. */
const TOKEN_MS = 10_000;
/** How long a press waits for rules that are still on their way. */
const READY_WITHIN_MS = 150;

export type Verdict =
  | { goes: true }
  /** What stands in the way, or is asked about once. */
  | { goes: false; stops: boolean; findings: Finding[] };

export interface GateOptions {
  adapter: NetworkAdapter;
  corrections(): Corrections;
  /** Composers alive now. */
  sessions(): readonly Session[];
  /** Are the rules there? Undefined while they are on their way. */
  isReady(): boolean | undefined;
  failClosed(): boolean;
  /** A press was stopped: show why. `pass` lets the post through after all. */
  onStopped(stopped: Stopped): void;
  /** A post goes out, checked or not. */
  onPosting(sessions: readonly Session[]): void;
  onUnchecked(reason: 'not-ready' | 'failed'): void;
  signal: AbortSignal;
}

export interface Stopped {
  sessions: readonly Session[];
  verdict: Extract<Verdict, { goes: false }>;
  /** Presses the network's own button, as the person asked. */
  pass(): void;
}

interface Token {
  frame: HTMLElement;
  texts: string;
  until: number;
}

/**
 * Stands before the network's Post button, on `window` in the capture phase. It decides synchronously on the text of that
 * moment; a clean draft's event goes on untouched. What a person lets through is let through once, for that text.
 */
export function startGate(options: GateOptions): void {
  const { adapter, sessions, signal } = options;
  let token: Token | null = null;

  const listen = <Type extends keyof WindowEventMap>(type: Type, handle: (event: WindowEventMap[Type]) => void) =>
    window.addEventListener(type, handle, { capture: true, signal });

  listen('click', (event) => {
    const pressed = findPressed(event);
    if (pressed) decide(event, pressed);
  });
  // A site could act on any of these before the click comes; they only stop what the click will be asked about.
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) {
    listen(type, (event) => {
      const pressed = findPressed(event);
      if (pressed && !hasToken(pressed.group) && !judge(pressed.group).goes) event.stopImmediatePropagation();
    });
  }
  listen('keydown', (event) => {
    if (event.isComposing) return;
    const pressed =
      event.key === 'Enter' || event.key === ' ' ? (findPressed(event) ?? findSent(event)) : findSent(event);
    if (pressed) decide(event, pressed);
  });
  listen('submit', (event) => {
    const form = event.target;
    const session = sessions().find(({ composer }) => form instanceof Node && form.contains(composer.root));
    if (session) decide(event, { button: (event as SubmitEvent).submitter, group: groupOf(session) });
  });

  interface Pressed {
    button: HTMLElement | null;
    group: Session[];
  }

  /** The composers that this event's button would send. */
  function findPressed(event: Event): Pressed | null {
    const path = event.composedPath();
    for (const session of sessions()) {
      const button = adapter.submitButton(session.composer, path, options.corrections());
      if (button) return isDisabled(button) ? null : { button, group: groupOf(session) };
    }
    return null;
  }

  /** The composer that these keys send, typed within it. */
  function findSent(event: KeyboardEvent): Pressed | null {
    const path = event.composedPath();
    const session = sessions().find(
      ({ composer }) => path.includes(composer.root) && adapter.isSubmitKey(composer, event),
    );
    return session ? { button: null, group: groupOf(session) } : null;
  }

  /** The parts of a thread go out together. */
  const groupOf = ({ composer }: Session) => sessions().filter((other) => other.composer.frame === composer.frame);

  function decide(event: Event, { button, group }: Pressed): void {
    if (hasToken(group)) {
      if (event.type !== 'keydown' || button === null) token = null;
      options.onPosting(group);
      return;
    }
    if (options.isReady() === undefined) {
      hold(event);
      void whenReady().then(() => decideLate(button, group));
      return;
    }
    const verdict = judge(group);
    if (verdict.goes) {
      // A key on the button is followed by its click, which is asked then.
      if (event.type !== 'keydown' || button === null) options.onPosting(group);
      return;
    }
    hold(event);
    stop(verdict, button, group);
  }

  function judge(group: readonly Session[]): Verdict {
    try {
      return verdictOf(group);
    } catch {
      options.onUnchecked('failed');
      return options.failClosed() ? { goes: false, stops: true, findings: [] } : { goes: true };
    }
  }

  function stop(verdict: Extract<Verdict, { goes: false }>, button: HTMLElement | null, group: Session[]): void {
    options.onStopped({ sessions: group, verdict, pass: () => press(button, group) });
  }

  function decideLate(button: HTMLElement | null, group: Session[]): void {
    if (signal.aborted) return;
    if (options.isReady() === undefined) {
      options.onUnchecked('not-ready');
      if (options.failClosed()) stop({ goes: false, stops: true, findings: [] }, button, group);
      else press(button, group);
      return;
    }
    const verdict = judge(group);
    if (verdict.goes) press(button, group);
    else stop(verdict, button, group);
  }

  function whenReady(): Promise<void> {
    const end = performance.now() + READY_WITHIN_MS;
    return new Promise((resolve) => {
      const ask = () => {
        if (options.isReady() !== undefined || performance.now() >= end) resolve();
        else setTimeout(ask, 10);
      };
      ask();
    });
  }

  /** The person asked for it: the network's own button is pressed for them, once. */
  function press(button: HTMLElement | null, group: readonly Session[]): void {
    const [first] = group;
    if (!first) return;
    token = { frame: first.composer.frame, texts: textsOf(group), until: performance.now() + TOKEN_MS };
    (button?.isConnected ? button : adapter.findSubmit(first.composer, options.corrections()))?.click();
  }

  const hasToken = (group: readonly Session[]): boolean =>
    token !== null &&
    token.frame === group[0]?.composer.frame &&
    token.until > performance.now() &&
    token.texts === textsOf(group);
}

/** Something that blocks stops; a warning is asked about once for each finding; a hint never stands in the way. */
function verdictOf(group: readonly Session[]): Verdict {
  const open: Finding[] = [];
  for (const session of group) {
    const { findings } = session.checkNow().result;
    const passed = new Set(session.started?.overridden);
    open.push(
      ...findings.filter(
        ({ id, ruleId, severity }) =>
          (severity === 'block' && !passed.has(ruleId)) || (severity === 'warn' && !session.asked.has(id)),
      ),
    );
  }
  if (open.length === 0) return { goes: true };
  return { goes: false, stops: open.some(({ severity }) => severity === 'block'), findings: open };
}

const textsOf = (group: readonly Session[]): string =>
  group.map((session) => session.editor.read(session.composer.root).text).join('\u0000');

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isDisabled(button: HTMLElement): boolean {
  return button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true';
}
