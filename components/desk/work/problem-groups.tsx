import type { Problem } from '../../../lib/policy/problem.ts';
import { Excerpt } from '../excerpt.tsx';
import { formatTopicOf } from '../format/topics.ts';
import { t as said } from '../texts.ts';
import { groupProblems } from './group-problems.ts';
import { t } from './texts.ts';

/** More than these nobody reads at once; the number of all is said. */
const LISTED = 100;

/** Problems or advice about a file, by the thing they are about: where, what was found, what to do, and the way there. */
export function ProblemGroups(props: {
  problems: readonly Problem[];
  text: string;
  /** The document, as far as it can be read. */
  value: unknown;
  onGo?(offset: number): void;
}) {
  const { problems, text, value, onGo } = props;
  const groups = groupProblems(problems.slice(0, LISTED), value);
  return (
    <div class="kp-problem-groups">
      {groups.map(({ name, problems }) => (
        <section key={name} aria-label={name}>
          <h5>{name}</h5>
          <ol class="kp-problems">
            {problems.map((problem) => (
              <li key={`${problem.offset} ${problem.pointer} ${problem.what}`}>
                <Where problem={problem} onGo={onGo} />
                <p>
                  <strong>{problem.what}</strong> {problem.mend}{' '}
                  <a href={`#format/${formatTopicOf(problem.pointer, value)}`} target="_blank" rel="noreferrer">
                    {t('format')}
                  </a>
                </p>
                {problem.line !== undefined && problem.column !== undefined && problem.offset !== undefined && (
                  <Excerpt text={text} line={problem.line} column={problem.column} offset={problem.offset} />
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {problems.length > LISTED && <p class="kp-meta">{said('firstListed', LISTED, problems.length - LISTED)}</p>}
    </div>
  );
}

function Where({ problem, onGo }: { problem: Problem; onGo?(offset: number): void }) {
  const { line, column, offset, pointer } = problem;
  const place = line !== undefined && column !== undefined ? said('place', line, column) : said('wholeFile');
  return (
    <p class="kp-meta">
      {onGo && line && column && offset !== undefined ? (
        <button type="button" class="kp-link" aria-label={t('goThere', line, column)} onClick={() => onGo(offset)}>
          {place}
        </button>
      ) : (
        place
      )}
      {pointer && (
        <>
          {' · '}
          <code>{pointer}</code>
        </>
      )}
    </p>
  );
}
