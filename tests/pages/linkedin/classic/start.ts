import { h, icon } from '../../dom.ts';
import { pageData, settings } from '../../practice.ts';
import { SAMPLES } from '../../samples.ts';
import type { Post } from '../../wire.ts';
import { addMessages } from '../messages.ts';
import { createOutlet } from '../outlet.ts';
import { ME, t } from '../texts.ts';
import { openCommentBox, postCard, sampleCard } from './card.ts';
import { openShareBox } from './share-box.ts';

/** LinkedIn from 2023 to 2026: names that can be read, and the share box in `#interop-outlet`. */
export function startClassic(): void {
  document.body.classList.add('classic');
  const list = h('div', { class: 'scaffold-finite-scroll__content' });
  const addPost = (post: Post) => isInFeed(post) && list.prepend(postCard(post, share));
  const outlet = createOutlet();
  // Some company pages have the share box in the document still, as every page had before.
  const isCompany = /^\/company\//.test(location.pathname);
  const place = isCompany || settings.outlet === 'document' ? document.body : outlet;
  const share = (given: { text?: string; about?: string } = {}) =>
    openShareBox(place, { ...given, onPublished: addPost });

  for (const sample of SAMPLES) list.append(sampleCard(sample, share));
  for (const post of pageData.posts.toReversed()) addPost(post);
  document.body.prepend(navigation(), feed(list, share));
  addMessages(outlet);
  if (isCompany) openCommentBox(list.firstElementChild as HTMLElement);

  const params = new URLSearchParams(location.search);
  const isOffsite = location.pathname.startsWith('/sharing/share-offsite');
  if (params.get('shareActive') === 'true' || isOffsite) {
    const text = settings.prefill === 'take' && !isOffsite ? (params.get('text') ?? '') : '';
    share({ text });
  }
}

function isInFeed({ surface, scheduledAt }: Post): boolean {
  return !scheduledAt && surface !== 'comment' && surface !== 'reply';
}

function navigation(): HTMLElement {
  const places = [t.home, t.network, t.jobs, t.messaging, t.notifications];
  return h(
    'header',
    { id: 'global-nav', class: 'global-nav' },
    h('a', { class: 'global-nav__logo', href: '/feed/', 'aria-label': 'LinkedIn' }, 'in'),
    h(
      'nav',
      { class: 'global-nav__nav' },
      ...places.map((place) => h('a', { class: 'global-nav__primary-link', href: '/feed/' }, place)),
    ),
  );
}

function feed(list: HTMLElement, share: () => void): HTMLElement {
  return h(
    'main',
    { class: 'scaffold-layout__main' },
    h(
      'div',
      { class: 'share-box-feed-entry__closed-share-box artdeco-card' },
      h('span', { class: 'entity-photo' }, ME.slice(0, 1)),
      h(
        'button',
        { type: 'button', class: 'artdeco-button share-box-feed-entry__trigger', onclick: () => share() },
        h('span', { class: 'artdeco-button__text' }, t.startPost),
      ),
      h(
        'button',
        { type: 'button', class: 'artdeco-button share-box-feed-entry__trigger--image', 'aria-label': t.addMedia },
        icon('image-medium'),
      ),
    ),
    list,
  );
}
