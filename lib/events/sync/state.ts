import type { SyncState } from '../../messages/protocol.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Outbox } from '../outbox.ts';
import { forShowing, lacksSecret, type SyncTarget, toRequest } from './request.ts';
import type { Sync, SyncMemory } from './sync.ts';

export interface StatePorts {
  outbox: Pick<Outbox, 'counts' | 'peek'>;
  sync: Pick<Sync, 'dueAt' | 'isStopped'>;
  memory: { read(): Promise<SyncMemory> };
  mayReach(url: string): Promise<boolean>;
  isOnline(): boolean;
  clock: Pick<Clock, 'now'>;
}

/** Where sync stands, as the employee is shown it. @param policyId of the policy in force, if there is one */
export async function readSyncState(
  ports: StatePorts,
  policyId: string | undefined,
  target: SyncTarget | null,
): Promise<SyncState> {
  const { outbox, sync, memory: stored, clock } = ports;
  const { waiting, delivered, parked, summed } = await outbox.counts(policyId ?? '');
  if (!target) return { to: 'local', waiting, delivered, parked, summed };
  const { endpoint } = target;
  const memory = await stored.read();
  const most = endpoint.mode === 'single' ? 1 : Math.min(memory.batch ?? endpoint.maxBatch, endpoint.maxBatch);
  const next = await outbox.peek(target.policyId, most);
  const nextTryAt = (await sync.dueAt(memory, target)) ?? undefined;
  return {
    to: 'endpoint',
    url: endpoint.url,
    waiting,
    delivered,
    parked,
    summed,
    nextTryAt,
    lastDeliveredAt: memory.lastDeliveredAt,
    stopped: await whyStopped(ports, target),
    lastAnswer: memory.lastAnswer,
    nextRequest: next.length > 0 ? forShowing(await nextRequest(target, next)) : undefined,
  };

  /** A secret that is none can't sign: then the request is shown without. */
  function nextRequest(target: SyncTarget, events: Parameters<typeof toRequest>[1]) {
    const secrets = lacksSecret(target) ? { token: target.secrets.token } : target.secrets;
    return toRequest({ ...target, secrets }, events, clock.now());
  }
}

/** Why nothing is sent at present; undefined when nothing stands in the way. */
export async function whyStopped(
  { sync, memory: stored, mayReach, isOnline }: Omit<StatePorts, 'outbox'>,
  target: SyncTarget,
): Promise<SyncState['stopped']> {
  if (lacksSecret(target)) return 'no-secret';
  if (!(await mayReach(target.endpoint.url))) return 'no-permission';
  const memory = await stored.read();
  if (await sync.isStopped(memory, target)) return memory.stopped?.why;
  return memory.failures > 0 && !isOnline() ? 'offline' : undefined;
}
