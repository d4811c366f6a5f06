import type { Edit } from '../../lib/checker/types.ts';

/**
 * Puts edits into a text area as if they had been typed, so that undo takes them back and `input` tells of them. Last to first,
 * since each refers to the text before any of them.
 */
export function replaceInField(field: HTMLTextAreaElement, edits: readonly Edit[]): void {
  field.focus();
  for (const { start, end, text } of [...edits].reverse()) {
    field.setSelectionRange(start, end);
    const isDone = text ? type('insertText', text) : start === end || type('delete');
    if (isDone) continue;
    field.setRangeText(text, start, end, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** The only way to write with undo: called old-fashioned by its standard, kept by every browser. */
function type(command: 'insertText' | 'delete', text?: string): boolean {
  return typeof document.execCommand === 'function' && document.execCommand(command, false, text);
}
