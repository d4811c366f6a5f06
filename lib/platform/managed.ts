import { browser } from './browser.ts';

/**
 * What the organisation set for this browser, or an empty object where it set nothing. May take two seconds on a machine that
 * asks a server for it, so nothing is painted after it; Firefox answers with an error where there is no such setting.
 */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** To be called synchronously at the worker's start. */
export const onManagedChanged = (listener: () => unknown): void =>
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
