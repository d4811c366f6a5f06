import type { Reason, Suggestion } from '../../lib/content/why-now.ts';
import { timeOfDay } from '../../lib/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { Clock, History, Newspaper, RefreshCw, Sparkles, Star } from '../ui/icons.ts';
import { networkLabels } from '../ui/networks.tsx';
import { t } from './texts.ts';

const ICONS = {
  'ends-soon': Clock,
  balance: RefreshCw,
  featured: Star,
  new: Newspaper,
  again: History,
  'good-time': Sparkles,
} satisfies Record<Reason['kind'], unknown>;

/** @param now milliseconds since 1970 */
export function reasonWords(reason: Reason, now: number): string {
  switch (reason.kind) {
    case 'ends-soon':
      return t('endsSoon', reason.at, now);
    case 'balance':
      return reason.origin === 'own' ? t('wantsOwn') : t('wantsCurated');
    case 'featured':
      return t('featured');
    case 'new':
      return t('fresh', reason.publishedAt, now);
    case 'again':
      return t('again', reason.sharedAt);
    case 'good-time':
      return t('goodTime', networkLabels[reason.network], timeOfDay(reason.until));
  }
}

/** Why this card comes now, or that it was shared lately. */
export function WhyNow({ suggestion, now }: { suggestion: Suggestion; now: number }) {
  const { shared, reasons } = suggestion;
  if (shared) {
    return (
      <p class="kp-reason kp-reason-shared">
        <Icon of={History} size={14} />
        <span>
          {t('shared', networkLabels[shared.network], shared.at, now)}. {t('againFrom', shared.againAt)}.
        </span>
      </p>
    );
  }
  const [reason] = reasons;
  if (!reason) return null;
  return (
    <p class={`kp-reason kp-reason-${reason.kind}`}>
      <Icon of={ICONS[reason.kind]} size={14} />
      <span>{reasonWords(reason, now)}</span>
    </p>
  );
}
