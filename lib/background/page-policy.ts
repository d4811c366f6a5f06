import { withOrigins } from '../checker/compile.ts';
import type { PastShare } from '../checker/types.ts';
import type { PagePolicy } from '../messages/protocol.ts';
import type { ContentItem, Policy } from '../policy/schema.ts';
import { acknowledgedItem, settingsItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { FeedsService } from './feeds.ts';
import type { InForceService } from './in-force.ts';
import type { ManagedService } from './managed.ts';

interface PagePolicyPorts {
  inForce: Pick<InForceService, 'read' | 'compiled'>;
  items: Items;
  managed: Pick<ManagedService, 'known'>;
  history(): Promise<PastShare[]>;
  feeds: Pick<FeedsService, 'items'>;
}

/** What a page needs of the policy in force, with what the organisation and the employee have set. */
export function pagePolicyReader({ inForce, items, managed, history, feeds }: PagePolicyPorts) {
  return async (): Promise<PagePolicy | null> => {
    const found = await inForce.read();
    if (!found) return null;
    const { policy } = found;
    const [compiled, fromFeeds, settings, acknowledged, past, overrides] = await Promise.all([
      inForce.compiled(found),
      // Only a rule about balance asks for them.
      feeds.items().catch((): ContentItem[] => []),
      items.read(settingsItem),
      items.read(acknowledgedItem),
      // Without them the rules about rhythm are lenient; without an answer there would be no check at all.
      history().catch((): PastShare[] => []),
      managed.known(),
    ]);
    const { organization, sharing } = policy;
    const { language } = settings.value;
    // What the organisation set is where an employee begins, or, locked, where they stay.
    const { region, inline } = overrides.isLocked
      ? { ...settings.value, inline: undefined, ...overrides }
      : { ...overrides, ...settings.value };
    return {
      compiled: fromFeeds.length > 0 ? withOrigins(compiled, originsOf(fromFeeds)) : compiled,
      organization: organization?.name ?? policy.id,
      ...(organization?.color ? { color: organization.color } : {}),
      ...(organization?.guidelinesUrl ? { guidelinesUrl: organization.guidelinesUrl } : {}),
      inline: inline ?? sharing?.inline ?? 'on',
      failClosed: sharing?.failClosed ?? false,
      selectors: selectorsOf(policy),
      ...(language ? { language } : {}),
      ...(region ? { region } : {}),
      history: past,
      ...(acknowledged.value?.policyId === policy.id ? { acknowledged: acknowledged.value } : {}),
    };
  };
}

const originsOf = (items: readonly ContentItem[]) => Object.fromEntries(items.map(({ id, origin }) => [id, origin]));

function selectorsOf({ sharing }: Policy): PagePolicy['selectors'] {
  const { networks } = sharing ?? {};
  if (!networks || Array.isArray(networks)) return {};
  const selectors: PagePolicy['selectors'] = {};
  for (const name of ['linkedin', 'x'] as const) {
    const given = networks[name]?.selectors;
    if (!given) continue;
    const lists = Object.entries(given).map(([part, one]) => [part, typeof one === 'string' ? [one] : one]);
    selectors[name] = Object.fromEntries(lists);
  }
  return selectors;
}
