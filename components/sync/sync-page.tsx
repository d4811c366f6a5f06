import { useState } from 'preact/hooks';
import type { EventRow } from '../../lib/events/types.ts';
import { dayAndTime } from '../../lib/i18n.ts';
import type { SyncState } from '../../lib/messages/protocol.ts';
import { Icon } from '../ui/icon.tsx';
import { CircleAlert, Send } from '../ui/icons.ts';
import { Modal } from '../ui/modal.tsx';
import { networkLabels } from '../ui/networks.tsx';
import { t } from './texts.ts';

/** What is counted, where it goes, and what exactly leaves the computer next. */
export function SyncPage(props: {
  sync: SyncState;
  rows: readonly EventRow[];
  isSending: boolean;
  onSendNow(): void;
  /** Asks the browser for leave to reach the endpoint; only a press of a button may. */
  onAllow(): void;
}) {
  const { sync, rows, isSending, onSendNow, onAllow } = props;
  const isRemote = sync.to === 'endpoint';
  return (
    <>
      <h1>{t('title')}</h1>
      <section class="kp-box">
        <p>{isRemote ? t('endpoint', hostOf(sync.url)) : t('local')}</p>
        {isRemote && (
          <>
            <dl class="kp-counts">
              {(['waiting', 'delivered', 'parked'] as const).map((name) => (
                <div key={name}>
                  <dt>{t(name)}</dt>
                  <dd>{t('number', sync[name])}</dd>
                </div>
              ))}
            </dl>
            {sync.stopped && (
              <div class="kp-callout kp-warn" role="status">
                <Icon of={CircleAlert} />
                <div>
                  <strong>{t(sync.stopped)}.</strong> {t(`${sync.stopped}Help`)}
                </div>
                {sync.stopped === 'no-permission' && (
                  <button type="button" class="kp-button" onClick={onAllow}>
                    {t('allow')}
                  </button>
                )}
              </div>
            )}
            <p class="kp-meta">
              {sync.lastDeliveredAt && <>{t('lastDelivered', sync.lastDeliveredAt)} </>}
              {sync.nextTryAt && <>{t('nextTry', sync.nextTryAt)} </>}
              {sync.lastAnswer && t('answer', sync.lastAnswer)}
            </p>
            <div class="kp-row">
              <button type="button" class="kp-button" disabled={isSending || sync.waiting === 0} onClick={onSendNow}>
                <Icon of={Send} />
                {isSending ? t('sending') : t('sendNow')}
              </button>
            </div>
            <NextRequest request={sync.nextRequest} />
          </>
        )}
      </section>
      <Events rows={rows} />
    </>
  );
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).host : (url ?? '');
}

function NextRequest({ request }: { request: SyncState['nextRequest'] }) {
  if (!request) return <p class="kp-meta">{t('nothingNext')}</p>;
  const { method, url, headers, body } = request;
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <details>
      <summary>{t('next')}</summary>
      <p class="kp-meta">{t('nextHelp')}</p>
      {/* Long addresses make it scroll, and what scrolls must be reached by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre class="kp-exact" tabIndex={0}>
        {[`${method} ${url}`, ...head, '', indented(body)].join('\n')}
      </pre>
    </details>
  );
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

function Events({ rows }: { rows: readonly EventRow[] }) {
  const [shown, setShown] = useState<EventRow | null>(null);
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t('events')}</h2>
      {rows.length === 0 ? (
        <p class="kp-meta">
          {t('none')}. {t('noneHelp')}
        </p>
      ) : (
        <>
          <p class="kp-meta">{t('newest', rows.length)}</p>
          <div class="kp-table-frame">
            <table class="kp-table">
              <thead>
                <tr>
                  <th scope="col">{t('when')}</th>
                  <th scope="col">{t('what')}</th>
                  <th scope="col">{t('network')}</th>
                  <th scope="col">{t('state')}</th>
                  <th scope="col">
                    <span class="kp-hidden">{t('exact')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <EventLine key={row.event.id} row={row} onShow={() => setShown(row)} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {shown && (
        <Modal title={t(shown.event.name)} onClose={() => setShown(null)}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre class="kp-exact" tabIndex={0}>
            {JSON.stringify(shown.event, null, 2)}
          </pre>
        </Modal>
      )}
    </section>
  );
}

function EventLine({ row: { event, state, answer }, onShow }: { row: EventRow; onShow(): void }) {
  const { data, name } = event;
  const at = Date.parse(event.time);
  return (
    <tr>
      <td>{dayAndTime(at)}</td>
      <td>
        {t(name)}
        <Subject event={event} />
      </td>
      <td>{'network' in data ? networkLabels[data.network] : ''}</td>
      <td>
        <span class={`kp-badge kp-badge-${state}`}>{t(state)}</span>
        {answer && <p class="kp-meta">{answer}</p>}
      </td>
      <td>
        <button type="button" class="kp-link" aria-label={t('showOf', t(name), at)} onClick={onShow}>
          {t('show')}
        </button>
      </td>
    </tr>
  );
}

/** What the event is about: an item or a rule, by its name in the policy. */
function Subject({ event: { data } }: { event: EventRow['event'] }) {
  const id = 'contentId' in data ? data.contentId : 'ruleId' in data ? data.ruleId : undefined;
  return id ? (
    <>
      {' '}
      <code>{id}</code>
    </>
  ) : null;
}
