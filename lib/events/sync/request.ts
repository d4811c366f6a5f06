import type { SyncEndpoint } from '../../policy/schema.ts';
import type { Destination, WireContext } from '../destinations/destination.ts';
import type { StoredEvent } from '../types.ts';
import { isWebhookSecret, signWebhook } from './webhook-signature.ts';

/** Where events go, and with what. */
export interface SyncTarget extends WireContext {
  policyId: string;
  endpoint: SyncEndpoint;
  destination: Destination;
  secrets: { token?: string; webhookSecret?: string };
}

export interface SyncRequest {
  method: 'POST';
  url: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

/** The request that carries these events. @param at milliseconds since 1970, for its signature */
export async function toRequest(target: SyncTarget, events: readonly StoredEvent[], at: number): Promise<SyncRequest> {
  const { endpoint, destination, secrets } = target;
  const { contentType, body: text } = destination.encode(events, target);
  const body = new TextEncoder().encode(text);
  const { token, webhookSecret } = secrets;
  const headers = {
    ...lowerCased(endpoint.headers ?? {}),
    'content-type': contentType,
    ...(endpoint.token !== 'none' && token ? { authorization: `Bearer ${token}` } : {}),
    ...(endpoint.sign === 'standard-webhooks' && webhookSecret
      ? await signWebhook(webhookSecret, { id: await messageId(body), at, body })
      : {}),
  };
  return { method: 'POST', url: endpoint.url, headers, body };
}

/** Bound to what is in the message: a receiver may drop a repeated id, so another batch must never have the same. */
async function messageId(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return `msg_${Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const lowerCased = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const SECRET_HEADERS = ['authorization', 'webhook-signature'];

/** Can it go along? `fetch` sends no request with another, which would look as if there were no connection (RFC 6750, 2.1). */
export const isToken = (token: string | undefined): token is string => token !== undefined && /^[!-~]+$/.test(token);

/** Does the endpoint want a secret that nobody has set, or one that is none? Then a request would only be refused. */
export function lacksSecret({ endpoint, secrets }: SyncTarget): boolean {
  if (endpoint.token !== 'none' && !isToken(secrets.token)) return true;
  return endpoint.sign === 'standard-webhooks' && !isWebhookSecret(secrets.webhookSecret);
}

/** The request with its secrets as dots, for people. */
export function forShowing({ method, url, headers, body }: SyncRequest) {
  const shown = Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.includes(name) ? DOTS : value]);
  return { method, url, headers: Object.fromEntries(shown), body: new TextDecoder().decode(body) };
}

const DOTS = '••••••••';

/** Changes when anything does that could turn a refusal into a yes. Not reversible. */
export async function fingerprint({ endpoint, secrets }: SyncTarget): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([endpoint, secrets.token, secrets.webhookSecret]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
