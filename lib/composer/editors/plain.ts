import type { EditorAdapter } from '../types.ts';
import { insertLines, paste } from './input-ways.ts';
import { readBlocks } from './read-blocks.ts';

/** Anything else that can be edited: an editor that nobody here has met still gets its text read and mended. */
export const plain: EditorAdapter = {
  name: 'plain',
  recognises: () => true,
  // What is hidden from those who hear a page is no text: a hint in an empty editor, a line's number.
  read: (root) => readBlocks(root, (element) => element.getAttribute('aria-hidden') === 'true'),
  ways: [insertLines, paste],
};
