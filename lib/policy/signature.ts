import { base64url, calculateJwkThumbprint, FlattenedSign, flattenedVerify, importJWK, type JWK } from 'jose';
import { findTooMuchText } from './json-outline.ts';

/**
 * Signed policies: a JWS in flattened JSON serialisation (RFC 7515, 7.2.2) whose payload is the policy's bytes; `EdDSA` with
 * Ed25519 (RFC 8037) or `ES256` (RFC 7518, 3.4). The signer's public key stands in the protected header (`jwk`), so that a
 * first import can pin it; what is believed later is the pin, never the header.
 */
export const SIGNATURE_ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256'];

/** The largest policy in its envelope: base64url makes four bytes of three. */
export const MOST_ENVELOPE_BYTES = 7 * 1024 * 1024;

export interface SignedPolicy {
  payload: string;
  protected: string;
  signature: string;
}

export type Opened =
  | { isSigned: false; bytes: Uint8Array }
  | { isSigned: true; bytes: Uint8Array; jws: SignedPolicy; key?: JWK }
  | { isSigned: 'broken'; reason: 'shape' | 'header' | 'payload' };

/** Looks into the envelope, if there is one. Nothing is verified yet. */
export function openEnvelope(bytes: Uint8Array): Opened {
  const jws = readJws(bytes);
  if (!jws) return { isSigned: false, bytes };
  if (jws === 'broken') return { isSigned: 'broken', reason: 'shape' };
  const header = readHeader(jws.protected);
  // What has to be understood, we don't: least of all a payload that isn't encoded (RFC 7797), which would be read as another
  // than was signed.
  if (!header || 'crit' in header || 'b64' in header) return { isSigned: 'broken', reason: 'header' };
  try {
    return { isSigned: true, bytes: base64url.decode(jws.payload), jws, key: publicPart(header.jwk) };
  } catch {
    return { isSigned: 'broken', reason: 'payload' };
  }
}

/** Which of the keys made this signature, or undefined when none did. */
export async function findSigner(jws: SignedPolicy, keys: readonly JWK[]): Promise<JWK | undefined> {
  for (const key of keys) {
    try {
      await flattenedVerify(jws, await importJWK(key, algorithmOf(key)), { algorithms: SIGNATURE_ALGORITHMS });
      return key;
    } catch {
      // Not by this key, or not a key at all: the next may be the one.
    }
  }
  return undefined;
}

/** Signs a policy's bytes. @throws when the key is not a private Ed25519 or P-256 key */
export async function signPolicy(bytes: Uint8Array, privateKey: JWK): Promise<SignedPolicy> {
  const alg = algorithmOf(privateKey);
  const jwk = publicPart(privateKey);
  if (!alg || !jwk) throw new TypeError('Not a private Ed25519 or P-256 key.');
  const signed = await new FlattenedSign(bytes)
    .setProtectedHeader({ alg, typ: 'klarpost-policy+jws', kid: await thumbprint(jwk), jwk })
    .sign(await importJWK(privateKey, alg));
  return { payload: signed.payload, protected: signed.protected ?? '', signature: signed.signature };
}

/** SHA-256 thumbprint of a public key (RFC 7638), base64url: its name in a JWS. */
export const thumbprint = (key: JWK): Promise<string> => calculateJwkThumbprint(key, 'sha256');

function algorithmOf(key: JWK): 'EdDSA' | 'ES256' | undefined {
  if (key.kty === 'OKP' && key.crv === 'Ed25519') return 'EdDSA';
  if (key.kty === 'EC' && key.crv === 'P-256') return 'ES256';
  return undefined;
}

/** Only what a public key consists of: a private part that was put into a header by mistake goes no further. */
export function publicPart(key: unknown): JWK | undefined {
  if (typeof key !== 'object' || key === null) return undefined;
  const { kty, crv, x, y } = key as JWK;
  if (kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string') return { kty, crv, x };
  if (kty === 'EC' && crv === 'P-256' && typeof x === 'string' && typeof y === 'string') return { kty, crv, x, y };
  return undefined;
}

const PARTS = ['payload', 'protected', 'signature', 'signatures'] as const;

/** "broken": it is meant as an envelope, and lacks a part (detached, or signed by several). Undefined: it is none. */
function readJws(bytes: Uint8Array): SignedPolicy | 'broken' | undefined {
  if (bytes.length > MOST_ENVELOPE_BYTES) return undefined;
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Reading a large policy takes a while, and it is no envelope. The payload of one is a single text, as long as a policy.
    if (PARTS.filter((part) => text.includes(`"${part}"`)).length < 2) return undefined;
    if (findTooMuchText(text, MOST_ENVELOPE_BYTES)) return undefined;
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || 'klarpost' in value) return undefined;
  const { payload, protected: header, signature } = value as Partial<SignedPolicy>;
  if (typeof payload === 'string' && typeof signature === 'string' && typeof header === 'string') {
    return { payload, protected: header, signature };
  }
  const parts = PARTS.filter((part) => part in value);
  return parts.length >= 2 ? 'broken' : undefined;
}

function readHeader(encoded: string): { jwk?: unknown } | undefined {
  try {
    const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(encoded)));
    return typeof header === 'object' && header !== null ? header : undefined;
  } catch {
    return undefined;
  }
}
