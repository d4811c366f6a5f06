import type { KeyValue } from '../platform/key-value.ts';
import type { z } from '../zod.ts';

/**
 * One stored thing: where it lies, its present version and shape, and the way there from every older version.
 * It lies as `{ version, value }` under its key, so that the two can't part.
 */
export interface Stored<Value> {
  key: string;
  version: number;
  shape: z.ZodMiniType<Value>;
  /** Made anew on each read that finds nothing. */
  initial(): Value;
  /** From version 1 on: what turns version n-1 into version n, under the number n. */
  migrations?: Record<number, (value: never) => unknown>;
}

export const defineStored = <Value>(stored: Stored<Value>): Stored<Value> => stored;

/** Why what was found could not be used: `newer` was written by a later version of ours. */
export type Misfit = 'unreadable' | 'newer';

export type ReadResult<Value> = { value: Value; problem?: Misfit };

export interface Items {
  /** What is there, or the initial value. What doesn't fit is kept under `KEY.quarantine`, whole, and reported. */
  read<Value>(stored: Stored<Value>): Promise<ReadResult<Value>>;
  write<Value>(stored: Stored<Value>, value: Value): Promise<void>;
  /** Reads, changes and writes; changes of one thing never overlap within a context. */
  change<Value>(stored: Stored<Value>, change: (value: Value) => Value): Promise<Value>;
  remove(stored: { key: string }): Promise<void>;
}

export interface ItemsPorts {
  area: KeyValue;
  onMisfit?(key: string, problem: Misfit): void;
}

export function createItems({ area, onMisfit = () => undefined }: ItemsPorts): Items {
  const turns = new Map<string, Promise<unknown>>();

  async function read<Value>(stored: Stored<Value>): Promise<ReadResult<Value>> {
    const found = await area.get(stored.key);
    if (found === undefined) return { value: stored.initial() };
    const fitted = walkUp(stored, found);
    if ('value' in fitted) return fitted;
    // Kept before anything new is written in its place; what lies there already was lost first, and stays.
    const place = `${stored.key}.quarantine`;
    if ((await area.get(place)) === undefined) await area.set({ [place]: found });
    onMisfit(stored.key, fitted.problem);
    return { value: stored.initial(), problem: fitted.problem };
  }

  const write = <Value>(stored: Stored<Value>, value: Value) =>
    area.set({ [stored.key]: { version: stored.version, value } });

  return {
    read,
    write,
    change(stored, change) {
      const turn = (turns.get(stored.key) ?? Promise.resolve()).then(async () => {
        const value = change((await read(stored)).value);
        await write(stored, value);
        return value;
      });
      turns.set(
        stored.key,
        turn.catch(() => undefined),
      );
      return turn;
    },
    remove: ({ key }) => area.remove(key),
  };
}

/** Walks what was found up to the present version, step by step, and checks the end. */
function walkUp<Value>(
  { version, shape, migrations = {} }: Stored<Value>,
  found: unknown,
): { value: Value } | { problem: Misfit } {
  if (!isVersioned(found)) return { problem: 'unreadable' };
  if (found.version > version) return { problem: 'newer' };
  let { value } = found;
  try {
    for (let step = found.version + 1; step <= version; step++) {
      const migrate = migrations[step];
      if (!migrate) return { problem: 'unreadable' };
      value = migrate(value as never);
    }
  } catch {
    return { problem: 'unreadable' };
  }
  const parsed = shape.safeParse(value);
  return parsed.success ? { value: parsed.data } : { problem: 'unreadable' };
}

function isVersioned(found: unknown): found is { version: number; value: unknown } {
  if (typeof found !== 'object' || found === null) return false;
  const { version } = found as { version?: unknown };
  return Number.isInteger(version) && (version as number) >= 1 && 'value' in found;
}
