import type { EventData, NewEvent, StoredEvent } from './types.ts';

type Remark = Extract<StoredEvent, { name: `remark.${string}` }>;
type Counted = EventData['remark.counted'];

const KINDS = { 'remark.shown': 'shown', 'remark.fixed': 'fixed', 'remark.overridden': 'overridden' } as const;

export const isFoldable = (event: NewEvent): boolean => event.name.startsWith('remark.');

/**
 * Counts remarks together by UTC day, rule, network and policy revision. Each sum takes the number and the time of its oldest
 * remark, and a new id: it is another event.
 * @param remarks oldest first; sums of earlier folds may be among them
 * @returns oldest first
 */
export function foldRemarks(remarks: readonly StoredEvent[], newId: () => string): StoredEvent[] {
  const sums = new Map<string, Extract<Remark, { name: 'remark.counted' }>>();
  for (const event of remarks as readonly Remark[]) {
    const { policy, time, sequence } = event;
    const { ruleId, network } = event.data;
    const day = event.name === 'remark.counted' ? event.data.day : time.slice(0, 10);
    const key = JSON.stringify([day, ruleId, network, policy.id, policy.revision]);
    let sum = sums.get(key);
    if (!sum) {
      const data: Counted = { day, ruleId, network, shown: 0, fixed: 0, overridden: 0 };
      sum = { name: 'remark.counted', data, id: newId(), sequence, time, policy };
      sums.set(key, sum);
    }
    if (event.name === 'remark.counted') {
      for (const kind of Object.values(KINDS)) sum.data[kind] += event.data[kind];
    } else sum.data[KINDS[event.name]] += 1;
  }
  return [...sums.values()];
}
