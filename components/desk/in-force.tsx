import type { ComponentChildren } from 'preact';
import type { PolicyState } from '../../lib/messages/protocol.ts';
import { Icon } from '../ui/icon.tsx';
import { CircleCheck, Clock, TriangleAlert } from '../ui/icons.ts';
import { NotChecked } from './not-checked.tsx';
import { t } from './texts.ts';

/** The policy in force. */
export function InForce(props: {
  state: PolicyState;
  summary: string;
  notChecked: readonly string[];
  /** What can be done with it. */
  children?: ComponentChildren;
}) {
  const { state, summary, notChecked, children } = props;
  const { policy, activatedAt, digest, isExpired, isManaged, refreshed, feeds } = state;
  const ends = policy.expiresAt ? Date.parse(policy.expiresAt) : null;
  return (
    <section class="kp-box" aria-labelledby="in-force">
      <header class="kp-box-head">
        <h2 id="in-force">{policy.organization?.name ?? policy.id}</h2>
        <span class={`kp-badge ${isExpired ? 'kp-badge-warn' : 'kp-badge-fine'}`}>
          <Icon of={isExpired ? Clock : CircleCheck} size={13} />
          {t('inForce')}
        </span>
      </header>
      <p>{summary}.</p>
      <dl class="kp-facts">
        <div>
          <dt>{t('number')}</dt>
          <dd>
            {t('revision', policy.revision)}, {t('since', activatedAt)}
          </dd>
        </div>
        <div>
          <dt>{t('runsOut')}</dt>
          <dd>{ends === null ? t('never') : isExpired ? t('ranOut', ends) : t('where', ends)}</dd>
        </div>
        <div>
          <dt>{t('from')}</dt>
          <dd>
            {isManaged ? t('managed') : t('imported')}
            {refreshed?.at !== undefined && <>. {t('refreshed', refreshed.at)}</>}
          </dd>
        </div>
        <div>
          <dt>{t('digest')}</dt>
          <dd>
            <code title={digest}>{digest.slice(0, 16)}</code>
          </dd>
        </div>
      </dl>
      {refreshed?.problem && (
        <p class="kp-warn">
          <Icon of={TriangleAlert} /> {t('refreshProblem')} {refreshed.problem}
        </p>
      )}
      {(feeds?.problem || feeds?.toAllow) && (
        <p class="kp-warn">
          <Icon of={TriangleAlert} /> {t('feedProblem')} <a href="#content">{t('feedProblemWhere')}</a>
        </p>
      )}
      <NotChecked rules={notChecked} policy={policy} />
      {children && <div class="kp-row">{children}</div>}
    </section>
  );
}
