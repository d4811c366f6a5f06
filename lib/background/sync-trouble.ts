import type { Trouble } from '../messages/protocol.ts';
import type { Clock } from '../platform/clock.ts';
import { notRecordedItem, toldItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { NotRecorded } from '../storage/types.ts';
import type { RetentionService } from './retention.ts';

/** More events than these are not told again at the same time. */
const MOST_MARKS = 100;

interface TroublePorts {
  /** On disk. */
  items: Items;
  /** In memory: a disk that is full takes no note of it either. */
  session: Items;
  clock: Pick<Clock, 'now'>;
  retention: Pick<RetentionService, 'givenUp' | 'heardOf'>;
  /** Why nothing is sent at present. */
  stopped(): Promise<Trouble | 'offline' | undefined>;
}

/** What the employee should know of: each time that it comes, once. */
export function createTrouble({ items, session, clock, retention, stopped }: TroublePorts) {
  async function notRecorded(): Promise<NotRecorded | null> {
    const { value: kept } = await session.read(notRecordedItem);
    return kept && { count: kept.count, since: kept.since };
  }

  async function present(): Promise<Trouble | null> {
    if (await notRecorded()) return 'not-recorded';
    const why = await stopped();
    // Offline one notices by oneself.
    if (why !== undefined && why !== 'offline') return why;
    return (await retention.givenUp()) ? 'given-up' : null;
  }

  return {
    notRecorded,

    /** An event could not be written down. @param once its sender's mark: it is told again until it is heard, and counted once */
    refused: (once?: string): Promise<unknown> =>
      session.change(notRecordedItem, (before) => {
        const { count, since, marks = [] } = before ?? { count: 0, since: clock.now() };
        if (before && once !== undefined && marks.includes(once)) return before;
        return { count: count + 1, since, marks: once === undefined ? marks : [...marks, once].slice(-MOST_MARKS) };
      }),

    /** One could: there is room again. */
    async recorded(): Promise<void> {
      if (await notRecorded()) await session.write(notRecordedItem, null);
    },

    /** Null: there is none, or it has been told. */
    async untold(): Promise<Trouble | null> {
      const [trouble, { value: told }] = await Promise.all([present(), items.read(toldItem)]);
      // It is over: if it comes again, it is told again.
      if (told !== null && trouble !== told) await items.write(toldItem, null).catch(() => undefined);
      return trouble === told ? null : trouble;
    },

    /** What is over for good is forgotten then; what lasts is remembered as told. */
    tell: (trouble: Trouble): Promise<void> =>
      trouble === 'given-up' ? retention.heardOf() : items.write(toldItem, trouble),
  };
}

export type TroubleService = ReturnType<typeof createTrouble>;
