import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../lib/policy/problem.ts';
import type { Candidate } from '../../../lib/state/desk.ts';
import { Icon } from '../../ui/icon.tsx';
import { CircleAlert, Info } from '../../ui/icons.ts';
import { NotChecked } from '../not-checked.tsx';
import { t as said } from '../texts.ts';
import { ChangeList } from './change-list.tsx';
import { ExampleResults } from './example-results.tsx';
import { ProblemGroups } from './problem-groups.tsx';
import { t } from './texts.ts';

/** What a policy says, whether it does what it says, and what it changes. */
export function Overview(props: { candidate: Candidate; value: unknown; onGo(offset: number): void }) {
  const { candidate, value, onGo } = props;
  const { policy, text, summary, advice, examples, changes, news, notChecked } = candidate;
  return (
    <>
      <Part title={said('summary')}>
        <p>
          {summary}. {policy.packs?.length ? t('packs', policy.packs.join(', ')) : ''}
        </p>
        <NotChecked rules={notChecked} policy={policy} />
      </Part>
      <Part title={said('examples')}>
        <ExampleResults {...examples} onGo={onGo} />
      </Part>
      <Part title={said('changes')}>
        {news && (
          <p>
            {t('willSee')}: “{news}”
          </p>
        )}
        <ChangeList changes={changes} policy={policy} />
      </Part>
      {advice.length > 0 && (
        <Part title={said('advice')}>
          <details>
            <summary>
              <Icon of={Info} /> {said('adviceCount', advice.length)}
            </summary>
            <ProblemGroups problems={advice} text={text} value={value} onGo={onGo} />
          </details>
        </Part>
      )}
    </>
  );
}

/** All that is wrong with a policy, at once. */
export function Refused(props: {
  file: string;
  problems: readonly Problem[];
  text: string;
  value: unknown;
  onGo?(offset: number): void;
}) {
  const { file, problems, text, value, onGo } = props;
  return (
    <section class="kp-refused" aria-label={said('problems', problems.length)}>
      {/* That it is so is told at once; what each is, whoever wants to know reads. */}
      <div role="alert">
        <header class="kp-box-head">
          <h4>
            <Icon of={CircleAlert} size={18} /> {said('refused', file)}
          </h4>
          <span class="kp-badge">{said('problems', problems.length)}</span>
        </header>
        <p class="kp-meta">{said('stays')}</p>
      </div>
      <ProblemGroups problems={problems} text={text} value={value} onGo={onGo} />
    </section>
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
