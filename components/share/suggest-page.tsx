import { useId, useState } from 'preact/hooks';
import type { EventData } from '../../lib/events/types.ts';
import type { CurrentPage } from '../../lib/state/ports.ts';
import { Modal } from '../ui/modal.tsx';
import { t } from './texts.ts';

type Suggested = EventData['content.suggested'];

/** The page one is on might be something for everybody: what goes to the company stands in the form, and can be changed. */
export function SuggestPage({ page, onSuggest }: { page: CurrentPage; onSuggest(suggested: Suggested): void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <p class="kp-aside">
      {t('suggestOffer', page.title || page.url)}{' '}
      <button type="button" class="kp-link" onClick={() => setOpen(true)}>
        {t('suggest')}
      </button>
      {isOpen && (
        <Modal title={t('suggestTitle')} onClose={() => setOpen(false)}>
          <SuggestForm
            page={page}
            onCancel={() => setOpen(false)}
            onSuggest={(suggested) => {
              setOpen(false);
              onSuggest(suggested);
            }}
          />
        </Modal>
      )}
    </p>
  );
}

function SuggestForm(props: { page: CurrentPage; onCancel(): void; onSuggest(suggested: Suggested): void }) {
  const { page, onCancel, onSuggest } = props;
  // What stands after # is a place in the page, and sometimes a secret.
  const [url, setUrl] = useState(page.url.replace(/#.*$/s, ''));
  const [title, setTitle] = useState(page.title.slice(0, 300));
  const [note, setNote] = useState('');
  const id = useId();
  return (
    <form
      class="kp-suggest"
      onSubmit={(event) => {
        event.preventDefault();
        const said = { title: title.trim(), note: note.trim() };
        onSuggest({
          url: url.trim(),
          ...(said.title ? { title: said.title } : {}),
          ...(said.note ? { note: said.note } : {}),
        });
      }}
    >
      <p class="kp-meta">{t('suggestHelp')}</p>
      <label for={`${id}-url`}>{t('suggestUrl')}</label>
      <input
        id={`${id}-url`}
        class="kp-input"
        type="url"
        pattern="https?://\S+"
        required
        maxLength={2000}
        value={url}
        onInput={(event) => setUrl(event.currentTarget.value)}
      />
      <label for={`${id}-title`}>{t('suggestName')}</label>
      <input
        id={`${id}-title`}
        class="kp-input"
        type="text"
        maxLength={300}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <label for={`${id}-note`}>{t('suggestNote')}</label>
      <textarea
        id={`${id}-note`}
        class="kp-input"
        rows={3}
        maxLength={2000}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <div class="kp-modal-steps">
        <button type="submit" class="kp-button kp-button-primary">
          {t('suggest')}
        </button>
        <button type="button" class="kp-button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
