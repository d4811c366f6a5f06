import type { Outbox } from '../events/outbox.ts';
import type { NewEvent, StoredEvent } from '../events/types.ts';
import type { Policy } from '../policy/schema.ts';
import { settingsItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { InForce } from './in-force.ts';
import type { Series } from './series.ts';
import type { TroubleService } from './sync-trouble.ts';

interface RecorderPorts {
  outbox: Pick<Outbox, 'record'>;
  items: Items;
  inForce(): Promise<InForce | null>;
  onRecorded(event: NewEvent): unknown;
  series: Pick<Series, 'within'>;
  /** Who stands behind what happens now. */
  standsBehind(policy: Policy): Promise<StoredEvent['as']>;
  /** Where the employee is told that something could not be written down. */
  trouble: Pick<TroubleService, 'refused' | 'recorded'>;
}

export type Record = (event: NewEvent, once?: string) => Promise<string | undefined>;

/**
 * The only way into the outbox.
 * @throws DOMException when the disk is full or refuses; the employee is told
 * @returns the event's id; undefined when the employee doesn't want counting, or there is no policy to count for
 */
export function createRecorder(ports: RecorderPorts): Record {
  const { outbox, items, inForce, onRecorded, series, standsBehind, trouble } = ports;

  async function record(event: NewEvent, once?: string): Promise<string | undefined> {
    const [settings, found] = await Promise.all([items.read(settingsItem), inForce()]);
    if (!settings.value.isCounting || !found) return undefined;
    const { id, revision, sync } = found.policy;
    const state = sync.to === 'endpoint' ? 'waiting' : 'kept';
    try {
      const as = await standsBehind(found.policy);
      const stored = await outbox.record(event, { policy: { id, revision }, state, as, once });
      await trouble.recorded();
      onRecorded(event);
      return stored.id;
    } catch (error) {
      await trouble.refused(once);
      throw error;
    }
  }

  return (event, once) => series.within(() => record(event, once));
}
