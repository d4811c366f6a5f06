import { browser } from './browser.ts';

/** Where small things are kept, by key. Each call is atomic by itself. */
export interface KeyValue {
  get(key: string): Promise<unknown>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  keys(): Promise<string[]>;
}

function over(area: 'local' | 'session'): KeyValue {
  // Looked up on each call: an area may be missing until the browser is ready, and in tests.
  return {
    get: async (key) => (await browser.storage[area].get(key))[key],
    set: (values) => browser.storage[area].set(values),
    remove: (keys) => browser.storage[area].remove(keys),
    keys: async () => Object.keys(await browser.storage[area].get(null)),
  };
}

/** On disk. */
export const localArea = over('local');

/** In memory, for this run of the browser: it outlives the worker and never touches the disk. */
export const sessionArea = over('session');

/** Keeps what is stored from content scripts, which share a process with the page. Where the browser can't, nothing happens. */
export async function hideFromPages(): Promise<void> {
  const local = browser.storage.local as { setAccessLevel?(of: { accessLevel: string }): Promise<void> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Told when one of these keys of the disk has changed. A worker calls it synchronously at its start. */
export const onStored = (keys: readonly string[], listener: () => unknown): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && keys.some((key) => key in changes)) listener();
  });
