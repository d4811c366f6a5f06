import type { CompiledPolicy, PastShare } from '../checker/types.ts';
import type { EventRow, NewEvent } from '../events/types.ts';
import type { UiLanguage } from '../i18n.ts';
import type { Problem } from '../policy/problem.ts';
import type { ContentItem, NetworkName, Policy, SurfaceName } from '../policy/schema.ts';
import type { Settings, WriteDraft } from '../storage/types.ts';

/**
 * Every message there is: what is asked, what comes back, and who may ask. `page` is a content script of ours on a network's
 * page (it holds nothing secret and is believed nothing); `extension` is one of our own pages.
 */
export interface Message<Request, Reply> {
  from: 'page' | 'extension' | 'both';
  /** For the compiler only. */
  types?: (request: Request) => Reply;
}

const message = <Request, Reply>(from: Message<Request, Reply>['from']): Message<Request, Reply> => ({ from });

/** What a page needs: the compiled rules, and how to behave. No content, no programme, no endpoint. */
export interface PagePolicy {
  compiled: CompiledPolicy;
  organization: string;
  color?: string;
  inline: 'on' | 'marks' | 'off';
  failClosed: boolean;
  /** CSS selectors with which the policy corrects a network's adapter. */
  selectors: Partial<Record<NetworkName, Partial<Record<'composer' | 'submit' | 'toast', string[]>>>>;
  /** The employee's own settings that a page needs; without a language the browser's holds. */
  language?: UiLanguage;
  region?: string;
  history: PastShare[];
  acknowledged?: { revision: number; at: number };
  /** The programme gives prizes: `rewarded` holds. */
  guidelinesUrl?: string;
}

/** A share that was started in the popup, as the page that it opened learns of it. */
export interface StartedShare {
  id: string;
  network: NetworkName;
  /** What the composer should hold. */
  text: string;
  contentId?: string;
  variantId?: string;
  origin?: 'own' | 'curated';
  asked: boolean;
  /** Blocking rules that the employee has passed with a reason in the popup: the gate doesn't ask for it again. */
  overridden?: string[];
  startedAt: number;
}

export interface ShareRequest {
  network: NetworkName;
  text: string;
  item?: ContentItem;
  variantId?: string;
  asked?: boolean;
  /** Ids of blocking rules that were passed with a reason. */
  overridden?: string[];
  /** The draft is about a protected topic: the composer opens, and nothing is recorded. */
  isProtected?: boolean;
}

export interface PolicyState {
  policy: Policy;
  digest: string;
  activatedAt: number;
  isExpired: boolean;
  /** Of the last refresh by address, if there is one. */
  refreshed?: { at: number; problem?: string };
  isManaged: boolean;
}

/** What a person may be asked before a policy is put in force. */
export type ImportDoubt = 'older-revision' | 'other-policy' | 'unsigned' | 'other-key';

/** The answers: doubts met with yes, and a key's fingerprint as it was typed. */
export interface Confirmed {
  doubts?: ImportDoubt[];
  fingerprint?: string;
}

export type ImportResult =
  | { ok: true; id: string; revision: number; digest: string }
  | {
      ok: false;
      problems: Problem[] /** What the person can confirm to go on. */;
      confirm?: ImportDoubt;
      /** To be typed, where the doubt is about a key. */
      fingerprint?: string;
    };

export interface RevisionRow {
  id: string;
  revision: number;
  digest: string;
  activatedAt: number;
  inForce: boolean;
}

export interface SyncState {
  to: 'local' | 'endpoint';
  url?: string;
  waiting: number;
  delivered: number;
  parked: number;
  /** Milliseconds since 1970. */
  nextTryAt?: number;
  lastDeliveredAt?: number;
  /** Why nothing is sent at present. */
  stopped?: 'no-permission' | 'unauthorized' | 'gone' | 'offline';
  lastAnswer?: string;
  /** The next request exactly as it will be sent; secrets are shown as dots. */
  nextRequest?: { method: string; url: string; headers: Record<string, string>; body: string };
}

export const protocol = {
  /** The policy in force for this page, or null when there is none. */
  'policy.get': message<void, PagePolicy | null>('both'),
  /** The share that opened this tab, if one did and nobody has taken it. Asked again after a reload, it is still there. */
  'share.claim': message<{ network: NetworkName }, StartedShare | null>('page'),
  /**
   * What a page saw happen. Kinds other than `remark.*` and what became of a share are refused. `once` is a random text of the
   * sender's: sent again with the same, it is recorded once. No id: the employee doesn't want counting, nothing is recorded.
   */
  'event.record': message<{ event: NewEvent; shareId?: string; once?: string }, { id?: string }>('both'),

  'policy.state': message<void, PolicyState | null>('extension'),
  'policy.import': message<{ bytes: Uint8Array; confirmed?: Confirmed }, ImportResult>('extension'),
  'policy.revisions': message<void, RevisionRow[]>('extension'),
  /** The employee has read the revision in force. */
  'policy.acknowledge': message<void, { revision: number; at: number }>('extension'),
  'policy.goBack': message<{ digest: string; confirmed?: Confirmed }, ImportResult>('extension'),
  /** Opens the network's composer in a new tab, with the text, and remembers that it did. */
  'share.start': message<ShareRequest, { url: string }>('extension'),
  'events.list': message<{ limit: number }, EventRow[]>('extension'),
  'events.forget': message<void, void>('extension'),
  'sync.state': message<void, SyncState>('extension'),
  'sync.now': message<void, SyncState>('extension'),
  'settings.get': message<void, Settings>('extension'),
  /** Null takes a choice back; a message has no `undefined`. */
  'settings.set': message<{ [Key in keyof Settings]?: Settings[Key] | null }, Settings>('extension'),
  /** A random text of this install that spreads wordings over colleagues; it is never sent anywhere. */
  'install.seed': message<void, { seed: string }>('extension'),
  /** The draft in the Write tab: kept for this run of the browser, in memory, never on disk. */
  'draft.get': message<void, WriteDraft | null>('extension'),
  'draft.set': message<WriteDraft, void>('extension'),
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type RequestOf<Name extends MessageName> =
  Protocol[Name] extends Message<infer Request, infer _> ? Request : never;
export type ReplyOf<Name extends MessageName> = Protocol[Name] extends Message<infer _, infer Reply> ? Reply : never;
export type { SurfaceName };
