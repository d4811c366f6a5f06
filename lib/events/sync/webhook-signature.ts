/**
 * The headers of Standard Webhooks for a body: HMAC-SHA-256 over "id.timestamp.body", exact bytes.
 * @param secret `whsec_` and base64
 * @param at milliseconds since 1970
 * @throws when the secret is not base64
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export async function signWebhook(
  secret: string,
  { id, at, body }: { id: string; at: number; body: Uint8Array },
): Promise<Record<string, string>> {
  const keyBytes = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', keyBytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const timestamp = String(Math.floor(at / 1000));
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...signature))}`,
  };
}

export const isWebhookSecret = (secret: string | undefined): secret is string =>
  secret !== undefined && /^(whsec_)?[A-Za-z0-9+/]{4,}={0,2}$/.test(secret);
