import type { Problem } from '../../../lib/policy/problem.ts';
import { Icon } from '../../ui/icon.tsx';
import { TriangleAlert } from '../../ui/icons.ts';
import { labelAt } from '../form/field-texts.ts';
import { t } from './texts.ts';

/** Where a form has more wrong with it, the overview lists the rest. */
const LISTED = 5;

/** What is wrong with the thing whose form this is, beside its fields. */
export function ProblemsHere({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="kp-plain kp-warn">
      {problems.slice(0, LISTED).map(({ pointer, what, mend }) => (
        <li key={`${pointer} ${what}`}>
          <Icon of={TriangleAlert} size={13} /> {fieldOf(pointer)} {what} {mend}
        </li>
      ))}
      {problems.length > LISTED && <li>{t('more', problems.length - LISTED)}</li>}
    </ul>
  );
}

/** "Words and phrases:", of `/rules/3/match/terms/0`. */
function fieldOf(pointer: string): string {
  const path = pointer.split('/').slice(1);
  const names = path.filter((part) => !/^\d+$/.test(part));
  return names.length > 1 ? `${labelAt([path[0] ?? '', names.at(-1) ?? ''])}:` : '';
}
