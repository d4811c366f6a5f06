import type { PastShare } from '../checker/types.ts';
import { Outbox } from '../events/outbox.ts';
import { outboxOpener } from '../events/outbox-store.ts';
import { Sync, type SyncMemory } from '../events/sync/sync.ts';
import { uuidV7 } from '../events/uuid.ts';
import { CHECKER_FILE, LOOK_FILE } from '../messages/checker-script.ts';
import { FAIL_CLOSED_FILE } from '../messages/fail-closed-script.ts';
import type { Alarms } from '../platform/alarms.ts';
import type { Clock } from '../platform/clock.ts';
import type { Http } from '../platform/http.ts';
import type { KeyValue } from '../platform/key-value.ts';
import type { Locks } from '../platform/locks.ts';
import type { Random } from '../platform/random.ts';
import type { Tabs } from '../platform/tabs.ts';
import { createRevisions } from '../policy/revisions.ts';
import { syncItem } from '../storage/items.ts';
import { createMadeStore, createRevisionStore, policyOpener } from '../storage/policy-store.ts';
import { createItems } from '../storage/stored.ts';
import { createEventDoor } from './events.ts';
import { failClosedKeeper } from './fail-closed.ts';
import { createFeeds } from './feeds.ts';
import { createHandlers } from './handlers.ts';
import { createInForce } from './in-force.ts';
import { createInstall } from './install.ts';
import { createManaged } from './managed.ts';
import { createOutcomeRecorder } from './outcome.ts';
import { createPolicyService } from './policy.ts';
import { createPostings } from './posting.ts';
import { createRecorder } from './recorder.ts';
import { createRetention } from './retention.ts';
import { createSeries } from './series.ts';
import { createShares } from './shares.ts';
import { createPolicySource } from './source.ts';
import { createSyncService } from './sync-service.ts';
import { targetReader } from './sync-target.ts';
import { createTrouble } from './sync-trouble.ts';

/** The world, as the background is given it. */
export interface World {
  local: KeyValue;
  session: KeyValue;
  clock: Clock;
  random: Random;
  locks: Locks;
  alarms: Alarms;
  runInFrame(tabId: number, frameId: number, file: string): Promise<void>;
  /** Adds a style sheet of ours to a frame; there only where a content script isn't told of its extension's end. */
  styleInFrame?(tabId: number, frameId: number, file: string): Promise<void>;
  /** Has the browser run a script of ours in the networks' pages, over its own restarts, or no longer. */
  keepInPages(file: string, isWanted: boolean): Promise<void>;
  /** Tells the networks' pages that what they go by has changed. */
  tellPages(): Promise<void>;
  tabs: Tabs;
  http: Http;
  mayReach(url: string): Promise<boolean>;
  readManaged(): Promise<Record<string, unknown>>;
  isOnline(): boolean;
  languages(): readonly string[];
  version: string;
}

export const SHARES_ALARM = 'shares';
const DAY_MS = 86_400_000;
/** As far back as a rule about rhythm looks. */
const HISTORY_MS = 90 * DAY_MS;

/** Puts the background's parts together. Nothing is read, and nothing waits, until something happens. */
export function startBackground(world: World) {
  const { clock, random, locks, alarms, version } = world;
  const items = createItems({ area: world.local, onMisfit: tellMisfit });
  const session = createItems({ area: world.session, onMisfit: tellMisfit });
  const install = createInstall({ items, random, locks });
  const managed = createManaged({ read: world.readManaged, items });
  const openPolicies = policyOpener();
  const revisions = createRevisions(createRevisionStore(items, openPolicies));
  const inForce = createInForce({ revisions, made: createMadeStore(openPolicies, version) });
  const outbox = new Outbox({ open: outboxOpener(), clock, random });

  const retention = createRetention({ outbox, items, clock, inForce });
  const trouble = createTrouble({ items, session, clock, retention, stopped: () => syncService.stopped() });
  const target = targetReader({ inForce: inForce.read, items, install, managed, version });
  const series = createSeries({ outbox, install, locks });
  const record = createRecorder({
    outbox,
    items,
    inForce: inForce.read,
    series,
    standsBehind: target.standsBehind,
    trouble,
    onRecorded: ({ name }) => {
      inBackground(sync.run());
      // Rules about rhythm go by what was posted, in whichever tab.
      if (name === 'share.published') inBackground(world.tellPages());
    },
  });
  const feeds = createFeeds({ ...world, items, inForce, managed, phase: install.phase });
  const policy = createPolicyService({
    revisions,
    inForce,
    items,
    managed,
    clock,
    locks,
    record,
    beginSeries: series.begin,
    history: () => readHistory(outbox, clock.now()),
    onActivated: () => {
      inBackground(sync.schedule());
      inBackground(feeds.run());
    },
    refreshed: () => source.refreshed(),
    feeds,
  });
  const source = createPolicySource({ ...world, items, managed, policy, phase: install.phase });
  const memory = {
    read: async () => (await items.read(syncItem)).value,
    write: (value: SyncMemory) => items.write(syncItem, value),
  };
  const sync: Sync = new Sync({ ...world, outbox, target: target.read, memory, phase: install.phase });
  const wakeAt = async (at: number) => {
    const next = await alarms.next(SHARES_ALARM);
    if (next === undefined || next > at) await alarms.at(SHARES_ALARM, at);
  };
  const shares = createShares({
    items,
    session,
    record,
    newId: () => uuidV7(clock.now(), random.bytes(10)),
    tabs: world.tabs,
    clock,
    locks,
    wakeAt,
  });
  const keepFailClosed = failClosedKeeper({
    forPage: policy.forPage,
    tellPages: (isClosed) => world.keepInPages(FAIL_CLOSED_FILE, isClosed),
  });
  const postings = createPostings({
    session,
    clock,
    locks,
    record: createOutcomeRecorder({ record, shares, policy }),
    wakeAt,
  });
  const recordEvent = createEventDoor({ record, outcome: postings.told, policy });
  const syncService = createSyncService({
    ...world,
    inForce: inForce.read,
    items,
    series,
    outbox,
    sync,
    memory,
    target,
    trouble,
    retention,
  });

  return {
    handlers: createHandlers({
      bringChecker: async ({ tabId, frameId }) => {
        await world.styleInFrame?.(tabId, frameId, LOOK_FILE);
        await world.runInFrame(tabId, frameId, CHECKER_FILE);
      },
      items,
      session,
      install,
      managed,
      policy,
      source,
      shares,
      postings,
      recordEvent,
      outbox,
      series,
      sync,
      syncService,
      trouble,
      retention,
      languages: world.languages,
    }),
    /** The worker has come up: what time has passed for is done, what shall come is ordered. */
    wake: () => {
      inBackground(source.run());
      inBackground(feeds.run());
      inBackground(keepFailClosed());
      // What is deleted first makes room.
      oneByOne(retention.prune, postings.settleDue, shares.ageOut, () => sync.run());
    },
    /** What pages go by has changed. */
    pagesChanged: () => inBackground(keepFailClosed()),
    /** The same, to be waited for. */
    keepFailClosed,
    refresh: () => inBackground(source.run()),
    /** The same, to be waited for. */
    runSource: source.run,
    fetchFeeds: () => inBackground(feeds.run()),
    /** The same, to be waited for. */
    runFeeds: feeds.run,
    /** Something may be reached now, or no longer. */
    reach: () => {
      inBackground(source.run({ mayReachNow: true }));
      inBackground(feeds.run({ mayReachNow: true }));
      inBackground(sync.run());
    },
    online: () => {
      inBackground(source.run({ mayReachNow: true }));
      inBackground(feeds.run({ mayReachNow: true }));
      inBackground(sync.comeOnline());
    },
    sync: () => oneByOne(() => sync.run(), retention.prune),
    ageOut: () => oneByOne(postings.settleDue, shares.ageOut, retention.prune),
    tabClosed: (tabId: number) =>
      oneByOne(
        () => postings.tabClosed(tabId),
        () => shares.tabClosed(tabId),
      ),
    managedChanged: () => {
      managed.forget();
      inBackground(source.run());
      inBackground(sync.reconsider());
    },
    welcome: () =>
      inBackground(
        install.takeWelcome().then((isFirst) => (isFirst ? world.tabs.openOurs('welcome.html') : undefined)),
      ),
  };
}

async function readHistory(outbox: Outbox, now: number): Promise<PastShare[]> {
  const published = await outbox.ofName('share.published', now - HISTORY_MS);
  return published.flatMap((event) =>
    event.name === 'share.published'
      ? [{ at: Date.parse(event.time), network: event.data.network, own: event.data.origin === 'own' }]
      : [],
  );
}

/** Nobody waits for it; a failure is seen where developers look. The next event, alarm or start tries again. */
function inBackground(work: Promise<unknown>): void {
  work.catch(warn);
}

/** The same, one after the other; none is kept from its turn by what failed before it. */
function oneByOne(...works: (() => Promise<unknown>)[]): void {
  void works.reduce((before, work) => before.then(work).catch(warn), Promise.resolve<unknown>(undefined));
}

const warn = (error: unknown) => console.warn('Klarpost:', error);

const tellMisfit = (key: string, problem: string) =>
  console.warn(`Klarpost: "${key}" could not be used (${problem}); it is kept as "${key}.quarantine".`);
