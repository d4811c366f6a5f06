import type { CompiledPolicy, PastShare } from '../checker/types.ts';
import type { Identity } from '../events/destinations/destination.ts';
import type { ExportFile, ExportFormat } from '../events/export.ts';
import type { EventRow, NewEvent } from '../events/types.ts';
import type { UiLanguage } from '../i18n.ts';
import type { PolicyNews } from '../policy/news.ts';
import type { Problem } from '../policy/problem.ts';
import type { ContentItem, NetworkName, Policy, SurfaceName } from '../policy/schema.ts';
import type { GivenUp } from '../storage/items.ts';
import type { DeskDraft, NotRecorded, Settings, WriteDraft } from '../storage/types.ts';

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
  /** Where it is fetched from an address: when that last went well (ms since 1970; absent: never yet), and what is wrong now. */
  refreshed?: { at?: number; problem?: string };
  /** Where it names feeds: what they bring beside its own items, what is wrong with one, and what the person has yet to allow. */
  feeds?: { items: ContentItem[]; problem?: string; toAllow?: string[] };
  isManaged: boolean;
  /** What the newest revision changed, until the employee has seen it. */
  news?: PolicyNews;
  /** Where a rule asks for it: has this revision been read? */
  acknowledgement?: { isDue: boolean; lastAt?: number };
}

/** Where the policy comes from; the first of these that is set wins. */
export type PolicyOrigin = 'managed' | 'managed-address' | 'address' | 'file';

/** Where the policy comes from, and how that goes. */
export interface PolicySource {
  from: PolicyOrigin;
  /** What it is fetched from, for `managed-address` and `address`. */
  url?: string;
  /** The organisation decides: no file, address or older revision can be chosen here. */
  isFixed: boolean;
  /** Of the last fetch that brought the policy, or the word that it hasn't changed. Milliseconds since 1970, as the others. */
  lastGoodAt?: number;
  lastTriedAt?: number;
  nextTryAt?: number;
  /** What went wrong last, while the policy before it stays in force. */
  trouble?: PolicyTrouble;
}

export interface PolicyTrouble {
  why:
    | 'no-permission'
    | 'bad-address'
    | 'network'
    | 'time-out'
    | 'redirect'
    | 'status'
    | 'too-large'
    | 'refused'
    | 'not-stored';
  what: string;
  mend: string;
  /** What is wrong with the policy that came, where it was `refused` for that. */
  problems?: Problem[];
  /** It was `refused`, and a person can confirm it: `policy.refresh` takes the answer. */
  confirm?: ImportDoubt;
  fingerprint?: string;
}

/** What the organisation set for this browser, without its secrets. */
export interface ManagedSettings {
  setsPolicy: boolean;
  isLocked: boolean;
  region?: string;
  inline?: 'on' | 'marks' | 'off';
  /** What the employee can't change: a message that tries is refused. */
  locked: ('region' | 'inline' | 'policy')[];
}

/** What a person may be asked before a policy is put in force. */
export type ImportDoubt = 'older-revision' | 'other-policy' | 'unsigned' | 'other-key';

/** The answers: doubts met with yes, and a key's fingerprint as it was typed. */
export interface Confirmed {
  doubts?: ImportDoubt[];
  fingerprint?: string;
}

export type ImportResult =
  | {
      ok: true;
      id: string;
      revision: number;
      digest: string;
      /** It was in force already. */
      isUnchanged?: true;
    }
  | {
      ok: false;
      problems: Problem[];
      /** What the person can confirm to go on. */
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

/** Events that wait for the endpoint of a policy that is no longer in force, or names none any more. */
export interface Stranded {
  count: number;
  /** Where they would have gone, as long as that policy is kept. */
  url?: string;
  /** When the oldest will be deleted, in milliseconds since 1970. */
  keptUntil: number;
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
  stopped?: 'no-permission' | 'no-secret' | 'unauthorized' | 'gone' | 'offline';
  lastAnswer?: string;
  /** So many sums wait, of remarks that were counted together because too many events waited. */
  summed: number;
  /** What could not be written down since then, because the disk is full or refuses. */
  notRecorded?: NotRecorded;
  /** What waits for endpoints that the policy in force doesn't name. */
  stranded?: Stranded[];
  /** Of such, what waited too long and was deleted; until somebody has heard of it. */
  givenUp?: GivenUp;
  /** In whose name events are sent. */
  as?: Identity;
  /** What the endpoint wants besides: who gives it, and is it there? */
  wants?: { [What in 'token' | 'webhookSecret' | 'name']?: { by: 'organization' | 'employee'; isThere: boolean } };
  /** The next request exactly as it will be sent; secrets are shown as dots. */
  nextRequest?: { method: string; url: string; headers: Record<string, string>; body: string };
}

/** What the employee is told of once, wherever they are. */
export type Trouble = 'not-recorded' | 'given-up' | Exclude<NonNullable<SyncState['stopped']>, 'offline'>;

export const protocol = {
  /** The policy in force for this page, or null when there is none. */
  'policy.get': message<void, PagePolicy | null>('both'),
  /** Brings the checker into the frame that asks: it is there when this is answered. */
  'checker.bring': message<void, void>('page'),
  /** The share that opened this tab, if one did and nobody has taken it. Asked again after a reload, it is still there. */
  'share.claim': message<{ network: NetworkName }, StartedShare | null>('page'),
  /** Its draft has become one about a protected topic, and goes out: from now on nothing is recorded of that share. */
  'share.hush': message<{ shareId: string }, void>('page'),
  /**
   * Post was pressed: `event` is what the post is if nothing more is heard of it, unconfirmed. What becomes of it is told by
   * `event.record` with the same `once`, or by `share.notPosted`.
   */
  'share.posting': message<{ event: NewEvent; shareId?: string; once: string }, void>('page'),
  /** The network did not take it, or another draft takes its place. */
  'share.notPosted': message<{ once: string }, void>('page'),
  /**
   * What a page saw happen. Kinds other than `remark.*` and what became of a share are refused. `once` is a random text of the
   * sender's: sent again with the same, it is recorded once. No id: the employee doesn't want counting, nothing is recorded.
   */
  'event.record': message<{ event: NewEvent; shareId?: string; once?: string }, { id?: string }>('both'),

  'policy.state': message<void, PolicyState | null>('extension'),
  'policy.import': message<{ bytes: Uint8Array; confirmed?: Confirmed }, ImportResult>('extension'),
  'policy.revisions': message<void, RevisionRow[]>('extension'),
  /** The employee has read the revision of this digest. Null: by now another is in force, and that one nobody has read. */
  'policy.acknowledge': message<{ digest: string }, { revision: number; at: number } | null>('extension'),
  /** The keys that a policy has to be signed with: the organisation's, else those pinned here. Public ones, as JWKs. */
  'policy.keys': message<void, { [member: string]: unknown }[]>('extension'),
  /** The file of the policy in force, byte for byte, to be edited or saved; null when there is none. */
  'policy.file': message<void, { bytes: Uint8Array } | null>('extension'),
  'policy.goBack': message<{ digest: string; confirmed?: Confirmed }, ImportResult>('extension'),
  'policy.source': message<void, PolicySource>('extension'),
  /**
   * Fetches the policy from an address, now and from now on. The address is kept only when a policy came from it and was put in
   * force. The page asks for the right to reach it before, by a press.
   */
  'policy.address.set': message<{ url: string; confirmed?: Confirmed }, ImportResult>('extension'),
  /** No longer fetched; the policy stays in force. */
  'policy.address.clear': message<void, PolicySource>('extension'),
  /** Fetches now, whatever the plan; with the answer to a doubt, where there was one. */
  'policy.refresh': message<{ confirmed?: Confirmed }, ImportResult>('extension'),
  /** The employee has seen what the newest revision changed. */
  'policy.noticed': message<void, void>('extension'),
  'settings.managed': message<void, ManagedSettings>('extension'),
  /** Opens the network's composer in a new tab, with the text, and remembers that it did. */
  'share.start': message<ShareRequest, { url: string }>('extension'),
  'events.list': message<{ limit: number }, EventRow[]>('extension'),
  'events.forget': message<void, void>('extension'),
  'sync.state': message<void, SyncState>('extension'),
  'sync.now': message<void, SyncState>('extension'),
  /** What the endpoint refused waits again, and is sent. */
  'sync.again': message<void, SyncState>('extension'),
  /** Sends an event that counts nothing, by itself. `said` is the answer in a line. */
  'sync.test': message<void, { ok: boolean; said: string }>('extension'),
  /** What the employee typed for the endpoint; null takes it back. */
  'sync.give': message<{ [What in 'token' | 'webhookSecret' | 'name']?: string | null }, SyncState>('extension'),
  /** What the employee should know and has not been told of yet. */
  'sync.trouble': message<void, Trouble | null>('extension'),
  'sync.told': message<{ trouble: Trouble }, void>('extension'),
  'events.export': message<{ format: ExportFormat }, ExportFile>('extension'),
  /** From now on nothing ties this install's events to those before. */
  'install.renew': message<void, SyncState>('extension'),
  'settings.get': message<void, Settings>('extension'),
  /** Null takes a choice back; a message has no `undefined`. */
  'settings.set': message<{ [Key in keyof Settings]?: Settings[Key] | null }, Settings>('extension'),
  /** A random text of this install that spreads wordings over colleagues; it is never sent anywhere. */
  'install.seed': message<void, { seed: string }>('extension'),
  /** The draft in the Write tab: kept for this run of the browser, in memory, never on disk. */
  'draft.get': message<void, WriteDraft | null>('extension'),
  'draft.set': message<WriteDraft, void>('extension'),
  /** The policy being written on the admin's desk: kept likewise. */
  'desk.get': message<void, DeskDraft | null>('extension'),
  'desk.set': message<DeskDraft | null, void>('extension'),
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type RequestOf<Name extends MessageName> =
  Protocol[Name] extends Message<infer Request, infer _> ? Request : never;
export type ReplyOf<Name extends MessageName> = Protocol[Name] extends Message<infer _, infer Reply> ? Reply : never;
export type { SurfaceName };
