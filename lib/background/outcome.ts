import type { NewEvent } from '../events/types.ts';
import type { Sender } from '../messages/trust.ts';
import type { PolicyService } from './policy.ts';
import type { Record } from './recorder.ts';
import type { Outcome, Shares } from './shares.ts';

export type OutcomeEvent = Extract<NewEvent, { name: Outcome }>;

interface OutcomePorts {
  record: Record;
  shares: Pick<Shares, 'finish'>;
  policy: Pick<PolicyService, 'originOf'>;
}

/** What became of a share, or of a post that was written on the network's own page. */
export interface ToldOutcome {
  event: OutcomeEvent;
  sender: Sender;
  shareId?: string | undefined;
  once?: string | undefined;
}

export function createOutcomeRecorder({ record, shares, policy }: OutcomePorts) {
  return async ({ event, sender, shareId, once }: ToldOutcome): Promise<{ id?: string }> => {
    if (sender.tabId !== undefined && shareId !== undefined) {
      const finished = await shares.finish(sender.tabId, shareId, event);
      if (finished) return finished;
    }
    if (event.name === 'share.abandoned') throw new Error('No such share was started here.');
    // A post that was written on the network's own page: about an approved item at most.
    const { contentId, network, surface, check } = event.data;
    const origin = contentId === undefined ? undefined : await policy.originOf(contentId);
    const data = { network, surface, check, ...(origin ? { contentId, origin } : {}) };
    return { id: await record({ name: event.name, data }, once) };
  };
}
