import type { Policy } from '../../lib/policy/schema.ts';
import { Icon } from '../ui/icon.tsx';
import { Info } from '../ui/icons.ts';
import { t } from './texts.ts';

/** Rules that this version doesn't check, named by kind, so that nobody relies on them. */
export function NotChecked({ rules, policy }: { rules: readonly string[]; policy: Policy }) {
  if (rules.length === 0) return null;
  const byKind = new Map<string, string[]>();
  for (const id of rules) {
    const kind = policy.rules.find((rule) => rule.id === id)?.kind ?? '?';
    byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  }
  return (
    <div class="kp-callout">
      <Icon of={Info} />
      <div>
        <strong>{t('notChecked')}.</strong> {t('notCheckedHelp')}
        <ul class="kp-plain">
          {[...byKind].map(([kind, ids]) => (
            <li key={kind}>
              <code>{kind}</code>: {ids.join(', ')}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
