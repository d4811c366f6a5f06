import type { Finding } from '../checker/types.ts';
import type { NetworkName } from '../policy/schema.ts';
import type { Send } from './ports.ts';

type RemarkName = 'remark.shown' | 'remark.fixed' | 'remark.overridden';

/**
 * Tells what became of the remarks on one draft: each at most once for a rule and a network, also when the popup was closed in
 * between, and a reason only where the policy asks for reasons.
 * @param draftId random, at most 60 characters
 */
export function createRemarkLog({
  send,
  draftId,
  keepsReasons,
}: {
  send: Send;
  draftId: string;
  keepsReasons: boolean;
}) {
  const told = new Set<string>();

  function tell(name: RemarkName, { ruleId, severity }: Finding, network: NetworkName, reason?: string): void {
    const once = `${draftId} ${name} ${network} ${ruleId}`;
    if (told.has(once)) return;
    told.add(once);
    const data = { ruleId, severity, network, ...(reason && keepsReasons ? { reason } : {}) };
    // What isn't recorded must not stand in the way of the person.
    send('event.record', { event: { name, data }, once }).catch(() => undefined);
  }

  return {
    shown: (findings: readonly Finding[], network: NetworkName): void => {
      for (const finding of findings) tell('remark.shown', finding, network);
    },
    fixed: (finding: Finding, network: NetworkName): void => tell('remark.fixed', finding, network),
    overridden: (findings: readonly Finding[], network: NetworkName, reason: string): void => {
      for (const finding of findings) tell('remark.overridden', finding, network, reason);
    },
  };
}

export type RemarkLog = ReturnType<typeof createRemarkLog>;
