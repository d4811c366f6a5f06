import { h, icon } from '../dom.ts';
import { settings } from '../practice.ts';
import sdui from './sdui/sdui.module.css';
import { t } from './texts.ts';

export interface Notice {
  text: string;
  /** Where the new post is. */
  permalink?: string;
  isError?: boolean;
}

const SHOWN_MS = 8000;

let region: HTMLElement | undefined;

/** The network's word on what happened; errors come in the same place. */
export function showToast(notice: Notice): void {
  const isSdui = settings.face === 'sdui';
  const toast = isSdui ? sduiToast(notice) : classicToast(notice);
  region ??= isSdui
    ? h('section', { class: sdui.toasts, popover: 'manual' })
    : h('ul', { class: 'artdeco-toasts__wrapper' });
  region.append(toast);
  if (!region.isConnected) {
    document.body.append(isSdui ? region : h('section', { id: 'artdeco-toasts', class: 'artdeco-toasts' }, region));
  }
  // In the top layer, above a modal dialog that is still open after a failure.
  if (isSdui) {
    region.hidePopover();
    region.showPopover();
  }
  setTimeout(() => toast.remove(), SHOWN_MS);
}

function sduiToast({ text, permalink }: Notice): HTMLElement {
  const toast = h('div', { role: 'alert', 'data-testid': 'toast-item', class: sdui.toast });
  toast.append(
    h('p', {}, text),
    ...(permalink ? [h('a', { href: permalink }, t.view)] : []),
    h(
      'button',
      { type: 'button', class: sdui.iconButton, 'aria-label': t.dismiss, onclick: () => toast.remove() },
      icon('close-medium'),
    ),
  );
  return toast;
}

function classicToast({ text, permalink, isError }: Notice): HTMLElement {
  const item = h('li', {
    class: 'artdeco-toast-item artdeco-toast-item--visible',
    role: 'alert',
    'data-test-artdeco-toast-item-type': isError ? 'error' : 'success',
  });
  item.append(
    h(
      'div',
      { class: 'artdeco-toast-item__content' },
      h(
        'p',
        { class: 'artdeco-toast-item__message' },
        h('span', {}, text),
        ...(permalink ? [' ', h('a', { class: 'artdeco-toast-item__cta', href: permalink }, t.view)] : []),
      ),
    ),
    h(
      'button',
      { type: 'button', class: 'artdeco-toast-item__dismiss', 'aria-label': t.dismiss, onclick: () => item.remove() },
      icon('close-medium'),
    ),
  );
  return item;
}
