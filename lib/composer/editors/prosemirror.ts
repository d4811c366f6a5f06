import type { EditorAdapter } from '../types.ts';
import { insertLines, paste } from './input-ways.ts';
import { readBlocks } from './read-blocks.ts';

/** ProseMirror, and TipTap on it. Widgets, and the break that keeps an empty paragraph open, are its own. */
export const prosemirror: EditorAdapter = {
  name: 'prosemirror',
  recognises: (root) => root.classList.contains('ProseMirror') || 'pmViewDesc' in root,
  read: (root) =>
    readBlocks(
      root,
      ({ classList }) =>
        classList.contains('ProseMirror-widget') ||
        classList.contains('ProseMirror-trailingBreak') ||
        classList.contains('ProseMirror-separator'),
    ),
  // history's newGroupDelay, as ProseMirror comes.
  undoStepMs: 500,
  ways: [insertLines, paste],
};
