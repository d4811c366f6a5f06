import type { NetworkName, SurfaceName } from '../../policy/schema.ts';
import { HEAVY, isLight } from './characters.ts';
import { emojiEnd } from './emoji.ts';
import { type Domains, findLinks, type Link } from './links.ts';

const NO_DOMAINS: Domains = new Set();

/** The number of characters that a network allows. @see https://developer.x.com/en/docs/counting-characters */
export function limitOf(network: NetworkName, surface: SurfaceName = 'post'): number {
  if (network === 'x') return 280;
  return surface === 'comment' || surface === 'reply' ? 1250 : 3000;
}

const LINK_LENGTH = 23;

/**
 * twitter-text's configuration 3: every link 23, an emoji sequence 2, the light ranges 1, the rest 2, on the text as NFC.
 * Emoji follow the engine's own Unicode, not a frozen list.
 * @param links of this very text
 * @param topLevel domains by which links are found
 * @see https://github.com/twitter/twitter-text/tree/master/config
 */
export function weightedLength(text: string, links: readonly Link[], topLevel: Domains): number {
  const composed = text.normalize('NFC');
  const itsLinks = composed === text ? links : findLinks(composed, { topLevel, named: NO_DOMAINS });
  return walkWeights(composed, itsLinks, Number.POSITIVE_INFINITY).weight;
}

/** The offset of the first character that no longer fits, or the text's length. */
export function offsetOfWeight(text: string, links: readonly Link[], limit: number, topLevel: Domains): number {
  const composed = text.normalize('NFC');
  if (composed === text) return walkWeights(text, links, limit).at;
  const itsLinks = findLinks(composed, { topLevel, named: NO_DOMAINS });
  return offsetOfComposed(text, walkWeights(composed, itsLinks, limit).at);
}

/** A letter with all that may compose with it. */
const LETTER = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu;

/** Where the letter stands in a text that stands at an offset of the same text as NFC. */
function offsetOfComposed(text: string, offset: number): number {
  let composed = 0;
  for (const letter of text.matchAll(LETTER)) {
    if (composed >= offset) return letter.index;
    composed += letter[0].normalize('NFC').length;
  }
  return text.length;
}

function walkWeights(text: string, links: readonly Link[], limit: number): { weight: number; at: number } {
  let weight = 0;
  let at = 0;
  let link = 0;
  while (at < text.length) {
    while (link < links.length && ((links[link] as Link).end <= at || !(links[link] as Link).isNetworkLink)) link++;
    const { size, cost } = next(text, at, links[link]);
    if (weight + cost > limit) return { weight, at };
    weight += cost;
    at += size;
  }
  return { weight, at };
}

function next(text: string, at: number, link: Link | undefined): { size: number; cost: number } {
  if (link?.start === at) return { size: link.end - link.start, cost: LINK_LENGTH };
  const unit = text.charCodeAt(at);
  if (unit < 0x80 && text.charCodeAt(at + 1) < 0x80) return { size: 1, cost: 1 };
  const end = emojiEnd(text, at);
  if (end > at) return { size: end - at, cost: 2 };
  const codePoint = text.codePointAt(at) as number;
  return { size: codePoint > 0xffff ? 2 : 1, cost: isLight(codePoint) ? 1 : 2 };
}

/** Can the text's weighted length be had from its length and its links alone? @param classes of its units, or'ed */
export const isLightThroughout = (classes: number): boolean => (classes & HEAVY) === 0;

/** For a text that is light throughout and NFC. */
export function lightLength(text: string, links: readonly Link[]): number {
  let length = text.length;
  for (const link of links) if (link.isNetworkLink) length += LINK_LENGTH - (link.end - link.start);
  return length;
}

const FOLD = { linkedin: 210, x: 280 } as const;
const LINES_BEFORE_FOLD = 3;

/**
 * Where "see more" begins: what stands before this offset is seen without a click. The first 210 characters on LinkedIn,
 * three lines at most; 280 by weight on X.
 */
export function foldOffset(text: string, network: NetworkName, links: readonly Link[], topLevel: Domains): number {
  if (network === 'x') return text.length <= FOLD.x / 2 ? text.length : offsetOfWeight(text, links, FOLD.x, topLevel);
  let lines = 0;
  const limit = Math.min(text.length, FOLD.linkedin);
  for (let at = 0; at < limit; at++) {
    if (text.charCodeAt(at) === 0x0a && ++lines === LINES_BEFORE_FOLD) return at;
  }
  return limit;
}
