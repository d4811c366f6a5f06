import { h, icon } from '../dom.ts';
import { createTipTap } from '../editors/tiptap.ts';
import { ENDPOINTS } from '../endpoints.ts';
import { pageData } from '../practice.ts';
import { SAMPLES } from '../samples.ts';
import { createSending, entry } from './post.ts';

/**
 * LinkedIn in Japanese: a native dialog that says nothing about itself. The text stands in a form; the button that sends is a
 * `div` outside it with a picture beside its word, and a button that keeps a draft stands in front of it.
 */
export function startDialog(): void {
  const list = h('div', { class: 'entries' }, ...SAMPLES.map(({ author, text }) => entry(author, text.en)));
  for (const post of pageData.posts.toReversed()) list.prepend(entry('中村 ノラ', post.text));
  const open = h('button', { type: 'button', id: 'begin' }, '投稿を始める');
  document.body.append(h('main', { class: 'page' }, open, list));
  open.addEventListener('click', () => openDialog((text) => list.prepend(entry('中村 ノラ', text))));
}

function openDialog(onPosted: (text: string) => void): void {
  const place = h('div', { class: 'field' });
  const submit = h(
    'div',
    { role: 'button', tabindex: '0', class: 'send', 'aria-disabled': 'true' },
    icon('send-privately-small'),
    h('span', {}, '投稿'),
  );
  const close = h('button', { type: 'button', 'aria-label': '閉じる' }, icon('close-medium'));
  const dialog = h(
    'dialog',
    { class: 'sheet' },
    h('header', {}, h('button', { type: 'button' }, '公開範囲：全員', icon('caret-small')), close),
    h('form', {}, place, h('button', { type: 'button', 'aria-label': '画像' }, icon('image-medium'))),
    h('footer', {}, h('button', { type: 'button' }, '下書きを保存'), submit),
  );
  document.body.append(dialog);
  dialog.showModal();
  const editor = createTipTap({
    parent: place,
    attributes: { 'aria-label': '投稿の本文' },
    placeholder: 'どんな話をしますか。',
    text: '',
    onChange: () => submit.setAttribute('aria-disabled', String(editor.text().trim() === '')),
  });
  const leave = () => {
    dialog.remove();
    editor.destroy();
  };
  const send = createSending({
    editor,
    endpoint: ENDPOINTS.sduiShare,
    submit,
    onPublished: ({ text }) => {
      leave();
      onPosted(text);
    },
    onRefused: () => dialog.append(h('p', { role: 'alert' }, '投稿できませんでした。')),
  });
  const press = () => submit.getAttribute('aria-disabled') !== 'true' && void send();
  submit.addEventListener('click', press);
  submit.addEventListener('keydown', ({ key }) => (key === 'Enter' || key === ' ') && press());
  close.addEventListener('click', leave);
  editor.focus();
}
