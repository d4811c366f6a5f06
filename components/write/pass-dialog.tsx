import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../lib/checker/types.ts';
import type { NetworkName } from '../../lib/policy/schema.ts';
import { Modal } from '../ui/modal.tsx';
import { networkLabels } from '../ui/networks.tsx';
import { t } from './texts.ts';

/** What stops a post: mended first, or passed with a sentence where the guidelines allow it. */
export function PassDialog(props: {
  /** Those that block. */
  findings: readonly Finding[];
  network: NetworkName;
  keepsReasons: boolean;
  onPass(reason: string): void;
  onBack(): void;
}) {
  const { findings, network, keepsReasons, onPass, onBack } = props;
  const [reason, setReason] = useState('');
  const id = useId();
  const isFinal = findings.some(({ override }) => override === 'never');
  return (
    <Modal title={t('passTitle')} onClose={onBack}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onPass(reason.trim());
        }}
      >
        <ul class="kp-plain kp-pass-list">
          {findings.map(({ id, message, why }) => (
            <li key={id}>
              <strong>{message}</strong>
              {why && <span>{why}</span>}
            </li>
          ))}
        </ul>
        {isFinal ? (
          <p>{t('passNever')}</p>
        ) : (
          <>
            <label for={id}>{t('passReason')}</label>
            <textarea
              id={id}
              class="kp-input"
              rows={2}
              required
              aria-describedby={`${id}-kept`}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
            <p class="kp-aside" id={`${id}-kept`}>
              {keepsReasons ? t('passKept') : t('passNotKept')}
            </p>
          </>
        )}
        <div class="kp-modal-steps">
          <button type="button" class="kp-button kp-button-primary" onClick={onBack}>
            {t('passBack')}
          </button>
          {!isFinal && (
            <button type="submit" class="kp-button" disabled={reason.trim() === ''}>
              {t('passGo', networkLabels[network])}
            </button>
          )}
        </div>
      </form>
    </Modal>
  );
}
