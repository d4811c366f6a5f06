import { h, onRemoved } from '../dom.ts';
import { createEditor } from '../editors/create.ts';
import type { MountedEditor } from '../editors/editor.ts';
import { linkedInEndpoint } from '../endpoints.ts';
import { NotPublished, publish, register, settings } from '../practice.ts';
import type { Post, PracticeSurface, Submission } from '../wire.ts';
import { t } from './texts.ts';
import { showToast } from './toast.ts';

export interface WriterOptions {
  surface: PracticeSurface;
  /** Where the editor is put: a part of the page already. */
  place: HTMLElement;
  attributes: Record<string, string>;
  placeholder: string;
  text?: string;
  /** What has to be pressed, or submits its form; its label is kept up here. */
  submit: HTMLButtonElement;
  label: string;
  about?: string;
  onText?(text: string): void;
  onPublished(post: Post): void;
}

export interface Writer {
  editor: MountedEditor;
  schedule(at: string | undefined): void;
  pictures: Pictures;
  send(): Promise<void>;
}

/** An editor with the button that sends what is in it, whatever the two look like. It ends when its place leaves the page. */
export function startWriter(options: WriterOptions): Writer {
  const { surface, place, submit, label } = options;
  let scheduledAt: string | undefined;
  let isSending = false;
  const pictures = createPictures(() => refresh());

  const editor = createEditor(
    settings.editor,
    settings.face === 'sdui' || surface === 'page-post' ? 'tiptap' : 'quill',
    {
      parent: place,
      attributes: options.attributes,
      placeholder: options.placeholder,
      text: options.text ?? '',
      onChange: () => refresh(),
    },
  );

  function refresh(): void {
    const text = editor.text();
    submit.disabled = isSending || (text.trim() === '' && pictures.alts().length === 0);
    submit.textContent = scheduledAt ? t.schedule : label;
    options.onText?.(text);
  }

  async function send(): Promise<void> {
    if (submit.disabled) return;
    isSending = true;
    refresh();
    const submission: Submission = {
      surface,
      text: editor.text(),
      media: pictures.alts(),
      ...(scheduledAt ? { scheduledAt } : {}),
      ...(options.about ? { about: options.about } : {}),
    };
    try {
      const post = await publish(linkedInEndpoint(settings.face, surface, scheduledAt !== undefined), submission);
      options.onPublished(post);
    } catch (error) {
      if (!(error instanceof NotPublished)) throw error;
      showToast({ text: error.reason === 'refused' ? t.refused : t.failed, isError: true });
    } finally {
      isSending = false;
      refresh();
    }
  }

  if (submit.form) {
    submit.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send();
    });
  } else {
    submit.addEventListener('click', () => void send());
  }
  const unregister = register(editor, surface, () => submit);
  onRemoved(place, () => {
    unregister();
    editor.destroy();
  });

  refresh();
  return {
    editor,
    pictures,
    send,
    schedule: (at) => {
      scheduledAt = at;
      refresh();
    },
  };
}

export interface Pictures {
  /** Shows the pictures, each with a field for its alt text. */
  element: HTMLElement;
  input: HTMLInputElement;
  alts(): string[];
}

/** Pictures picked on this machine, shown by a `blob:` address; the saved alt text is copied onto them. */
function createPictures(onChange: () => void): Pictures {
  const element = h('div', { class: 'pictures' });
  const input = h('input', { type: 'file', accept: 'image/*', multiple: true, hidden: true, 'aria-label': t.addMedia });
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) {
      const image = h('img', { src: URL.createObjectURL(file), alt: '' });
      const alt = h('input', {
        'aria-label': t.altText,
        placeholder: t.altText,
        onchange: () => {
          image.alt = alt.value;
        },
      });
      element.append(h('figure', {}, image, alt));
    }
    onChange();
  });
  return { element, input, alts: () => [...element.querySelectorAll('img')].map((image) => image.alt) };
}
