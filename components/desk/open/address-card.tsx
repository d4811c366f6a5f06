import { useId, useState } from 'preact/hooks';
import type { Address, AddressState } from '../../../lib/state/address.ts';
import { Icon } from '../../ui/icon.tsx';
import { CircleAlert, CircleCheck, Globe, TriangleAlert } from '../../ui/icons.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { ProblemGroups } from '../work/problem-groups.tsx';
import { t } from './texts.ts';

/** The address that the policy comes from, how that goes, and the way to set one. */
export function AddressCard({ state, actions }: { state: AddressState; actions: Omit<Address, 'store' | 'load'> }) {
  const { source, problems, outcome, question } = state;
  if (!source) return null;
  return (
    <section class="kp-box" aria-labelledby="address">
      <header class="kp-box-head">
        <h3 id="address">
          <Icon of={Globe} size={18} /> {t('address')}
        </h3>
        {source.isFixed && <span class="kp-badge">{t('fixed')}</span>}
      </header>
      {source.url ? (
        <Fetched state={state} url={source.url} actions={actions} />
      ) : (
        !source.isFixed && <AddressForm state={state} onSet={actions.set} />
      )}
      {outcome !== 'none' && (
        <p class={outcome === 'in-force' || outcome === 'unchanged' ? 'kp-fine' : 'kp-warn'} role="status">
          <Icon of={outcome === 'in-force' || outcome === 'unchanged' ? CircleCheck : CircleAlert} /> {t(outcome)}
        </p>
      )}
      {problems.length > 0 && (
        <div role="alert" aria-label={t('addressProblems')}>
          <ProblemGroups problems={problems} text="" value={undefined} />
        </div>
      )}
      {question && (
        <ConfirmDialog
          question={question}
          onConfirm={(fingerprint) => void actions.confirm(fingerprint)}
          onDecline={actions.decline}
        />
      )}
    </section>
  );
}

function Fetched(props: { state: AddressState; url: string; actions: Omit<Address, 'store' | 'load'> }) {
  const { url, actions } = props;
  const { source, isAsking, problems } = props.state;
  if (!source) return null;
  const { lastGoodAt, nextTryAt, trouble, isFixed } = source;
  return (
    <>
      <p>
        {t('current')} <code class="kp-address">{url}</code>
      </p>
      <p class="kp-meta">
        {lastGoodAt === undefined ? t('neverGood') : t('lastGood', lastGoodAt)}{' '}
        {nextTryAt !== undefined && t('nextTry', nextTryAt)}
      </p>
      {trouble && problems.length === 0 && (
        <div class="kp-warn">
          <p>
            <Icon of={TriangleAlert} /> {trouble.what} {trouble.mend}
          </p>
          {trouble.problems && <ProblemGroups problems={trouble.problems} text="" value={undefined} />}
        </div>
      )}
      <div class="kp-row">
        <button type="button" class="kp-button" disabled={isAsking} onClick={() => void actions.refresh()}>
          {isAsking ? t('fetching') : t(trouble?.why === 'no-permission' ? 'allow' : 'refresh')}
        </button>
        {!isFixed && trouble?.confirm && (
          <button type="button" class="kp-button" disabled={isAsking} onClick={actions.askAboutTrouble}>
            {t('confirmTrouble')}
          </button>
        )}
        {!isFixed && (
          <button type="button" class="kp-button" disabled={isAsking} onClick={() => void actions.stop()}>
            {t('stopAddress')}
          </button>
        )}
      </div>
    </>
  );
}

function AddressForm({ state: { isAsking }, onSet }: { state: AddressState; onSet(url: string): Promise<void> }) {
  const [url, setUrl] = useState('');
  const id = useId();
  return (
    <form
      class="kp-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSet(url.trim());
      }}
    >
      <div class="kp-field">
        <label for={id}>{t('addressLabel')}</label>
        <input
          id={id}
          class="kp-input"
          type="url"
          inputMode="url"
          autocomplete="off"
          placeholder="https://…"
          value={url}
          aria-describedby={`${id}-help`}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <p class="kp-meta" id={`${id}-help`}>
          {t('addressHelp')}
        </p>
      </div>
      <button type="submit" class="kp-button" disabled={isAsking || url.trim() === ''}>
        {isAsking ? t('fetching') : t('fetch')}
      </button>
    </form>
  );
}
