import type { EditorAdapter, InputWay } from '../types.ts';
import { insertLines, paste } from './input-ways.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * Draft.js: the DOM is a picture of its state. Where a decorator (a link, a tag, a mention) has split a line into leaves,
 * `insertText` loses or repeats parts of it; a paste doesn't.
 */
export const draftJs: EditorAdapter = {
  name: 'draft-js',
  recognises: (root) =>
    root.classList.contains('public-DraftEditor-content') || root.querySelector(':scope [data-block="true"]') !== null,
  read: (root) => readBlocks(root),
  ways: [insertIntoPlainLine, paste, insertLines],
};

function insertIntoPlainLine(root: HTMLElement, text: string): ReturnType<InputWay> {
  return isDecorated(root) ? paste(root, text) : insertLines(root, text);
}

/** Are there leaves that a decorator made, in the lines of the selection? */
function isDecorated(root: HTMLElement): boolean {
  const selection = root.ownerDocument.getSelection();
  const lines = [selection?.anchorNode, selection?.focusNode].map((node) =>
    (node instanceof Element ? node : node?.parentElement)?.closest('[data-block="true"]'),
  );
  return lines.some((line) => (line?.querySelectorAll('[data-text="true"]').length ?? 0) > 1);
}
