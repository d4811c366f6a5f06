import type { EditorAdapter } from '../types.ts';
import { insertLines, insertWhole, paste } from './input-ways.ts';
import { readBlocks } from './read-blocks.ts';

/** Lexical marks its root, and takes the selection only from `selectionchange`. */
export const lexical: EditorAdapter = {
  name: 'lexical',
  recognises: (root) => root.dataset.lexicalEditor === 'true',
  read: (root) => readBlocks(root),
  ways: [insertLines, paste, insertWhole],
};
