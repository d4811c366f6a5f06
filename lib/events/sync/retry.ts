const FIRST_MS = 30_000;
const LEVEL_MS = 32 * 60_000;
/** So many tries on the level: some hours. */
const LEVEL_TRIES = 24;
const MOST_MS = 6 * 3_600_000;
/** Longer than this nobody means, whatever a `Retry-After` says. */
const MOST_WISHED_MS = 24 * 3_600_000;

/**
 * Delay before try `n` (1-based): full jitter over 30 s doubled each time, at most 6 h; on the way it stays level at 32 min for
 * some hours. Were it to grow with the outage, those whose first event came late would all be back in its first minutes, and
 * those who waited from the beginning only hours later: with the level, a fleet comes back evenly (tests/bench/fleet.ts).
 * @returns milliseconds
 * @throws RangeError if `n` < 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function retryDelayMs(n: number, random: () => number): number {
  if (n < 1) throw new RangeError(`Tries are counted from 1, not ${n}.`);
  const level = Math.min(LEVEL_MS, FIRST_MS * 2 ** Math.min(n - 1, 20));
  const beyond = 2 ** Math.min(Math.max(0, n - TRIES_TO_LEVEL - LEVEL_TRIES), 20);
  return Math.round(random() * Math.min(MOST_MS, level * beyond));
}

const TRIES_TO_LEVEL = 1 + Math.log2(LEVEL_MS / FIRST_MS);

/**
 * What a `Retry-After` header wishes, in either of its forms.
 * @param now milliseconds since 1970
 * @returns milliseconds from now, or undefined when it says nothing one can go by
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const wished = /^\d+$/.test(text) ? Number(text) * 1000 : dateMs(text) - now;
  return Number.isNaN(wished) ? undefined : Math.min(Math.max(wished, 0), MOST_WISHED_MS);
}

/** The preferred form of an HTTP date only; `Date.parse` alone would take "-5" for a year. */
function dateMs(text: string): number {
  return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
}
