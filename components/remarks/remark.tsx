import type { Finding, Fix } from '../../lib/checker/types.ts';
import { SeverityMark } from './severity-mark.tsx';
import { t } from './texts.ts';

/** How many ways of mending stand open; the rest is folded away. */
const OPEN_FIXES = 2;

/** One remark: what, why, and the buttons that mend it. */
export function Remark(props: {
  finding: Finding;
  /** The words it is about, when there are some. */
  words?: string;
  onFix(finding: Finding, fix: Fix): void;
  onShow?(finding: Finding): void;
}) {
  const { finding, words, onFix, onShow } = props;
  const [open, folded] = [finding.fixes.slice(0, OPEN_FIXES), finding.fixes.slice(OPEN_FIXES)];
  const button = (fix: Fix, isFirst: boolean) => (
    <button
      key={fix.label}
      type="button"
      class={isFirst ? 'kp-fix kp-fix-first' : 'kp-fix'}
      onClick={() => onFix(finding, fix)}
    >
      {fix.label}
    </button>
  );
  return (
    <article class={`kp-remark kp-remark-${finding.severity}`}>
      <header>
        <SeverityMark severity={finding.severity} withWord />
        {words &&
          (onShow ? (
            <button type="button" class="kp-words" aria-label={t('show', words)} onClick={() => onShow(finding)}>
              {words}
            </button>
          ) : (
            <span class="kp-words">{words}</span>
          ))}
      </header>
      <p class="kp-remark-message">{finding.message}</p>
      {(finding.why || finding.clause) && (
        <details class="kp-why">
          <summary>{t('why')}</summary>
          {finding.why && <p>{finding.why}</p>}
          {finding.clause && <p class="kp-clause">{clauseOf(finding.clause)}</p>}
        </details>
      )}
      {open.length > 0 && <div class="kp-fixes">{open.map((fix, index) => button(fix, index === 0))}</div>}
      {folded.length > 0 && (
        <details class="kp-why">
          <summary>{t('otherWays')}</summary>
          <div class="kp-fixes">{folded.map((fix) => button(fix, false))}</div>
        </details>
      )}
    </article>
  );
}

function clauseOf({ title, url }: NonNullable<Finding['clause']>) {
  if (!url) return title;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}
