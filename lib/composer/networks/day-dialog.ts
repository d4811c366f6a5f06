import { dialogAround } from './around.ts';
import { EDITOR, sendersIn, showsWords } from './buttons.ts';

/** Fields for a day or a time, by what they are or by what stands in them. */
const DAY_FIELDS = new Set(['date', 'time', 'datetime-local']);
const DAY_OR_TIME = /\d{1,4}[./-]\s?\d{1,2}[./-]|\d{1,2}[:.]\d{2}/;

const holdsDay = (dialog: Element): boolean =>
  Array.from(dialog.querySelectorAll('input')).some(
    ({ type, value }) => DAY_FIELDS.has(type) || (type === 'text' && DAY_OR_TIME.test(value)),
  );

/**
 * The button that may send, of a dialog where nothing is written and a day is chosen, among the elements that an event went
 * through. The composer's own dialog may stand behind it.
 */
export function dayButtonIn(path: readonly EventTarget[]): HTMLElement | null {
  const button = path.find((target) => target instanceof HTMLElement && showsWords(target));
  if (!(button instanceof HTMLElement)) return null;
  const dialog = dialogAround(button);
  if (!dialog || dialog.querySelector(EDITOR) || !holdsDay(dialog)) return null;
  return sendersIn(dialog).includes(button) ? button : null;
}
