import type { EditorAdapter } from '../types.ts';
import { draftJs } from './draft-js.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textarea } from './textarea.ts';

/** The first that knows the element; `plain` knows all. */
const EDITORS: readonly EditorAdapter[] = [textarea, quill, lexical, prosemirror, draftJs, plain];

export function editorOf(root: HTMLElement): EditorAdapter {
  return EDITORS.find((editor) => editor.recognises(root)) ?? plain;
}
