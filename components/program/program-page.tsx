import type { ComponentChildren } from 'preact';
import type { PickText } from '../../lib/checker/types.ts';
import type { Program } from '../../lib/policy/schema.ts';
import { Icon } from '../ui/icon.tsx';
import { Target } from '../ui/icons.ts';
import { named, t } from './texts.ts';

/** The employees' programme as the policy has it: why, who, what, when, and how it is looked at. */
export function ProgramPage({
  program,
  language,
  say,
}: {
  program: Program | undefined;
  language: string;
  say: PickText;
}) {
  if (!program || Object.keys(program).length === 0) {
    return (
      <>
        <h1>{t('title')}</h1>
        <section class="kp-box kp-none">
          <Icon of={Target} size={28} />
          <div>
            <h2>{t('none')}</h2>
            <p class="kp-meta">{t('noneHelp')}</p>
          </div>
        </section>
      </>
    );
  }
  const { goal, aim, team, topics, stories, meetings, training, measures, rewards, evaluation, resultsUrl } = program;
  return (
    <>
      <h1>{t('title')}</h1>
      {(goal || aim?.sharesPerWeek) && (
        <section class="kp-box kp-goal">
          <Icon of={Target} size={24} />
          <div>
            <h2>{t('goal')}</h2>
            {goal && <p class="kp-big">{named(goal)}</p>}
            {aim?.sharesPerWeek ? <p class="kp-meta">{t('aim', aim.sharesPerWeek)}</p> : null}
          </div>
        </section>
      )}
      <div class="kp-grid">
        <Part title={t('team')} of={team}>
          {({ role, name, department, email }) => (
            <>
              <strong>{name ?? department ?? email}</strong>
              <span class="kp-meta">
                {[named(role), name ? department : undefined].filter(Boolean).join(' · ')}
                {email && (
                  <>
                    {' · '}
                    <a href={`mailto:${email}`}>{email}</a>
                  </>
                )}
              </span>
            </>
          )}
        </Part>
        <Part title={t('topics')} of={topics}>
          {({ label, why }) => (
            <>
              <strong>{say(label)}</strong>
              {why && <span class="kp-meta">{say(why)}</span>}
            </>
          )}
        </Part>
        <Part title={t('meetings')} of={meetings}>
          {({ title, every, on, at, minutes, agenda }) => (
            <>
              <strong>{say(title)}</strong>
              <span class="kp-meta">
                {[t(every), on && weekday(on, language), at && t('at', at), minutes && t('minutes', minutes)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {agenda && (
                <ol class="kp-agenda">
                  {agenda.map((point) => (
                    <li key={say(point)}>{say(point)}</li>
                  ))}
                </ol>
              )}
            </>
          )}
        </Part>
        <Part title={t('training')} of={training}>
          {({ title, url, minutes, every }) => (
            <>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  <strong>{say(title)}</strong>
                </a>
              ) : (
                <strong>{say(title)}</strong>
              )}
              <span class="kp-meta">
                {[minutes && t('minutes', minutes), every && t(every)].filter(Boolean).join(' · ')}
              </span>
            </>
          )}
        </Part>
        <Part title={t('stories')} of={stories}>
          {({ title, owner }) => (
            <>
              <strong>{say(title)}</strong>
              {owner && <span class="kp-meta">{t('by', owner)}</span>}
            </>
          )}
        </Part>
        <Part title={t('measures')} of={measures}>
          {(measure) => <strong>{named(measure)}</strong>}
        </Part>
        <Part title={t('rewards')} of={rewards && [rewards]}>
          {({ prizes, ranking }) => (
            <>
              <span>{prizes ? t('prizes') : t('noPrizes')}</span>
              <span class="kp-meta">{t(RANKING[ranking ?? 'off'])}</span>
            </>
          )}
        </Part>
        <Part title={t('evaluation')} of={evaluation && [evaluation]}>
          {({ every }) => (
            <>
              <strong>{t(every)}</strong>
              {resultsUrl && (
                <a href={resultsUrl} target="_blank" rel="noreferrer">
                  {t('results')}
                </a>
              )}
            </>
          )}
        </Part>
      </div>
    </>
  );
}

const RANKING = { off: 'rankingOff', team: 'rankingTeam', all: 'rankingAll' } as const;

/** A list under its heading; nothing when there is nothing in it. */
function Part<One>(props: { title: string; of: readonly One[] | undefined; children(one: One): ComponentChildren }) {
  if (!props.of?.length) return null;
  return (
    <section class="kp-box">
      <h2>{props.title}</h2>
      <ul class="kp-plain kp-lines">
        {props.of.map((one) => (
          <li key={JSON.stringify(one)}>{props.children(one)}</li>
        ))}
      </ul>
    </section>
  );
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "tue" as the reader's language has it; other words ("first monday") as they are. */
function weekday(word: string, language: string): string {
  const day = DAYS.indexOf(word);
  // 5 January 1970 was a Monday.
  return day < 0
    ? word
    : new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 5 + day));
}
