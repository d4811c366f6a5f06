import { base64url } from 'jose';

/** A key's fingerprint as people compare it: the first 64 bits of its SHA-256 thumbprint (RFC 7638) in hex, in fours. */
export function fingerprintOf(thumbprint: string): string {
  const hex = Array.from(firstBytes(thumbprint), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (hex.match(/.{4}/g) ?? []).join(' ');
}

/** A fingerprint's eight bytes as words, to be read aloud over a telephone; typed, they are as good as the digits. */
export function wordsOf(fingerprint: string): string {
  const bytes = fingerprint.replaceAll(' ', '').match(/../g) ?? [];
  return bytes
    .map((hex) => Number.parseInt(hex, 16))
    .map((byte) => `${FIRST[byte >> 4]}${SECOND[byte & 15]}`)
    .join(' ');
}

export const fingerprintWords = (thumbprint: string): string => wordsOf(fingerprintOf(thumbprint));

const firstBytes = (thumbprint: string) => base64url.decode(thumbprint).subarray(0, 8);

// 16 × 16 syllables: each pair is easy to say in English and Danish, and no two sound alike.
const FIRST = ['ba', 'di', 'fo', 'gu', 'ha', 'ki', 'lo', 'mu', 'na', 'pi', 'ro', 'su', 'ta', 'vi', 'bo', 'du'];
const SECOND = [
  'ban',
  'dik',
  'fol',
  'gum',
  'har',
  'kis',
  'lon',
  'mut',
  'nal',
  'pin',
  'rok',
  'sum',
  'tak',
  'vil',
  'bor',
  'dus',
];
