import type { Outbox } from '../events/outbox.ts';
import type { NewEvent } from '../events/types.ts';
import { settingsItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { InForce } from './policy.ts';

interface RecorderPorts {
  outbox: Pick<Outbox, 'record'>;
  items: Items;
  inForce(): Promise<InForce | null>;
  onRecorded(): unknown;
}

export type Record = (event: NewEvent, once?: string) => Promise<string | undefined>;

/**
 * The only way into the outbox.
 * @returns the event's id; undefined when the employee doesn't want counting, or there is no policy to count for
 */
export function createRecorder({ outbox, items, inForce, onRecorded }: RecorderPorts): Record {
  return async (event, once) => {
    const [settings, found] = await Promise.all([items.read(settingsItem), inForce()]);
    if (!settings.value.isCounting || !found) return undefined;
    const { id, revision, sync } = found.policy;
    const state = sync.to === 'endpoint' ? 'waiting' : 'kept';
    const stored = await outbox.record(event, { policy: { id, revision }, state, once });
    onRecorded();
    return stored.id;
  };
}
