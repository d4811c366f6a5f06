/** What an endpoint said, or why nothing came. */
export type Answer =
  | {
      status: number;
      headers: Headers;
      body: Uint8Array<ArrayBuffer>;
      /** There was more than `mostBytes`: this is the beginning. */
      isCut?: true;
      url: string;
    }
  | { failed: 'network' | 'time-out' | 'redirect' };

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
      const { status, headers: said } = response;
      return { status, headers: said, url: response.url || url, ...(await readAtMost(response, mostBytes)) };
    } catch {
      return { failed: signal.aborted ? 'time-out' : 'network' };
    }
  };
}

export const http: Http = createHttp((url, init) => globalThis.fetch(url, init));

async function readAtMost(
  response: Response,
  mostBytes: number,
): Promise<{ body: Uint8Array<ArrayBuffer>; isCut?: true }> {
  const whole = new Uint8Array(new ArrayBuffer(0, { maxByteLength: mostBytes }));
  let length = 0;
  // Leaving the loop tells the endpoint that we want no more.
  for await (const part of response.body ?? []) {
    const taken = part.subarray(0, mostBytes - length);
    whole.buffer.resize(length + taken.byteLength);
    whole.set(taken, length);
    length += taken.byteLength;
    if (taken.byteLength < part.byteLength) return { body: whole.slice(), isCut: true };
  }
  return { body: whole.slice() };
}
