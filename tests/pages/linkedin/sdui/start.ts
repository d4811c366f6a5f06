import { h, icon } from '../../dom.ts';
import { pageData, settings } from '../../practice.ts';
import { SAMPLES } from '../../samples.ts';
import type { Post } from '../../wire.ts';
import { addMessages } from '../messages.ts';
import { createOutlet } from '../outlet.ts';
import { ME, t } from '../texts.ts';
import { postCard, sampleCard } from './card.ts';
import { closeCompose, openCompose } from './compose.ts';
import { randomKey } from './keys.ts';
import { openPageAdmin } from './page-admin.ts';
import styles from './sdui.module.css';

const COMPOSE = '/sharing/compose';

/** LinkedIn of late 2026: a feed that stays, and a composer that is an address of its own over it. */
export function startSdui(): void {
  const feed = h('div', { 'data-testid': 'mainFeed', role: 'list', componentkey: randomKey() });
  for (const sample of SAMPLES) feed.append(sampleCard(sample));
  const addPost = (post: Post) => isInFeed(post) && feed.prepend(postCard(post));
  for (const post of pageData.posts.toReversed()) addPost(post);

  const leave = () => {
    closeCompose();
    history.pushState(null, '', '/feed/');
  };
  const compose = (given: { text?: string; preview?: string } = {}) => {
    const onPublished = (post: Post) => {
      addPost(post);
      leave();
    };
    openCompose({ ...given, onPublished, onClose: leave });
  };
  const route = () => {
    const asked = readAddress(new URL(location.href));
    if (asked === 'page-admin') return openPageAdmin(addPost);
    if (asked === 'feed') return closeCompose();
    history.replaceState(null, '', COMPOSE);
    compose(asked);
  };

  const start = () => {
    history.pushState(null, '', COMPOSE);
    compose();
  };
  document.body.append(topBar(), workspace(feed, start), ...decoys());
  addMessages(createOutlet());
  addEventListener('popstate', route);
  route();
}

/** The page that an address asks for; for a composer, with what it is to hold. */
function readAddress({ pathname, searchParams }: URL): 'feed' | 'page-admin' | { text?: string; preview?: string } {
  if (/^\/company\/[^/]+\/admin\/page-posts\//.test(pathname)) return 'page-admin';
  if (pathname.startsWith('/sharing/share-offsite')) return { preview: searchParams.get('url') ?? '' };
  if (searchParams.get('shareActive') === 'true') {
    return settings.prefill === 'take' ? { text: searchParams.get('text') ?? '' } : {};
  }
  return pathname.startsWith(COMPOSE) ? {} : 'feed';
}

function isInFeed({ surface, scheduledAt }: Post): boolean {
  return !scheduledAt && surface !== 'comment' && surface !== 'reply';
}

function topBar(): HTMLElement {
  const places = [t.home, t.network, t.jobs, t.messaging, t.notifications];
  return h(
    'header',
    { class: styles.topBar },
    h('a', { class: styles.logo, href: '/feed/', 'aria-label': 'LinkedIn' }, 'in'),
    h('input', { type: 'search', class: styles.search, placeholder: t.search, 'aria-label': t.search }),
    h('nav', { class: styles.nav }, ...places.map((place) => h('a', { href: '/feed/' }, place))),
  );
}

/** Nobody finds an attribute on this trigger that says what it is; one of the two is the hidden twin for narrow windows. */
function trigger(isTwin: boolean, open: () => void): HTMLElement {
  const element = h(
    'div',
    { class: styles.trigger, componentkey: randomKey(), tabindex: '0', onclick: open },
    t.startPost,
  );
  if (!isTwin) element.setAttribute('role', 'button');
  element.hidden = isTwin;
  element.addEventListener('keydown', ({ key }) => key === 'Enter' && open());
  return element;
}

function workspace(feed: HTMLElement, start: () => void): HTMLElement {
  return h(
    'div',
    { class: styles.screen, 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.MainFeed' },
    h(
      'main',
      { id: 'workspace', class: styles.main },
      h(
        'aside',
        { class: `${styles.card} ${styles.side}` },
        h('div', { class: styles.cover }),
        h('p', { class: styles.name }, ME),
        h('p', { class: styles.quiet }, t.headline),
      ),
      h(
        'div',
        { class: styles.column },
        h(
          'div',
          { class: `${styles.card} ${styles.start}` },
          h('span', { class: styles.face }, ME.slice(0, 1)),
          trigger(false, start),
          trigger(true, start),
        ),
        feed,
      ),
      h(
        'aside',
        { class: `${styles.card} ${styles.side}` },
        h('h2', { class: styles.name }, t.news),
        ...SAMPLES.slice(3, 6).map((sample) => h('p', { class: styles.quiet }, sample.author)),
      ),
    ),
  );
}

/** What LinkedIn keeps in the page, hidden, and what looks like a composer or its dialog. */
function decoys(): HTMLElement[] {
  const video = () =>
    h(
      'div',
      { role: 'dialog', 'aria-label': t.video, hidden: true },
      h('button', { type: 'button', 'aria-label': t.dismiss }, icon('close-medium')),
    );
  const frame = h('iframe', { src: '/preload/', title: 'preload', hidden: true, 'aria-hidden': 'true' });
  return [frame, video(), video()];
}
