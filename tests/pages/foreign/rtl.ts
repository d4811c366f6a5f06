import { h, icon } from '../dom.ts';
import { createTextarea } from '../editors/textarea.ts';
import { ENDPOINTS } from '../endpoints.ts';
import { pageData } from '../practice.ts';
import { SAMPLES } from '../samples.ts';
import { createSending, entry } from './post.ts';

const ME = 'نورا';

/**
 * X in Arabic, from right to left, with a plain field in a form. The button that sends comes before the tools; what was posted
 * is said by a status line, and stands in a list without names.
 */
export function startRtl(): void {
  document.documentElement.lang = 'ar';
  document.documentElement.dir = 'rtl';
  const list = h('ol', { class: 'entries' });
  const add = (author: string, text: string) => list.prepend(h('li', {}, entry(author, text)));
  for (const { author, text } of SAMPLES.toReversed()) add(author, text.en);
  for (const { text } of pageData.posts.toReversed()) add(ME, text);
  const place = h('div', { class: 'field' });
  const submit = h('button', { type: 'submit', class: 'send' }, 'نشر');
  const status = h('output', { class: 'status' });
  const form = h(
    'form',
    { class: 'card' },
    place,
    submit,
    h('button', { type: 'button', 'aria-label': 'صورة' }, icon('image-medium')),
    h('button', { type: 'button', 'aria-label': 'رمز تعبيري' }, icon('emoji-medium')),
  );
  document.body.append(
    h('header', { class: 'bar' }, h('input', { type: 'search', 'aria-label': 'بحث' })),
    h('main', { class: 'page' }, form, status, list),
  );
  const editor = createTextarea({
    parent: place,
    attributes: { 'aria-label': 'نص المنشور' },
    placeholder: 'ماذا يحدث؟',
    text: '',
    onChange: () => {
      submit.disabled = editor.text().trim() === '';
    },
  });
  submit.disabled = true;
  const send = createSending({
    editor,
    endpoint: ENDPOINTS.xPost,
    submit,
    onPublished: ({ text, permalink }) => {
      editor.write('');
      add(ME, text);
      status.replaceChildren('تم النشر. ', h('a', { href: permalink }, 'عرض'));
    },
    onRefused: () => status.replaceChildren('تعذر النشر.'),
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
}
