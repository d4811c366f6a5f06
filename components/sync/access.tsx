import { useId, useState } from 'preact/hooks';
import type { RequestOf, SyncState } from '../../lib/messages/protocol.ts';
import { t } from './texts.ts';

type Wants = NonNullable<SyncState['wants']>;
type What = keyof Wants;

const ORDER: readonly What[] = ['token', 'webhookSecret', 'name'];
/** What was typed wrongly is told by the browser, before anything is kept: what a header can't hold, and what is no secret of Standard Webhooks. */
const PATTERNS = { token: '\\s*[\\x21-\\x7e]+\\s*', webhookSecret: 'whsec_[A-Za-z0-9+\\/]+={0,2}' } as const;
const SECRET = { type: 'password', autocomplete: 'off', maxLength: 5000 } as const;
const NAME = { type: 'text', autocomplete: 'name', maxLength: 200 } as const;

/** What the endpoint wants to see: typed here, or set by the organisation. A secret that is there is never shown again. */
export function Access(props: { wants: Wants; name: string; onGive(given: RequestOf<'sync.give'>): void }) {
  const { wants, name, onGive } = props;
  return (
    <section class="kp-box kp-choices" aria-labelledby="access">
      <h2 id="access">{t('access')}</h2>
      {ORDER.map((what) => {
        const wanted = wants[what];
        if (!wanted) return null;
        return wanted.by === 'organization' ? (
          <div key={what} class="kp-choice">
            <h3>{t(what)}</h3>
            {what === 'name' && <p>{name}</p>}
            <p class="kp-meta">{t(wanted.isThere ? 'byOrganization' : 'byOrganizationMissing')}</p>
          </div>
        ) : (
          <Field
            // Kept or taken back: the field begins anew.
            key={`${what} ${wanted.isThere} ${name}`}
            what={what}
            isThere={wanted.isThere}
            present={what === 'name' ? name : ''}
            onGive={(value) => onGive({ [what]: value })}
          />
        );
      })}
    </section>
  );
}

function Field(props: { what: What; isThere: boolean; present: string; onGive(value: string | null): void }) {
  const { what, isThere, present, onGive } = props;
  const [value, setValue] = useState(present);
  const id = useId();
  const isSecret = what !== 'name';
  const canSave = value.trim() !== '' && value !== present;
  return (
    <form
      class="kp-choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (!canSave) return;
        onGive(value.trim());
        if (isSecret) setValue('');
      }}
    >
      <label for={id}>{t(what)}</label>
      <input
        id={id}
        class="kp-input"
        {...(isSecret ? SECRET : NAME)}
        {...(what === 'name' ? {} : { pattern: PATTERNS[what], title: t(`${what}Form`) })}
        value={value}
        aria-describedby={`${id}-help`}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <p class="kp-meta" id={`${id}-help`}>
        {t(`${what}Help`)} {isSecret && isThere && <strong>{t('isThere')}</strong>}
      </p>
      <div class="kp-row">
        <button type="submit" class="kp-button" disabled={!canSave}>
          {t('save')}
        </button>
        {isThere && (
          <button type="button" class="kp-button" onClick={() => onGive(null)}>
            {t('takeBack')}
          </button>
        )}
      </div>
    </form>
  );
}
