import type { Http } from '../platform/http.ts';
import { addressOf } from './trouble.ts';

export type FetchTrouble =
  | { why: 'bad-address' | 'no-permission' | 'network' | 'time-out' | 'redirect' | 'too-large' }
  | { why: 'status'; status: number };

export type Fetched =
  | FetchTrouble
  | { isUnchanged: true }
  | { bytes: Uint8Array<ArrayBuffer>; type?: string; etag?: string; lastModified?: string };

interface FetchPorts {
  http: Http;
  mayReach(url: string): Promise<boolean>;
}

interface Asked {
  accept: string;
  mostBytes: number;
  /** Of an earlier answer. */
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/**
 * Asks an address for its file; conditionally, where something of an earlier answer is given (RFC 9110, 13.1). What goes wrong
 * is an answer.
 */
export async function fetchFile(
  { http, mayReach }: FetchPorts,
  url: string,
  { accept, mostBytes, etag, lastModified }: Asked,
): Promise<Fetched> {
  if (!addressOf(url)) return { why: 'bad-address' };
  if (!(await mayReach(url))) return { why: 'no-permission' };
  const headers = {
    accept,
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
  const answer = await http(url, { method: 'GET', headers, mostBytes });
  if ('failed' in answer) return { why: answer.failed };
  if (answer.status === 304 && (etag || lastModified)) return { isUnchanged: true };
  if (answer.status !== 200) return { why: 'status', status: answer.status };
  if (answer.isCut) return { why: 'too-large' };
  const said = answer.headers;
  return {
    bytes: answer.body,
    type: said.get('content-type') ?? undefined,
    etag: said.get('etag') ?? undefined,
    lastModified: said.get('last-modified') ?? undefined,
  };
}
