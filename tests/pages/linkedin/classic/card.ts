import { h, icon, withBreaks } from '../../dom.ts';
import { settings } from '../../practice.ts';
import { type Sample, told } from '../../samples.ts';
import type { Post } from '../../wire.ts';
import { ME, t } from '../texts.ts';
import { startWriter } from '../writer.ts';

type Reshare = (given: { about: string }) => void;

export function sampleCard({ id, author, title, text }: Sample, reshare: Reshare): HTMLElement {
  return card({ id, author, title: told(title, settings.lang), text: told(text, settings.lang) }, reshare);
}

export function postCard({ id, text }: Post, reshare: Reshare): HTMLElement {
  return card({ id, author: ME, title: t.headline, text }, reshare);
}

function card(post: { id: string; author: string; title: string; text: string }, reshare: Reshare): HTMLElement {
  const urn = `urn:li:share:${post.id}`;
  const comment = action('comment-small', t.comment);
  const repost = action('repost-small', t.repost);
  const element = h(
    'div',
    { class: 'feed-shared-update-v2 artdeco-card', 'data-urn': urn, role: 'article' },
    h(
      'div',
      { class: 'update-components-actor' },
      h('span', { class: 'entity-photo' }, post.author.slice(0, 1)),
      h(
        'span',
        {},
        h('strong', { class: 'update-components-actor__title' }, post.author),
        h('small', { class: 'update-components-actor__description' }, post.title),
      ),
    ),
    h(
      'div',
      { class: 'feed-shared-inline-show-more-text' },
      h(
        'div',
        { class: 'update-components-text' },
        h('span', { class: 'break-words', dir: 'ltr' }, ...withBreaks(post.text)),
      ),
    ),
    h(
      'div',
      { class: 'feed-shared-social-action-bar' },
      action('like-small', t.like),
      comment,
      repost,
      action('send-privately-small', t.send),
    ),
    h('div', { class: 'feed-shared-update-v2__comments-container' }),
  );
  comment.addEventListener('click', () => openCommentBox(element));
  repost.addEventListener('click', () => reshare({ about: urn }));
  return element;
}

/** A box under the card: a form, whose button comes with the first character. */
export function openCommentBox(card: HTMLElement): void {
  const container = card.lastElementChild;
  if (!container || container.querySelector('form')) return;
  const place = h('div', { class: 'editor-content' });
  const submit = h('button', {
    type: 'submit',
    class: 'comments-comment-box__submit-button--cr artdeco-button artdeco-button--primary',
  });
  const form = h(
    'form',
    { class: 'comments-comment-box__form' },
    h('div', { class: 'comments-comment-texteditor' }, place),
    h('button', { type: 'button', class: 'artdeco-button', 'aria-label': t.emoji }, icon('emoji-medium')),
    submit,
  );
  container.prepend(h('div', { class: 'comments-comment-box comments-comment-box--cr' }, form));
  const writer = startWriter({
    surface: 'comment',
    place,
    attributes: {
      'data-test-ql-editor-contenteditable': 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': t.commentEditor,
    },
    placeholder: t.addComment,
    submit,
    label: t.comment,
    about: card.dataset.urn ?? '',
    onText: (text) => {
      submit.hidden = text.trim() === '';
    },
    onPublished: (post) => {
      writer.editor.write('');
      container.append(
        h(
          'article',
          { class: 'comments-comment-entity' },
          h('strong', {}, ME),
          h('span', { class: 'comments-comment-item__main-content' }, ...withBreaks(post.text)),
        ),
      );
    },
  });
  writer.editor.focus();
}

function action(id: Parameters<typeof icon>[0], label: string): HTMLButtonElement {
  return h('button', { type: 'button', class: 'social-actions-button artdeco-button' }, icon(id), h('span', {}, label));
}
