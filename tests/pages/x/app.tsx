/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { LOOK_ALIKES } from '../endpoints.ts';
import { settings, tellOpened } from '../practice.ts';
import { Composer } from './composer.tsx';
import { Icon } from './icon.tsx';
import { navigate, posts, type Route, route, toast } from './stores.ts';
import { t } from './texts.ts';
import { findTweet, Quoted, Timeline, TweetCard, toTweet } from './timeline.tsx';
import styles from './x.module.css';

const isCompose = ({ url }: Route) => url.pathname === '/compose/post' || url.pathname === '/intent/post';

/** The page behind stays while a dialog is open, with its own composer in it. */
export function App() {
  const current = route.use();
  const behind = useRef('/home');
  if (!isCompose(current)) behind.current = current.url.pathname;
  useShortcut();
  return (
    <>
      <header className={styles.side}>
        <nav>
          <span className={styles.logo}>𝕏</span>
          {[t.home, t.explore, t.notifications, t.messages, t.profile].map((place) => (
            <a key={place} href="/home">
              {place}
            </a>
          ))}
          <a
            href="/compose/post"
            className={styles.primary}
            data-testid="SideNav_NewTweet_Button"
            onClick={(event) => {
              event.preventDefault();
              navigate('/compose/post');
            }}
          >
            {t.post}
          </a>
        </nav>
      </header>
      <main className={styles.main}>
        <div data-testid="primaryColumn" className={styles.column}>
          {behind.current.includes('/status/') ? <Status pathname={behind.current} /> : <Home />}
        </div>
      </main>
      <div id="layers">
        {isCompose(current) && <ComposeDialog key={current.url.href} current={current} back={behind.current} />}
        <ToastLayer />
      </div>
    </>
  );
}

function Home() {
  return (
    <>
      <Composer surface="post" place="inline" />
      <Timeline />
    </>
  );
}

/** A post with its replies; one answers in the same editor as at home. */
function Status({ pathname }: { pathname: string }) {
  const published = posts.use();
  const tweet = findTweet(pathname, published);
  if (!tweet) return <p className={styles.empty}>404</p>;
  return (
    <>
      <TweetCard tweet={tweet} />
      <Composer key={tweet.id} surface="reply" place="inline" about={tweet} />
      {published
        .filter(({ about }) => about === tweet.permalink)
        .map((reply) => (
          <TweetCard key={reply.id} tweet={toTweet(reply)} />
        ))}
    </>
  );
}

function ComposeDialog({ current, back }: { current: Route; back: string }) {
  const { replyTo, quote } = current.state;
  const about = replyTo ?? quote;
  useEffect(() => tellOpened(LOOK_ALIKES.xOpened), []);
  const close = () => navigate(back);
  return (
    <div className={styles.mask} data-testid="mask">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className={styles.dialog}>
        <div className={styles.dialogHead}>
          <button
            type="button"
            className={styles.iconButton}
            data-testid="app-bar-close"
            aria-label={t.close}
            onClick={close}
          >
            <Icon id="close-medium" />
          </button>
          <h2 id="modal-header">{replyTo ? t.reply : t.post}</h2>
        </div>
        {replyTo && <Quoted tweet={replyTo} />}
        <Composer
          surface={replyTo ? 'reply' : quote ? 'quote' : 'post'}
          place="dialog"
          text={prefill(current.url)}
          {...(about ? { about } : {})}
          onPublished={close}
        />
      </div>
    </div>
  );
}

/** `text`, `url`, `hashtags` and `via` of a share address, as X puts them together. */
function prefill({ pathname, searchParams }: URL): string {
  if (pathname !== '/intent/post' || settings.prefill === 'ignore') return '';
  const tags = (searchParams.get('hashtags') ?? '').split(',').filter((tag) => tag !== '');
  const via = searchParams.get('via');
  return [searchParams.get('text'), searchParams.get('url'), ...tags.map((tag) => `#${tag}`), via && `via @${via}`]
    .filter((piece) => piece)
    .join(' ');
}

function ToastLayer() {
  const shown = toast.use();
  if (!shown) return null;
  return (
    <div className={styles.toasts}>
      <div role="alert" data-testid="toast" className={styles.toast}>
        <span>{shown.text}</span>
        {shown.permalink && <a href={shown.permalink}>{t.view}</a>}
      </div>
    </div>
  );
}

/** X's own shortcut: N opens the composer, unless one is writing. It looks at where the event seems to come from. */
function useShortcut(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable="true"]');
      if (event.key === 'n' && !isWriting && !event.ctrlKey && !event.metaKey) navigate('/compose/post');
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
