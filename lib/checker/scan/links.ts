import { dropOverlaps, firstEndingAfter, isWithin } from '../spans.ts';
import { Memo } from './memo.ts';
import { unitSet } from './unit-set.ts';
import { findXLinks, readTail, type XLink } from './x-links.ts';

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
 * X's own links first (`x-links.ts`). To a rule more counts as a link than X would make one: any host after http(s)://, and the
 * policy's own domains without a scheme.
 */

/** RFC 2606 and 6761: names for examples, tests and one's own network. They are links to a rule, not to X. */
const RESERVED = new Set(['example', 'test', 'invalid', 'localhost', 'local', 'internal', 'intranet', 'lan']);

/** With userinfo and port, but quotes end it, as people expect. */
const inAuthority = unitSet(
  /[^\s!'#&()*+,/;<=>?^{|}$"`’‘“”„‟«»…\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/,
);
/** Without a scheme a host is letters, marks and numbers, and what shows nothing among them. */
const inBareHost = unitSet(/[\p{L}\p{M}\p{N}\p{Cf}·_-]/u);
const BARE_PAIR = /[\p{L}\p{M}\p{N}\p{Cf}]/u;
const BARS_BEFORE = /[A-Za-z0-9@＠$#＃\ufffe\uffff\ufeff]/;

/** Lower case, punycode. */
export type Domains = ReadonlySet<string>;

/** What makes a link of letters with a dot in them. */
export interface KnownDomains {
  /** Top-level domains that X knows. */
  topLevel: Domains;
  /** Domains that a policy names: under them an address needs neither scheme nor known top level to be a link. */
  named: Domains;
}

/** All links of a draft, from left to right. */
export function findLinks(text: string, { topLevel, named }: KnownDomains): Link[] {
  const links = findXLinks(text, topLevel).map((link) => ofX(text, link));
  const others = [
    ...withScheme(text, links, topLevel),
    ...(mayName(text, links, named) ? underNamed(text, links, named) : []),
  ];
  if (others.length === 0) return links;
  return dropOverlaps([...links, ...others]);
}

function ofX(text: string, { start, end, scheme, hostStart, hostEnd }: XLink): Link {
  // "https://good.example:80@evil.example" leads to the latter, whatever X underlines.
  const isUserinfo = scheme !== '' && /^:\d+@/.test(text.slice(hostEnd, hostEnd + LONGEST_PORT));
  const host = hostOf(text, hostStart, isUserinfo ? readAuthority(text, hostStart) : hostEnd);
  return { start, end, scheme, host, isNetworkLink: true };
}

const LONGEST_PORT = 12;

/** Addresses with a scheme whose host X doesn't know. */
function withScheme(text: string, known: readonly Link[], topLevel: Domains): Link[] {
  const links: Link[] = [];
  let done = 0;
  for (let colon = text.indexOf('://'); colon >= 0; colon = text.indexOf('://', colon + 1)) {
    const secure = (text[colon - 1] ?? '').toLowerCase() === 's';
    const start = colon - (secure ? 5 : 4);
    if (start < done || text.slice(start, start + 4).toLowerCase() !== 'http' || isWithin(known, colon)) continue;
    const begin = colon + 3;
    const authorityEnd = readAuthority(text, begin);
    const host = hostOf(text, begin, authorityEnd);
    if (host === '' || text.startsWith('://', authorityEnd) || isRefused(text, start, authorityEnd, topLevel)) continue;
    const end = untilNext(known, start, readTail(text, authorityEnd));
    links.push({ start, end, scheme: secure ? 'https' : 'http', host, isNetworkLink: false });
    done = end;
  }
  return links;
}

const BARS_ADDRESS = /[@＠$#＃]/;
const BAD_HOST = /^[-_]|[-_]\.|\.[-_]|_[^.]*\.[^.]*$/;

/**
 * X knows the top level and still makes no link of it: a sign stands before it, or the host is none, by its hyphens and
 * underscores.
 */
function isRefused(text: string, start: number, end: number, topLevel: Domains): boolean {
  const authority = text.slice(text.indexOf('://', start) + 3, end).toLowerCase();
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  const top = host.slice(host.lastIndexOf('.') + 1);
  // No top level has one letter, or an underscore.
  if (!topLevel.has(top)) return top.length < host.length && /^[a-z]$|_/.test(top);
  return BARS_ADDRESS.test(text[start - 1] ?? '') || BAD_HOST.test(host);
}

/** An address ends where X begins one of its own within it. */
function untilNext(known: readonly Link[], start: number, end: number): number {
  const next = known[firstEndingAfter(known, start)];
  return next && next.start > start && next.start < end ? next.start : end;
}

/** So many domains are quicker looked for one by one than all addresses read. */
const FEW = 24;
/** A host may be written with wide letters, and with what shows nothing: it leads to the same place. */
const WIDE_OR_HIDDEN =
  /[\u00ad\u180e]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|\u034f|[\ufe00-\ufe0f]|[\ufeff-\uffef]|\udb40/;
const SHOWS_NOTHING = /\p{Default_Ignorable_Code_Point}/gu;

/** Is there a dot before a letter that is in no link yet? In prose there is hardly any. */
function hasLooseDot(text: string, known: readonly Link[]): boolean {
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (isBare(text, dot + 1) && !isWithin(known, dot)) return true;
  }
  return false;
}

/** Can one of the domains stand in the text at all? */
function mayName(text: string, known: readonly Link[], named: Domains): boolean {
  if (named.size === 0 || !hasLooseDot(text, known)) return false;
  if (named.size > FEW) return true;
  const shown = WIDE_OR_HIDDEN.test(text) ? text.normalize('NFKC').replace(SHOWS_NOTHING, '') : text;
  const lower = shown.toLowerCase();
  for (const domain of named) if (domain.includes('xn--') || lower.includes(domain)) return true;
  return false;
}

/** Addresses without a scheme under the domains of the policy that X doesn't know. */
function underNamed(text: string, known: readonly Link[], named: Domains): Link[] {
  const links: Link[] = [];
  let done = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, done))) {
    if (!mayEndInTopLevel(text, dot)) {
      done = afterHost(text, dot);
      continue;
    }
    let first = dot;
    while (first > done && isBare(text, first - 1)) first--;
    const start = allowedStart(text, first, dot);
    const end = start < 0 ? dot : readBareHost(text, dot);
    const host = start < 0 || text[end] === '@' ? '' : hostOf(text, start, end);
    if (isUnder(host, named) && !isWithin(known, start)) {
      const whole = untilNext(known, start, readTail(text, end));
      links.push({ start, end: whole, scheme: '', host, isNetworkLink: false });
      done = whole;
    } else done = afterHost(text, dot);
  }
  return links;
}

/** Is this unit one of a host without a scheme? Beyond the BMP are emoji as well as letters in other guises. */
function isBare(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return inBareHost(text, at);
  return barePairs.of(text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0);
}

const barePairs = new Memo<number, boolean>((codePoint) =>
  BARE_PAIR.test(String.fromCodePoint(codePoint).normalize('NFKC')),
);

function readBareHost(text: string, from: number): number {
  let at = afterHost(text, from);
  while (/[-._]/.test(text[at - 1] as string)) at--;
  return at;
}

/** Past the rest of a run of labels: where it is no link, what follows a dot or a hyphen in it can't begin one either. */
function afterHost(text: string, dot: number): number {
  let at = dot + 1;
  while (at < text.length && (text[at] === '.' || isBare(text, at))) at++;
  return at;
}

/** Does a label follow the dot, or one of those after it, that doesn't start with a digit? "1.000" has none. */
function mayEndInTopLevel(text: string, dot: number): boolean {
  for (let at = dot; isBare(text, at + 1); ) {
    const unit = text.charCodeAt(at + 1);
    if (unit < 0x30 || unit > 0x39) return true;
    at++;
    while (at < text.length && isBare(text, at)) at++;
    if (text[at] !== '.') return false;
  }
  return false;
}

const BEGINS_NO_HOST = /[-_\p{M}\p{Cf}]/u;

/** The first place before the dot where an address may begin, or -1: not within a word, a tag, a path or another address. */
function allowedStart(text: string, first: number, dot: number): number {
  for (let start = first; start < dot; start++) {
    const before = start > 0 ? (text[start - 1] as string) : ' ';
    if (BEGINS_NO_HOST.test(text[start] as string) || BARS_BEFORE.test(before)) continue;
    return /[-_./]/.test(before) ? -1 : start;
  }
  return -1;
}

/** Userinfo, host and port of an address that X wouldn't know. */
function readAuthority(text: string, begin: number): number {
  let at = begin;
  while (at < text.length && inAuthority(text, at)) at++;
  while (at > begin && /[-.:@_\\[]/.test(text[at - 1] as string)) at--;
  return at;
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

const SPOKEN_HOST = /^[\p{L}\p{M}\p{N}\p{S}\p{Cf}.·_-]+$/u;
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
