import type { JWK } from 'jose';
import type { ManagedSettings } from '../messages/protocol.ts';
import { managedShapes } from '../policy/rollout/managed.ts';
import { type ManagedCopy, managedItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import { z } from '../zod.ts';

const shapes = {
  ...managedShapes,
  // Whatever stands there was meant to pin keys: what can't be read as such pins to nothing, rather than to anything.
  policyKeys: z.unknown(),
};

type Managed = { [Key in keyof typeof shapes]?: z.output<(typeof shapes)[Key]> };

interface ManagedPorts {
  read(): Promise<Record<string, unknown>>;
  items: Items;
}

/**
 * The organisation's settings. Reading them may take two seconds on a machine that asks a server, so they are read once a
 * worker, and what a page waits for goes by a copy of last time.
 */
export function createManaged({ read, items }: ManagedPorts) {
  let reading: Promise<Managed> | null = null;
  let last: Managed | null = null;

  function current(): Promise<Managed> {
    reading ??= read().then(async (found) => {
      last = fitting(found);
      // The copy is for speed: without it, a page waits once.
      await items.write(managedItem, copyOf(last)).catch(() => undefined);
      return last;
    });
    return reading;
  }

  /**
   * What is known without waiting: of now, else of last time. The first time of all nothing is.
   * @param firstWaits then it is waited for; else it is as if the organisation set nothing, until the copy says otherwise
   */
  async function known({ firstWaits = false } = {}): Promise<ManagedCopy> {
    if (last) return copyOf(last);
    const copy = (await items.read(managedItem)).value;
    if (!copy && firstWaits) return copyOf(await current());
    void current();
    return copy ?? copyOf({});
  }

  return {
    current,
    known,
    /** They have changed. */
    forget: () => {
      reading = null;
      last = null;
    },
    setsPolicy: async (): Promise<boolean> => copyOf(await current()).setsPolicy,
    /** Undefined: the organisation names none. An empty list: it meant to, and no signature can be good enough. */
    async policyKeys(): Promise<JWK[] | undefined> {
      const { policyKeys } = await current();
      return policyKeys === undefined ? undefined : keysOf(policyKeys);
    },
    /** For the employee's settings page, which doesn't wait; and for holding what is locked, which does. */
    async settings({ mustBeSure = false } = {}): Promise<ManagedSettings> {
      const { policyUrl: _, ...copy } = mustBeSure ? copyOf(await current()) : await known({ firstWaits: true });
      const { setsPolicy, isLocked, region } = copy;
      const locked = ([] as ManagedSettings['locked']).concat(
        isLocked ? 'inline' : [],
        isLocked && region ? 'region' : [],
        setsPolicy ? 'policy' : [],
      );
      return { ...copy, locked };
    },
  };
}

/** What isn't of its shape is as if not set. */
function fitting(found: Record<string, unknown>): Managed {
  const known = Object.entries(shapes).flatMap(([key, shape]) => {
    if (found[key] === undefined) return [];
    const parsed = shape.safeParse(found[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(known) as Managed;
}

/** Without the secrets. */
const copyOf = ({ policy, policyUrl, region, inline, lockSettings }: Managed): ManagedCopy => ({
  setsPolicy: policy !== undefined || policyUrl !== undefined,
  isLocked: lockSettings ?? false,
  // Only where it counts: the policy itself goes before an address.
  ...(policyUrl !== undefined && policy === undefined ? { policyUrl } : {}),
  ...(region ? { region } : {}),
  ...(inline ? { inline } : {}),
});

export type ManagedService = ReturnType<typeof createManaged>;

/** A JWK set, as an object or (where a policy template knows only text) as JSON. */
function keysOf(set: unknown): JWK[] {
  try {
    const { keys } = (typeof set === 'string' ? JSON.parse(set) : set) as { keys?: unknown };
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'object' && key !== null) : [];
  } catch {
    return [];
  }
}
