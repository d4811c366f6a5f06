import { dayAndTime } from '../../lib/i18n.ts';
import type { RevisionRow } from '../../lib/messages/protocol.ts';
import { t } from './texts.ts';

/** The revisions that are kept, to go back to. */
export function RevisionList({
  revisions,
  onGoBack,
}: {
  revisions: readonly RevisionRow[];
  onGoBack(digest: string): void;
}) {
  if (revisions.length < 2) return null;
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{t('revisions')}</h2>
      <p class="kp-meta">{t('revisionsHelp')}</p>
      <div class="kp-table-frame">
        <table class="kp-table">
          <thead>
            <tr>
              <th scope="col">{t('number')}</th>
              <th scope="col">{t('policyId')}</th>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('state')}</th>
            </tr>
          </thead>
          <tbody>
            {revisions.map(({ digest, id, revision, activatedAt, inForce }) => (
              <tr key={digest}>
                <th scope="row">{revision}</th>
                <td>{id}</td>
                <td>{dayAndTime(activatedAt)}</td>
                <td>
                  {inForce ? (
                    <span class="kp-badge kp-badge-fine">{t('current')}</span>
                  ) : (
                    <button
                      type="button"
                      class="kp-link"
                      aria-label={t('goBackTo', revision)}
                      onClick={() => onGoBack(digest)}
                    >
                      {t('goBack')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
