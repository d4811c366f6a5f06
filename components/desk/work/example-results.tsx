import type { Candidate } from '../../../lib/state/desk.ts';
import { Icon } from '../../ui/icon.tsx';
import { CircleCheck, TriangleAlert } from '../../ui/icons.ts';
import { t as said } from '../texts.ts';
import { t } from './texts.ts';

/** The policy's examples and tests, run: what came out otherwise than it says, with the draft, what was expected and what came. */
export function ExampleResults({ run, failures, onGo }: Candidate['examples'] & { onGo?(offset: number): void }) {
  if (run === 0) return <p class="kp-meta">{said('examplesNone')}</p>;
  if (failures.length === 0) {
    return (
      <p class="kp-fine">
        <Icon of={CircleCheck} /> {said('examplesWell', run)}
      </p>
    );
  }
  // A test with rules missing and others too many fails once.
  const once = failures.filter((one, index) => failures.findIndex(({ pointer }) => pointer === one.pointer) === index);
  return (
    <>
      <p class="kp-warn">
        <Icon of={TriangleAlert} /> {said('examplesFailed', once.length, run)}
      </p>
      <div class="kp-table-frame">
        <table class="kp-table">
          <thead>
            <tr>
              <th scope="col">{t('draft')}</th>
              <th scope="col">{t('expected')}</th>
              <th scope="col">{t('got')}</th>
            </tr>
          </thead>
          <tbody>
            {once.map(({ pointer, draft, expected, found, line, column, offset }) => (
              <tr key={pointer}>
                <td>
                  {draft}{' '}
                  {onGo && line && column && offset !== undefined && (
                    <button type="button" class="kp-link" onClick={() => onGo(offset)}>
                      {said('place', line, column)}
                    </button>
                  )}
                </td>
                <td>{namesOf(expected)}</td>
                <td>{namesOf(found)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const namesOf = (rules: readonly string[]) => (rules.length > 0 ? rules.join(', ') : t('noRemark'));
