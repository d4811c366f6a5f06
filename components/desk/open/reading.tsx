import { useEffect, useState } from 'preact/hooks';
import { type ExamineStep, examineSteps } from '../../../lib/state/examine.ts';
import { t as said } from '../texts.ts';
import { t } from './texts.ts';

/** What is done within this needs no word; what takes longer than the second can be stopped. */
const SAY_AFTER_MS = 300;
const STOP_AFTER_MS = 2000;

/** A large file being looked at: what is done just now, how far it is, and the way out. */
export function Reading({ file, doing, onStop }: { file: string; doing?: ExamineStep; onStop(): void }) {
  const [waitedMs, setWaitedMs] = useState(0);
  useEffect(() => {
    const timers = [SAY_AFTER_MS, STOP_AFTER_MS].map((after) => setTimeout(() => setWaitedMs(after), after));
    return () => timers.forEach(clearTimeout);
  }, []);
  const isSlow = waitedMs >= STOP_AFTER_MS;
  return (
    <div class="kp-box kp-reading" role="status" data-quiet={waitedMs === 0}>
      <p>
        {said('reading', file)} {doing && waitedMs > 0 && <span class="kp-meta">{t(doing)}</span>}
      </p>
      <progress
        aria-label={said('reading', file)}
        max={examineSteps.length}
        value={doing ? examineSteps.indexOf(doing) + 0.5 : undefined}
      />
      {isSlow && (
        <button type="button" class="kp-button" onClick={onStop}>
          {t('stop')}
        </button>
      )}
    </div>
  );
}
