import { createPass, textsOf } from './pass.ts';
import { createPressReader, isNativeButton, type Pressed } from './pressed.ts';
import { watchReaction } from './reaction.ts';
import type { Session } from './session.ts';
import type { Corrections, NetworkAdapter } from './types.ts';
import { isUnchecked, type Obstacle, type RulesNow, type Verdict, verdictOf } from './verdict.ts';

/** How long a press waits for rules that are still on their way. */
const READY_WITHIN_MS = 150;

export interface Stopped {
  sessions: readonly Session[];
  stops: boolean;
  obstacles: readonly Obstacle[];
  /** What was pressed; null: a key in the editor. */
  button: HTMLElement | null;
  /** Presses the network's own button, as the person asked. */
  pass(): void;
}

export interface GateOptions extends RulesNow {
  adapter: NetworkAdapter;
  corrections(): Corrections;
  /** Composers alive now. */
  sessions(): readonly Session[];
  /** Measures them anew: a button may have come since, or stand elsewhere. */
  measure(): void;
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

/**
 * Stands before the network's Post button, on `window` in the capture phase. It decides synchronously on the text of that
 * moment; a clean draft's event goes on untouched. What a person lets through is let through for that text alone.
 */
export function startGate(options: GateOptions): void {
  const { adapter, signal } = options;
  const read = createPressReader(options);
  const pass = createPass();
  /** Composers whose press waits for the rules: pressed again meanwhile, it is still one post. */
  const waiting = new Set<Node>();

  const listen = <Type extends keyof WindowEventMap>(type: Type, handle: (event: WindowEventMap[Type]) => void) =>
    window.addEventListener(type, handle, { capture: true, signal });

  const decideOn = (event: Event, pressed: Pressed | null) => pressed && decide(event, pressed);
  listen('click', (event) => decideOn(event, read.byButton(event)));
  listen('keydown', (event) => decideOn(event, read.byKey(event)));
  listen('submit', (event) => decideOn(event, read.byForm(event)));
  // A site could act on any of these before or after that; they only stop what is asked about there.
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'touchend', 'pointerup', 'mouseup'] as const) {
    listen(type, (event) => {
      const pressed = read.byButton(event);
      if (pressed && isHeld(pressed)) event.stopImmediatePropagation();
    });
  }
  for (const type of ['keypress', 'keyup'] as const) {
    listen(type, (event) => {
      const pressed = read.byKey(event);
      if (pressed && isHeld(pressed)) hold(event);
    });
  }

  function decide(event: Event, pressed: Pressed): void {
    const { button, group } = pressed;
    const [first] = group;
    if (!first) return;
    // A key on the button is followed by its click, which is asked then.
    const isFollowed = event.type === 'keydown' && button !== null && isNativeButton(button);
    if (pass.holds(pressed)) {
      if (!isFollowed) letOut(event, group);
      return;
    }
    if (options.isLoading()) {
      hold(event);
      if (!waiting.has(first.composer.frame)) void waitThenDecide(pressed);
      return;
    }
    const verdict = judge(group);
    if (!verdict.goes) {
      hold(event);
      stop(verdict, pressed);
    } else if (!isFollowed) goOut(group);
  }

  function goOut(group: readonly Session[]): void {
    for (const session of group) session.wasSent = true;
    options.onPosting(group);
  }

  function letOut(event: Event, group: readonly Session[]): void {
    goOut(group);
    if (event.isTrusted && event.type !== 'submit') pass.spend();
  }

  const isHeld = (pressed: Pressed) =>
    !pass.holds(pressed) && !options.isLoading() && !verdictOf(pressed.group, options).goes;

  function judge(group: readonly Session[]): Verdict {
    const verdict = verdictOf(group, options);
    if (isUnchecked(group)) options.onUnchecked('failed');
    return verdict;
  }

  function stop({ stops, obstacles }: Extract<Verdict, { goes: false }>, pressed: Pressed): void {
    const { group, button } = pressed;
    options.onStopped({ sessions: group, stops, obstacles, button, pass: () => press(pressed) });
  }

  async function waitThenDecide(pressed: Pressed): Promise<void> {
    const { group } = pressed;
    const { frame } = (group[0] as Session).composer;
    waiting.add(frame);
    await whenReady();
    waiting.delete(frame);
    if (signal.aborted) return;
    if (!options.isLoading()) {
      const verdict = judge(group);
      if (verdict.goes) press(pressed);
      else stop(verdict, pressed);
      return;
    }
    options.onUnchecked('not-ready');
    if (options.failClosed()) stop({ goes: false, stops: true, obstacles: [] }, pressed);
    else press(pressed);
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
  function press({ button: asked, group, isStep = false }: Pressed): void {
    const [first, ...others] = group;
    if (!first) return;
    // What is let through is tied to where the composer stands when the press comes.
    options.measure();
    const { composer } = first;
    const button = asked?.isConnected ? asked : adapter.findSubmit(composer, options.corrections());
    const { texts, renew } = pass.give([first, ...others], isStep);
    const isTextAsItWas = () => group.every(({ composer: { root } }) => root.isConnected) && textsOf(group) === texts;
    watchReaction({ frame: composer.frame, button, isTextAsItWas, signal }, () => {
      renew();
      options.onIgnored();
    });
    button?.click();
  }
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
