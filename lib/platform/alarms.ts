import { browser } from './browser.ts';

/** Wakes the background at a moment: unlike a timer an alarm survives the worker's death and (Chromium) the browser's end. */
export interface Alarms {
  /** Replaces an alarm of that name. @param at milliseconds since 1970 */
  at(name: string, at: number): Promise<void>;
  every(name: string, minutes: number, firstAt: number): Promise<void>;
  cancel(name: string): Promise<void>;
  /** When it goes off next, in milliseconds since 1970. */
  next(name: string): Promise<number | undefined>;
}

export const alarms: Alarms = {
  at: async (name, at) => browser.alarms.create(name, { when: at }),
  every: async (name, minutes, firstAt) => browser.alarms.create(name, { when: firstAt, periodInMinutes: minutes }),
  cancel: async (name) => {
    await browser.alarms.clear(name);
  },
  next: async (name) => (await browser.alarms.get(name))?.scheduledTime,
};

/** To be called synchronously at the worker's start. */
export function onAlarm(listeners: Record<string, () => unknown>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    listeners[name]?.();
  });
}
