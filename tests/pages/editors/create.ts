import type { PracticeSettings } from '../settings.ts';
import type { EditorOptions, MountedEditor } from './editor.ts';
import { createLexical } from './lexical.ts';
import { createQuill } from './quill.ts';
import { createTextarea } from './textarea.ts';
import { createTipTap } from './tiptap.ts';
import { addTypeahead } from './typeahead.ts';

const EDITORS = { tiptap: createTipTap, quill: createQuill, lexical: createLexical, textarea: createTextarea };

/** The editor that the setting asks for, or the network's own; with its list of people. */
export function createEditor(
  asked: PracticeSettings['editor'],
  own: keyof typeof EDITORS,
  options: EditorOptions,
): MountedEditor {
  let update = () => {};
  const editor = EDITORS[asked === 'own' ? own : asked]({
    ...options,
    onChange: () => {
      update();
      options.onChange();
    },
  });
  ({ update } = addTypeahead(editor, options.parent));
  return editor;
}
