import { useMemo, useState } from 'preact/hooks';
import { withFeedItems } from '../../lib/content/feed-items.ts';
import type { Suggestion } from '../../lib/content/why-now.ts';
import type { OffsetAt } from '../../lib/insights/weeks.ts';
import type { PolicyState, ShareRequest } from '../../lib/messages/protocol.ts';
import type { NetworkName, Policy } from '../../lib/policy/schema.ts';
import type { Check } from '../../lib/state/check.ts';
import type { Popup, PopupState } from '../../lib/state/popup.ts';
import { AwaitedPolicy } from '../awaited/awaited-policy.tsx';
import { CardEditor } from '../share/card-editor.tsx';
import { ShareTab } from '../share/share-tab.tsx';
import { SuggestPage } from '../share/suggest-page.tsx';
import { brandProperties } from '../ui/brand.ts';
import { CircleAlert, Clock, FileCheck, WifiOff } from '../ui/icons.ts';
import { networkLabels } from '../ui/networks.tsx';
import { Notice } from '../ui/notice.tsx';
import { Said } from '../ui/said.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { WriteTab } from '../write/write-tab.tsx';
import { YouTab } from '../you/you-tab.tsx';
import { Header } from './header.tsx';
import { offerOf, proposablePage, writablePage } from './offer.ts';
import type { SettingsPage } from './pages.ts';
import { PolicyStrip } from './policy-strip.tsx';
import { t } from './texts.ts';

type Actions = Omit<Popup, 'store'>;

/** The whole popup, in each of its states. */
export function PopupView(props: {
  state: PopupState;
  actions: Actions;
  offsetAt: OffsetAt;
  onSettings(page: SettingsPage): void;
  onRead(): void;
}) {
  const { state, actions, onSettings } = props;
  const { phase, policy, awaited, check } = state;
  return (
    <div class="kp-popup" style={brandProperties(policy?.policy.organization?.color)}>
      <Header policy={phase === 'ready' ? policy : undefined} onSettings={() => onSettings('policy')} />
      <Said words={state.said && words(state.said)} onHeard={actions.hush} />
      <main>
        {phase === 'loading' && <Loading />}
        {phase === 'failed' && (
          <Notice icon={CircleAlert} title={t('failed')} text={t('failedHelp')}>
            <button type="button" class="kp-button kp-button-primary" onClick={actions.load}>
              {t('tryAgain')}
            </button>
          </Notice>
        )}
        {phase === 'ready' && !policy && awaited && (
          <AwaitedPolicy
            {...awaited}
            onFetch={() => void actions.fetchAwaited()}
            onSettings={() => onSettings('policy')}
          />
        )}
        {phase === 'ready' && !policy && !awaited && (
          <Notice icon={FileCheck} title={t('noPolicy')} text={t('noPolicyHelp')}>
            <button type="button" class="kp-button kp-button-primary" onClick={() => onSettings('policy')}>
              {t('openSettings')}
            </button>
            <button type="button" class="kp-button" onClick={actions.tryDemo}>
              {t('tryDemo')}
            </button>
          </Notice>
        )}
        {phase === 'ready' && policy && !check && (
          <Notice icon={CircleAlert} title={t('notFound')} text={t('notFoundHelp')}>
            <button type="button" class="kp-button kp-button-primary" onClick={() => onSettings('policy')}>
              {t('openSettings')}
            </button>
          </Notice>
        )}
        {phase === 'ready' && policy && check && <Ready {...props} policy={policy} check={check} />}
      </main>
    </div>
  );
}

const TABS = ['share', 'write', 'you'] as const;
type TabName = (typeof TABS)[number];

function Ready(props: {
  state: PopupState;
  actions: Actions;
  offsetAt: OffsetAt;
  policy: PolicyState;
  check: Check;
  onSettings(page: SettingsPage): void;
  onRead(): void;
}) {
  const { state, actions, offsetAt, check, onSettings } = props;
  const { feeds, policy: inForce } = props.policy;
  const policy = useMemo(() => withFeedItems(inForce, feeds?.items), [inForce, feeds]);
  const { now, isOnline } = state;
  const [tab, setTab] = useState<TabName>('share');
  const [open, setOpen] = useState<{ id: string; network?: NetworkName } | null>(null);
  const { region, shares, seed, languages } = state;
  const { team } = state.settings;
  const offer = useMemo(
    () => offerOf(policy, { region, team, shares, seed, languages, now, utcOffsetMinutes: offsetAt(now) }),
    [policy, region, team, shares, seed, languages, now, offsetAt],
  );
  const { say, targets, networks } = offer;
  const keepsReasons = policy.sync.to === 'endpoint' && policy.sync.reasons;
  const common = { check, keepsReasons, isOnline, networks, onCopy: actions.copy };

  const writable = writablePage(state.currentPage);
  const proposable = state.settings.isCounting ? proposablePage(policy, state.currentPage) : null;

  /** One press, unless a remark stands in the way: then the card opens and shows it. */
  function shareAtOnce(suggestion: Suggestion, network: NetworkName): void {
    const { item } = suggestion;
    const { text, variantId } = offer.wordingOf(suggestion, network);
    const { findings, isProtected } = check({ text, network, approvedContentId: item.id });
    if (findings.some(({ severity }) => severity === 'block')) setOpen({ id: item.id, network });
    else void actions.share({ network, text, item, variantId, isProtected });
  }

  return (
    <>
      {!isOnline && <Notice shape="strip" tone="warn" icon={WifiOff} title={t('offline')} text={t('offlineHelp')} />}
      {props.policy.isExpired && <Expired policy={policy} />}
      <PolicyStrip policy={props.policy} onRead={props.onRead} onNoticed={() => void actions.noticed()} />
      {state.trouble && (
        <Notice shape="strip" tone="warn" icon={CircleAlert} title={t(state.trouble)} text={t(`${state.trouble}Help`)}>
          <button type="button" class="kp-button" onClick={() => onSettings('sync')}>
            {t('openSettings')}
          </button>
          <button type="button" class="kp-button" onClick={() => void actions.hearTrouble()}>
            {t('understood')}
          </button>
        </Notice>
      )}
      <Tabs<TabName>
        label={t('tabs')}
        tabs={TABS.map((name) => ({ name, label: t(name) }))}
        chosen={tab}
        onChoose={setTab}
      >
        {/* Stays where it is: a text that was edited there isn't lost by a look elsewhere. */}
        <div class="kp-keep" hidden={tab !== 'share'}>
          <ShareTab
            suggestions={offer.suggestions}
            elsewhereCount={offer.elsewhereCount}
            topics={policy.program?.topics}
            targets={targets}
            say={say}
            now={now}
            isOnline={isOnline}
            openId={open?.id ?? null}
            onOpen={(id) => setOpen(id === null ? null : { id })}
            onShare={shareAtOnce}
            onCopy={(suggestion) => void actions.copy(offer.wordingOf(suggestion, networks[0] ?? 'linkedin').text)}
            onWrite={() => setTab('write')}
            onSayWhere={() => onSettings('privacy')}
            proposal={proposable && <SuggestPage page={proposable} onSuggest={(page) => void actions.suggest(page)} />}
            editor={(suggestion) => (
              <CardEditor
                {...common}
                newRemarkLog={() => actions.remarksOn(actions.newDraftId())}
                item={suggestion.item}
                wordingOf={(network, skip) => offer.wordingOf(suggestion, network, skip)}
                countWordings={(network) => offer.countWordings(suggestion, network)}
                startWith={open?.network ?? networks[0] ?? 'linkedin'}
                onShare={(request: ShareRequest) => void actions.share(request)}
              />
            )}
          />
        </div>
        {tab === 'write' && (
          <WriteTab
            {...common}
            remarks={actions.remarksOn(state.draft.id ?? '')}
            draft={state.draft}
            currentPage={writable}
            onDraft={actions.setDraft}
            onShare={(request) => void actions.share(request)}
          />
        )}
        {tab === 'you' && (
          <YouTab
            shares={state.shares}
            aim={policy.program?.aim?.sharesPerWeek}
            titleOf={offer.titleOf}
            isCounting={state.settings.isCounting}
            now={now}
            offsetAt={offsetAt}
            onFind={() => setTab('share')}
            onSettings={onSettings}
          />
        )}
      </Tabs>
    </>
  );
}

function Expired({ policy }: { policy: Policy }) {
  const { contact } = policy.organization ?? {};
  const address = contact?.email ? `mailto:${contact.email}` : contact?.url;
  const ended = Date.parse(policy.expiresAt ?? '');
  return (
    <Notice
      shape="strip"
      tone="warn"
      icon={Clock}
      title={t('expired')}
      text={t('expiredHelp', ended, contact?.name ?? t('yourCompany'))}
    >
      {address && (
        <a class="kp-button" href={address} target="_blank" rel="noreferrer">
          {t('ask')}
        </a>
      )}
    </Notice>
  );
}

function Loading() {
  return (
    <div class="kp-loading" role="status">
      <span class="kp-hidden">{t('loading')}</span>
      {[1, 2, 3].map((n) => (
        <span key={n} class="kp-ghost" aria-hidden="true" />
      ))}
    </div>
  );
}

function words(said: NonNullable<PopupState['said']>): string {
  switch (said.what) {
    case 'opened':
      return t('opened', networkLabels[said.network]);
    case 'copied':
      return t('copied');
    case 'copy-failed':
      return t('copyFailed');
    case 'share-failed':
      return t('shareFailed');
    case 'demo-failed':
      return t('demoFailed');
    case 'suggested':
      return t('suggested');
    case 'suggest-failed':
      return t('suggestFailed');
  }
}
