import { useEffect, useMemo, useRef } from 'preact/hooks';
import { pickText } from '../../lib/content/local-text.ts';
import type { ExportFormat } from '../../lib/events/export.ts';
import type { LocalText } from '../../lib/policy/schema.ts';
import { summarize } from '../../lib/policy/summary.ts';
import type { Address, AddressState } from '../../lib/state/address.ts';
import type { Desk, DeskState } from '../../lib/state/desk.ts';
import { held } from '../../lib/state/held.ts';
import type { RolloutState } from '../../lib/state/rollout.ts';
import type { SettingsModel, SettingsPart, SettingsState } from '../../lib/state/settings.ts';
import { DeskPage, type DeskTools } from '../desk/desk-page.tsx';
import { FormatPage } from '../desk/format/format-page.tsx';
import { ProgramPage } from '../program/program-page.tsx';
import { type RolloutActions, RolloutPage } from '../rollout/rollout-page.tsx';
import { AboutPage } from '../settings/about-page.tsx';
import { ContentPage } from '../settings/content-page.tsx';
import { PrivacyPage } from '../settings/privacy-page.tsx';
import { SyncPage } from '../sync/sync-page.tsx';
import { brandProperties } from '../ui/brand.ts';
import { Icon } from '../ui/icon.tsx';
import { CircleAlert, FileCheck, Info, Laptop, LayoutList, LockKeyhole, RefreshCw, Target } from '../ui/icons.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { Notice } from '../ui/notice.tsx';
import { Said } from '../ui/said.tsx';
import { type SettingsPage, settingsPages } from './pages.ts';
import { t } from './settings-texts.ts';

const ICONS = {
  policy: FileCheck,
  rollout: Laptop,
  content: LayoutList,
  sync: RefreshCw,
  program: Target,
  privacy: LockKeyhole,
  about: Info,
};

interface Props {
  page: SettingsPage;
  state: SettingsState;
  actions: Omit<SettingsModel, 'store'>;
  desk: DeskState;
  deskActions: Omit<Desk, 'store'>;
  rollout: RolloutState;
  rolloutActions: RolloutActions;
  address: AddressState;
  addressActions: Omit<Address, 'store'>;
  tools: DeskTools;
  /** Where on the page, for the format's. */
  topic?: string;
  version: string;
  onDemo(): void;
  /** Asks the browser for leave to reach the endpoint. */
  onAllow(): void;
  /** The same for feeds of the policy. */
  onAllowFeeds(urls: string[]): void;
}

/** The Settings page: where to go on the left, where one is on the right. */
export function SettingsView(props: Props) {
  const { page, state } = props;
  const organization = state.policy?.policy.organization;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leaving = new AbortController();
    if (root.current) keepFocus(root.current, leaving.signal);
    return () => leaving.abort();
  }, []);
  return (
    <div class="kp-settings" ref={root} style={brandProperties(organization?.color)}>
      <nav class="kp-nav" aria-label={t('settings')}>
        <p class="kp-nav-name">
          <strong>Klarpost</strong>
          {organization && <span class="kp-meta">{organization.name}</span>}
        </p>
        <ul class="kp-plain">
          {settingsPages.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === page ? 'page' : undefined}>
                <Icon of={ICONS[name]} />
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="kp-page">
        <Page {...props} />
      </main>
      <Said words={state.said && t(state.said === 'failed' ? 'didFail' : state.said)} onHeard={props.actions.hush} />
    </div>
  );
}

/** A part of the page that the browser doesn't give out: what, why, and the way to try again. */
function Lacking(props: { parts: readonly SettingsPart[]; state: SettingsState; onAgain(): void }) {
  const { parts, state, onAgain } = props;
  const found = parts.filter((part) => state.lacking[part] !== undefined);
  if (found.length === 0) return null;
  return (
    <Notice
      shape="strip"
      tone="warn"
      icon={CircleAlert}
      title={found.map((part) => t(`lacks-${part}`)).join(' ')}
      text={t('lackingHelp', [...new Set(found.map((part) => state.lacking[part]))].join('; '))}
    >
      <button type="button" class="kp-button" onClick={onAgain}>
        {t('tryAgain')}
      </button>
    </Notice>
  );
}

function Page(props: Props) {
  const { page, state, actions, desk, deskActions, version } = props;
  const { policy: inForce, notChecked, now, settings, language, sync } = state;
  const policy = inForce?.policy ?? null;
  const summary = useMemo(() => (policy ? summarize(policy, now) : ''), [policy, now]);
  const say = (text: LocalText) => pickText(text, [...state.languages, policy?.language ?? 'en']);

  // What can't be counted may be there: it can be exported and deleted.
  const hasEvents = state.rows.length > 0 || state.lacking.events !== undefined;
  const yourData = {
    onExport: (format: ExportFormat) => void actions.export(format),
    onRenew: () => void actions.renew(),
    onForget: () => void actions.forget(),
  };

  if (state.phase === 'loading') return <p role="status">{t('loading')}</p>;
  if (state.phase === 'failed') {
    return (
      <Notice icon={CircleAlert} title={t('failed')} text={t('failedHelp')}>
        <button type="button" class="kp-button kp-button-primary" onClick={() => void actions.load()}>
          {t('tryAgain')}
        </button>
      </Notice>
    );
  }
  switch (page) {
    case 'policy':
      return (
        <>
          <Lacking parts={['revisions']} state={state} onAgain={() => void actions.load()} />
          <DeskPage
            inForce={inForce && { state: inForce, summary, notChecked }}
            revisions={state.revisions}
            desk={desk}
            actions={deskActions}
            address={props.address}
            addressActions={props.addressActions}
            tools={props.tools}
            onDemo={props.onDemo}
          />
        </>
      );
    case 'rollout':
      return props.rollout.start ? (
        <RolloutPage start={props.rollout.start} {...props.rolloutActions} />
      ) : (
        <p role="status">{t('loading')}</p>
      );
    case 'format':
      return <FormatPage topic={props.topic} />;
    case 'content':
      return (
        <ContentPage
          items={[...(policy?.content?.items ?? []), ...(inForce?.feeds?.items ?? [])]}
          feeds={inForce?.feeds}
          onAllow={props.onAllowFeeds}
          say={say}
          viewer={{ now, region: held('region', settings, state.managed), team: settings.team }}
        />
      );
    case 'sync':
      return (
        <>
          <Lacking parts={['events', 'sync']} state={state} onAgain={() => void actions.load()} />
          {!sync && <h1>{t('sync')}</h1>}
          {sync && (
            <SyncPage
              sync={sync}
              rows={state.rows}
              hasEvents={hasEvents}
              isSending={state.isSending}
              tested={state.tested}
              isTesting={state.isTesting}
              onSendNow={() => void actions.sendNow()}
              onSendAgain={() => void actions.sendAgain()}
              onTest={() => void actions.test()}
              onAllow={props.onAllow}
              onHeard={() => void actions.hearOfGivenUp()}
              onGive={(given) => void actions.give(given)}
              {...yourData}
            />
          )}
        </>
      );
    case 'program':
      return <ProgramPage program={policy?.program} language={language} say={say} />;
    case 'privacy':
      return (
        <PrivacyPage
          policy={policy}
          settings={settings}
          managed={state.managed}
          language={language}
          hasEvents={hasEvents}
          pseudonym={sync?.as?.is === 'pseudonym' ? sync.as.pseudonym : undefined}
          onChange={actions.change}
          {...yourData}
        />
      );
    case 'about':
      return <AboutPage version={version} organization={policy?.organization} />;
  }
}
