import type { NewEvent } from '../events/types.ts';
import type { RequestOf } from '../messages/protocol.ts';
import type { Sender } from '../messages/trust.ts';
import type { PolicyService } from './policy.ts';
import type { Postings } from './posting.ts';
import type { Record } from './recorder.ts';

interface EventsPorts {
  record: Record;
  /** Records what became of a post. */
  outcome: Postings['told'];
  policy: Pick<PolicyService, 'inForce' | 'isRule'>;
}

type RemarkEvent = Extract<NewEvent, { name: 'remark.shown' | 'remark.fixed' | 'remark.overridden' }>;

/**
 * What a page or the popup saw happen. A page of a network is believed nothing: rules and content are named by ids of the policy,
 * or not at all, so that no text of a draft comes in under an id's name.
 */
export function createEventDoor({ record, outcome, policy }: EventsPorts) {
  async function remark(event: RemarkEvent, once?: string): Promise<{ id?: string }> {
    const { ruleId, severity, network } = event.data;
    if (!(await policy.isRule(ruleId))) throw new Error('No such rule.');
    const sync = (await policy.inForce())?.policy.sync;
    const isReasonWanted = sync?.to === 'endpoint' && sync.reasons;
    if (event.name !== 'remark.overridden')
      return { id: await record({ name: event.name, data: { ruleId, severity, network } }, once) };
    const { reason } = event.data;
    const data = { ruleId, severity, network, ...(isReasonWanted && reason ? { reason } : {}) };
    return { id: await record({ name: event.name, data }, once) };
  }

  return async ({ event, shareId, once }: RequestOf<'event.record'>, sender: Sender): Promise<{ id?: string }> => {
    if (sender.from === 'page' && 'network' in event.data && event.data.network !== sender.network) {
      throw new Error('A page speaks of its own network.');
    }
    switch (event.name) {
      case 'remark.shown':
      case 'remark.fixed':
      case 'remark.overridden':
        return remark(event, once);
      case 'share.published':
      case 'share.unconfirmed':
      case 'share.abandoned':
        return outcome({ event, sender, shareId, once });
      case 'content.suggested':
        // It has the employee's own words in it: they are typed in the popup, and come from nowhere else.
        if (sender.from !== 'extension') throw new Error('A page proposes nothing.');
        return { id: await record(event, once) };
      default:
        throw new Error(`${event.name} is recorded by the background alone.`);
    }
  };
}
