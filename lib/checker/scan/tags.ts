import type { NetworkName } from '../../policy/schema.ts';
import { isWithin } from '../spans.ts';
import { DIGIT, describe, WORD } from './characters.ts';
import type { Link } from './links.ts';
import { LATIN_ACCENTS } from './x-links.ts';

/** A hashtag, an account or an e-mail address. Offsets are UTF-16 into the draft, the sign included. */
export interface Tag {
  start: number;
  end: number;
  /** Without its sign. */
  name: string;
}

/*
 * Hashtags and mentions as X's published rules find them (twitter-text, "extract" of its conformance suite). LinkedIn publishes
 * none; its page names may hold letters of all scripts, hyphens and dots.
 */
const TAG_UNITS =
  '\\p{L}\\p{M}\\p{Nd}_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\u00b7';
const TAG_UNIT = new RegExp(`[${TAG_UNITS}]`, 'u');
const TAG_LETTER = /[\p{L}\p{M}]/u;
const HASHTAG = new RegExp(`[#＃](?!\\ufe0f|\\u20e3)([${TAG_UNITS}]+)`, 'uy');

export function findHashtags(text: string, links: readonly Link[]): Tag[] {
  const tags: Tag[] = [];
  for (const at of placesOf(text, '#', '＃')) {
    if (!mayBegin(text, at + 1) || barsHashtag(text, at)) continue;
    HASHTAG.lastIndex = at;
    const found = HASHTAG.exec(text);
    if (!found || !TAG_LETTER.test(found[1] as string)) continue;
    const end = at + found[0].length;
    if (/^(?:[#＃]|:\/\/)/.test(text.slice(end, end + 3))) continue;
    tags.push({ start: at, end, name: found[1] as string });
  }
  return tags.length === 0 || links.length === 0 ? tags : outside(tags, links);
}

/** Of tags and links that overlap the one that starts first stays; a link that a tag keeps out keeps no other tag out. */
function outside(tags: readonly Tag[], links: readonly Link[]): Tag[] {
  const kept: Tag[] = [];
  let next = 0;
  let end = 0;
  for (const tag of tags) {
    for (; next < links.length && (links[next] as Link).start <= tag.start; next++) {
      const link = links[next] as Link;
      if (link.start >= end) end = link.end;
    }
    if (tag.start < end) continue;
    kept.push(tag);
    end = tag.end;
  }
  return kept;
}

function barsHashtag(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = characterBefore(text, at);
  return before === '&' || (TAG_UNIT.test(before) && before !== '\ufe0e' && before !== '\ufe0f');
}

const X_MENTION = /[@＠]([A-Za-z0-9_]{1,20})(?:\/[a-zA-Z][a-zA-Z0-9_-]{0,24})?/y;
const X_BARS_AFTER = new RegExp(`^(?:[@＠${LATIN_ACCENTS}]|://)`);
const X_BARS_BEFORE = /[a-zA-Z0-9_!#$%&*@＠]$/;
const RETWEET = /[^a-zA-Z0-9_+~.-]rt:?$/i;
const RETWEET_AT_START = /(?:^|[^a-zA-Z0-9_+~.-])rt:?$/i;
const LINKEDIN_MENTION = /[@＠]([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]{0,98}[\p{L}\p{M}\p{N}_])?)/uy;
const LINKEDIN_BARS_BEFORE = /[\p{L}\p{M}\p{N}_.+%@＠-]/u;

export function findMentions(text: string, network: NetworkName, links: readonly Link[]): Tag[] {
  const tags = network === 'x' ? mentionsOnX(text) : mentionsOnLinkedIn(text);
  return tags.filter(({ start }) => !isWithin(links, start));
}

function mentionsOnX(text: string): Tag[] {
  const tags: Tag[] = [];
  // What an account took, even one that is none in the end, is no longer there to stand before another.
  let done = 0;
  for (const at of placesOf(text, '@', '＠')) {
    const before = text.slice(Math.max(done, at - 4), at);
    const isFree = at === 0 || (before !== '' && !X_BARS_BEFORE.test(before));
    if (!mayBegin(text, at + 1) || !(isFree || isRetweet(before, at))) continue;
    X_MENTION.lastIndex = at;
    const found = X_MENTION.exec(text);
    if (!found) continue;
    const end = at + found[0].length;
    if (!X_BARS_AFTER.test(text.slice(end, end + 3))) tags.push({ start: at, end, name: found[1] as string });
    done = end;
  }
  return tags;
}

/** "RT@name": before it the text starts, or a sign stands. @param before the last few characters */
const isRetweet = (before: string, at: number): boolean =>
  (before.length === at ? RETWEET_AT_START : RETWEET).test(before);

function mentionsOnLinkedIn(text: string): Tag[] {
  const tags: Tag[] = [];
  for (const at of placesOf(text, '@', '＠')) {
    if (!mayBegin(text, at + 1) || isWordUnit(text.charCodeAt(at - 1))) continue;
    if (at > 0 && LINKEDIN_BARS_BEFORE.test(characterBefore(text, at))) continue;
    LINKEDIN_MENTION.lastIndex = at;
    const found = LINKEDIN_MENTION.exec(text);
    if (found) tags.push({ start: at, end: at + found[0].length, name: found[1] as string });
  }
  return tags;
}

const LOCAL_SIGNS = new Set([..."!#$%&'*+-/=?^_`{|}~."].map((sign) => sign.charCodeAt(0)));
const LONGEST_LOCAL = 64;
const [DOT, HYPHEN] = [0x2e, 0x2d];

/** E-mail addresses, so that no term is looked for in them. */
export function findEmails(text: string): Tag[] {
  const tags: Tag[] = [];
  let done = 0;
  const places: number[] = [];
  addPlaces(places, text, '@');
  for (const at of places) {
    const end = mailDomainEnd(text, at + 1);
    if (end < 0) continue;
    let start = at;
    while (start > done && at - start < LONGEST_LOCAL && isLocal(text.charCodeAt(start - 1))) start--;
    while (start < at && !isWordUnit(text.charCodeAt(start))) start++;
    if (start === at) continue;
    tags.push({ start, end, name: text.slice(start, end) });
    done = end;
  }
  return tags;
}

const isWordUnit = (unit: number): boolean => (describe(unit) & WORD) !== 0;
const isLocal = (unit: number): boolean => isWordUnit(unit) || LOCAL_SIGNS.has(unit);

/** Where the domain of an address ends: labels, and a top level of two letters and more. Or -1. */
function mailDomainEnd(text: string, begin: number): number {
  let found = -1;
  for (let at = begin; ; at++) {
    const label = at;
    let isLetters = true;
    while (at < text.length && (isWordUnit(text.charCodeAt(at)) || (at > label && text.charCodeAt(at) === HYPHEN))) {
      isLetters &&= (describe(text.charCodeAt(at)) & (DIGIT | WORD)) === WORD && text[at] !== '_';
      at++;
    }
    if (at === label || at - label > LONGEST_LOCAL) return found;
    if (label > begin && isLetters && at - label >= 2) found = at;
    if (text.charCodeAt(at) !== DOT) return found;
  }
}

/** May a name start here? Names start with a letter, a mark, a number or "_", or with half of one; most signs end there. */
function mayBegin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x80 || (describe(unit) & WORD) !== 0;
}

/** Where a sign or its wide twin stands and may begin something, in order. */
function placesOf(text: string, sign: string, wide: string): number[] {
  const places: number[] = [];
  addPlaces(places, text, sign);
  const narrow = places.length;
  addPlaces(places, text, wide);
  return places.length > narrow && narrow > 0 ? places.sort((a, b) => a - b) : places;
}

function addPlaces(places: number[], text: string, sign: string): void {
  const unit = sign.charCodeAt(0);
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    // Of a row only the last can begin anything, and walking it is cheaper than searching.
    while (text.charCodeAt(at + 1) === unit) at++;
    places.push(at);
  }
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && at > 1 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
  return text.slice(at - (isPair ? 2 : 1), at);
}
