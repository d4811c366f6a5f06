import type { Answer } from '../../platform/http.ts';
import { retryAfterMs } from './retry.ts';

/** What an answer means for the events that were sent. */
export type Verdict =
  | { is: 'delivered' }
  /** They stay. @property afterMs the endpoint's wish */
  | { is: 'later'; afterMs?: number }
  /** Too many at once. */
  | { is: 'too-large' }
  /** One of them at least is refused for what it is. */
  | { is: 'refused' }
  /** Nothing more is sent until the credentials, the address or the policy change. */
  | { is: 'stop'; why: 'unauthorized' | 'gone' };

const BY_STATUS: Record<number, Verdict> = {
  400: { is: 'refused' },
  401: { is: 'stop', why: 'unauthorized' },
  403: { is: 'stop', why: 'unauthorized' },
  404: { is: 'stop', why: 'gone' },
  410: { is: 'stop', why: 'gone' },
  413: { is: 'too-large' },
  422: { is: 'refused' },
};

/** @param now milliseconds since 1970 */
export function judge(answer: Answer, now: number): Verdict {
  if ('failed' in answer) return { is: 'later' };
  if (answer.status >= 200 && answer.status < 300) return { is: 'delivered' };
  // Whatever isn't known to be for good may pass: nothing is given up for an answer that we don't understand.
  return BY_STATUS[answer.status] ?? { is: 'later', afterMs: retryAfterMs(answer.headers.get('retry-after'), now) };
}

/** An answer in a line, for the employee: its status, and the beginning of what it says. */
export function describe(answer: Answer): string {
  if ('failed' in answer) return FAILED[answer.failed];
  const said = new TextDecoder().decode(answer.body.subarray(0, 2_000)).replace(/\s+/g, ' ').trim().slice(0, 300);
  return said ? `${answer.status}: ${said}` : String(answer.status);
}

export const NO_CONNECTION = 'no connection';

const FAILED = {
  network: NO_CONNECTION,
  'time-out': 'no answer in time',
  redirect: 'redirected elsewhere',
};
