import type { EditorAdapter } from '../types.ts';
import { insertLines, insertWhole } from './input-ways.ts';
import { readBlocks } from './read-blocks.ts';

/** Quill 1 and 2: a `p` a line in `.ql-editor`; a cursor's own span holds U+FEFF. @see https://quilljs.com/docs/delta */
export const quill: EditorAdapter = {
  name: 'quill',
  recognises: (root) => root.classList.contains('ql-editor'),
  read: (root) => readBlocks(root, (element) => element.classList.contains('ql-ui')),
  // history.delay, as Quill comes.
  undoStepMs: 1000,
  ways: [insertLines, insertWhole],
};
