import type { ComponentChildren } from 'preact';
import type { Candidate } from '../../lib/state/desk.ts';
import { Icon } from '../ui/icon.tsx';
import { CircleCheck, Info, LockKeyhole, TriangleAlert } from '../ui/icons.ts';
import { NotChecked } from './not-checked.tsx';
import { ProblemList } from './problem-list.tsx';
import { t } from './texts.ts';

/** A policy that may be put in force: what it says, whether it does what it says, and what it changes. */
export function CandidateCard(props: {
  candidate: Candidate;
  isActivating: boolean;
  onActivate(): void;
  onPutAway(): void;
}) {
  const { candidate, isActivating, onActivate, onPutAway } = props;
  const { policy, text, summary, advice, examples, changes, notChecked, isSigned } = candidate;
  const name = policy.organization?.name ?? policy.id;
  return (
    <article class="kp-box kp-candidate" aria-label={t('newPolicy', name, policy.revision)}>
      <header class="kp-box-head">
        <h3>{t('newPolicy', name, policy.revision)}</h3>
        {isSigned && (
          <span class="kp-badge">
            <Icon of={LockKeyhole} size={13} />
            {t('signed')}
          </span>
        )}
      </header>
      <Part title={t('summary')}>
        <p>{summary}.</p>
        <NotChecked rules={notChecked} policy={policy} />
      </Part>
      <Part title={t('examples')}>
        <Examples {...examples} text={text} />
      </Part>
      <Part title={t('changes')}>
        <Changes changes={changes} />
      </Part>
      {advice.length > 0 && (
        <Part title={t('advice')}>
          <details>
            <summary>
              <Icon of={Info} /> {t('adviceCount', advice.length)}
            </summary>
            <ProblemList problems={advice} text={text} />
          </details>
        </Part>
      )}
      <div class="kp-row">
        <button type="button" class="kp-button kp-button-primary" disabled={isActivating} onClick={onActivate}>
          {isActivating ? t('activating') : t('activate', policy.revision)}
        </button>
        <button type="button" class="kp-button" onClick={onPutAway}>
          {t('putAway')}
        </button>
      </div>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="kp-part">
      <h4>{title}</h4>
      {children}
    </section>
  );
}

function Examples({ run, failures, text }: Candidate['examples'] & { text: string }) {
  if (run === 0) return <p class="kp-meta">{t('examplesNone')}</p>;
  if (failures.length === 0) {
    return (
      <p class="kp-fine">
        <Icon of={CircleCheck} /> {t('examplesWell', run)}
      </p>
    );
  }
  return (
    <>
      <p class="kp-warn">
        <Icon of={TriangleAlert} /> {t('examplesFailed', failures.length, run)}
      </p>
      <ProblemList problems={failures} text={text} />
    </>
  );
}

function Changes({ changes }: Pick<Candidate, 'changes'>) {
  if (!changes) return <p class="kp-meta">{t('changesFirst')}</p>;
  if (changes.length === 0) return <p class="kp-meta">{t('changesNone')}</p>;
  return (
    <ul class="kp-plain kp-changes">
      {changes.map(({ what, name, how, details }) => (
        <li key={`${what} ${name} ${how}`}>
          <span class={`kp-badge kp-badge-${how}`}>{t(how)}</span> {t(what)} <code>{name}</code>
          {details.length > 0 && (
            <dl class="kp-details">
              {details.map(({ pointer, before, after }) => (
                <div key={pointer}>
                  <dt>
                    <code>{pointer || '/'}</code>
                  </dt>
                  <dd>
                    {before !== undefined && <del>{written(before)}</del>}{' '}
                    {after !== undefined && <ins>{written(after)}</ins>}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Longer values are cut: the file itself has them whole. */
const SHOWN = 200;

function written(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
