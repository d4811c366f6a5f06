import type { Session } from './session.ts';
import type { Corrections, NetworkAdapter } from './types.ts';

/** The composers that an event would send, and by which button; null when a key does it in the editor. */
export interface Pressed {
  button: HTMLElement | null;
  group: Session[];
  /**
   * It may be no more than a step on the way: the answer to what the network asked after the press on Post, or a button where the
   * day is chosen, on a screen that has taken the editor's place or in a dialog before it. Whether it sends is known afterwards.
   */
  isStep?: boolean;
}

interface Watched {
  adapter: NetworkAdapter;
  corrections(): Corrections;
  /** Composers alive now. */
  sessions(): readonly Session[];
  /** Measures them anew: a button may have come since, or stand elsewhere. */
  measure(): void;
}

/** Tells what a click, a key or a form's `submit` would send. */
export function createPressReader({ adapter, corrections, sessions, measure }: Watched) {
  function measured(): readonly Session[] {
    measure();
    return sessions();
  }

  const writtenIn = (path: readonly EventTarget[]) => sessions().find(({ composer }) => path.includes(composer.root));

  /** The parts of a thread go out together, by one button. */
  function groupOf(session: Session, buttonOf = findSubmit): Session[] {
    const button = buttonOf(session);
    return sessions().filter(
      (other) => other.composer.frame === session.composer.frame || (button !== null && buttonOf(other) === button),
    );
  }

  const findSubmit = ({ composer }: Session) => adapter.findSubmit(composer, corrections());

  function byButton(event: Event): Pressed | null {
    const path = event.composedPath();
    // Where one writes there is no button, and nothing to be measured for a caret.
    return writtenIn(path) ? null : buttonOn(path, measured());
  }

  function buttonOn(path: readonly EventTarget[], all: readonly Session[]): Pressed | null {
    const buttonOf = ({ composer }: Session) => adapter.submitButton(composer, path, corrections());
    for (const session of all) {
      const button = buttonOf(session);
      if (!button) continue;
      const group = groupOf(session, buttonOf);
      return isDisabled(button) ? null : { button, group, isStep: !group.some(({ isSeen }) => isSeen) };
    }
    const written = all.findLast(isWrittenPost);
    const chosen = written ? adapter.dayButton(path) : null;
    if (written && chosen) return isDisabled(chosen) ? null : { button: chosen, group: groupOf(written), isStep: true };
    const asked = all.findLast(({ wasSent }) => wasSent);
    const button = asked ? adapter.answerButton(path) : null;
    return asked && button ? { button, group: groupOf(asked), isStep: true } : null;
  }

  /** Enter and Space press the button that has the focus; the network's own keys send what they are typed in. */
  function byKey(event: KeyboardEvent): Pressed | null {
    // No network sends by any other key: whoever writes waits for nothing here.
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return null;
    const written = writtenIn(event.composedPath());
    if (!written) return byButton(event);
    if (!adapter.isSubmitKey(written.composer, event)) return null;
    measure();
    return { button: null, group: groupOf(written) };
  }

  function byForm(event: SubmitEvent): Pressed | null {
    const [form] = event.composedPath();
    const session = measured().find(({ composer }) => form instanceof Node && form.contains(composer.root));
    return session ? { button: event.submitter, group: groupOf(session) } : null;
  }

  return { byButton, byKey, byForm };
}

/** Comments have no day. */
const isWrittenPost = ({ composer: { surface }, isEmpty }: Session): boolean =>
  (surface === 'post' || surface === 'repost') && !isEmpty;

/** Does a key on it make a click of its own? What only says that it is a button hears the key itself. */
export const isNativeButton = (button: HTMLElement): boolean => button.matches('button, input, summary, a[href]');

export function isDisabled(button: Element): boolean {
  return button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true';
}
