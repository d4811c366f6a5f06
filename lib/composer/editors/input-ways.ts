import { nextFrame } from '../wait.ts';
import { selectionOf } from './selection.ts';

/**
 * What the browsers' own input does for a program. `execCommand` is the only call that goes through an editor's `beforeinput`
 * with the browser's trust and leaves one step to undo; no other has taken its place, deprecated or not.
 */
function command(root: HTMLElement, name: 'insertText' | 'insertParagraph' | 'delete', value?: string): void {
  root.ownerDocument.execCommand(name, false, value);
}

/** What is selected, if anything is: at a mere caret the browser would take the letter before it. */
export function takeOut(root: HTMLElement): void {
  if (!isCaret(root)) command(root, 'delete');
}

function isCaret(root: HTMLElement): boolean {
  if (root instanceof HTMLTextAreaElement) return root.selectionStart === root.selectionEnd;
  return selectionOf(root)?.isCollapsed ?? true;
}

/** All of it in one call. */
export function insertWhole(root: HTMLElement, text: string): void {
  if (text === '') takeOut(root);
  else command(root, 'insertText', text);
}

/** Typed over what is selected; nothing typed over it takes it out, where Lexical doesn't hear of Chromium's `delete`. */
export function typeOver(root: HTMLElement, text: string): void {
  command(root, 'insertText', text);
}

/** Line by line, where one call loses empty lines or runs them together. */
export async function insertLines(root: HTMLElement, text: string): Promise<void> {
  const lines = text.split('\n');
  if (lines[0] === '') takeOut(root);
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      // The editor draws what it was given before it can take more.
      await nextFrame();
      command(root, 'insertParagraph');
    }
    if (line !== '') {
      if (index > 0) await nextFrame();
      command(root, 'insertText', line);
    }
  }
}

/** As a paste of plain text, which editors parse into lines themselves. */
export function paste(root: HTMLElement, text: string): void {
  if (text === '') takeOut(root);
  else root.dispatchEvent(pasteEvent(root, text));
}

/** One line as typed, several as pasted: for editors that lose their place when a line is broken for them. */
export function insertOrPaste(root: HTMLElement, text: string): void {
  if (text.includes('\n')) paste(root, text);
  else insertWhole(root, text);
}

/** Chromium takes the text of a paste as `clipboardData`, Firefox as `data` and `dataType`. */
interface PasteInit extends ClipboardEventInit {
  data: string;
  dataType: string;
}

type Page = Window & { ClipboardEvent: typeof ClipboardEvent };

declare const cloneInto: ((value: PasteInit, into: object) => PasteInit) | undefined;

/**
 * Firefox hides what a content script made from the page, so that its paste would arrive empty: there it is made by the page's
 * own constructor. Nothing but the text of the fix is handed over.
 */
function pasteEvent(root: HTMLElement, text: string): ClipboardEvent {
  const init: PasteInit = { bubbles: true, cancelable: true, composed: true, data: text, dataType: 'text/plain' };
  const page = (root.ownerDocument.defaultView as (Window & { wrappedJSObject?: Page }) | null)?.wrappedJSObject;
  if (page && typeof cloneInto === 'function') return new page.ClipboardEvent('paste', cloneInto(init, page));
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...init, clipboardData } satisfies PasteInit);
}
