import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/events/export.ts';
import { Modal } from '../ui/modal.tsx';
import { t } from './texts.ts';

/** What one can do with what was counted about oneself: take it along, part with one's number, delete it. */
export function YourData(props: {
  hasEvents: boolean;
  /** Under which events are sent, if they are. */
  pseudonym?: string;
  onExport(format: ExportFormat): void;
  onRenew(): void;
  onForget(): void;
}) {
  const { hasEvents, pseudonym, onExport, onRenew, onForget } = props;
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="kp-box" aria-labelledby="your-data">
      <h2 id="your-data">{t('data')}</h2>
      <div class="kp-deed">
        <div>
          <h3>{t('export')}</h3>
          <p class="kp-meta">{t('exportHelp')}</p>
        </div>
        <div class="kp-row">
          {(['csv', 'jsonl'] as const).map((format) => (
            <button key={format} type="button" class="kp-button" disabled={!hasEvents} onClick={() => onExport(format)}>
              {t(format)}
            </button>
          ))}
        </div>
      </div>
      {pseudonym && (
        <div class="kp-deed">
          <div>
            <h3>
              {t('pseudonym')} <code>{pseudonym}</code>
            </h3>
            <p class="kp-meta">{t('pseudonymHelp')}</p>
          </div>
          <button type="button" class="kp-button" onClick={onRenew}>
            {t('renew')}
          </button>
        </div>
      )}
      <div class="kp-deed">
        <div>
          <h3>{t('delete')}</h3>
          <p class="kp-meta">{t('deleteHelp')}</p>
        </div>
        <button type="button" class="kp-button" onClick={() => setAsking(true)}>
          {t('delete')}
        </button>
      </div>
      {isAsking && (
        <Modal title={t('deleteSure')} onClose={() => setAsking(false)}>
          <p>{t('deleteHelp')}</p>
          <div class="kp-modal-steps">
            <button type="button" class="kp-button kp-button-primary" onClick={() => setAsking(false)}>
              {t('deleteBack')}
            </button>
            <button
              type="button"
              class="kp-button"
              onClick={() => {
                setAsking(false);
                onForget();
              }}
            >
              {t('deleteGo')}
            </button>
          </div>
        </Modal>
      )}
    </section>
  );
}
