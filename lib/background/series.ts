import type { Outbox } from '../events/outbox.ts';
import type { Locks } from '../platform/locks.ts';
import type { InstallService } from './install.ts';

interface SeriesPorts {
  outbox: Pick<Outbox, 'startSeries' | 'forget'>;
  install: Pick<InstallService, 'renewPseudonym'>;
  locks: Pick<Locks, 'hold'>;
}

/**
 * Where one series of events ends and another begins, which nothing ties to it: no number that runs on, and nobody behind it. Each
 * event is recorded wholly in one of them.
 */
export function createSeries({ outbox, install, locks }: SeriesPorts) {
  const alone = <T>(run: () => Promise<T>): Promise<T> => locks.hold('series', run);
  return {
    /** Records an event; the policy and who stands behind it are asked for in here. */
    within: alone,
    begin: (): Promise<void> => alone(() => outbox.startSeries()),
    /** In another name. Should only the first half come about, numbers begin anew for the old one. */
    renew: (): Promise<void> =>
      alone(async () => {
        await outbox.startSeries();
        await install.renewPseudonym();
      }),
    /** Everything that was is deleted, and what comes is in another name. */
    forget: (): Promise<void> =>
      alone(async () => {
        await outbox.forget();
        await install.renewPseudonym();
      }),
  };
}

export type Series = ReturnType<typeof createSeries>;
