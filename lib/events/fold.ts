import type { EventData, NewEvent, StoredEvent } from './types.ts';

type Remark = Extract<StoredEvent, { name: `remark.${string}` }>;
type Counted = EventData['remark.counted'];

const KINDS = { 'remark.shown': 'shown', 'remark.fixed': 'fixed', 'remark.overridden': 'overridden' } as const;

/** An event, and its place in the outbox. */
export interface Placed {
  sequence: number;
  event: StoredEvent;
}

/** The place before the first of its series. */
export const seriesOf = ({ sequence, event }: Placed): number => sequence - event.sequence;

export const isFoldable = (event: NewEvent): boolean => event.name.startsWith('remark.');

/**
 * Counts remarks together by UTC day, rule, network, policy revision, and who stood behind them. Each sum takes place, number and
 * time of its oldest remark, and a new id: it is another event.
 * @param remarks oldest first; sums of earlier folds may be among them
 * @returns oldest first
 */
export function foldRemarks(remarks: readonly Placed[], newId: () => string): Placed[] {
  const sums = new Map<string, { sequence: number; event: Extract<Remark, { name: 'remark.counted' }> }>();
  for (const placed of remarks) {
    const event = placed.event as Remark;
    const { policy, time, sequence, as } = event;
    const { ruleId, network } = event.data;
    const day = event.name === 'remark.counted' ? event.data.day : time.slice(0, 10);
    const key = JSON.stringify([day, ruleId, network, policy.id, policy.revision, seriesOf(placed), as]);
    let sum = sums.get(key);
    if (!sum) {
      const data: Counted = { day, ruleId, network, shown: 0, fixed: 0, overridden: 0 };
      const whole = { data, id: newId(), sequence, time, policy, ...(as ? { as } : {}) };
      sum = { sequence: placed.sequence, event: { name: 'remark.counted', ...whole } };
      sums.set(key, sum);
    }
    const counted = sum.event.data;
    if (event.name === 'remark.counted') {
      for (const kind of Object.values(KINDS)) counted[kind] += event.data[kind];
    } else counted[KINDS[event.name]] += 1;
  }
  return [...sums.values()];
}
