import { h } from '../dom.ts';
import { createTipTap } from '../editors/tiptap.ts';
import { register } from '../practice.ts';
import { t } from './texts.ts';

/** A conversation, in the shadow root where LinkedIn keeps it. It is private: nothing has any business in it. */
export function addMessages(outlet: ShadowRoot): void {
  const place = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  outlet.append(
    h(
      'aside',
      { class: 'msg-overlay-conversation-bubble', 'aria-label': t.messaging },
      h('header', { class: 'msg-overlay-bubble-header' }, t.messaging),
      h(
        'form',
        { class: 'msg-form', onsubmit: (event) => event.preventDefault() },
        h('div', { class: 'msg-form__msg-content-container' }, place),
        h('button', { type: 'submit', class: 'msg-form__send-button' }, t.send),
      ),
    ),
  );
  const editor = createTipTap({
    parent: place,
    attributes: {
      class: 'msg-form__contenteditable',
      role: 'textbox',
      'aria-label': t.writeMessage,
      'aria-multiline': 'true',
    },
    placeholder: t.writeMessage,
    text: '',
    onChange: () => {},
  });
  register(editor, 'message');
}
