/** @jsxImportSource react */
import { useState } from 'react';
import { settings } from '../practice.ts';
import { SAMPLES, told } from '../samples.ts';
import type { Post } from '../wire.ts';
import { Icon } from './icon.tsx';
import { navigate, posts, type Tweet } from './stores.ts';
import { ME, t } from './texts.ts';
import styles from './x.module.css';

const SAMPLE_TWEETS: Tweet[] = SAMPLES.map(({ id, author, handle, text }) => ({
  id,
  name: author,
  handle,
  text: told(text, settings.lang),
  permalink: `/${handle}/status/${id}`,
}));

export const toTweet = ({ id, text, permalink }: Post): Tweet => ({ id, text, permalink, ...ME });

/** The post at an address like `/handle/status/1`. */
export function findTweet(pathname: string, published: Post[]): Tweet | undefined {
  return [...published.map(toTweet), ...SAMPLE_TWEETS].find(({ permalink }) => permalink === pathname);
}

export function Timeline() {
  const published = posts.use();
  const shown = published.filter(({ surface, scheduledAt }) => surface !== 'reply' && !scheduledAt).map(toTweet);
  return (
    <section aria-label={`Timeline: ${t.home}`}>
      {[...shown, ...SAMPLE_TWEETS].map((tweet) => (
        <TweetCard key={tweet.id} tweet={tweet} />
      ))}
    </section>
  );
}

export function TweetCard({ tweet }: { tweet: Tweet }) {
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  return (
    <div data-testid="cellInnerDiv">
      <article data-testid="tweet" className={styles.tweet}>
        <div className={styles.face}>{tweet.name.slice(0, 1)}</div>
        <div className={styles.writing}>
          <div data-testid="User-Name" className={styles.names}>
            <strong>{tweet.name}</strong> <span className={styles.quiet}>@{tweet.handle}</span>{' '}
            <a
              href={tweet.permalink}
              className={styles.quiet}
              onClick={(event) => {
                event.preventDefault();
                navigate(tweet.permalink);
              }}
            >
              <time>{t.now}</time>
            </a>
          </div>
          <TweetText text={tweet.text} />
          {/* biome-ignore lint/a11y/useSemanticElements: as X has it */}
          <div role="group" className={styles.actions}>
            <button
              type="button"
              data-testid="reply"
              aria-label={t.reply}
              onClick={() => navigate('/compose/post', { replyTo: tweet })}
            >
              <Icon id="comment-small" />
            </button>
            <button
              type="button"
              data-testid="retweet"
              aria-label={t.repost}
              onClick={() => setIsMenuOpen(!isMenuOpen)}
            >
              <Icon id="repost-small" />
            </button>
            <button type="button" data-testid="like" aria-label={t.like}>
              <Icon id="like-small" />
            </button>
            {isMenuOpen && (
              <div role="menu" className={styles.menu}>
                <button type="button" role="menuitem" data-testid="retweetConfirm" onClick={() => setIsMenuOpen(false)}>
                  {t.repost}
                </button>
                <a
                  role="menuitem"
                  href="/compose/post"
                  onClick={(event) => {
                    event.preventDefault();
                    setIsMenuOpen(false);
                    navigate('/compose/post', { quote: tweet });
                  }}
                >
                  {t.quote}
                </a>
              </div>
            )}
          </div>
        </div>
      </article>
    </div>
  );
}

/** Links, hashtags and mentions are links; the rest is text with its line breaks. */
function TweetText({ text }: { text: string }) {
  const pieces = text.split(/(https?:\/\/\S+|(?<![\p{L}\p{N}_])[#@][\p{L}\p{N}_]+)/u);
  return (
    <div data-testid="tweetText" lang={settings.lang} className={styles.text}>
      {pieces.map((piece, index) => {
        // Every other piece is one of those; the list never changes its order.
        const key = `${index}`;
        return index % 2 === 0 ? (
          <span key={key}>{piece}</span>
        ) : (
          <a key={key} href={piece.startsWith('http') ? piece : `/${piece.slice(1)}`}>
            {piece}
          </a>
        );
      })}
    </div>
  );
}

/** The quoted post as a card, in a composer and without buttons. */
export function Quoted({ tweet }: { tweet: Tweet }) {
  return (
    <div className={styles.quoted}>
      <strong>{tweet.name}</strong> <span className={styles.quiet}>@{tweet.handle}</span>
      <div data-testid="tweetText" className={styles.text}>
        {tweet.text}
      </div>
    </div>
  );
}
