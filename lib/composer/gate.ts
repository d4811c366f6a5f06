import { watchReaction } from './reaction.ts';
import type { Session } from './session.ts';
import type { Corrections, NetworkAdapter } from './types.ts';
import { isUnchecked, type Obstacle, type RulesNow, type Verdict, verdictOf } from './verdict.ts';

/** How long a person's *Post anyway* holds for the text that it was said of. */
const PASS_MS = 10_000;
/** How long a press waits for rules that are still on their way. */
const READY_WITHIN_MS = 150;

export interface Stopped {
  sessions: readonly Session[];
  stops: boolean;
  obstacles: readonly Obstacle[];
  /** Presses the network's own button, as the person asked. */
  pass(): void;
}

export interface GateOptions extends RulesNow {
  adapter: NetworkAdapter;
  corrections(): Corrections;
  /** Composers alive now. */
  sessions(): readonly Session[];
  /** A press was stopped: show why. */
  onStopped(stopped: Stopped): void;
  /** A post goes out, checked or not. */
  onPosting(sessions: readonly Session[]): void;
  /** It goes out, or is stopped, without a check. */
  onUnchecked(reason: 'not-ready' | 'failed'): void;
  /** The network did nothing about our press of its button: it wants the person's own. */
  onIgnored(): void;
  signal: AbortSignal;
}

/** The composers that an event would send, and by which button; null when a key does it in the editor. */
interface Pressed {
  button: HTMLElement | null;
  group: Session[];
  /** The network asked something after the press on Post, and this may be the answer that sends. */
  isAnswer?: boolean;
}

/**
 * Stands before the network's Post button, on `window` in the capture phase. It decides synchronously on the text of that
 * moment; a clean draft's event goes on untouched. What a person lets through is let through for that text alone.
 */
export function startGate(options: GateOptions): void {
  const { adapter, sessions, signal } = options;
  let passed: { frame: HTMLElement; texts: string; until: number } | null = null;
  /** Composers whose press waits for the rules: pressed again meanwhile, it is still one post. */
  const waiting = new Set<HTMLElement>();

  const listen = <Type extends keyof WindowEventMap>(type: Type, handle: (event: WindowEventMap[Type]) => void) =>
    window.addEventListener(type, handle, { capture: true, signal });

  listen('click', (event) => {
    const pressed = findPressed(event);
    if (pressed) decide(event, pressed);
  });
  listen('keydown', (event) => {
    const pressed = findKeyed(event);
    if (pressed) decide(event, pressed);
  });
  listen('submit', (event) => {
    const [form] = event.composedPath();
    const session = sessions().find(({ composer }) => form instanceof Node && form.contains(composer.root));
    if (session) decide(event, { button: event.submitter, group: groupOf(session) });
  });
  // A site could act on any of these before or after that; they only stop what is asked about there.
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'touchend', 'pointerup', 'mouseup'] as const) {
    listen(type, (event) => {
      const pressed = findPressed(event);
      if (pressed && isHeld(pressed)) event.stopImmediatePropagation();
    });
  }
  for (const type of ['keypress', 'keyup'] as const) {
    listen(type, (event) => {
      const pressed = findKeyed(event);
      if (pressed && isHeld(pressed)) hold(event);
    });
  }

  function findPressed(event: Event): Pressed | null {
    const path = event.composedPath();
    for (const session of sessions()) {
      const button = adapter.submitButton(session.composer, path, options.corrections());
      if (button) return isDisabled(button) ? null : { button, group: groupOf(session) };
    }
    const asked = sessions().findLast(({ wasSent }) => wasSent);
    const button = asked ? adapter.answerButton(path) : null;
    return asked && button ? { button, group: groupOf(asked), isAnswer: true } : null;
  }

  /** Enter and Space press the button that has the focus; the network's own keys send what they are typed in. */
  function findKeyed(event: KeyboardEvent): Pressed | null {
    // No network sends by any other key: whoever writes waits for nothing here.
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return null;
    const pressed = findPressed(event);
    if (pressed) return pressed;
    const path = event.composedPath();
    const session = sessions().find(
      ({ composer }) => path.includes(composer.root) && adapter.isSubmitKey(composer, event),
    );
    return session ? { button: null, group: groupOf(session) } : null;
  }

  /** The parts of a thread go out together. */
  const groupOf = ({ composer }: Session) => sessions().filter((other) => other.composer.frame === composer.frame);

  function decide(event: Event, pressed: Pressed): void {
    const { button, group } = pressed;
    const [first] = group;
    if (!first) return;
    // A key on the button is followed by its click, which is asked then.
    const isFollowed = event.type === 'keydown' && button !== null;
    if (isPassed(pressed)) {
      if (!isFollowed) letOut(event, group);
      return;
    }
    if (options.isLoading()) {
      hold(event);
      if (!waiting.has(first.composer.frame)) void waitThenDecide(button, group);
      return;
    }
    const verdict = judge(group);
    if (!verdict.goes) {
      hold(event);
      stop(verdict, button, group);
    } else if (!isFollowed) goOut(group);
  }

  function goOut(group: readonly Session[]): void {
    for (const session of group) session.wasSent = true;
    options.onPosting(group);
  }

  /** What was passed is used up by the person's own press, once the events that follow it (a form's `submit`) are through. */
  function letOut(event: Event, group: readonly Session[]): void {
    goOut(group);
    if (!event.isTrusted || event.type === 'submit') return;
    const used = passed;
    setTimeout(() => {
      if (passed === used) passed = null;
    });
  }

  const isHeld = (pressed: Pressed) =>
    !isPassed(pressed) && !options.isLoading() && !verdictOf(pressed.group, options).goes;

  function judge(group: readonly Session[]): Verdict {
    const verdict = verdictOf(group, options);
    if (isUnchecked(group)) options.onUnchecked('failed');
    return verdict;
  }

  function stop(verdict: Extract<Verdict, { goes: false }>, button: HTMLElement | null, group: Session[]): void {
    const { stops, obstacles } = verdict;
    options.onStopped({ sessions: group, stops, obstacles, pass: () => press(button, group) });
  }

  async function waitThenDecide(button: HTMLElement | null, group: Session[]): Promise<void> {
    const { frame } = (group[0] as Session).composer;
    waiting.add(frame);
    await whenReady();
    waiting.delete(frame);
    if (signal.aborted) return;
    if (!options.isLoading()) {
      const verdict = judge(group);
      if (verdict.goes) press(button, group);
      else stop(verdict, button, group);
      return;
    }
    options.onUnchecked('not-ready');
    if (options.failClosed()) stop({ goes: false, stops: true, obstacles: [] }, button, group);
    else press(button, group);
  }

  function whenReady(): Promise<void> {
    const end = performance.now() + READY_WITHIN_MS;
    return new Promise((resolve) => {
      const ask = () => {
        if (!options.isLoading() || performance.now() >= end) resolve();
        else setTimeout(ask, 10);
      };
      ask();
    });
  }

  /** The network's own button is pressed for the person who asked for it, once. */
  function press(button: HTMLElement | null, group: readonly Session[]): void {
    const [first] = group;
    if (!first) return;
    const { composer } = first;
    const pressed = button?.isConnected ? button : adapter.findSubmit(composer, options.corrections());
    const texts = textsOf(group);
    const pass = { frame: composer.frame, texts, until: performance.now() + PASS_MS };
    passed = pass;
    const isTextAsItWas = () => group.every(({ composer: { root } }) => root.isConnected) && textsOf(group) === texts;
    watchReaction({ frame: composer.frame, button: pressed, isTextAsItWas, signal }, () => {
      pass.until = performance.now() + PASS_MS;
      options.onIgnored();
    });
    pressed?.click();
  }

  /** Whoever reads the network's question takes the time that it takes. */
  const isPassed = ({ group, isAnswer }: Pressed): boolean =>
    passed !== null &&
    passed.frame === group[0]?.composer.frame &&
    (isAnswer || passed.until > performance.now()) &&
    passed.texts === textsOf(group);
}

const textsOf = (group: readonly Session[]): string =>
  group.map((session) => session.editor.read(session.composer.root).text).join('\u0000');

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

export function isDisabled(button: Element): boolean {
  return button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true';
}
