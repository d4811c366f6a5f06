import type { NetworkName, Severity, SurfaceName } from '../policy/schema.ts';

/**
 * What may be recorded, and nothing else: what happened, never what was written. The zod schemas in `catalogue.ts` say the
 * same to what comes from outside; this file is what the content script may import.
 */
export interface SharedContent {
  /** An approved item; absent for a draft of one's own. */
  contentId?: string;
  network: NetworkName;
  variantId?: string;
  origin?: 'own' | 'curated';
}

/** How many remarks stood when the post went out. */
export type CheckCounts = Record<Severity, number>;

export interface RemarkData {
  ruleId: string;
  severity: Severity;
  network: NetworkName;
}

export interface EventData {
  'share.started': SharedContent;
  'share.published': SharedContent & { surface: SurfaceName; check: CheckCounts; seconds?: number };
  /** The post was sent, but the network did not show it within 15 s. */
  'share.unconfirmed': SharedContent & { surface: SurfaceName; check: CheckCounts };
  'share.abandoned': SharedContent;
  'remark.shown': RemarkData;
  'remark.fixed': RemarkData;
  'remark.overridden': RemarkData & { reason?: string };
  /** Old `remark.*` events, folded when too many wait. */
  'remark.counted': {
    day: string;
    ruleId: string;
    network: NetworkName;
    shown: number;
    fixed: number;
    overridden: number;
  };
  'content.suggested': { url: string; title?: string; note?: string };
  'policy.activated': { policyId: string; revision: number; digest: string };
  'policy.acknowledged': { policyId: string; revision: number; digest: string };
  /** Somebody tries whether the endpoint answers. Counts nothing, is kept nowhere, and has the number 0. */
  'sync.tested': Record<string, never>;
}

export type EventName = keyof EventData;

/** What happened, as the place where it happened says it. */
export type NewEvent = { [Name in EventName]: { name: Name; data: EventData[Name] } }[EventName];

/** As it lies in the outbox. */
export type StoredEvent = NewEvent & {
  /** UUID v7, made when it happened, and never again. */
  id: string;
  /** The running number in its series. */
  sequence: number;
  /** RFC 3339, UTC. */
  time: string;
  policy: { id: string; revision: number };
  /** Who stood behind it when it happened, as the policy wanted it then. Absent: nobody. */
  as?: { is: 'pseudonym'; pseudonym: string } | { is: 'named' };
};

/** An event as Settings shows it. */
export interface EventRow {
  event: StoredEvent;
  state: 'waiting' | 'delivered' | 'parked' | 'kept';
  /** The endpoint's answer, for what is parked. */
  answer?: string;
}
