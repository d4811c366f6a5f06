import type { FeedEntry } from '../content/feed-items.ts';
import type { NewEvent, SharedContent } from '../events/types.ts';
import { uiLanguages } from '../i18n.ts';
import type { PolicyTrouble, StartedShare } from '../messages/protocol.ts';
import type { Sender } from '../messages/trust.ts';
import type { PolicyNews } from '../policy/news.ts';
import { networkNames, surfaceNames } from '../policy/schema.ts';
import { z } from '../zod.ts';
import { defineStored } from './stored.ts';
import type { DeskDraft, NotRecorded, Settings, WriteDraft } from './types.ts';

// Every key that is stored, with its version and shape. A change of shape raises the version, brings a migration, and freezes an
// example of the version before in tests/fixtures/storage. Events lie in IndexedDB (lib/events/outbox-store.ts).

const network = z.enum(networkNames);
const moment = z.number();
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** Why an address brought nothing. */
const NOT_FETCHED = ['no-permission', 'bad-address', 'network', 'time-out', 'redirect', 'status', 'too-large'] as const;

// --- on disk (storage.local) ---

export const settingsItem = defineStored<Settings>({
  key: 'settings',
  version: 1,
  shape: z.object({
    language: z.optional(z.enum(uiLanguages)),
    region: z.optional(z.string()),
    team: z.optional(z.string()),
    inline: z.optional(z.enum(['on', 'marks', 'off'])),
    isCounting: z.boolean(),
  }),
  initial: () => ({ isCounting: true }),
});

/** What is random about this install. None of it says who the employee is. */
export interface Install {
  /** Spreads wordings over colleagues and requests over time; never sent. */
  seed: string;
  /** Stands for the employee where the policy's `sync.identity` is `pseudonym`; can be renewed. */
  pseudonym: string;
  isWelcomed: boolean;
}

export const installItem = defineStored<Install | null>({
  key: 'install',
  version: 1,
  shape: z.nullable(z.object({ seed: z.string(), pseudonym: z.string(), isWelcomed: z.boolean() })),
  initial: () => null,
});

/** Which policy is in force, and which were (lib/policy/revisions.ts). */
export const pointerItem = defineStored({
  key: 'policy.pointer',
  version: 1,
  shape: z.nullable(
    z.object({
      inForce: digest,
      kept: z.array(z.object({ digest, id: z.string(), revision: z.number(), activatedAt: moment })),
    }),
  ),
  initial: () => null,
});

/** Public keys (JWK) that policies must be signed with, from the first signed import on. */
export const pinnedKeysItem = defineStored({
  key: 'policy.keys',
  version: 1,
  shape: z.array(z.record(z.string(), z.unknown())),
  initial: () => [],
});

export const acknowledgedItem = defineStored({
  key: 'policy.acknowledged',
  version: 1,
  shape: z.nullable(z.object({ policyId: z.string(), revision: z.number(), at: moment })),
  initial: () => null,
});

/** Where an admin said in Settings that the policy is fetched from. */
export const addressItem = defineStored<string | null>({
  key: 'policy.address',
  version: 1,
  shape: z.nullable(z.string()),
  initial: () => null,
});

/** How fetching the policy goes; of another address than today's, it is as if there were none. */
export interface Refreshing {
  /** The address, or "managed" for the policy that stands in managed storage itself. */
  of: string;
  /** Of the last answer that was taken: asked for conditionally, and not put in force again when it was gone back from. */
  etag?: string;
  lastModified?: string;
  digest?: string;
  /** Milliseconds since 1970, as the others. */
  triedAt?: number;
  goodAt?: number;
  nextTryAt?: number;
  /** Tries in a row that failed. */
  failures: number;
  trouble?: StoredTrouble;
}

export type StoredTrouble = Pick<PolicyTrouble, 'why' | 'problems' | 'confirm' | 'fingerprint'> & { status?: number };

const doubt = z.enum(['older-revision', 'other-policy', 'unsigned', 'other-key']);

export const refreshItem = defineStored<Refreshing | null>({
  key: 'policy.refresh',
  version: 1,
  shape: z.nullable(
    z.object({
      of: z.string(),
      etag: z.optional(z.string()),
      lastModified: z.optional(z.string()),
      digest: z.optional(digest),
      triedAt: z.optional(moment),
      goodAt: z.optional(moment),
      nextTryAt: z.optional(moment),
      failures: z.number(),
      trouble: z.optional(
        z.object({
          why: z.enum([...NOT_FETCHED, 'refused', 'not-stored']),
          status: z.optional(z.number()),
          problems: z.optional(
            z.array(
              z.object({
                pointer: z.string(),
                line: z.optional(z.number()),
                column: z.optional(z.number()),
                offset: z.optional(z.number()),
                what: z.string(),
                mend: z.string(),
                severity: z.enum(['error', 'warning']),
              }),
            ),
          ),
          confirm: z.optional(doubt),
          fingerprint: z.optional(z.string()),
        }),
      ),
    }),
  ),
  initial: () => null,
});

/** What a feed of the policy brought last, and how fetching it goes. */
export interface StoredFeed {
  url: string;
  entries: FeedEntry[];
  /** Of the answer that brought them. */
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Milliseconds since 1970, as the other. */
  triedAt?: number | undefined;
  /** Of the first try, where that waits for its turn. */
  nextTryAt?: number | undefined;
  /** Why the last try brought nothing: the entries are those of an earlier one. */
  trouble?: FeedTrouble | undefined;
}

export interface FeedTrouble {
  why: (typeof NOT_FETCHED)[number] | 'unreadable';
  status?: number | undefined;
}

export const feedsItem = defineStored<StoredFeed[]>({
  key: 'feeds',
  version: 1,
  shape: z.array(
    z.object({
      url: z.string(),
      entries: z.array(
        z.object({
          id: z.string(),
          url: z.string(),
          title: z.string(),
          summary: z.optional(z.string()),
          image: z.optional(z.string()),
          publishedAt: z.string(),
        }),
      ),
      etag: z.optional(z.string()),
      lastModified: z.optional(z.string()),
      triedAt: z.optional(moment),
      nextTryAt: z.optional(moment),
      trouble: z.optional(
        z.object({
          why: z.enum([...NOT_FETCHED, 'unreadable']),
          status: z.optional(z.number()),
        }),
      ),
    }),
  ),
  initial: () => [],
});

/** What the revision of this digest changed, and whether the employee has seen it. */
export const newsItem = defineStored<{ digest: string; news: PolicyNews; isSeen: boolean } | null>({
  key: 'policy.news',
  version: 1,
  shape: z.nullable(
    z.object({
      digest,
      isSeen: z.boolean(),
      news: z.object({
        fromRevision: z.number(),
        revision: z.number(),
        rules: z.object({ added: z.number(), removed: z.number(), changed: z.number() }),
        items: z.object({ added: z.number(), removed: z.number(), changed: z.number() }),
        isMoreChanged: z.boolean(),
      }),
    }),
  ),
  initial: () => null,
});

/** A share that was started and of which nothing was heard yet. Never its text. */
export type OpenShare = SharedContent & { id: string; startedAt: number };

export const openSharesItem = defineStored<OpenShare[]>({
  key: 'shares.open',
  version: 1,
  shape: z.array(
    z.object({
      id: z.string(),
      network,
      contentId: z.optional(z.string()),
      variantId: z.optional(z.string()),
      origin: z.optional(z.enum(['own', 'curated'])),
      startedAt: moment,
    }),
  ),
  initial: () => [],
});

/** Where sync stands, so that a restart neither forgets a pause nor hurries. */
export const syncItem = defineStored({
  key: 'sync',
  version: 1,
  shape: z.object({
    /** Tries in a row that got no delivery. */
    failures: z.number(),
    nextTryAt: z.optional(moment),
    lastDeliveredAt: z.optional(moment),
    lastAnswer: z.optional(z.string()),
    /** Stopped until what is named here changes: a hash of address and credentials. */
    stopped: z.optional(z.object({ why: z.enum(['unauthorized', 'gone']), config: z.string() })),
    /** After a 413: no more events at once than this. */
    batch: z.optional(z.number()),
  }),
  initial: () => ({ failures: 0 }),
});

/** What the employee typed where the organisation set nothing. */
export interface Secrets {
  token?: string;
  webhookSecret?: string;
}

export const secretsItem = defineStored<Secrets>({
  key: 'sync.secrets',
  version: 1,
  shape: z.object({ token: z.optional(z.string()), webhookSecret: z.optional(z.string()) }),
  initial: () => ({}),
});

/** The name that the employee typed, where the policy wants named events and the organisation gave none. */
export const employeeItem = defineStored<string | null>({
  key: 'employee',
  version: 1,
  shape: z.nullable(z.string()),
  initial: () => null,
});

/** What waited too long for an endpoint that the policy no longer names, and was deleted; until the employee has heard of it. */
export interface GivenUp {
  count: number;
  /** When that last happened, in milliseconds since 1970. */
  at: number;
}

export const givenUpItem = defineStored<GivenUp | null>({
  key: 'sync.givenUp',
  version: 1,
  shape: z.nullable(z.object({ count: z.number(), at: moment })),
  initial: () => null,
});

/** Of what the employee was told, so that it is told once. */
export const toldItem = defineStored<string | null>({
  key: 'sync.told',
  version: 1,
  shape: z.nullable(z.string()),
  initial: () => null,
});

/** The last known of the organisation's settings, without its secrets. */
export interface ManagedCopy {
  setsPolicy: boolean;
  policyUrl?: string;
  isLocked: boolean;
  region?: string;
  inline?: 'on' | 'marks' | 'off';
}

export const managedItem = defineStored<ManagedCopy | null>({
  key: 'managed',
  version: 1,
  shape: z.nullable(
    z.object({
      setsPolicy: z.boolean(),
      policyUrl: z.optional(z.string()),
      isLocked: z.boolean(),
      region: z.optional(z.string()),
      inline: z.optional(z.enum(['on', 'marks', 'off'])),
    }),
  ),
  initial: () => null,
});

// --- in memory, for this run of the browser (storage.session) ---

export const draftItem = defineStored<WriteDraft | null>({
  key: 'draft',
  version: 1,
  shape: z.nullable(z.object({ id: z.optional(z.string()), text: z.string(), network, asked: z.boolean() })),
  initial: () => null,
});

export const notRecordedItem = defineStored<(NotRecorded & { marks?: string[] }) | null>({
  key: 'events.notRecorded',
  version: 1,
  shape: z.nullable(z.object({ count: z.number(), since: moment, marks: z.optional(z.array(z.string())) })),
  initial: () => null,
});

export const deskItem = defineStored<DeskDraft | null>({
  key: 'desk',
  version: 1,
  shape: z.nullable(
    z.object({
      file: z.string(),
      text: z.string(),
      off: z.array(z.object({ raw: z.string(), index: z.number() })),
      isChanged: z.boolean(),
    }),
  ),
  initial: () => null,
});

/** A share whose tab is open. */
export interface TabShare {
  tabId: number;
  share: StartedShare;
  /** Was its start recorded? Otherwise nothing about it is. */
  isRecorded: boolean;
  /** Something came of it: nobody may claim it any more. */
  isDone: boolean;
}

/** The shares whose tabs are open, with their text, by tab. */
export const tabSharesItem = defineStored<TabShare[]>({
  key: 'shares.tabs',
  version: 1,
  shape: z.array(
    z.object({
      tabId: z.number(),
      isRecorded: z.boolean(),
      isDone: z.boolean(),
      share: z.object({
        id: z.string(),
        network,
        text: z.string(),
        contentId: z.optional(z.string()),
        variantId: z.optional(z.string()),
        origin: z.optional(z.enum(['own', 'curated'])),
        asked: z.boolean(),
        overridden: z.optional(z.array(z.string())),
        startedAt: moment,
      }),
    }),
  ),
  initial: () => [],
});

/** A post on its way, as its page told it when Post was pressed. */
export interface Posting {
  /** Its mark: what becomes of it comes with the same. */
  once: string;
  at: number;
  sender: Extract<Sender, { from: 'page' }>;
  shareId?: string;
  /** What it is if nothing more is heard. */
  event: Extract<NewEvent, { name: 'share.unconfirmed' }>;
  /** It is known what became of it, or it is settled. */
  isOver: boolean;
}

export const postingItem = defineStored<Posting[]>({
  key: 'shares.posting',
  version: 1,
  shape: z.array(
    z.object({
      once: z.string(),
      at: moment,
      sender: z.object({ from: z.literal('page'), tabId: z.number(), frameId: z.number(), network }),
      shareId: z.optional(z.string()),
      event: z.object({
        name: z.literal('share.unconfirmed'),
        data: z.object({
          network,
          contentId: z.optional(z.string()),
          variantId: z.optional(z.string()),
          origin: z.optional(z.enum(['own', 'curated'])),
          surface: z.enum(surfaceNames),
          check: z.object({ block: z.number(), warn: z.number(), hint: z.number() }),
        }),
      }),
      isOver: z.boolean(),
    }),
  ),
  initial: () => [],
});

/** All of them, for the tests that hold every version to its frozen example. */
export const storedItems = [
  settingsItem,
  installItem,
  pointerItem,
  pinnedKeysItem,
  acknowledgedItem,
  addressItem,
  refreshItem,
  feedsItem,
  newsItem,
  openSharesItem,
  syncItem,
  secretsItem,
  employeeItem,
  givenUpItem,
  toldItem,
  managedItem,
  draftItem,
  notRecordedItem,
  deskItem,
  tabSharesItem,
  postingItem,
] as const;
