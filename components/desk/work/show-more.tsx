import { t } from './texts.ts';

/** Below a list that is cut: how much of it is shown, and the way to more. */
export function ShowMore({ shown, onMore }: { shown: string; onMore(): void }) {
  return (
    <p class="kp-row">
      <span class="kp-meta">{shown}</span>
      <button type="button" class="kp-link" onClick={onMore}>
        {t('showMore')}
      </button>
    </p>
  );
}
