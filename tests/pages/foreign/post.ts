import { h, withBreaks } from '../dom.ts';
import type { MountedEditor } from '../editors/editor.ts';
import { NotPublished, publish, register } from '../practice.ts';
import type { Post } from '../wire.ts';

export interface Sending {
  editor: MountedEditor;
  endpoint: string;
  submit: HTMLElement;
  onPublished(post: Post): void;
  onRefused(): void;
}

/** What the editor holds goes out, once a press. */
export function createSending({ editor, endpoint, submit, onPublished, onRefused }: Sending) {
  let isSending = false;
  register(editor, 'post', () => submit);
  return async (): Promise<void> => {
    const text = editor.text();
    if (isSending || text.trim() === '') return;
    isSending = true;
    try {
      onPublished(await publish(endpoint, { surface: 'post', text, media: [] }));
    } catch (error) {
      if (!(error instanceof NotPublished)) throw error;
      onRefused();
    } finally {
      isSending = false;
    }
  };
}

/** A post as this page shows it: no role, no name that means anything. */
export const entry = (author: string, text: string): HTMLElement =>
  h('div', { class: 'entry' }, h('b', {}, author), h('p', { dir: 'auto' }, ...withBreaks(text)));
