import { nextFrame } from '../wait.ts';

/**
 * What the browsers' own input does for a program. `execCommand` is the only call that goes through an editor's `beforeinput`
 * with the browser's trust and leaves one step to undo; no other has taken its place, deprecated or not.
 */
function command(root: HTMLElement, name: 'insertText' | 'insertParagraph' | 'delete', value?: string): void {
  root.ownerDocument.execCommand(name, false, value);
}

/** All of it in one call. */
export function insertWhole(root: HTMLElement, text: string): void {
  if (text === '') command(root, 'delete');
  else command(root, 'insertText', text);
}

/** Line by line, where one call loses empty lines or runs them together. */
export async function insertLines(root: HTMLElement, text: string): Promise<void> {
  const lines = text.split('\n');
  if (lines[0] === '') command(root, 'delete');
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
  if (text === '') {
    command(root, 'delete');
    return;
  }
  const page = pageOf(root);
  const clipboardData = new page.DataTransfer();
  clipboardData.setData('text/plain', text);
  root.dispatchEvent(pasteEvent(page, clipboardData));
}

type PageWindow = Pick<typeof globalThis, 'DataTransfer' | 'ClipboardEvent'>;

/**
 * Firefox hides a content script's `DataTransfer` from the page, so that its paste arrives empty. Made by the page's own
 * constructors it arrives; nothing but the text of the fix is handed over.
 */
function pageOf(root: HTMLElement): PageWindow {
  const view = root.ownerDocument.defaultView as (Window & { wrappedJSObject?: PageWindow }) | null;
  return view?.wrappedJSObject ?? (view as unknown as PageWindow | null) ?? globalThis;
}

declare const cloneInto:
  | ((value: object, into: object, options: { wrapReflectors: boolean }) => ClipboardEventInit)
  | undefined;

function pasteEvent(page: PageWindow, clipboardData: DataTransfer): ClipboardEvent {
  const init: ClipboardEventInit = { bubbles: true, cancelable: true, composed: true, clipboardData };
  const isFirefox = typeof cloneInto === 'function';
  return new page.ClipboardEvent('paste', isFirefox ? cloneInto(init, page, { wrapReflectors: true }) : init);
}
