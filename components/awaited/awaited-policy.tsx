import type { PolicySource } from '../../lib/messages/protocol.ts';
import { CircleAlert, RefreshCw } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { t } from './texts.ts';

/** There is no policy yet, and the organisation is to bring one: it is on its way, or something is wrong with it. */
export function AwaitedPolicy(props: {
  source: PolicySource;
  isFetching: boolean;
  onFetch(): void;
  onSettings(): void;
}) {
  const { source, isFetching, onFetch, onSettings } = props;
  const { trouble, url } = source;
  if (!trouble || isFetching) {
    return (
      <Notice icon={RefreshCw} title={t('onTheirWay')} text={t('onTheirWayHelp', hostOf(url))}>
        <button type="button" class="kp-button kp-button-primary" disabled={isFetching} onClick={onFetch}>
          {t(isFetching ? 'fetching' : 'fetchNow')}
        </button>
      </Notice>
    );
  }
  // The browser asks for the right to reach an address where the address can be seen.
  const isUpToSettings = trouble.why === 'no-permission';
  return (
    <Notice
      icon={CircleAlert}
      title={t(isUpToSettings ? 'mayNot' : 'didNotCome')}
      text={isUpToSettings ? t('mayNotHelp', hostOf(url)) : `${trouble.what} ${trouble.mend}`}
    >
      {!isUpToSettings && (
        <button type="button" class="kp-button kp-button-primary" onClick={onFetch}>
          {t('tryAgain')}
        </button>
      )}
      <button type="button" class={isUpToSettings ? 'kp-button kp-button-primary' : 'kp-button'} onClick={onSettings}>
        {t('openSettings')}
      </button>
    </Notice>
  );
}

const hostOf = (url = ''): string => (URL.canParse(url) ? new URL(url).host : url);
