import type { Span } from '../../checker/types.ts';
import type { EditorAdapter, EditorText } from '../types.ts';
import { nextFrame, selectionTold } from '../wait.ts';

/** A page's own program may move the caret while it is set: it is set again, so often at most. */
const MOST_SELECTIONS = 4;

/** ProseMirror puts its own selection back some 20 ms after it got the focus: only then it can be told of another for sure. */
export async function takeFocus(root: HTMLElement): Promise<void> {
  if (hasFocus(root)) return;
  root.focus({ preventScroll: true });
  await nextFrame();
  await nextFrame();
}

export function hasFocus(root: HTMLElement): boolean {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && (activeElement === root || root.contains(activeElement));
}

/** Selects a span as a person does: the editor is focused and has been told of the selection when this is done. */
export async function select(editor: EditorAdapter, root: HTMLElement, span: Span): Promise<void> {
  root.focus({ preventScroll: true });
  if (root instanceof HTMLTextAreaElement) {
    root.setSelectionRange(span.start, span.end);
    return;
  }
  for (let tries = 0; tries < MOST_SELECTIONS; tries++) {
    const text = editor.read(root);
    const places = text.selection(span);
    const selection = selectionOf(root);
    if (!places || !selection || isSelected(selection, places)) return;
    if (tries > 0 && isSameSpan(selection, text, span)) return;
    const told = selectionTold(root.ownerDocument);
    selection.setBaseAndExtent(places.from.node, places.from.offset, places.to.node, places.to.offset);
    await told;
  }
}

/** `document.getSelection()` stops at a shadow root; Chromium's shadow roots have one of their own. */
export function selectionOf(root: HTMLElement): Selection | null {
  const tree = root.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  return tree.getSelection?.() ?? root.ownerDocument.getSelection();
}

/** Where the caret is, in the editor's text. */
export function caretIn(root: HTMLElement, text: EditorText): number | null {
  if (root instanceof HTMLTextAreaElement) return root.selectionEnd;
  const selection = selectionOf(root);
  return selection?.focusNode ? text.offsetAt(selection.focusNode, selection.focusOffset) : null;
}

function isSelected(selection: Selection, { from, to }: NonNullable<ReturnType<EditorText['selection']>>): boolean {
  return (
    selection.anchorNode === from.node &&
    selection.anchorOffset === from.offset &&
    selection.focusNode === to.node &&
    selection.focusOffset === to.offset
  );
}

/** Editors have places of their own for the same offset. */
function isSameSpan(
  { anchorNode, anchorOffset, focusNode, focusOffset }: Selection,
  text: EditorText,
  span: Span,
): boolean {
  if (!anchorNode || !focusNode) return false;
  return text.offsetAt(anchorNode, anchorOffset) === span.start && text.offsetAt(focusNode, focusOffset) === span.end;
}
