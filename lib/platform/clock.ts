/** The time of day, of this machine. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Minutes east of UTC of the person's clock at a moment. */
  offsetAt(at: number): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  offsetAt: (at) => -new Date(at).getTimezoneOffset(),
};
