import type { EventData, NewEvent, SharedContent } from '../events/types.ts';
import type { ShareRequest, StartedShare } from '../messages/protocol.ts';
import type { Clock } from '../platform/clock.ts';
import type { Locks } from '../platform/locks.ts';
import type { Tabs } from '../platform/tabs.ts';
import type { NetworkName } from '../policy/schema.ts';
import { composerAddress } from '../sharing/address.ts';
import { type OpenShare, openSharesItem, postingItem, type TabShare, tabSharesItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { Record } from './recorder.ts';

/** Of a share that was started longer ago nobody expects anything. */
export const OPEN_FOR_MS = 20 * 3_600_000;

/** What could not be recorded (a full disk) is tried again after so long. */
const AGAIN_AFTER_MS = 3_600_000;

interface SharesPorts {
  /** On disk. */
  items: Items;
  /** In memory: the texts are never on disk. */
  session: Items;
  record: Record;
  newId(): string;
  tabs: Pick<Tabs, 'open'>;
  clock: Pick<Clock, 'now'>;
  locks: Pick<Locks, 'hold'>;
  /** Sees to it that `ageOut` is called then. */
  wakeAt(at: number): Promise<void>;
}

export type Outcome = 'share.published' | 'share.unconfirmed' | 'share.abandoned';
type OutcomeEvent = Extract<NewEvent, { name: Outcome }>;

/** Shares from their start to what became of them, over reloads, the worker's death and the browser's end. */
export function createShares(ports: SharesPorts) {
  const { items, session, record, tabs, clock, locks } = ports;
  // A page may ask for its share before the browser has told us which tab it opened.
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => locks.hold('shares', run);

  const tabShares = async () => (await session.read(tabSharesItem)).value;
  const close = (id: string) => items.change(openSharesItem, (open) => open.filter((one) => one.id !== id));

  async function start(request: ShareRequest): Promise<{ url: string }> {
    const { network, text, item, variantId, asked = false, overridden, isProtected = false } = request;
    const content: SharedContent = {
      network,
      ...(item ? { contentId: item.id, origin: item.origin } : {}),
      ...(variantId ? { variantId } : {}),
    };
    const startedAt = clock.now();
    // Not being able to record is told elsewhere, and no reason not to share.
    const recorded = isProtected
      ? undefined
      : await record({ name: 'share.started', data: content }).catch(() => undefined);
    const id = recorded ?? ports.newId();
    if (recorded) {
      await items.change(openSharesItem, (open) => [...open, { id, startedAt, ...content }]);
      await ports.wakeAt(startedAt + OPEN_FOR_MS);
    }
    const url = composerAddress(network, text);
    const share: StartedShare = { id, text, asked, startedAt, ...content, ...(overridden ? { overridden } : {}) };
    try {
      const tabId = await tabs.open(url);
      const opened: TabShare = { tabId, share, isRecorded: recorded !== undefined, isDone: false };
      await session.change(tabSharesItem, (all) => [...all.filter((one) => one.tabId !== tabId), opened]);
    } catch (error) {
      if (recorded) await abandon(id, content);
      throw error;
    }
    return { url };
  }

  async function abandon(id: string, content: SharedContent): Promise<void> {
    await record({ name: 'share.abandoned', data: content }, `${id} share.abandoned`);
    await close(id);
  }

  return {
    start: (request: ShareRequest) => inTurn(() => start(request)),

    claim: (tabId: number, network: NetworkName): Promise<StartedShare | null> =>
      inTurn(async () => {
        const found = (await tabShares()).find((one) => one.tabId === tabId && !one.isDone);
        if (found?.share.network !== network) return null;
        // What is being posted is out, most likely: its page was loaded again before the network had shown it.
        const { value: posts } = await session.read(postingItem);
        const isOnItsWay = posts.some(({ shareId, isOver }) => shareId === found.share.id && !isOver);
        return isOnItsWay ? null : found.share;
      }),

    /**
     * What became of a share that was started here. What it was about is what we know, not what the page says.
     * @returns null when no such share was started in this tab; its event's id, unless nothing about it is recorded
     */
    finish: (tabId: number, shareId: string, event: OutcomeEvent): Promise<{ id?: string } | null> =>
      inTurn(async () => {
        const found = (await tabShares()).find((one) => one.tabId === tabId && one.share.id === shareId);
        if (!found) return null;
        const { share, isRecorded } = found;
        const id = isRecorded
          ? await record(withContent(event, share, clock.now()), `${shareId} ${event.name}`)
          : undefined;
        await session.change(tabSharesItem, (all) =>
          all.map((one) => (one.share.id === shareId ? { ...one, isDone: true } : one)),
        );
        await close(shareId);
        return { id };
      }),

    /** It goes out, and nothing more is recorded of it, nor that it was ended. */
    hush: (tabId: number, shareId: string): Promise<void> =>
      inTurn(async () => {
        const isIt = (one: TabShare) => one.tabId === tabId && one.share.id === shareId;
        if (!(await tabShares()).some(isIt)) return;
        await session.change(tabSharesItem, (all) =>
          all.map((one) => (isIt(one) ? { ...one, isRecorded: false, isDone: true } : one)),
        );
        await close(shareId);
      }),

    tabClosed: (tabId: number): Promise<void> =>
      inTurn(async () => {
        const closed = (await tabShares()).filter((one) => one.tabId === tabId);
        if (closed.length === 0) return;
        for (const { share, isRecorded, isDone } of closed) {
          if (isRecorded && !isDone) await abandon(share.id, contentOf(share));
        }
        await session.change(tabSharesItem, (all) => all.filter((one) => one.tabId !== tabId));
      }),

    /** Gives up shares of which nothing was heard for too long; at every start, and when the alarm says so. */
    ageOut: (): Promise<void> =>
      inTurn(async () => {
        const open = async () => (await items.read(openSharesItem)).value;
        const now = clock.now();
        const isOver = ({ startedAt }: OpenShare) => startedAt + OPEN_FOR_MS <= now;
        try {
          for (const share of (await open()).filter(isOver)) await abandon(share.id, contentOf(share));
        } finally {
          const wakes = (await open()).map((one) => (isOver(one) ? now + AGAIN_AFTER_MS : one.startedAt + OPEN_FOR_MS));
          if (wakes.length > 0) await ports.wakeAt(Math.min(...wakes));
        }
      }),

    /** Their texts and their ids. */
    forget: (): Promise<void> =>
      inTurn(async () => {
        await items.write(openSharesItem, []);
        await session.change(tabSharesItem, (all) => all.map((one) => ({ ...one, isRecorded: false })));
      }),
  };
}

export type Shares = ReturnType<typeof createShares>;

function contentOf({ network, contentId, variantId, origin }: SharedContent): SharedContent {
  return {
    network,
    ...(contentId ? { contentId } : {}),
    ...(variantId ? { variantId } : {}),
    ...(origin ? { origin } : {}),
  };
}

function withContent(event: OutcomeEvent, share: StartedShare, now: number): NewEvent {
  const content = contentOf(share);
  if (event.name === 'share.abandoned') return { name: event.name, data: content };
  const { surface, check } = event.data;
  if (event.name === 'share.unconfirmed') return { name: event.name, data: { ...content, surface, check } };
  const seconds = Math.max(0, Math.round((now - share.startedAt) / 1000));
  const data: EventData['share.published'] = { ...content, surface, check, seconds };
  return { name: event.name, data };
}
