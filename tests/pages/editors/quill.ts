import Quill, { type Selection } from 'quill';
import { h } from '../dom.ts';
import type { EditorOptions, MountedEditor } from './editor.ts';

const Embed = Quill.import('blots/embed');

/** A person: Quill puts zero-width fillers (U+FEFF) on both sides of such a chip. */
class Mention extends Embed {
  static override blotName = 'mention';
  static override tagName = 'SPAN';
  static override className = 'ql-mention';
  static override create(name: string): HTMLElement {
    const node = Embed.create.call(Mention, name);
    node.dataset.name = name;
    node.textContent = name;
    return node;
  }
  static value(node: HTMLElement): string {
    return node.dataset.name ?? '';
  }
}
Quill.register(Mention);

/**
 * Quill 1 looks for focus and selection in the document, where what is inside a shadow root can't be seen. LinkedIn runs it in
 * one, so it taught it to look there; so do we.
 */
function teachShadowRoots(quill: Quill, shadowRoot: ShadowRoot): () => void {
  const { selection, root } = quill;
  const own = selection.setNativeRange.bind(selection);
  const taught: Partial<Selection> = {
    hasFocus: () => shadowRoot.activeElement === root,
    getNativeRange: () => {
      const range = document.getSelection()?.getComposedRanges({ shadowRoots: [shadowRoot] })[0];
      return range ? selection.normalizeNative(range) : null;
    },
    setNativeRange: (startNode, startOffset = 0, endNode = startNode ?? undefined, endOffset = startOffset) => {
      if (!startNode || !endNode) return own(null);
      if (!root.parentNode || !startNode.parentNode || !endNode.parentNode) return;
      if (!selection.hasFocus()) root.focus();
      const [start, end] = [outsideBreak(startNode, startOffset), outsideBreak(endNode, endOffset)];
      document.getSelection()?.setBaseAndExtent(...start, ...end);
    },
  };
  Object.assign(selection, taught);
  const pass = (event: Event) => quill.emitter.handleDOM(event);
  document.addEventListener('selectionchange', pass);
  return () => document.removeEventListener('selectionchange', pass);
}

/** No caret stands in a `<br>`, but before it. */
function outsideBreak(node: Node, offset: number): [Node, number] {
  if (node.nodeName !== 'BR' || !node.parentNode) return [node, offset];
  return [node.parentNode, [...node.parentNode.childNodes].indexOf(node as ChildNode)];
}

export function createQuill({ parent, attributes, placeholder, text, onChange }: EditorOptions): MountedEditor {
  const container = h('div');
  parent.append(container);
  const quill = new Quill(container, { theme: null, placeholder, formats: ['mention'] });
  const { class: classes, ...rest } = attributes;
  for (const [name, value] of Object.entries(rest)) quill.root.setAttribute(name, value);
  if (classes) quill.root.classList.add(...classes.split(' '));
  const shadowRoot = container.getRootNode();
  const forget = shadowRoot instanceof ShadowRoot ? teachShadowRoots(quill, shadowRoot) : () => {};
  if (text !== '') quill.setText(text);
  quill.on('text-change', onChange);

  const caret = () => quill.getSelection()?.index ?? 0;
  const read = () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : (insert?.mention ?? '')))
      .join('')
      .replace(/\n$/, '');
  return {
    kind: 'quill',
    element: () => quill.root,
    text: read,
    write: (next) => quill.setText(next),
    textBeforeCaret: () => {
      const range = quill.getSelection();
      if (!range || range.length > 0) return '';
      const [, offset] = quill.getLine(range.index);
      return quill.getText(range.index - offset, offset);
    },
    mention: (name, replacedLength) => {
      const start = caret() - replacedLength;
      quill.deleteText(start, replacedLength, 'user');
      quill.insertEmbed(start, 'mention', name, 'user');
      quill.insertText(start + 1, ' ', 'user');
      quill.setSelection(start + 2, 0, 'user');
    },
    insert: (inserted, replacedLength = 0) => {
      // A press elsewhere takes the focus, not the place.
      const start = (quill.getSelection(true)?.index ?? 0) - replacedLength;
      quill.deleteText(start, replacedLength, 'user');
      quill.insertText(start, inserted, 'user');
      quill.setSelection(start + inserted.length, 0, 'user');
    },
    focus: () => {
      quill.root.focus();
      quill.setSelection(quill.getLength() - 1, 0, 'api');
    },
    destroy: () => {
      forget();
      container.remove();
    },
  };
}
