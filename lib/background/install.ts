import type { Locks } from '../platform/locks.ts';
import type { Random } from '../platform/random.ts';
import { type Install, installItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';

interface InstallPorts {
  items: Items;
  random: Pick<Random, 'bytes'>;
  locks: Pick<Locks, 'hold'>;
}

/** What is random about this install, made when it is first asked for. */
export function createInstall({ items, random, locks }: InstallPorts) {
  const text = (length: number) =>
    Array.from(random.bytes(length), (byte) => byte.toString(16).padStart(2, '0')).join('');

  const change = (part: (install: Install) => Partial<Install>): Promise<Install> =>
    locks.hold('install', async () => {
      const before = (await items.read(installItem)).value;
      const install = before ?? { seed: text(16), pseudonym: text(16), isWelcomed: false };
      const after = { ...install, ...part(install) };
      if (before === null || JSON.stringify(after) !== JSON.stringify(before)) await items.write(installItem, after);
      return after;
    });

  return {
    async read(): Promise<Install> {
      return (await items.read(installItem)).value ?? change(() => ({}));
    },
    /** From now on nothing ties this install's events to those before. */
    renewPseudonym: (): Promise<Install> => change(() => ({ pseudonym: text(16) })),
    /** True the first time that it is asked. */
    async takeWelcome(): Promise<boolean> {
      let isFirst = false;
      await change(({ isWelcomed }) => {
        isFirst = !isWelcomed;
        return { isWelcomed: true };
      });
      return isFirst;
    },
    /** 0 ≤ phase < 1: this install's place in every period, so that many installs don't ask at the same moment. */
    async phase(): Promise<number> {
      const { seed } = (await items.read(installItem)).value ?? (await change(() => ({})));
      return Number.parseInt(seed.slice(0, 8), 16) / 2 ** 32;
    },
  };
}

export type InstallService = ReturnType<typeof createInstall>;
