import type { Organization } from '../../lib/policy/schema.ts';
import { t } from './texts.ts';

/** What this is, and whom to ask. */
export function AboutPage({ version, organization }: { version: string; organization: Organization | undefined }) {
  const { guidelinesUrl, contact, name = '' } = organization ?? {};
  const address = contact?.email ? `mailto:${contact.email}` : contact?.url;
  return (
    <>
      <h1>{t('about')}</h1>
      <section class="kp-box">
        <p>{t('aboutText')}</p>
        <dl class="kp-facts">
          <div>
            <dt>Klarpost</dt>
            <dd>{t('version', version)}</dd>
          </div>
          <div>
            <dt>{t('licence')}</dt>
            <dd>{t('licenceText')}</dd>
          </div>
          {guidelinesUrl && (
            <div>
              <dt>{t('guidelines', name)}</dt>
              <dd>
                <a href={guidelinesUrl} target="_blank" rel="noreferrer">
                  {guidelinesUrl}
                </a>
              </dd>
            </div>
          )}
          {address && (
            <div>
              <dt>{t('contact')}</dt>
              <dd>
                <a href={address} target="_blank" rel="noreferrer">
                  {contact?.name ?? contact?.email ?? address}
                </a>
              </dd>
            </div>
          )}
        </dl>
      </section>
      <section class="kp-box" aria-labelledby="keys">
        <h2 id="keys">{t('keys')}</h2>
        <dl class="kp-facts">
          {(
            [
              ['Alt + K', 'keyNext'],
              ['Enter', 'keyApply'],
              ['Esc', 'keyClose'],
            ] as const
          ).map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
