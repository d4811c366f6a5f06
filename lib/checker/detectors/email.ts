import type { Detection, Detector } from './detector.ts';

/**
 * E-mail addresses as people write them: the dot-atom local part of RFC 5322 (3.2.3) with the letters of RFC 6531, at a domain of
 * RFC 1035 labels with the letters of IDNA. Limits of RFC 5321 (4.5.3.1): 64 for the local part, 255 for the domain.
 */
export const email: Detector = {
  name: 'email',
  find: ({ text, anchors: { ats } }) => ats.map((at) => addressAround(text, at)).filter((found) => found !== null),
};

const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
const LOCAL_PART = /[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u;
const DOMAIN =
  /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?:xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,63})(?![\p{L}\p{N}@_])/iu;

export function addressAround(text: string, at: number): Detection | null {
  const before = LOCAL_PART.exec(text.slice(Math.max(0, at - LONGEST_LOCAL_PART - 1), at))?.[0] ?? '';
  // Quotes, brackets and dots that a sentence puts before an address aren't its own.
  const local = before.replace(/^[.'`{|*_=/!?&%#~^-]+/, '');
  if (local === '' || local.length > LONGEST_LOCAL_PART || local.endsWith('.') || local.includes('..')) return null;
  const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
  if (domain === undefined) return null;
  return { start: at - local.length, end: at + 1 + domain.length, confidence: 1 };
}
