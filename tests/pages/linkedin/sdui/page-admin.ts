import { h, icon } from '../../dom.ts';
import type { Post } from '../../wire.ts';
import { t } from '../texts.ts';
import { showToast } from '../toast.ts';
import { startWriter } from '../writer.ts';
import styles from './sdui.module.css';

/** The composer with which a company's page posts: a dialog with TipTap, but not the one that `ShareBox_textEditor` names. */
export function openPageAdmin(onPublished: (post: Post) => void): void {
  const open = h(
    'button',
    { type: 'button', class: styles.primary, onclick: () => showDialog(onPublished) },
    t.createPagePost,
  );
  document.querySelector('main')?.prepend(h('div', { class: `${styles.card} ${styles.start}` }, open));
  showDialog(onPublished);
}

function showDialog(onPublished: (post: Post) => void): void {
  const place = h('div', { class: styles.editor });
  const submit = h('button', { type: 'button', class: styles.primary });
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': t.createPagePost, class: `${styles.dialog} ${styles.layer}` },
    h(
      'div',
      { class: styles.composer },
      h(
        'div',
        { class: styles.composerHead },
        h('strong', {}, 'Nordhavn Energi'),
        h(
          'button',
          { type: 'button', class: styles.iconButton, 'aria-label': t.dismiss, onclick: () => dialog.remove() },
          icon('close-medium'),
        ),
      ),
      place,
      h('div', { class: styles.foot }, submit),
    ),
  );
  document.body.append(dialog);
  const writer = startWriter({
    surface: 'page-post',
    place,
    attributes: {
      class: `tiptap ProseMirror ${styles.editable}`,
      role: 'textbox',
      'aria-label': t.postEditor,
      'aria-multiline': 'true',
    },
    placeholder: t.writeHere,
    submit,
    label: t.post,
    onPublished: (post) => {
      dialog.remove();
      onPublished(post);
      showToast({ text: t.published, permalink: post.permalink });
    },
  });
  writer.editor.focus();
}
