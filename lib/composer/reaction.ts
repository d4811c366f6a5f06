import { isHost } from './host.ts';
import type { Composer } from './types.ts';

/** A network that has shown nothing of our press by then took it for no press at all. */
const SEEN_WITHIN_MS = 1500;

interface Pressing {
  /** The composer's dialog or card. */
  frame: Composer['frame'];
  button: HTMLElement | null;
  /** Does the draft stand there as when the button was pressed? */
  isTextAsItWas(): boolean;
  signal: AbortSignal;
}

/**
 * Looks whether a network does anything about a press that a program made: sites can tell it from a person's. Its button
 * changes, something new stands in the composer (a spinner, a question), the draft is gone. Calls back only when nothing did.
 */
export function watchReaction({ frame, button, isTextAsItWas, signal }: Pressing, onIgnored: () => void): void {
  const editors = frame.querySelectorAll('[contenteditable="true"], textarea');
  let isSeen = false;
  const observer = new MutationObserver((records) => {
    isSeen ||= records.some((record) => button?.contains(record.target) || isNewPart(record));
  });
  const isNewPart = ({ type, target, addedNodes, removedNodes }: MutationRecord) =>
    type === 'childList' &&
    ![...addedNodes, ...removedNodes].every(isHost) &&
    !Array.from(editors).some((editor) => editor.contains(target));
  // A question may be asked in a dialog of its own.
  const questions = new MutationObserver((records) => {
    isSeen ||= records.some(({ addedNodes }) => Array.from(addedNodes).some(isDialog));
  });
  questions.observe(frame.ownerDocument, { childList: true, subtree: true });
  observer.observe(frame, { childList: true, subtree: true, attributes: true, characterData: true });
  const timer = setTimeout(() => {
    stop();
    if (!isSeen && frame.isConnected && isTextAsItWas()) onIgnored();
  }, SEEN_WITHIN_MS);
  signal.addEventListener('abort', stop, { once: true });

  function stop(): void {
    clearTimeout(timer);
    observer.disconnect();
    questions.disconnect();
    signal.removeEventListener('abort', stop);
  }
}

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"]';

const isDialog = (node: Node): boolean =>
  node instanceof Element && !isHost(node) && (node.matches(DIALOG) || node.querySelector(DIALOG) !== null);
