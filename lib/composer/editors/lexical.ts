import type { EditorAdapter } from '../types.ts';
import { insertOrPaste, typeOver } from './input-ways.ts';
import { readBlocks } from './read-blocks.ts';

/** Lexical marks its root, and takes the selection only from `selectionchange`. */
export const lexical: EditorAdapter = {
  name: 'lexical',
  recognises: (root) => root.dataset.lexicalEditor === 'true',
  read: (root) => readBlocks(root),
  // @lexical/history's delay, as its own editors set it.
  undoStepMs: 300,
  ways: [insertOrPaste, typeOver],
};
