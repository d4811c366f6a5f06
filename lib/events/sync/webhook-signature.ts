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
  const key = await crypto.subtle.importKey('raw', keyOf(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
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

/** Can it sign? */
export function isWebhookSecret(secret: string | undefined): secret is string {
  try {
    return secret !== undefined && keyOf(secret).length > 0;
  } catch {
    return false;
  }
}

const keyOf = (secret: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0));
