import { Memo } from './memo.ts';

/** An address in a draft. Offsets are UTF-16 into the draft. */
export interface Link {
  start: number;
  end: number;
  /** "" where none is written. */
  scheme: '' | 'http' | 'https';
  /** Of what the link leads to: lower case, ASCII (punycode), without port. */
  host: string;
  /** X's published rules make a link of it: it counts as one there, and as 23 characters. */
  isNetworkLink: boolean;
}

/*
 * X's rules for links (twitter-text, "Valid URL" of its conformance suite): a scheme or none, a domain under a top-level domain
 * that exists, port, path and query, each ending where a sentence's punctuation would begin. For rules, more counts as a link
 * than X would make one: any host after http(s)://, and the policy's own domains without a scheme.
 */

/** RFC 2606 and 6761: names for examples, tests and one's own network. They are links to a rule, not to X. */
const RESERVED = new Set(['example', 'test', 'invalid', 'localhost', 'local', 'internal', 'intranet', 'lan']);

const IN_DOMAIN =
  /[^\s!'#%&()*+,\\\-./:;<=>?@[\]^_{|}~$\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/;
/** Letters with accents as X's rules list them, for a class of a regular expression. */
export const LATIN_ACCENTS =
  '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
/** For addresses that X wouldn't know: with userinfo and port, but quotes end them, as people expect. */
const IN_AUTHORITY =
  /[^\s!'#&()*+,/;<=>?^{|}$"`’‘“”„«»…\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/;
const IN_PATH = new RegExp(`[a-z0-9\\u0400-\\u04ff!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${LATIN_ACCENTS}]`, 'i');
const ENDS_PATH = new RegExp(`[+\\-a-z0-9\\u0400-\\u04ff=_#/${LATIN_ACCENTS}]`, 'i');
const IN_QUERY = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const ENDS_QUERY = /[a-z0-9\-_&=#/]/i;
const ASCII_LABEL = new RegExp(`[\\-a-z0-9${LATIN_ACCENTS}]`, 'i');
const BARS_BEFORE = /[A-Za-z0-9@＠$#＃\ufffe\uffff\ufeff]/;
const BARS_BEFORE_SCHEMELESS = /[-_./]/;

/** Sets of units as tables of bits for the units that addresses are made of. */
function asciiTable(set: RegExp): (text: string, at: number) => boolean {
  const table = Uint8Array.from({ length: 0x250 }, (_, unit) => (set.test(String.fromCharCode(unit)) ? 1 : 0));
  return (text, at) => {
    const unit = text.charCodeAt(at);
    return unit < 0x250 ? table[unit] === 1 : at < text.length && set.test(text[at] as string);
  };
}
const inDomain = asciiTable(IN_DOMAIN);
const inAuthority = asciiTable(IN_AUTHORITY);
const inPath = asciiTable(IN_PATH);
const endsPath = asciiTable(ENDS_PATH);
const inQuery = asciiTable(IN_QUERY);
const endsQuery = asciiTable(ENDS_QUERY);

/** Lower case, punycode. */
export type Domains = ReadonlySet<string>;

/** What makes a link of letters with a dot in them. */
export interface KnownDomains {
  /** Top-level domains that exist. */
  topLevel: Domains;
  /** Domains that a policy names: under them an address needs neither scheme nor known top level to be a link. */
  named: Domains;
}

const NO_LINKS: readonly Link[] = [];

/** All links of a draft, from left to right. */
export function findLinks(text: string, known: KnownDomains): Link[] {
  const links: Link[] = [];
  let done = 0;
  for (let dot = text.indexOf('.'), colon = text.indexOf('://'); dot >= 0 || colon >= 0; ) {
    const atScheme = colon >= 0 && (dot < 0 || colon < dot);
    const at = atScheme ? colon : dot;
    const found = atScheme
      ? linkWithScheme(text, at, done, known.topLevel)
      : linksWithout(text, at, done, links.at(-1)?.end ?? -1, known);
    if (found.length > 0) links.push(...found);
    const link = found.at(-1);
    done = link ? link.end : Math.max(done, at + 1);
    // A query right after a domain is no part of a link without a scheme, nor the start of another.
    const from = link
      ? link.scheme === ''
        ? readTail(text, link.end)
        : link.end
      : atScheme
        ? at + 3
        : afterHost(text, at);
    if (dot >= 0 && dot < from) dot = text.indexOf('.', from);
    if (colon >= 0 && colon < from) colon = text.indexOf('://', from);
  }
  return links;
}

/** Past the rest of a run of labels that is no link: what follows a dot or a hyphen in it can't begin one either. */
function afterHost(text: string, dot: number): number {
  let at = dot + 1;
  while (at < text.length && (inDomain(text, at) || isLabelSign(text, at))) at++;
  return at;
}

const isLabelSign = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x2e || unit === 0x2d || unit === 0x5f;
};

function linkWithScheme(text: string, colon: number, done: number, topLevel: Domains): readonly Link[] {
  const secure = (text[colon - 1] ?? '').toLowerCase() === 's';
  const start = colon - (secure ? 5 : 4);
  if (start < done || text.slice(start, start + 4).toLowerCase() !== 'http') return NO_LINKS;
  const scheme = secure ? 'https' : 'http';
  const begin = colon + 3;
  const barred = start > 0 && BARS_BEFORE.test(text[start - 1] as string);
  const domain = barred ? null : readDomain(text, begin, topLevel);
  if (domain) {
    const end = cutShortLink(text, start, readTail(text, domain.end));
    return [{ start, end, scheme, host: hostOf(text, begin, domain.end), isNetworkLink: true }];
  }
  const authorityEnd = readAuthority(text, begin);
  const host = hostOf(text, begin, authorityEnd);
  if (host === '') return NO_LINKS;
  return [{ start, end: readTail(text, authorityEnd), scheme, host, isNetworkLink: false }];
}

function linksWithout(text: string, dot: number, done: number, lastEnd: number, known: KnownDomains): readonly Link[] {
  const { named, topLevel } = known;
  if (!mayEndInTopLevel(text, dot)) return NO_LINKS;
  let first = dot;
  while (first > done && (inDomain(text, first - 1) || text[first - 1] === '-' || text[first - 1] === '_')) first--;
  const start = allowedStart(text, first === lastEnd ? first + 1 : first, dot);
  if (start < 0) return NO_LINKS;
  const domain = readDomain(text, start, topLevel);
  const parts = domain ? asciiParts(text, start, domain.end, topLevel) : [];
  if (parts.length > 0) {
    return parts.map((part, index): Link => {
      const isLast = index === parts.length - 1 && part.end === domain?.end;
      const end = isLast && opensPath(text, part.end) ? readTail(text, part.end) : part.end;
      return { ...part, end, scheme: '', host: hostOf(text, part.start, part.end), isNetworkLink: true };
    });
  }
  const end = readAuthority(text, start);
  const host = named.size > 0 && text[end] !== '@' ? hostOf(text, start, end) : '';
  if (!isUnder(host, named)) return NO_LINKS;
  return [{ start, end: readTail(text, end), scheme: '', host, isNetworkLink: false }];
}

/** Does a label follow the dot, or one of those after it, that doesn't start with a digit? "1.000" has none. */
function mayEndInTopLevel(text: string, dot: number): boolean {
  for (let at = dot; inDomain(text, at + 1); ) {
    const unit = text.charCodeAt(at + 1);
    if (unit < 0x30 || unit > 0x39) return true;
    at++;
    while (at < text.length && text[at] !== '.' && (inDomain(text, at) || text[at] === '-')) at++;
    if (text[at] !== '.') return false;
  }
  return false;
}

/** The first place before the dot where an address may begin, or -1: not within a word, a tag, a path or another address. */
function allowedStart(text: string, first: number, dot: number): number {
  for (let start = first; start < dot; start++) {
    const before = start > 0 ? (text[start - 1] as string) : ' ';
    if (text[start] === '-' || text[start] === '_' || BARS_BEFORE.test(before)) continue;
    return BARS_BEFORE_SCHEMELESS.test(before) ? -1 : start;
  }
  return -1;
}

/** Without a scheme a port or a query alone isn't part of the link; a path is, with all that follows. */
const opensPath = (text: string, at: number): boolean => text[at] === '/' || /^:\d{1,5}\//.test(text.slice(at, at + 7));

/** The labels from an offset on, as far as they end in a top-level domain; the longest that does. */
function readDomain(text: string, start: number, topLevel: Domains): { end: number } | null {
  let found: { end: number } | null = null;
  let at = start;
  for (let label = 0; ; label++) {
    if (label > 0) {
      const end = topLevelEnd(text, at, topLevel);
      if (end > 0) found = { end };
    }
    const begin = at;
    let hasUnderscore = false;
    while (at < text.length) {
      if (inDomain(text, at)) at++;
      else if (at > begin && (text[at] === '-' || text[at] === '_')) {
        hasUnderscore ||= text[at] === '_';
        at++;
      } else break;
    }
    const last = text[at - 1];
    const isLabel = at > begin && at - begin <= 63 && last !== '-' && last !== '_';
    if (!isLabel || text[at] !== '.' || at - start > LONGEST_HOST) return found;
    at++;
    // An underscore is right in a subdomain only, not just before the top level.
    if (hasUnderscore && topLevelEnd(text, at, topLevel) > 0 && !moreLabels(text, at, topLevel)) return found;
  }
}

/** Does another label with a top level follow this one? */
function moreLabels(text: string, at: number, topLevel: Domains): boolean {
  let next = at;
  while (next < text.length && (inDomain(text, next) || text[next] === '-')) next++;
  return text[next] === '.' && topLevelEnd(text, next + 1, topLevel) > 0;
}

/** Where the top-level domain ends that starts here, or -1. It must not run on in ASCII letters, digits or "@". */
function topLevelEnd(text: string, at: number, topLevel: Domains): number {
  const limit = Math.min(text.length, at + LONGEST_TOP_LEVEL);
  const isAscii = text.charCodeAt(at) < 0x80;
  if (isAscii && PUNYCODE_START.test(text.slice(at, at + 4))) {
    let end = at + 4;
    while (end < text.length && /[-0-9a-z]/i.test(text[end] as string)) end++;
    return end > at + 4 ? end : -1;
  }
  let end = at;
  if (isAscii) while (end < limit && isAsciiLetter(text.charCodeAt(end))) end++;
  else while (end < limit && text.charCodeAt(end) >= 0x80 && inDomain(text, end)) end++;
  if (end < at + SHORTEST_TOP_LEVEL || runsOn(text.charCodeAt(end))) return -1;
  return topLevel.has(text.slice(at, end).toLowerCase()) ? end : -1;
}

const LONGEST_TOP_LEVEL = 25;
const SHORTEST_TOP_LEVEL = 2;
const PUNYCODE_START = /^xn--$/i;
const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const runsOn = (unit: number): boolean => isAsciiLetter(unit) || (unit >= 0x30 && unit <= 0x39) || unit === 0x40;

/** Without a scheme only the parts in ASCII are links: "日本語example.com中国語t.co" leads to example.com and to t.co. */
function asciiParts(text: string, start: number, limit: number, topLevel: Domains): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (let at = start; at < limit; ) {
    if (!ASCII_LABEL.test(text[at] as string)) {
      at++;
      continue;
    }
    let end = -1;
    let next = at;
    while (next < limit && (ASCII_LABEL.test(text[next] as string) || (text[next] === '.' && text[next - 1] !== '.'))) {
      if (text[next] === '.') end = Math.max(end, topLevelEnd(text, next + 1, topLevel));
      next++;
    }
    if (end > 0) parts.push({ start: at, end });
    at = Math.max(next, end);
  }
  return parts;
}

/** Userinfo, host and port of an address that X wouldn't know. */
function readAuthority(text: string, begin: number): number {
  let at = begin;
  while (at < text.length && inAuthority(text, at)) at++;
  while (at > begin && /[-.:@_\\[]/.test(text[at - 1] as string)) at--;
  return at;
}

/** Port, path and query. @returns where the address ends */
function readTail(text: string, from: number): number {
  let at = from;
  if (text[at] === ':' && /\d/.test(text[at + 1] ?? '')) {
    at++;
    while (/\d/.test(text[at] ?? '')) at++;
  }
  if (text[at] === '/') at = readPath(text, at + 1);
  if (text[at] === '?') {
    let end = at;
    for (let next = at + 1; next < text.length && inQuery(text, next); next++)
      if (endsQuery(text, next)) end = next + 1;
    at = end;
  }
  return at;
}

function readPath(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length; ) {
    if (inPath(text, at)) {
      if (endsPath(text, at)) end = at + 1;
      at++;
    } else {
      const closed = readParentheses(text, at, true);
      if (closed < 0) break;
      end = at = closed;
    }
  }
  return end;
}

/** "(…)" with one more pair within at most. @returns the offset after it, or -1 */
function readParentheses(text: string, open: number, mayNest: boolean): number {
  if (text[open] !== '(') return -1;
  let at = open + 1;
  while (at < text.length && inPath(text, at)) at++;
  if (mayNest && text[at] === '(') {
    at = readParentheses(text, at, false);
    if (at < 0) return -1;
    while (at < text.length && inPath(text, at)) at++;
  }
  return text[at] === ')' && at > open + 1 ? at + 1 : -1;
}

/** X's own short links end after their code. */
function cutShortLink(text: string, start: number, end: number): number {
  const link = text.slice(start, Math.min(end, start + 64));
  const short = /^https?:\/\/t\.co\/[a-z0-9]+(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i.exec(link);
  return short && start + short[0].length < end ? start + short[0].length : end;
}

/** RFC 1035: a longer name is no host. */
const LONGEST_HOST = 253;
const SIMPLE_HOST = /^[a-z0-9.-]+$/;

/** The host of an authority in its canonical form: lower case, punycode, without userinfo, port and last dot. */
export function hostOf(text: string, start: number, end: number): string {
  const written = text.slice(start, end).toLowerCase();
  if (written.length <= LONGEST_HOST && SIMPLE_HOST.test(written) && !written.endsWith('.')) return written;
  const authority = written.split('\\')[0] as string;
  const withPort = authority.slice(authority.lastIndexOf('@') + 1);
  if (withPort === '' || withPort.length > LONGEST_HOST) return '';
  const host = withPort.replace(/:\d*$/, '').replace(/\.+$/, '');
  if (SIMPLE_HOST.test(host)) return host;
  return SPOKEN_HOST.test(host) ? punycode.of(host) : '';
}

const SPOKEN_HOST = /^[\p{L}\p{M}\p{N}\p{S}.·_-]+$/u;
const punycode = new Memo<string, string>((host) => {
  try {
    return new URL(`https://${host}/`).hostname;
  } catch {
    return host;
  }
});

/** Is the host one of the domains, or below one? */
export function isUnder(host: string, domains: Domains): boolean {
  if (domains.size === 0) return false;
  for (let at = 0; ; ) {
    if (domains.has(host.slice(at))) return true;
    const dot = host.indexOf('.', at);
    if (dot < 0) return false;
    at = dot + 1;
  }
}

/** A host that a person would call a web address: it has a top level that exists or that is kept for examples. */
export function isWebHost(host: string, topLevel: Domains): boolean {
  const top = host.slice(host.lastIndexOf('.') + 1);
  return host.includes('.') && (topLevel.has(top) || RESERVED.has(top) || top.startsWith('xn--'));
}
