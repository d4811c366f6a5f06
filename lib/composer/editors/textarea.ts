import type { EditorAdapter, EditorText } from '../types.ts';
import { insertWhole } from './input-ways.ts';

/** A plain field. Its words are no nodes, so nothing can be painted under them; the pill and the card say it all. */
export const textarea: EditorAdapter = {
  name: 'textarea',
  recognises: (root) => root instanceof HTMLTextAreaElement,
  read: (root): EditorText => ({
    text: (root as HTMLTextAreaElement).value,
    ranges: () => [],
    selection: () => null,
    offsetAt: () => null,
  }),
  ways: [insertWhole, setRange],
};

function setRange(root: HTMLElement, text: string): void {
  const field = root as HTMLTextAreaElement;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}
