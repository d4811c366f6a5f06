import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder as shownWhenEmpty } from '@codemirror/view';
import type { EditorOptions, MountedEditor } from './editor.ts';

/** An editor that neither network has, and that none of the guard's own files is about. */
export function createCodeMirror({ parent, attributes, placeholder, text, onChange }: EditorOptions): MountedEditor {
  const root = parent.getRootNode() as Document | ShadowRoot;
  const view = new EditorView({
    parent,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of(attributes),
        shownWhenEmpty(placeholder),
        EditorView.updateListener.of(({ docChanged }) => docChanged && onChange()),
      ],
    }),
  });
  const insert = (inserted: string, replacedLength = 0) => {
    const { head } = view.state.selection.main;
    const from = head - replacedLength;
    view.dispatch({
      changes: { from, to: head, insert: inserted },
      selection: { anchor: from + inserted.length },
      userEvent: 'input.type',
    });
  };
  return {
    kind: 'codemirror',
    element: () => view.contentDOM,
    text: () => view.state.doc.toString(),
    write: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    textBeforeCaret: () => {
      const { main } = view.state.selection;
      return main.empty ? view.state.sliceDoc(view.state.doc.lineAt(main.head).from, main.head) : '';
    },
    mention: (name, replacedLength) => insert(`@${name} `, replacedLength),
    insert,
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
