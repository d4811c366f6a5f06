import { h, icon } from '../../dom.ts';
import { addEmojiPicker } from '../../editors/emoji.ts';
import { LOOK_ALIKES } from '../../endpoints.ts';
import { tellOpened } from '../../practice.ts';
import type { Post } from '../../wire.ts';
import { ME, t } from '../texts.ts';
import { showToast } from '../toast.ts';
import { startWriter } from '../writer.ts';

export interface Share {
  text?: string;
  /** The post that is reposted. */
  about?: string;
  onPublished(post: Post): void;
}

/** The modal with Quill in it, in LinkedIn's shadow root or in the document. */
export function openShareBox(place: ShadowRoot | HTMLElement, { text, about, onPublished }: Share): void {
  tellOpened(LOOK_ALIKES.classicOpened);
  const editorPlace = h('div', { class: 'editor-container share-creation-state__editor-container' });
  const submit = h('button', {
    type: 'button',
    class: 'share-actions__primary-action artdeco-button artdeco-button--primary',
  });
  const clock = button('share-actions__scheduled-post-btn', 'clock-medium', t.schedulePost);
  const at = h('input', {
    type: 'datetime-local',
    value: '2026-12-24T09:00',
    'aria-label': t.schedulePost,
    hidden: true,
  });
  const media = button('share-promoted-detour-button', 'image-medium', t.addMedia);
  const emoji = button('share-promoted-detour-button', 'emoji-medium', t.emoji);
  const footer = h(
    'div',
    { class: 'share-creation-state__footer' },
    media,
    emoji,
    h('div', { class: 'share-box_actions' }, at, clock, submit),
  );
  const overlay = h(
    'div',
    { class: 'artdeco-modal-overlay', 'data-test-modal-id': 'sharebox' },
    h(
      'div',
      {
        role: 'dialog',
        class: 'artdeco-modal share-box-v2__modal',
        'data-test-modal': true,
        'aria-label': t.startPost,
        tabindex: '-1',
      },
      h(
        'header',
        { class: 'share-unified-settings-entry' },
        h('span', { class: 'entity-photo' }, ME.slice(0, 1)),
        h('strong', {}, ME),
        button('artdeco-modal__dismiss', 'close-medium', t.dismiss, () => overlay.remove()),
      ),
      editorPlace,
      about ? h('div', { class: 'feed-shared-update-v2 share-creation-state__reshare' }, about) : null,
      footer,
    ),
  );
  place.append(overlay);

  const writer = startWriter({
    surface: about ? 'repost' : 'post',
    place: editorPlace,
    attributes: {
      'data-test-ql-editor-contenteditable': 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': t.postEditor,
    },
    placeholder: t.writeHere,
    text: text ?? '',
    submit,
    label: t.post,
    ...(about ? { about } : {}),
    onPublished: (post) => {
      overlay.remove();
      onPublished(post);
      showToast(post.scheduledAt ? { text: t.scheduled } : { text: t.published, permalink: post.permalink });
    },
  });
  footer.before(writer.pictures.element, writer.pictures.input);
  media.addEventListener('click', () => writer.pictures.input.click());
  addEmojiPicker(emoji, writer.editor.insert);
  clock.addEventListener('click', () => {
    at.hidden = !at.hidden;
    writer.schedule(at.hidden ? undefined : at.value);
  });
  writer.editor.focus();
}

function button(name: string, id: Parameters<typeof icon>[0], label: string, onclick?: () => void): HTMLButtonElement {
  return h('button', { type: 'button', class: `artdeco-button ${name}`, 'aria-label': label, onclick }, icon(id));
}
