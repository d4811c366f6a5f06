/** @jsxImportSource react */
import type { EditorState } from 'draft-js';
import { useCallback, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { EMOJI } from '../editors/emoji.ts';
import { ENDPOINTS } from '../endpoints.ts';
import { NotPublished, publish, settings } from '../practice.ts';
import type { Post } from '../wire.ts';
import { Icon } from './icon.tsx';
import { weightedLength } from './length.ts';
import { createDraft, type Draft, insertText, Part, textOf } from './part.tsx';
import { posts, showToast, type Tweet } from './stores.ts';
import { ME, t } from './texts.ts';
import { Quoted } from './timeline.tsx';
import styles from './x.module.css';

const LIMIT = settings.account === 'subscriber' ? 25_000 : 280;

interface Props {
  surface: 'post' | 'reply' | 'quote';
  place: 'inline' | 'dialog';
  text?: string;
  about?: Tweet;
  onPublished?(post: Post): void;
}

/** Where one writes on X: inline at home and under a post, or in the dialog. One button sends all parts. */
export function Composer({ surface, place, text = '', about, onPublished }: Props) {
  const [drafts, setDrafts] = useState(() => [createDraft(text)]);
  const [scheduledAt, setScheduledAt] = useState<string>();
  const [isScheduling, setIsScheduling] = useState(false);
  const [isReminding, setIsReminding] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const submit = useCallback(() => button.current, []);
  const latest = useRef(drafts);
  latest.current = drafts;

  const change = (key: string, part: Partial<Draft>) =>
    setDrafts((all) => all.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  const isSendable =
    !isSending && drafts.every((draft) => hasSomething(draft) && weightedLength(textOf(draft)) <= LIMIT);

  const press = () => {
    if (!isSendable) return;
    const lacksAlt = drafts.some(({ media }) => media.some(({ alt }) => alt === ''));
    if (settings.reminder === 'last-edit' || (settings.reminder === 'on' && lacksAlt)) setIsReminding(true);
    else void send();
  };

  async function send(): Promise<void> {
    setIsReminding(false);
    setIsSending(true);
    try {
      const published: Post[] = [];
      for (const draft of latest.current) {
        const post = await publish(scheduledAt ? ENDPOINTS.xSchedule : ENDPOINTS.xPost, {
          surface,
          text: textOf(draft),
          media: draft.media.map(({ alt }) => alt),
          ...(scheduledAt ? { scheduledAt } : {}),
          ...(about ? { about: about.permalink } : {}),
        });
        published.push(post);
      }
      finish(published);
    } catch (error) {
      if (!(error instanceof NotPublished)) throw error;
      showToast({ text: error.reason === 'refused' ? t.refused : t.failed });
    } finally {
      setIsSending(false);
    }
  }

  function finish(published: Post[]): void {
    const [first] = published;
    if (!first) return;
    setDrafts([createDraft()]);
    setScheduledAt(undefined);
    if (scheduledAt) {
      showToast({ text: `${t.scheduled} ${scheduledAt.replace('T', ' ')}` });
    } else {
      posts.set([...published.toReversed(), ...posts.get()]);
      showToast({ text: t.sent, permalink: first.permalink });
    }
    onPublished?.(first);
  }

  const label = scheduledAt ? t.schedule : surface === 'reply' ? t.reply : drafts.length > 1 ? t.postAll : t.post;
  return (
    <div className={styles.composer}>
      {surface === 'reply' && about && (
        <div className={styles.replyingTo}>
          {t.replyingTo} <a href={`/${about.handle}`}>@{about.handle}</a>
        </div>
      )}
      {drafts.map((draft, index) => (
        <div key={draft.key} className={styles.row}>
          <div className={styles.face} data-testid={`UserAvatar-Container-${ME.handle}`}>
            {ME.name.slice(0, 1)}
          </div>
          <div className={styles.writing}>
            <Part
              index={index}
              draft={draft}
              surface={surface}
              placeholder={index > 0 ? t.writePart : placeholderOf(surface)}
              focused={place === 'dialog' || index > 0}
              onChange={(editor: EditorState) => change(draft.key, { editor })}
              onSend={press}
              submit={submit}
            />
            <Attachments media={draft.media} onChange={(media) => change(draft.key, { media })} />
          </div>
        </div>
      ))}
      {surface === 'quote' && about && <Quoted tweet={about} />}
      {isScheduling && (
        <Schedule
          onDone={(at) => {
            setScheduledAt(at);
            setIsScheduling(false);
          }}
        />
      )}
      {isReminding && <Reminder onSend={() => void send()} onBack={() => setIsReminding(false)} />}
      <div data-testid="toolBar" className={styles.toolBar}>
        <MediaButton onPicked={(media) => addMedia(drafts, media, change)} />
        <EmojiButton
          onPicked={(emoji) => {
            const last = drafts.at(-1);
            if (last) change(last.key, { editor: insertText(last.editor, emoji) });
          }}
        />
        <button
          type="button"
          className={styles.iconButton}
          aria-label={t.schedule}
          data-testid="scheduleOption"
          onClick={() => setIsScheduling(true)}
        >
          <Icon id="calendar-medium" />
        </button>
        <Counter drafts={drafts} />
        {surface === 'post' && (
          <button
            type="button"
            className={styles.iconButton}
            aria-label={t.addPart}
            data-testid="addButton"
            onClick={() => setDrafts([...drafts, createDraft()])}
          >
            <Icon id="plus-medium" />
          </button>
        )}
        <button
          ref={button}
          type="button"
          className={styles.primary}
          data-testid={place === 'inline' ? 'tweetButtonInline' : 'tweetButton'}
          aria-disabled={isSendable ? undefined : true}
          tabIndex={isSendable ? 0 : -1}
          onClick={press}
        >
          <div>
            <span>{label}</span>
          </div>
        </button>
      </div>
    </div>
  );
}

function hasSomething(draft: Draft): boolean {
  return textOf(draft).trim() !== '' || draft.media.length > 0;
}

function placeholderOf(surface: Props['surface']): string {
  return { post: t.writePost, reply: t.writeReply, quote: t.writeQuote }[surface];
}

function addMedia(drafts: Draft[], media: Draft['media'], change: (key: string, part: Partial<Draft>) => void): void {
  const last = drafts.at(-1);
  if (last) change(last.key, { media: [...last.media, ...media] });
}

function MediaButton({ onPicked }: { onPicked(media: Draft['media']): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        data-testid="fileInput"
        aria-label={t.addMedia}
        onChange={({ target }) =>
          onPicked([...(target.files ?? [])].map((file) => ({ src: URL.createObjectURL(file), alt: '' })))
        }
      />
      <button
        type="button"
        className={styles.iconButton}
        aria-label={t.addMedia}
        onClick={() => input.current?.click()}
      >
        <Icon id="image-medium" />
      </button>
    </>
  );
}

/** X's picker: what is picked goes into the editor's state, where the caret was. */
function EmojiButton({ onPicked }: { onPicked(emoji: string): void }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.iconButton}
        aria-label={t.emoji}
        onClick={() => setIsOpen((open) => !open)}
      >
        <Icon id="emoji-medium" />
      </button>
      {isOpen && (
        <fieldset className={styles.typeahead} aria-label={t.emoji}>
          {EMOJI.map((emoji) => (
            <button
              key={emoji}
              type="button"
              onClick={() => {
                setIsOpen(false);
                onPicked(emoji);
              }}
            >
              {emoji}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}

function Attachments({ media, onChange }: { media: Draft['media']; onChange(media: Draft['media']): void }) {
  if (media.length === 0) return null;
  return (
    <div data-testid="attachments" className={styles.attachments}>
      {media.map(({ src, alt }) => (
        <figure key={src}>
          <img src={src} alt={alt} />
          <input
            aria-label={t.altText}
            placeholder={t.altText}
            defaultValue={alt}
            onBlur={({ target }) => onChange(media.map((one) => (one.src === src ? { src, alt: target.value } : one)))}
          />
        </figure>
      ))}
    </div>
  );
}

function Counter({ drafts }: { drafts: Draft[] }) {
  const length = Math.max(...drafts.map((draft) => weightedLength(textOf(draft))));
  return (
    <div
      role="progressbar"
      data-testid="countdown-circle"
      aria-label={String(LIMIT - length)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.min(100, Math.round((length / LIMIT) * 100))}
      className={length > LIMIT ? styles.over : styles.counter}
    >
      {LIMIT - length <= 20 ? LIMIT - length : ''}
    </div>
  );
}

function Schedule({ onDone }: { onDone(at: string | undefined): void }) {
  const [at, setAt] = useState('2026-12-24T09:00');
  return (
    <div className={styles.pane}>
      <input type="datetime-local" aria-label={t.schedule} value={at} onChange={({ target }) => setAt(target.value)} />
      <button type="button" className={styles.secondary} onClick={() => onDone(undefined)}>
        {t.scheduleBack}
      </button>
      <button
        type="button"
        className={styles.secondary}
        data-testid="scheduledConfirmationPrimaryAction"
        onClick={() => onDone(at)}
      >
        {t.scheduleConfirm}
      </button>
    </div>
  );
}

/** Comes between the press and the sending, in a layer of its own; one of its buttons sends, and which one differs. */
function Reminder({ onSend, onBack }: { onSend(): void; onBack(): void }) {
  const isLastEdit = settings.reminder === 'last-edit';
  return createPortal(
    <div className={styles.mask}>
      <div role="alertdialog" aria-modal="true" className={styles.dialog} data-testid="confirmationSheetDialog">
        <p>{isLastEdit ? t.lastEdit : t.reminder}</p>
        <button
          type="button"
          className={styles.secondary}
          data-testid="confirmationSheetConfirm"
          onClick={isLastEdit ? onSend : onBack}
        >
          {isLastEdit ? t.lastEditSend : t.reminderBack}
        </button>
        <button
          type="button"
          className={styles.secondary}
          data-testid="confirmationSheetCancel"
          onClick={isLastEdit ? onBack : onSend}
        >
          {isLastEdit ? t.lastEditBack : t.reminderSend}
        </button>
      </div>
    </div>,
    document.body,
  );
}
