import { h, icon } from '../../dom.ts';
import { addEmojiPicker } from '../../editors/emoji.ts';
import { ENDPOINTS, LOOK_ALIKES } from '../../endpoints.ts';
import { publish, settings, tellOpened } from '../../practice.ts';
import type { Post, Submission } from '../../wire.ts';
import { ME, t } from '../texts.ts';
import { showToast } from '../toast.ts';
import { startWriter, type Writer } from '../writer.ts';
import { randomKey } from './keys.ts';
import styles from './sdui.module.css';

/** As long as the placeholder stands before the real dialog takes its place. */
const PLACEHOLDER_MS = 500;

export interface Compose {
  text?: string;
  /** Address of the page that is shared. */
  preview?: string;
  onPublished(post: Post): void;
  onClose(): void;
}

let shown: { element: HTMLElement; timer?: ReturnType<typeof setTimeout> } | undefined;

export function closeCompose(): void {
  clearTimeout(shown?.timer);
  shown?.element.remove();
  shown = undefined;
}

/** First a picture of a dialog, half a second later the dialog. */
export function openCompose(compose: Compose): void {
  closeCompose();
  tellOpened(LOOK_ALIKES.sduiOpened);
  const placeholder = frame(h('div', { class: styles.skeleton, 'aria-busy': 'true' }), compose.onClose);
  const timer = setTimeout(() => {
    placeholder.remove();
    showComposer(compose);
  }, PLACEHOLDER_MS);
  shown = { element: placeholder, timer };
}

/** `dialog[open]` without role and `aria-modal`: in the top layer, over the page, or not there at all. */
function frame(content: HTMLElement, onClose: () => void): HTMLElement {
  if (settings.dialog === 'none') {
    const layer = h('div', { class: `${styles.dialog} ${styles.layer}` }, content);
    document.body.append(layer);
    return layer;
  }
  const dialog = h('dialog', { 'data-testid': 'dialog', class: styles.dialog }, content);
  document.body.append(dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onClose();
  });
  if (settings.dialog === 'modal') dialog.showModal();
  else dialog.show();
  return dialog;
}

function showComposer({ text, preview, onPublished, onClose }: Compose): void {
  const place = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: styles.editor });
  const submit = h('button', { type: 'button', class: styles.primary, componentkey: randomKey() });
  const card = h('div', { id: 'ShareBoxpreviewCard', class: styles.preview });
  const clock = h(
    'a',
    { href: '#', role: 'button', class: styles.iconButton, 'aria-label': t.schedulePost },
    icon('clock-medium'),
  );
  const media = iconButton('image-medium', t.addMedia);
  const emoji = iconButton('emoji-medium', t.emoji);
  const tools = h('div', { class: styles.tools }, emoji, media, iconButton('calendar-medium', t.schedule));
  const screen = h(
    'div',
    {
      'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose',
      componentkey: randomKey(),
      class: styles.composer,
    },
    h(
      'div',
      { class: styles.composerHead },
      h(
        'button',
        { type: 'button', class: styles.author },
        h('span', { class: styles.face }, ME.slice(0, 1)),
        h('span', {}, h('strong', {}, ME), h('small', {}, t.anyone)),
        icon('caret-small'),
      ),
      iconButton('close-medium', t.dismiss, onClose),
    ),
    place,
    card,
    tools,
    h('div', { class: styles.foot }, clock, submit),
  );
  shown = { element: frame(screen, onClose) };

  const writer = startWriter({
    surface: 'post',
    place,
    attributes: {
      class: `tiptap ProseMirror ${styles.editable}`,
      componentkey: 'ShareBox_textEditor',
      role: 'textbox',
      'aria-label': t.postEditor,
      'aria-multiline': 'true',
    },
    placeholder: t.writeHere,
    text: text ?? '',
    submit,
    label: t.post,
    onText: (written) => showPreview(card, preview ?? /https?:\/\/\S+/.exec(written)?.[0]),
    onPublished: (post) => {
      onPublished(post);
      showToast(post.scheduledAt ? { text: t.scheduled } : { text: t.published, permalink: post.permalink });
    },
  });
  tools.after(writer.pictures.element, writer.pictures.input);
  media.addEventListener('click', () => writer.pictures.input.click());
  addEmojiPicker(emoji, writer.editor.insert);
  clock.addEventListener('click', (event) => {
    event.preventDefault();
    openSchedule(screen, writer, (post) => {
      onPublished(post);
      showToast({ text: t.scheduled });
    });
  });
  writer.editor.focus();
}

function iconButton(id: Parameters<typeof icon>[0], label: string, onclick?: () => void): HTMLButtonElement {
  return h('button', { type: 'button', class: styles.iconButton, 'aria-label': label, onclick }, icon(id));
}

function showPreview(card: HTMLElement, address: string | undefined): void {
  card.hidden = !address;
  card.textContent = address ? (URL.parse(address)?.hostname ?? '') : '';
}

/** A second screen in the same dialog, or in one of its own: day and time; then the Post button says that it schedules, or this screen's own sends. */
function openSchedule(screen: HTMLElement, writer: Writer, onScheduled: (post: Post) => void): void {
  const at = h('input', { type: 'datetime-local', value: '2026-12-24T09:00', 'aria-label': t.schedulePost });
  const text = writer.editor.text();
  const close = (value: string | undefined) => {
    (beside ?? pane).remove();
    screen.hidden = false;
    writer.schedule(value);
    writer.editor.focus();
  };
  const sendApart = async () => {
    const submission: Submission = { surface: 'post', text, media: [], scheduledAt: at.value };
    onScheduled(await publish(ENDPOINTS.sduiSchedule, submission));
  };
  const send = () => {
    writer.schedule(at.value);
    void writer.send();
  };
  const confirm = {
    'leads-back': () => close(at.value),
    sends: send,
    'sends-apart': () => void sendApart(),
    'sends-beside': () => {
      beside?.remove();
      send();
    },
  }[settings.schedule];
  const label = settings.schedule === 'leads-back' ? t.scheduleNext : t.schedule;
  const pane = h(
    'div',
    { class: styles.composer, 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareSchedule' },
    h('p', { class: styles.name }, t.schedulePost),
    at,
    h(
      'div',
      { class: styles.foot },
      h('button', { type: 'button', class: styles.secondary, onclick: () => close(undefined) }, t.scheduleBack),
      h('button', { type: 'button', class: styles.primary, onclick: confirm }, label),
    ),
  );
  const beside = settings.schedule === 'sends-beside' ? frame(pane, () => close(undefined)) : null;
  if (beside) return;
  screen.after(pane);
  if (settings.schedule === 'sends-apart') screen.remove();
  else screen.hidden = true;
}
