import { Editor, Extension, type JSONContent, Node } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import type { EditorOptions, MountedEditor } from './editor.ts';

const OFF = [
  'blockquote bold bulletList code codeBlock dropcursor gapcursor heading horizontalRule italic',
  'link listItem listKeymap orderedList strike trailingNode underline',
]
  .join(' ')
  .split(' ');

/** Paragraphs, line breaks and undo: what LinkedIn's composer knows. */
const plainText = StarterKit.configure(Object.fromEntries(OFF.map((name) => [name, false])));

/** A person, as a chip that the caret can't enter. */
const mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({ name: { default: '', renderHTML: () => ({}) } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]', getAttrs: (element) => ({ name: element.textContent }) }],
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention', contenteditable: 'false' }, node.attrs.name],
  renderText: ({ node }) => node.attrs.name,
});

/** Hashtags and links in a span of their own, which splits the text nodes; the placeholder on an empty first line. */
const pictures = (placeholder: string) =>
  Extension.create({
    name: 'pictures',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: { decorations: ({ doc }) => DecorationSet.create(doc, [...decorations(doc, placeholder)]) },
      }),
    ],
  });

function* decorations(doc: ProseMirrorNode, placeholder: string): Iterable<Decoration> {
  if (doc.childCount === 1 && doc.content.size === 2) {
    yield Decoration.node(0, 2, { class: 'is-empty is-editor-empty', 'data-placeholder': placeholder });
  }
  const found: Decoration[] = [];
  doc.descendants((node, position) => {
    for (const match of node.text?.matchAll(/#[\p{L}\p{N}_]+|https?:\/\/\S+/gu) ?? []) {
      const from = position + match.index;
      found.push(Decoration.inline(from, from + match[0].length, { class: 'tag' }));
    }
  });
  yield* found;
}

const toDocument = (text: string): JSONContent => ({
  type: 'doc',
  content: text
    .split('\n')
    .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
});

export function createTipTap({ parent, attributes, placeholder, text, onChange }: EditorOptions): MountedEditor {
  const editor = new Editor({
    element: parent,
    // The page's CSP would refuse the style element.
    injectCSS: false,
    extensions: [plainText, mention, pictures(placeholder)],
    content: toDocument(text),
    editorProps: { attributes },
    onUpdate: onChange,
  });
  return {
    kind: 'tiptap',
    element: () => editor.view.dom,
    text: () => editor.getText({ blockSeparator: '\n' }),
    write: (next) => void editor.commands.setContent(toDocument(next), { emitUpdate: true }),
    textBeforeCaret: () => {
      const { $from, empty } = editor.state.selection;
      return empty ? $from.parent.textBetween(0, $from.parentOffset, '\n', '\ufffc') : '';
    },
    mention: (name, replacedLength) => {
      const { from } = editor.state.selection;
      editor.commands.insertContentAt({ from: from - replacedLength, to: from }, [
        { type: 'mention', attrs: { name } },
        { type: 'text', text: ' ' },
      ]);
    },
    insert: (inserted, replacedLength = 0) => {
      const { from, to } = editor.state.selection;
      editor.commands.insertContentAt({ from: from - replacedLength, to }, { type: 'text', text: inserted });
    },
    focus: () => void editor.commands.focus('end', { scrollIntoView: false }),
    destroy: () => editor.destroy(),
  };
}
