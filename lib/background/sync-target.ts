import type { Identity } from '../events/destinations/destination.ts';
import { destinations } from '../events/destinations/index.ts';
import type { SyncTarget } from '../events/sync/request.ts';
import type { SyncEndpoint } from '../policy/schema.ts';
import { secretsItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { InstallService } from './install.ts';
import type { ManagedService } from './managed.ts';
import type { InForce } from './policy.ts';

interface TargetPorts {
  inForce(): Promise<InForce | null>;
  items: Items;
  install: Pick<InstallService, 'read'>;
  managed: Pick<ManagedService, 'current'>;
  version: string;
}

/** Where events go by the policy in force, with what the organisation or the employee set; null when they stay here. */
export function targetReader({ inForce, items, install, managed, version }: TargetPorts) {
  async function secretsFor({ token }: SyncEndpoint): Promise<SyncTarget['secrets']> {
    const [set, { value: typed }] = await Promise.all([managed.current(), items.read(secretsItem)]);
    return {
      token: token === 'managed' ? set.token : token === 'user' ? typed.token : undefined,
      webhookSecret: set.webhookSecret ?? typed.webhookSecret,
    };
  }

  /** Where a name is wanted and nobody has given one, none is made up. */
  async function identityFor({ identity }: SyncEndpoint): Promise<Identity> {
    if (identity === 'pseudonym') return { is: 'pseudonym', pseudonym: (await install.read()).pseudonym };
    const name = identity === 'named' ? (await managed.current()).employee : undefined;
    return name ? { is: 'named', name } : { is: 'none' };
  }

  return async (): Promise<SyncTarget | null> => {
    const found = await inForce();
    if (found?.policy.sync.to !== 'endpoint') return null;
    const { sync: endpoint, id: policyId } = found.policy;
    const [secrets, identity] = await Promise.all([secretsFor(endpoint), identityFor(endpoint)]);
    return { policyId, endpoint, destination: destinations[endpoint.format], secrets, identity, version };
  };
}
