import type { EditorAdapter } from '../types.ts';
import { insertLines, insertWhole, takeOut } from './input-ways.ts';
import { readBlocks } from './read-blocks.ts';

/** Quill 1 and 2: a `p` a line in `.ql-editor`; a cursor's own span holds U+FEFF. @see https://quilljs.com/docs/delta */
export const quill: EditorAdapter = {
  name: 'quill',
  recognises: (root) => root.classList.contains('ql-editor'),
  read: (root) => readBlocks(root, (element) => element.classList.contains('ql-ui')),
  // history.delay, as Quill comes.
  undoStepMs: 1000,
  ways: [insertInItsTurn, insertWhole],
};

/**
 * Quill makes out what was typed by comparing a line before and after. Typed over what is selected, that goes wrong where old and
 * new words share letters: its model then holds others than are seen. So the old go first, in a change of their own.
 */
async function insertInItsTurn(root: HTMLElement, text: string): Promise<void> {
  takeOut(root);
  // Quill's own observer has its turn.
  await Promise.resolve();
  await insertLines(root, text);
}
