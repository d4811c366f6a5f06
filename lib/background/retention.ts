import type { Outbox } from '../events/outbox.ts';
import type { Stranded } from '../messages/protocol.ts';
import type { Clock } from '../platform/clock.ts';
import type { Policy } from '../policy/schema.ts';
import { type GivenUp, givenUpItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { InForceService } from './in-force.ts';

const DAY_MS = 86_400_000;
/** Where the policy in force doesn't say how long something is kept that was to be sent: as long as a policy has it that says nothing. */
const KEEP_DAYS = 400;

interface RetentionPorts {
  outbox: Pick<Outbox, 'prune' | 'giveUp' | 'waiting'>;
  items: Items;
  clock: Pick<Clock, 'now'>;
  inForce: Pick<InForceService, 'read' | 'endpointOf'>;
}

/** How long what was recorded stays here, and what waits for an endpoint that the policy in force doesn't name. */
export function createRetention({ outbox, items, clock, inForce }: RetentionPorts) {
  const sentFor = ({ id, sync }: Policy): string | undefined => (sync.to === 'endpoint' ? id : undefined);
  const keptMs = ({ sync }: Policy): number => (sync.keepDays ?? KEEP_DAYS) * DAY_MS;

  return {
    async prune(): Promise<void> {
      const policy = (await inForce.read())?.policy;
      // Without a policy nobody has said how long; and one that can't be read just now is no reason to give anything up.
      if (!policy) return;
      const now = clock.now();
      // What a policy keeps here without saying for how long, the employee was told, stays until they delete it.
      if (policy.sync.keepDays !== undefined) await outbox.prune(now - keptMs(policy));
      const count = await outbox.giveUp(now - keptMs(policy), sentFor(policy));
      if (count > 0) await items.change(givenUpItem, (before) => ({ count: (before?.count ?? 0) + count, at: now }));
    },

    /** What waits here for another endpoint than that of the policy in force; empty without a policy. */
    async stranded(): Promise<Stranded[]> {
      const policy = (await inForce.read())?.policy;
      if (!policy) return [];
      const others = (await outbox.waiting()).filter(({ policyId }) => policyId !== sentFor(policy));
      return Promise.all(
        others.map(async ({ policyId, count, since }) => {
          const url = await inForce.endpointOf(policyId);
          return { count, keptUntil: since + keptMs(policy), ...(url === undefined ? {} : { url }) };
        }),
      );
    },

    /** What was given up, until somebody has heard of it. */
    givenUp: async (): Promise<GivenUp | null> => (await items.read(givenUpItem)).value,
    heardOf: (): Promise<void> => items.write(givenUpItem, null),
  };
}

export type RetentionService = ReturnType<typeof createRetention>;
