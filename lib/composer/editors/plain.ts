import type { EditorAdapter } from '../types.ts';
import { insertLines, paste } from './input-ways.ts';
import { readBlocks } from './read-blocks.ts';

/** Anything else that can be edited: an editor that nobody here has met still gets its text read and mended. */
export const plain: EditorAdapter = {
  name: 'plain',
  recognises: () => true,
  read: (root) => readBlocks(root),
  ways: [insertLines, paste],
};
