import type { PolicyState } from '../../lib/messages/protocol.ts';
import { Icon } from '../ui/icon.tsx';
import { Settings } from '../ui/icons.ts';
import { t } from './texts.ts';

/** The company's name and how its guidelines stand, in the company's colour. */
export function Header({
  policy,
  onSettings,
}: {
  /** Undefined: not known yet. */
  policy: PolicyState | null | undefined;
  onSettings(): void;
}) {
  return (
    <header class="kp-header">
      <div>
        <h1>{policy?.policy.organization?.name ?? t('product')}</h1>
        {policy !== undefined && <State {...stateOf(policy)} />}
      </div>
      <button type="button" class="kp-icon-button" aria-label={t('settings')} onClick={onSettings}>
        <Icon of={Settings} size={18} />
      </button>
    </header>
  );
}

function State({ tone, words }: ReturnType<typeof stateOf>) {
  return (
    <p class="kp-state">
      <span class={`kp-dot kp-dot-${tone}`} aria-hidden="true" />
      {words}
    </p>
  );
}

function stateOf(policy: PolicyState | null): { tone: 'fine' | 'warn' | 'none'; words: string } {
  if (!policy) return { tone: 'none', words: t('noPolicyState') };
  const { revision } = policy.policy;
  if (policy.isExpired) return { tone: 'warn', words: t('expiredState', revision) };
  if (policy.refreshed?.problem) return { tone: 'warn', words: t('notRefreshed', revision) };
  if (policy.feeds?.problem || policy.feeds?.toAllow) return { tone: 'warn', words: t('feedMissing', revision) };
  return { tone: 'fine', words: t('upToDate', revision) };
}
