/** Does the machine have a network at all? It may say yes where nothing can be reached, and no on a machine without a cable. */
export const isOnline = (): boolean => navigator.onLine;

/** To be called synchronously at the worker's start. */
export const onOnline = (listener: () => unknown): void => self.addEventListener('online', () => void listener());
