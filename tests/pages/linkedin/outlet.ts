import quillStyles from 'quill/dist/quill.core.css?inline';
import { disguiseSheet } from '../disguise.ts';
import { h } from '../dom.ts';
import { settings } from '../practice.ts';
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
    if (settings.names === 'unknown') disguiseSheet(sheet);
    return sheet;
  });
  return root;
}
