import type { Identity } from '../events/destinations/destination.ts';
import { destinations } from '../events/destinations/index.ts';
import { isToken, type SyncTarget } from '../events/sync/request.ts';
import { isWebhookSecret } from '../events/sync/webhook-signature.ts';
import type { StoredEvent } from '../events/types.ts';
import type { SyncState } from '../messages/protocol.ts';
import type { Policy, SyncEndpoint } from '../policy/schema.ts';
import { employeeItem, secretsItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { InForce } from './in-force.ts';
import type { InstallService } from './install.ts';
import type { ManagedService } from './managed.ts';

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
    const given = token === 'managed' ? set.token : token === 'user' ? typed.token : undefined;
    return { token: given?.trim(), webhookSecret: set.webhookSecret ?? typed.webhookSecret };
  }

  /** Where a name is wanted and nobody has given one, none is made up. */
  async function identityFor({ identity }: SyncEndpoint): Promise<Identity> {
    if (identity === 'pseudonym') return { is: 'pseudonym', pseudonym: (await install.read()).pseudonym };
    const name = identity === 'named' ? await nameGiven() : undefined;
    return name ? { is: 'named', name } : { is: 'none' };
  }

  const nameGiven = async (): Promise<string | null> =>
    (await managed.current()).employee ?? (await items.read(employeeItem)).value;

  return {
    /** Who stands behind what happens now, as the policy wants it; the name itself is looked up when it is sent. */
    async standsBehind({ sync }: Policy): Promise<StoredEvent['as']> {
      if (sync.to !== 'endpoint' || sync.identity === 'none') return undefined;
      if (sync.identity === 'named') return { is: 'named' };
      return { is: 'pseudonym', pseudonym: (await install.read()).pseudonym };
    },

    async read(): Promise<SyncTarget | null> {
      const found = await inForce();
      if (found?.policy.sync.to !== 'endpoint') return null;
      const { sync: endpoint, id: policyId } = found.policy;
      const [secrets, identity] = await Promise.all([secretsFor(endpoint), identityFor(endpoint)]);
      return { policyId, endpoint, destination: destinations[endpoint.format], secrets, identity, version };
    },

    /** What the endpoint wants besides an address: who gives it, and is it there? */
    async wants(endpoint: SyncEndpoint): Promise<NonNullable<SyncState['wants']>> {
      const [set, { token, webhookSecret }, name] = await Promise.all([
        managed.current(),
        secretsFor(endpoint),
        nameGiven(),
      ]);
      const by = (organization: boolean) => (organization ? 'organization' : 'employee');
      return {
        ...(endpoint.token === 'none'
          ? {}
          : { token: { by: by(endpoint.token === 'managed'), isThere: isToken(token) } }),
        ...(endpoint.sign === 'none'
          ? {}
          : {
              webhookSecret: { by: by(set.webhookSecret !== undefined), isThere: isWebhookSecret(webhookSecret) },
            }),
        ...(endpoint.identity === 'named'
          ? { name: { by: by(set.employee !== undefined), isThere: Boolean(name) } }
          : {}),
      };
    },
  };
}
