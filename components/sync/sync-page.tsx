import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/events/export.ts';
import type { EventRow } from '../../lib/events/types.ts';
import { dayAndTime } from '../../lib/i18n.ts';
import type { RequestOf, SyncState } from '../../lib/messages/protocol.ts';
import type { TestResult } from '../../lib/state/settings.ts';
import { YourData } from '../settings/your-data.tsx';
import { Icon } from '../ui/icon.tsx';
import { CircleAlert, Send } from '../ui/icons.ts';
import { Modal } from '../ui/modal.tsx';
import { networkLabels } from '../ui/networks.tsx';
import { Access } from './access.tsx';
import { t } from './texts.ts';

interface SyncPageProps {
  sync: SyncState;
  rows: readonly EventRow[];
  hasEvents: boolean;
  isSending: boolean;
  /** What came of the test event: null while it is under way, or none was sent. */
  tested: TestResult | null;
  isTesting: boolean;
  onSendNow(): void;
  onSendAgain(): void;
  onTest(): void;
  /** Asks the browser for leave to reach the endpoint; only a press of a button may. */
  onAllow(): void;
  onGive(given: RequestOf<'sync.give'>): void;
  onExport(format: ExportFormat): void;
  onRenew(): void;
  onForget(): void;
  /** What was given up has been read. */
  onHeard(): void;
}

/** What is counted, where it goes, and what exactly leaves the computer next. */
export function SyncPage(props: SyncPageProps) {
  const { sync, rows } = props;
  const isRemote = sync.to === 'endpoint';
  return (
    <>
      <h1>{t('title')}</h1>
      <section class="kp-box">
        <p>{isRemote ? t('endpoint', hostOf(sync.url)) : t('local')}</p>
        {sync.notRecorded && (
          <Callout
            title={t('notRecorded', sync.notRecorded.count)}
            help={t('notRecordedHelp', sync.notRecorded.since)}
          />
        )}
        {isRemote && <Remote {...props} />}
        {sync.stranded?.map(({ count, url, keptUntil }) => (
          <Callout key={url} title={t('stranded', count, url && hostOf(url))} help={t('strandedHelp', keptUntil)} />
        ))}
        {sync.givenUp && (
          <Callout title={t('givenUp', sync.givenUp.count)} help={t('givenUpHelp', sync.givenUp.at)}>
            <button type="button" class="kp-button" onClick={props.onHeard}>
              {t('understood')}
            </button>
          </Callout>
        )}
      </section>
      {sync.wants && Object.keys(sync.wants).length > 0 && (
        <Access wants={sync.wants} name={sync.as?.is === 'named' ? sync.as.name : ''} onGive={props.onGive} />
      )}
      <Events rows={rows} />
      <YourData
        hasEvents={props.hasEvents}
        pseudonym={sync.as?.is === 'pseudonym' ? sync.as.pseudonym : undefined}
        onExport={props.onExport}
        onRenew={props.onRenew}
        onForget={props.onForget}
      />
    </>
  );
}

/** What stands between this computer and the endpoint, and what one can do about it. */
function Remote(props: SyncPageProps) {
  const { sync, isSending, isTesting, tested } = props;
  // Something has to be given first, and it is said what.
  const canSend = sync.stopped !== 'no-permission' && sync.stopped !== 'no-secret';
  return (
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
        <Callout title={t(sync.stopped)} help={t(`${sync.stopped}Help`)}>
          {sync.stopped === 'no-permission' && (
            <button type="button" class="kp-button" onClick={props.onAllow}>
              {t('allow')}
            </button>
          )}
        </Callout>
      )}
      {sync.summed > 0 && <p class="kp-meta">{t('summedHelp')}</p>}
      {sync.parked > 0 && (
        <Callout title={t('parked')} help={t('parkedHelp', sync.parked)}>
          <button type="button" class="kp-button" disabled={isSending || !canSend} onClick={props.onSendAgain}>
            {t('tryAgain')}
          </button>
        </Callout>
      )}
      {(sync.lastDeliveredAt || sync.nextTryAt || sync.lastAnswer) && (
        <p class="kp-meta">
          {sync.lastDeliveredAt && <>{t('lastDelivered', sync.lastDeliveredAt)} </>}
          {sync.nextTryAt && <>{t('nextTry', sync.nextTryAt)} </>}
          {sync.lastAnswer && t('answer', sync.lastAnswer)}
        </p>
      )}
      <div class="kp-row">
        <button
          type="button"
          class="kp-button"
          disabled={isSending || !canSend || sync.waiting === 0}
          onClick={props.onSendNow}
        >
          <Icon of={Send} />
          {isSending ? t('sending') : t('sendNow')}
        </button>
        <button type="button" class="kp-button" disabled={isTesting || !canSend} onClick={props.onTest}>
          {isTesting ? t('testing') : t('sendTest')}
        </button>
        <span class="kp-meta" role="status">
          {tested && wordsOf(tested)}
        </span>
      </div>
      <NextRequest request={sync.nextRequest} />
    </>
  );
}

function wordsOf(tested: TestResult): string {
  if (tested === 'failed') return t('testFailed');
  return tested.ok ? t('testFine', tested.said) : t('testBad', tested.said);
}

function Callout({ title, help, children }: { title: string; help: string; children?: ComponentChildren }) {
  return (
    <div class="kp-callout kp-warn" role="status">
      <Icon of={CircleAlert} />
      <div>
        <strong>{title}.</strong> <span class="kp-callout-help">{help}</span>
      </div>
      {children}
    </div>
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
