const FIRST_MS = 30_000;
const MOST_MS = 6 * 3_600_000;
/** Longer than this nobody means, whatever a `Retry-After` says. */
const MOST_WISHED_MS = 24 * 3_600_000;

/**
 * Delay before try `n` (1-based): full jitter over 30 s doubled each time, at most 6 h.
 * @returns milliseconds
 * @throws RangeError if `n` < 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function retryDelayMs(n: number, random: () => number): number {
  if (n < 1) throw new RangeError(`Tries are counted from 1, not ${n}.`);
  return Math.round(random() * Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(n - 1, 20)));
}

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
