import type { ComponentChildren } from 'preact';
import { dayAndMonth } from '../../lib/i18n.ts';
import { balanceOf } from '../../lib/insights/balance.ts';
import { published, type Share } from '../../lib/insights/shares.ts';
import { lastWeeks, mondayNoon, type OffsetAt, streak, type Week } from '../../lib/insights/weeks.ts';
import { Icon } from '../ui/icon.tsx';
import { ChartColumn, CircleCheck, CircleDashed } from '../ui/icons.ts';
import { NetworkMark, networkLabels } from '../ui/networks.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from './texts.ts';

/** A streak is looked for this far back, and this much of it is drawn. */
const WEEKS = 52;
const DRAWN_WEEKS = 8;
const LISTED = 20;

/** This week against one's own aim, the balance, the weeks in a row, and what was shared. */
export function YouTab(props: {
  shares: readonly Share[];
  aim?: number;
  /** Title of an approved item, if it is still there. */
  titleOf(contentId: string): string | undefined;
  isCounting: boolean;
  now: number;
  offsetAt: OffsetAt;
  onFind(): void;
  onSettings(page: 'sync' | 'privacy'): void;
}) {
  const { shares, aim = 0, titleOf, isCounting, now, offsetAt, onFind, onSettings } = props;
  if (!isCounting) {
    return (
      <div class="kp-scroll">
        <Notice icon={ChartColumn} title={t('notCounting')} text={t('notCountingHelp')}>
          <button type="button" class="kp-button" onClick={() => onSettings('privacy')}>
            {t('settings')}
          </button>
        </Notice>
      </div>
    );
  }
  if (shares.length === 0) {
    return (
      <div class="kp-scroll">
        <Notice icon={ChartColumn} title={t('nothing')} text={t('nothingHelp')}>
          <button type="button" class="kp-button kp-button-primary" onClick={onFind}>
            {t('first')}
          </button>
        </Notice>
      </div>
    );
  }
  const out = published(shares);
  const weeks = lastWeeks(
    out.map(({ at }) => at),
    { now, offsetAt, count: WEEKS },
  );
  return (
    <div class="kp-scroll kp-you">
      <ThisWeek shares={weeks.at(-1)?.shares ?? 0} aim={aim} />
      <div class="kp-figures">
        <Figure label={t('streak')}>{t('weeks', streak(weeks, aim))}</Figure>
        <Balance {...balanceOf(out)} />
      </div>
      <WeekByWeek weeks={weeks.slice(-DRAWN_WEEKS)} aim={aim} />
      <section>
        <h2>{t('sent')}</h2>
        <ul class="kp-plain kp-sent">
          {shares.slice(0, LISTED).map((share) => (
            <li key={`${share.at} ${share.network}`}>
              <NetworkMark network={share.network} />
              <span>
                <strong>
                  <span class="kp-hidden">{networkLabels[share.network]}: </span>
                  {(share.contentId && (titleOf(share.contentId) ?? share.contentId)) || t('ownWords')}
                </strong>
                <span class={`kp-meta kp-sent-${share.state}`}>
                  <Icon of={share.state === 'published' ? CircleCheck : CircleDashed} size={13} /> {t(share.state)} ·{' '}
                  {t('when', share.at)}
                </span>
              </span>
            </li>
          ))}
        </ul>
        <button type="button" class="kp-link" onClick={() => onSettings('sync')}>
          {t('more')}
        </button>
      </section>
    </div>
  );
}

function ThisWeek({ shares, aim }: { shares: number; aim: number }) {
  const words = aim === 0 ? t('noAim') : shares >= aim ? t('reached') : t('left', aim - shares);
  return (
    <section class="kp-this-week">
      <h2>{t('thisWeek')}</h2>
      <p class="kp-big">{aim === 0 ? t('shares', shares) : t('ofAim', shares, aim)}</p>
      {aim > 0 && (
        <meter min={0} max={aim} value={Math.min(shares, aim)} aria-label={t('thisWeek')}>
          {t('ofAim', shares, aim)}
        </meter>
      )}
      <p class="kp-meta">{words}</p>
    </section>
  );
}

function Figure({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section class="kp-figure">
      <h2>{label}</h2>
      {children}
    </section>
  );
}

function Balance({ own, curated }: { own: number; curated: number }) {
  return (
    <Figure label={t('balance')}>
      {own + curated === 0 ? (
        <p class="kp-meta">{t('noBalance')}</p>
      ) : (
        <>
          <span class="kp-balance" aria-hidden="true">
            <span style={{ flexGrow: own }} />
            <span style={{ flexGrow: curated }} />
          </span>
          <p class="kp-meta kp-balance-words">
            <span>{t('own', own)}</span>
            <span>{t('curated', curated)}</span>
          </p>
        </>
      )}
    </Figure>
  );
}

/** A table that looks like a chart: who can't see the bars reads the numbers. */
function WeekByWeek({ weeks, aim }: { weeks: readonly Week[]; aim: number }) {
  const most = Math.max(aim, 1, ...weeks.map(({ shares }) => shares));
  return (
    <table class="kp-weeks">
      <caption>{t('weekByWeek')}</caption>
      <thead class="kp-hidden">
        <tr>
          <th scope="col">{t('weekOf')}</th>
          <th scope="col">{t('sharesColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.monday}>
            <th scope="row">{dayAndMonth(mondayNoon(week))}</th>
            <td class={week.shares >= Math.max(1, aim) ? 'kp-reached' : ''} style={{ '--part': week.shares / most }}>
              {week.shares}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
