import quillStyles from 'quill/dist/quill.core.css?inline';
import { h } from '../dom.ts';
import parts from './classic/parts.css?inline';
import editors from './editors.css?inline';

/** `#interop-outlet`: LinkedIn's open shadow root for messages, and for the classic share box. */
export function createOutlet(): ShadowRoot {
  const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [quillStyles, editors, parts].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return root;
}
