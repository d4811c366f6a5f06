import type { Problem } from '../../lib/policy/problem.ts';
import { excerptOf } from './excerpt.ts';
import { t } from './texts.ts';

/** More than this is no longer read; the number of all is said. */
const LISTED = 100;

/** Problems of a file: where, what was found, what to do, and the line itself. */
export function ProblemList({ problems, text }: { problems: readonly Problem[]; text: string }) {
  return (
    <>
      <ol class="kp-problems">
        {problems.slice(0, LISTED).map((problem) => (
          <li key={`${problem.offset} ${problem.pointer} ${problem.what}`}>
            <p class="kp-meta">
              {problem.line && problem.column ? t('place', problem.line, problem.column) : t('wholeFile')}
              {problem.pointer && (
                <>
                  {' · '}
                  <code>{problem.pointer}</code>
                </>
              )}
            </p>
            <p>
              <strong>{problem.what}</strong> {problem.mend}
            </p>
            {problem.line && problem.column && <Excerpt text={text} line={problem.line} column={problem.column} />}
          </li>
        ))}
      </ol>
      {problems.length > LISTED && <p class="kp-meta">{t('firstListed', LISTED)}</p>}
    </>
  );
}

function Excerpt(place: { text: string; line: number; column: number }) {
  const excerpt = excerptOf(place.text, place.line, place.column);
  if (!excerpt || excerpt.before + excerpt.at + excerpt.after === '') return null;
  return (
    <pre class="kp-excerpt">
      <span class="kp-line-number">{excerpt.number}</span>
      {excerpt.before}
      <mark>{excerpt.at}</mark>
      {excerpt.after}
    </pre>
  );
}
