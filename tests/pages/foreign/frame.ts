import { h, icon } from '../dom.ts';
import { createCodeMirror } from '../editors/codemirror.ts';
import { ENDPOINTS } from '../endpoints.ts';
import { pageData } from '../practice.ts';
import { SAMPLES } from '../samples.ts';
import { createSending, entry } from './post.ts';

const FRAME = '/flow/write/';

/**
 * LinkedIn with its composer in a frame of its own, whose address says nothing, and there in the open shadow root of a custom
 * element: CodeMirror, and a button. The page around it has the address, and shows what was posted.
 */
export function startFrame(): void {
  if (location.pathname === FRAME) startEditor();
  else startPage();
}

function startPage(): void {
  const list = h('div', { class: 'entries' }, ...SAMPLES.map(({ author, text }) => entry(author, text.en)));
  for (const post of pageData.posts.toReversed()) list.prepend(entry('Nora', post.text));
  document.body.append(h('main', { class: 'page' }, h('iframe', { src: FRAME, title: 'Skriv', class: 'frame' }), list));
  addEventListener('message', ({ data, origin }) => {
    if (origin === location.origin && typeof data === 'string') list.prepend(entry('Nora', data));
  });
}

class Studio extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    const place = h('div');
    const submit = h('button', { type: 'button', disabled: true }, 'Del');
    const said = h('p', { role: 'status' });
    root.append(
      h('header', {}, h('button', { type: 'button', 'aria-label': 'Luk' }, icon('close-medium'))),
      place,
      h('footer', {}, h('button', { type: 'button', 'aria-label': 'Billede' }, icon('image-medium')), submit),
      said,
    );
    const editor = createCodeMirror({
      parent: place,
      attributes: { 'aria-label': 'Din tekst' },
      placeholder: 'Hvad vil du fortælle?',
      text: '',
      onChange: () => {
        submit.disabled = editor.text().trim() === '';
      },
    });
    const send = createSending({
      editor,
      endpoint: ENDPOINTS.sduiShare,
      submit,
      onPublished: ({ text }) => {
        editor.write('');
        said.textContent = 'Delt.';
        parent.postMessage(text, location.origin);
      },
      onRefused: () => {
        said.textContent = 'Ikke delt.';
      },
    });
    submit.addEventListener('click', () => void send());
    editor.focus();
  }
}

function startEditor(): void {
  customElements.define('writing-studio', Studio);
  document.body.append(h('div', { class: 'page' }, document.createElement('writing-studio')));
}
