/** What an endpoint said, or why nothing came. Reading stops at `MOST_BYTES`. */
export type Answer =
  | { status: number; headers: Headers; body: Uint8Array<ArrayBuffer>; url: string }
  | { failed: 'network' | 'time-out' | 'redirect' | 'too-large' };

export interface HttpRequest {
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
  /** Default: TIME_OUT_MS. */
  timeOutMs?: number;
  /** Default: MOST_BYTES. */
  mostBytes?: number;
}

export type Http = (url: string, request: HttpRequest) => Promise<Answer>;

export const TIME_OUT_MS = 20_000;
export const MOST_BYTES = 6 * 1024 * 1024;

/**
 * One request, without cookies, cache or referrer, that ends within its time, body included. Expected failures are answers.
 *
 * A redirect is followed within the same origin only. `fetch` shows nothing of a redirect that it doesn't follow itself, so
 * what is posted is never redirected (a 303 would turn it into a GET without the events), and what is got is judged by where
 * it came from in the end: it carries no secret.
 */
export function createHttp(fetch: typeof globalThis.fetch): Http {
  return async (url, { method, headers, body, timeOutMs = TIME_OUT_MS, mostBytes = MOST_BYTES }) => {
    const signal = AbortSignal.timeout(timeOutMs);
    try {
      const response = await fetch(url, {
        method,
        headers,
        body,
        signal,
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        redirect: method === 'POST' ? 'manual' : 'follow',
      });
      if (response.type === 'opaqueredirect') return { failed: 'redirect' };
      if (response.redirected && new URL(response.url).origin !== new URL(url).origin) return { failed: 'redirect' };
      const read = await readAtMost(response, mostBytes);
      if (!read) return { failed: 'too-large' };
      return { status: response.status, headers: response.headers, body: read, url: response.url || url };
    } catch {
      return { failed: signal.aborted ? 'time-out' : 'network' };
    }
  };
}

export const http: Http = createHttp((url, init) => globalThis.fetch(url, init));

async function readAtMost(response: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.byteLength;
    if (length > mostBytes) return null;
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
