import type { Edit, Span } from '../../checker/types.ts';
import type { EditorAdapter, EditorText } from '../types.ts';
import { holdsWithin, nextFrame, selectionTold } from '../wait.ts';
import { selectInField } from './textarea.ts';

/** An editor that has not drawn a text after so long won't. */
const DRAWN_WITHIN_MS = 500;
/** Steps of undo that a way's work can be; a fix has few lines. */
const MOST_STEPS = 12;

/**
 * Replaces through the editor's own input path, last edit first, and answers whether the editor holds the wanted text
 * afterwards. What a way did instead is undone before the next is tried; when none works, the text is as it was.
 */
export async function replaceInEditor(
  editor: EditorAdapter,
  root: HTMLElement,
  edits: readonly Edit[],
  signal: AbortSignal,
): Promise<boolean> {
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    if (!(await replaceOne(editor, root, edit, signal))) return false;
  }
  return true;
}

async function replaceOne(editor: EditorAdapter, root: HTMLElement, edit: Edit, signal: AbortSignal): Promise<boolean> {
  const before = editor.read(root).text;
  const wanted = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
  if (wanted === before) return true;
  const shows = (text: string) => () => editor.read(root).text === text;
  for (const way of editor.ways) {
    await takeFocus(root);
    await select(editor, root, edit);
    // Without the focus the browser would write past the editor, into a DOM that is only its picture.
    if (!hasFocus(root)) return false;
    await way(root, edit.text);
    if ((await holdsWithin(shows(wanted), DRAWN_WITHIN_MS, signal)) && (await stays(shows(wanted)))) return true;
    if (signal.aborted) return false;
    if (!(await takeBack(root, shows(before), signal))) return false;
  }
  await select(editor, root, edit);
  return false;
}

/** A way may have taken several steps; each is undone until the text is as it was. */
async function takeBack(root: HTMLElement, isAsBefore: () => boolean, signal: AbortSignal): Promise<boolean> {
  for (let steps = 0; steps < MOST_STEPS && !isAsBefore(); steps++) {
    root.ownerDocument.execCommand('undo');
    if (await holdsWithin(isAsBefore, DRAWN_WITHIN_MS / 5, signal)) return true;
    if (signal.aborted) return false;
  }
  return isAsBefore();
}

/** ProseMirror puts its own selection back some 20 ms after it got the focus: only then it can be told of another for sure. */
async function takeFocus(root: HTMLElement): Promise<void> {
  if (hasFocus(root)) return;
  root.focus({ preventScroll: true });
  await nextFrame();
  await nextFrame();
}

function hasFocus(root: HTMLElement): boolean {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && (activeElement === root || root.contains(activeElement));
}

/** An editor that was only painted over puts its own text back when it draws again. */
async function stays(condition: () => boolean): Promise<boolean> {
  await nextFrame();
  await nextFrame();
  return condition();
}

/** Selects a span as a person does: the editor is focused and has been told of the selection when this is done. */
export async function select(editor: EditorAdapter, root: HTMLElement, span: Span): Promise<void> {
  root.focus({ preventScroll: true });
  if (root instanceof HTMLTextAreaElement) {
    selectInField(root, span);
    return;
  }
  const places = editor.read(root).selection(span);
  const selection = selectionOf(root);
  if (!places || !selection || isSelected(selection, places)) return;
  const told = selectionTold(root.ownerDocument);
  selection.setBaseAndExtent(places.from.node, places.from.offset, places.to.node, places.to.offset);
  await told;
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
