import type { KeyValue } from '../../platform/key-value.ts';

/** A storage area in memory: what is put in is a copy, as the browser has it. */
export function memoryArea(start: Record<string, unknown> = {}): KeyValue & { all(): Record<string, unknown> } {
  const values = new Map(Object.entries(structuredClone(start)));
  return {
    get: async (key) => structuredClone(values.get(key)),
    set: async (given) => {
      for (const [key, value] of Object.entries(structuredClone(given))) values.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) values.delete(key);
    },
    keys: async () => [...values.keys()],
    all: () => structuredClone(Object.fromEntries(values)),
  };
}
