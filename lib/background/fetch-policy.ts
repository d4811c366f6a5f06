import type { Http } from '../platform/http.ts';
import { MOST_ENVELOPE_BYTES } from '../policy/signature.ts';
import type { Refreshing, StoredTrouble } from '../storage/items.ts';
import { addressOf } from './trouble.ts';

export type Fetched =
  | StoredTrouble
  | { isUnchanged: true }
  | { bytes: Uint8Array<ArrayBuffer>; etag?: string; lastModified?: string };

interface FetchPorts {
  http: Http;
  mayReach(url: string): Promise<boolean>;
}

/**
 * Asks an address for its policy; conditionally, where something of an earlier answer is given (RFC 9110, 13.1). What goes wrong
 * is an answer.
 */
export async function fetchPolicy(
  { http, mayReach }: FetchPorts,
  url: string,
  { etag, lastModified }: Pick<Refreshing, 'etag' | 'lastModified'>,
): Promise<Fetched> {
  if (!addressOf(url)) return { why: 'bad-address' };
  if (!(await mayReach(url))) return { why: 'no-permission' };
  const headers = {
    accept: 'application/json, application/jose+json;q=0.9, */*;q=0.1',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
  const answer = await http(url, { method: 'GET', headers, mostBytes: MOST_ENVELOPE_BYTES });
  if ('failed' in answer) return { why: answer.failed };
  if (answer.status === 304 && (etag || lastModified)) return { isUnchanged: true };
  if (answer.status !== 200) return { why: 'status', status: answer.status };
  if (answer.isCut) return { why: 'too-large' };
  const said = answer.headers;
  return {
    bytes: answer.body,
    etag: said.get('etag') ?? undefined,
    lastModified: said.get('last-modified') ?? undefined,
  };
}
