import type { EditorAdapter, InputWay } from '../types.ts';
import { insertLines, paste } from './input-ways.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * Draft.js: the DOM is a picture of its state. A paste is parsed into that state and never touches the DOM by itself; typed text
 * may, and loses or repeats parts of a line that a decorator (a link, a tag, a mention) has split into leaves.
 */
export const draftJs: EditorAdapter = {
  name: 'draft-js',
  recognises: (root) =>
    root.classList.contains('public-DraftEditor-content') || root.querySelector('[data-block="true"]') !== null,
  read: (root) => readBlocks(root),
  ways: [paste, insertIntoPlainLine],
};

function insertIntoPlainLine(root: HTMLElement, text: string): ReturnType<InputWay> {
  if (!isDecorated(root)) return insertLines(root, text);
}

/** Are there leaves that a decorator made, in the lines of the selection? */
function isDecorated(root: HTMLElement): boolean {
  const selection = root.ownerDocument.getSelection();
  const lines = [selection?.anchorNode, selection?.focusNode].map((node) =>
    (node instanceof Element ? node : node?.parentElement)?.closest('[data-block="true"]'),
  );
  return lines.some((line) => (line?.querySelectorAll('[data-text="true"]').length ?? 0) > 1);
}
