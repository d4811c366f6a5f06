import type { Edit, Span } from '../../checker/types.ts';
import type { EditorAdapter, EditorText, InputWay } from '../types.ts';
import { holdsWithin, nextFrame, selectionTold } from '../wait.ts';
import { selectInField } from './textarea.ts';

/** An editor that has not drawn a text after so long won't. */
const DRAWN_WITHIN_MS = 500;
/** Steps of undo that a way's work can be; a fix has few lines. */
const MOST_STEPS = 12;
/** A page's own program may move the caret while it is set: it is set again, so often at most. */
const MOST_SELECTIONS = 4;

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
    if (signal.aborted || !(await takeBack({ editor, root, way, before, signal }))) return false;
  }
  await select(editor, root, edit);
  return false;
}

interface Attempt {
  editor: EditorAdapter;
  root: HTMLElement;
  way: InputWay;
  before: string;
  signal: AbortSignal;
}

/**
 * A way may have taken several steps; each is undone until the text is as it was. A browser's own undo knows nothing of what an
 * editor has drawn anew since, and may take away older words instead: a step that leads further off is redone, and what is
 * left over then goes by the way that it came.
 */
async function takeBack({ editor, root, way, before, signal }: Attempt): Promise<boolean> {
  const { ownerDocument } = root;
  const now = () => editor.read(root).text;
  const isAsBefore = () => now() === before;
  for (let steps = 0; steps < MOST_STEPS && !isAsBefore(); steps++) {
    const left = sizeOf(differenceOf(now(), before));
    ownerDocument.execCommand('undo');
    if (await holdsWithin(isAsBefore, DRAWN_WITHIN_MS / 5, signal)) return true;
    if (signal.aborted) return false;
    const leftNow = sizeOf(differenceOf(now(), before));
    if (leftNow > left) ownerDocument.execCommand('redo');
    if (leftNow >= left) break;
  }
  if (isAsBefore()) return true;
  await nextFrame();
  const rest = differenceOf(now(), before);
  await select(editor, root, rest);
  if (!hasFocus(root)) return false;
  await way(root, rest.text);
  return holdsWithin(isAsBefore, DRAWN_WITHIN_MS, signal);
}

/** The one edit that makes the wanted text of another. */
export function differenceOf(text: string, wanted: string): Edit {
  const most = Math.min(text.length, wanted.length);
  let start = 0;
  while (start < most && text[start] === wanted[start]) start++;
  let same = 0;
  while (same < most - start && text[text.length - 1 - same] === wanted[wanted.length - 1 - same]) same++;
  return { start, end: text.length - same, text: wanted.slice(start, wanted.length - same) };
}

const sizeOf = ({ start, end, text }: Edit): number => Math.max(end - start, text.length);

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
