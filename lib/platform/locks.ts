/** Runs something while nobody else of ours does: across all contexts of the extension, and freed when one of them dies. */
export interface Locks {
  /** Waits for its turn. */
  hold<T>(name: string, run: () => Promise<T>): Promise<T>;
  /** Doesn't wait: undefined when another holds it. */
  tryHold<T>(name: string, run: () => Promise<T>): Promise<T | undefined>;
}

export const webLocks: Locks = {
  hold: <T>(name: string, run: () => Promise<T>) => navigator.locks.request(name, run) as Promise<T>,
  tryHold: <T>(name: string, run: () => Promise<T>) =>
    navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? run() : undefined)) as Promise<
      T | undefined
    >,
};
