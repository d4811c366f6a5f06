import type { Finding } from '../checker/types.ts';
import type { NetworkName } from '../policy/schema.ts';
import type { Send } from './ports.ts';

/**
 * Tells that a remark was shown, mended or passed: each at most once for a draft and a rule, never for a protected draft, and a
 * reason only where the policy asks for reasons.
 */
export function createRemarkLog({ send, keepsReasons }: { send: Send; keepsReasons: boolean }) {
  const told = new Set<string>();

  function tell(
    name: 'remark.shown' | 'remark.fixed' | 'remark.overridden',
    finding: Finding,
    network: NetworkName,
    reason?: string,
  ) {
    const key = `${name} ${network} ${finding.ruleId}`;
    if (told.has(key)) return;
    told.add(key);
    const { ruleId, severity } = finding;
    const data = { ruleId, severity, network, ...(reason && keepsReasons ? { reason } : {}) };
    // What isn't recorded must not stand in the way of the person.
    send('event.record', { event: { name, data } }).catch(() => undefined);
  }

  return {
    shown: (findings: readonly Finding[], network: NetworkName) => {
      for (const finding of findings) tell('remark.shown', finding, network);
    },
    fixed: (finding: Finding, network: NetworkName) => tell('remark.fixed', finding, network),
    overridden: (findings: readonly Finding[], network: NetworkName, reason: string) => {
      for (const finding of findings) tell('remark.overridden', finding, network, reason);
    },
    /** Another draft begins. */
    startOver: () => told.clear(),
  };
}

export type RemarkLog = ReturnType<typeof createRemarkLog>;
