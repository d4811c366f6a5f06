import type { PolicyState } from '../../lib/messages/protocol.ts';
import { describeNews } from '../../lib/policy/news.ts';
import { FileCheck } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { t } from './texts.ts';

/** What the newest revision changed, in one line, until it was seen; or, where a rule asks for it, that it is to be read. */
export function PolicyStrip(props: {
  policy: PolicyState;
  /** Opens the page on which the guidelines are read, and said to be. */
  onRead(): void;
  onNoticed(): void;
}) {
  const { policy, onRead, onNoticed } = props;
  const news = policy.news && describeNews(policy.news);
  if (policy.acknowledgement?.isDue) {
    return (
      <Notice shape="strip" icon={FileCheck} title={t('toRead')} text={news ?? t('toReadHelp')}>
        <button type="button" class="kp-button" onClick={onRead}>
          {t('read')}
        </button>
      </Notice>
    );
  }
  if (!news) return null;
  return (
    <Notice shape="strip" icon={FileCheck} title={t('changed')} text={news}>
      <button type="button" class="kp-button" onClick={onNoticed}>
        {t('understood')}
      </button>
    </Notice>
  );
}
