import type { Session } from './session.ts';
import type { Composer, Corrections, NetworkAdapter } from './types.ts';

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
}

/** Tells what a click, a key or a form's `submit` would send. */
export function createPressReader({ adapter, corrections, sessions }: Watched) {
  /** The parts of a thread go out together. */
  const groupOf = ({ composer }: Session) => sessions().filter((other) => other.composer.frame === composer.frame);

  function byButton(event: Event): Pressed | null {
    const path = event.composedPath();
    for (const session of sessions()) {
      const button = adapter.submitButton(session.composer, path, corrections());
      if (!button) continue;
      const group = groupOf(session);
      return isDisabled(button) ? null : { button, group, isStep: !group.some(({ isSeen }) => isSeen) };
    }
    const written = sessions().findLast(isWrittenPost);
    const chosen = written ? adapter.dayButton(path) : null;
    if (written && chosen) return isDisabled(chosen) ? null : { button: chosen, group: groupOf(written), isStep: true };
    const asked = sessions().findLast(({ wasSent }) => wasSent);
    const button = asked ? adapter.answerButton(path) : null;
    return asked && button ? { button, group: groupOf(asked), isStep: true } : null;
  }

  /** Enter and Space press the button that has the focus; the network's own keys send what they are typed in. */
  function byKey(event: KeyboardEvent): Pressed | null {
    // No network sends by any other key: whoever writes waits for nothing here.
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return null;
    const pressed = byButton(event);
    if (pressed) return pressed;
    const path = event.composedPath();
    const sends = ({ root }: Composer, session: Session) =>
      path.includes(root) && adapter.isSubmitKey(session.composer, event);
    const session = sessions().find((one) => sends(one.composer, one));
    return session ? { button: null, group: groupOf(session) } : null;
  }

  function byForm(event: SubmitEvent): Pressed | null {
    const [form] = event.composedPath();
    const session = sessions().find(({ composer }) => form instanceof Node && form.contains(composer.root));
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
