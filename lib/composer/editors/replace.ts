import type { Edit } from '../../checker/types.ts';
import type { DomPlace, EditorAdapter, EditorText, InputWay } from '../types.ts';
import { holdsWithin, nextFrame } from '../wait.ts';
import { chipAround } from './read-blocks.ts';
import { hasFocus, select, takeFocus } from './selection.ts';

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
  if (beginsOrEndsInChip(editor.read(root), root, edit)) return false;
  const hand = watchHand(root);
  const shows = (text: string) => () => editor.read(root).text === text;
  /** Who writes on while it is looked at whether the editor keeps it writes behind it; that is not to be undone. */
  const isWrittenOn = () => editor.read(root).text.startsWith(wanted.slice(0, edit.start + edit.text.length));
  try {
    for (const way of editor.ways) {
      await takeFocus(root);
      await select(editor, root, edit);
      // Without the focus the browser would write past the editor, into a DOM that is only its picture.
      if (!hasFocus(root)) return false;
      await way(root, edit.text);
      let wasShown = false;
      const showsWanted = () => {
        const isShown = shows(wanted)();
        wasShown ||= isShown;
        return isShown;
      };
      const isDone = await holdsWithin(() => showsWanted() || hand.hasWritten, DRAWN_WITHIN_MS, signal);
      if (isDone && !hand.hasWritten && (await stays(showsWanted))) return true;
      // What somebody takes back was there: it is not for us to say that it failed.
      if (hand.hasWritten) return isWrittenOn() || (wasShown && hand.hasUndone);
      if (signal.aborted || !(await takeBack({ editor, root, way, before, signal }))) return false;
    }
    await select(editor, root, edit);
    return false;
  } finally {
    hand.end();
  }
}

/** Has the person written anything in the editor since, or taken back what was there? */
function watchHand(root: HTMLElement) {
  const ended = new AbortController();
  let hasWritten = false;
  let hasUndone = false;
  const note = ({ isTrusted, key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (!isTrusted || MODIFIERS.has(key)) return;
    hasWritten = true;
    hasUndone ||= key.toLowerCase() === 'z' && (ctrlKey || metaKey);
  };
  root.addEventListener('keydown', note, { capture: true, passive: true, signal: ended.signal });
  return {
    get hasWritten() {
      return hasWritten;
    },
    get hasUndone() {
      return hasUndone;
    },
    end: () => ended.abort(),
  };
}

const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph']);

/** Half a person's chip is nothing that an editor could replace: tried all the same, it takes the whole, or more. */
function beginsOrEndsInChip(text: EditorText, root: HTMLElement, edit: Edit): boolean {
  const places = text.selection(edit);
  return [places?.from, places?.to].some((place) => place !== undefined && isInChip(place, root));
}

const isInChip = ({ node }: DomPlace, root: HTMLElement) =>
  node.nodeType === Node.TEXT_NODE && chipAround(node, root) !== null;

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

/** An editor that was only painted over puts its own text back when it draws again. */
async function stays(condition: () => boolean): Promise<boolean> {
  await nextFrame();
  await nextFrame();
  return condition();
}
