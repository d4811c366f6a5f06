import { h, icon, withBreaks } from '../../dom.ts';
import { settings } from '../../practice.ts';
import { type Sample, told } from '../../samples.ts';
import type { Post } from '../../wire.ts';
import { ME, t } from '../texts.ts';
import { showToast } from '../toast.ts';
import { startWriter } from '../writer.ts';
import { randomKey } from './keys.ts';
import styles from './sdui.module.css';

interface Card {
  author: string;
  title: string;
  text: string;
  permalink: string;
}

export function sampleCard({ id, author, title, text }: Sample): HTMLElement {
  const permalink = `/feed/update/urn:li:share:${id}/`;
  return card({ author, title: told(title, settings.lang), text: told(text, settings.lang), permalink });
}

export function postCard({ text, permalink }: Post): HTMLElement {
  return card({ author: ME, title: t.headline, text, permalink });
}

function card({ author, title, text, permalink }: Card): HTMLElement {
  const comments = h('div', { class: styles.comments });
  const like = action('like-small', t.like);
  const comment = action('comment-small', t.comment);
  const repost = action('repost-small', t.repost);
  const send = action('send-privately-small', t.send);
  comment.addEventListener('click', () => openCommentBox(comments, permalink));
  repost.addEventListener('click', () => openRepostMenu(repost, comments, permalink));
  return h(
    'div',
    { role: 'listitem', class: styles.card, componentkey: `expanded${randomKey()}FeedType_MAIN_FEED_RELEVANCE` },
    h(
      'div',
      { class: styles.cardHead },
      h('span', { class: styles.face }, author.slice(0, 1)),
      h('span', {}, h('strong', {}, author), h('small', {}, title), h('small', {}, h('a', { href: permalink }, t.now))),
    ),
    h(
      'p',
      { class: styles.text, componentkey: randomKey() },
      h('span', { 'data-testid': 'expandable-text-box' }, ...withBreaks(text)),
    ),
    h('div', { class: styles.actions }, like, comment, repost, send),
    comments,
  );
}

function action(id: Parameters<typeof icon>[0], label: string): HTMLButtonElement {
  return h('button', { type: 'button', class: styles.action }, icon(id), h('span', {}, label));
}

/** A box in the card itself; its button is there only when something is written, and says "Comment" or "Reply". */
function openCommentBox(comments: HTMLElement, about: string, answered?: string): void {
  comments.querySelector(':scope > :has([contenteditable="true"])')?.remove();
  const place = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: styles.editor });
  const submit = h('button', { type: 'button', class: styles.primary, componentkey: randomKey() });
  const box = h(
    'div',
    { class: styles.box, componentkey: randomKey() },
    h('span', { class: styles.face }, ME.slice(0, 1)),
    place,
    h('button', { type: 'button', class: styles.iconButton, 'aria-label': t.emoji }, icon('emoji-medium')),
    h('button', { type: 'button', class: styles.iconButton, 'aria-label': t.addMedia }, icon('image-medium')),
    submit,
  );
  comments.prepend(box);
  const writer = startWriter({
    surface: answered ? 'reply' : 'comment',
    place,
    attributes: commentAttributes(),
    placeholder: t.addComment,
    submit,
    label: answered ? t.reply : t.comment,
    about,
    onText: (text) => {
      submit.hidden = text.trim() === '';
    },
    onPublished: (post) => {
      box.remove();
      comments.append(writtenComment(comments, post.text, about));
    },
  });
  // Comments can be sent by keyboard, unlike posts.
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void writer.send();
  });
  writer.editor.focus();
  if (answered) writer.editor.mention(answered, 0);
}

function commentAttributes(): Record<string, string> {
  return {
    class: `tiptap ProseMirror ${styles.editable}`,
    componentkey: randomKey(),
    role: 'textbox',
    'aria-label': t.commentEditor,
    'aria-multiline': 'true',
  };
}

function writtenComment(comments: HTMLElement, text: string, about: string): HTMLElement {
  const reply = () => openCommentBox(comments, about, ME);
  return h(
    'div',
    { class: styles.comment, componentkey: randomKey() },
    h('strong', {}, ME),
    h('p', {}, ...withBreaks(text)),
    h('button', { type: 'button', class: styles.action, onclick: reply }, t.reply),
  );
}

function openRepostMenu(button: HTMLElement, comments: HTMLElement, about: string): void {
  const menu = h(
    'div',
    { role: 'menu', class: styles.menu },
    h('button', { type: 'button', role: 'menuitem', onclick: () => choose() }, t.repostWithThoughts),
    h('button', { type: 'button', role: 'menuitem', onclick: () => menu.remove() }, t.repostNow),
  );
  const choose = () => {
    menu.remove();
    openRepostBox(comments, about);
  };
  button.after(menu);
}

/** Repost with thoughts: another box under the card, whose button says "Post" as the composer's does. */
function openRepostBox(comments: HTMLElement, about: string): void {
  const place = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: styles.editor });
  const submit = h('button', { type: 'button', class: styles.primary, componentkey: randomKey() });
  const box = h('div', { class: styles.box, componentkey: randomKey() }, place, submit);
  comments.prepend(box);
  const writer = startWriter({
    surface: 'repost',
    place,
    attributes: { ...commentAttributes(), 'aria-label': t.postEditor },
    placeholder: t.writeHere,
    submit,
    label: t.post,
    about,
    onPublished: (post) => {
      const feed = comments.parentElement?.parentElement;
      box.remove();
      feed?.prepend(postCard(post));
      showToast({ text: t.published, permalink: post.permalink });
    },
  });
  writer.editor.focus();
}
