import type { Problem } from '../../lib/policy/problem.ts';
import { Icon } from '../ui/icon.tsx';
import { CircleAlert } from '../ui/icons.ts';
import { t } from './texts.ts';

/** More than these nobody reads here. */
const LISTED = 3;

/** Why nothing was put in force when it was asked for, and what to do. Without problems the background did not answer. */
export function Setback({ problems }: { problems: readonly Problem[] }) {
  const more = problems.length - LISTED;
  return (
    <p class="kp-callout kp-warn" role="alert">
      <Icon of={CircleAlert} />
      <span>
        {problems.slice(0, LISTED).map(({ pointer, what, mend }) => (
          <span key={`${pointer} ${what}`}>
            <strong>{what}</strong> {mend}{' '}
          </span>
        ))}
        {more > 0 && `${t('firstListed', LISTED, more)} `}
        {t(problems.length > 0 ? 'stays' : 'failed')}
      </span>
    </p>
  );
}
