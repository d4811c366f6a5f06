import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
} from 'lexical';
import { h } from '../dom.ts';
import type { EditorOptions, MountedEditor } from './editor.ts';

export function createLexical({ parent, attributes, placeholder, text, onChange }: EditorOptions): MountedEditor {
  const root = h('div', { ...attributes, contenteditable: 'true', 'data-lexical-editor': 'true' });
  const shown = h('div', { class: 'lexical-placeholder' }, placeholder);
  parent.append(root, shown);
  const editor = createEditor({
    namespace: 'practice',
    onError: (error) => {
      throw error;
    },
  });
  const read = () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  const write = (next: string, tag?: string) =>
    editor.update(
      () => {
        const blocks = next.split('\n').map((line) => {
          const block = $createParagraphNode();
          return line === '' ? block : block.append($createTextNode(line));
        });
        $getRoot()
          .clear()
          .append(...blocks);
      },
      { discrete: true, ...(tag ? { tag } : {}) },
    );
  const insert = (inserted: string, replacedLength = 0) =>
    editor.update(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      for (let i = 0; i < replacedLength; i += 1) selection.modify('extend', true, 'character');
      selection.insertText(inserted);
    });
  editor.setRootElement(root);
  write(text, 'history-merge');
  shown.hidden = text !== '';
  const unregister = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => {
      shown.hidden = read() !== '';
      onChange();
    }),
  );
  return {
    kind: 'lexical',
    element: () => root,
    text: read,
    write: (next) => write(next),
    textBeforeCaret: () =>
      editor.read(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return '';
        const { offset } = selection.anchor;
        return selection.anchor.type === 'text' ? selection.anchor.getNode().getTextContent().slice(0, offset) : '';
      }),
    mention: (name, replacedLength) => insert(`${name} `, replacedLength),
    insert,
    focus: () => editor.focus(),
    destroy: () => {
      unregister();
      editor.setRootElement(null);
      root.remove();
      shown.remove();
    },
  };
}
