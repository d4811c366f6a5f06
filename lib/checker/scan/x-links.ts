import { describe, WORD } from './characters.ts';
import type { Domains } from './links.ts';
import { Memo } from './memo.ts';
import { unitSet } from './unit-set.ts';

/**
 * Links as X's published rules find them (twitter-text's expression for them, "extract" of its conformance suite). The
 * expression tries every offset, and backtracks; here each run of labels is read once from its dots, to the same end. Where
 * it has a quirk (the first character of a text may be taken for what stands before an address), so has this.
 * @see https://github.com/twitter/twitter-text/tree/master/conformance
 */
export interface XLink {
  start: number;
  end: number;
  scheme: '' | 'http' | 'https';
  /** What the address leads to stands here. */
  hostStart: number;
  hostEnd: number;
}

/** Letters with accents as X's rules list them, for a class of a regular expression. */
export const LATIN_ACCENTS =
  '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
const DIRECTIONS = '\\u202a-\\u202e\\u061c\\u200e\\u200f\\u2066-\\u2069';

const inLabel = unitSet(
  new RegExp(
    `[^!'#%&()*+,\\\\\\-./:;<=>?@[\\]^_{|}~$\\t-\\r \\u0085\\u00a0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufffe\\ufeff\\uffff${DIRECTIONS}]`,
  ),
);
const mayStandBefore = unitSet(/[^A-Za-z0-9@＠$#＃\ufffe\uffff\ufeff]/);
const inAsciiLabel = unitSet(new RegExp(`[\\-a-z0-9${LATIN_ACCENTS}]`, 'i'));
const inPath = unitSet(new RegExp(`[a-z0-9\\u0400-\\u04ff!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${LATIN_ACCENTS}]`, 'i'));
const endsPath = unitSet(new RegExp(`[+\\-a-z0-9\\u0400-\\u04ff=_#/${LATIN_ACCENTS}]`, 'i'));
const inQuery = unitSet(/[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i);
const endsQuery = unitSet(/[a-z0-9\-_&=#/]/i);

const [HYPHEN, DOT, SLASH, UNDERSCORE, PLUS, AT] = [0x2d, 0x2e, 0x2f, 0x5f, 0x2b, 0x40];
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const inRun = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === DOT || unit === HYPHEN || unit === UNDERSCORE || inLabel(text, at);
};

/** All links that X makes of a text, from left to right. @param topLevel the top-level domains that it knows */
export function findXLinks(text: string, topLevel: Domains): XLink[] {
  const links: XLink[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0; ) {
    const run = readRun(text, dot, from, topLevel);
    if (run.tops.length > 0) from = readAddresses(text, run, from, links, topLevel);
    dot = text.indexOf('.', Math.max(run.end, from));
  }
  return links;
}

/** Labels, dots, hyphens and underscores without a break. */
interface Run {
  start: number;
  end: number;
  /** A dot, and where the top-level domain ends that follows it; in order. */
  tops: { dot: number; end: number }[];
}

function readRun(text: string, dot: number, from: number, topLevel: Domains): Run {
  const tops: Run['tops'] = [];
  let end = dot;
  for (; end < text.length && inRun(text, end); end++) {
    if (text.charCodeAt(end) !== DOT) continue;
    const top = topLevelEnd(text, end + 1, text.length, topLevel);
    if (top > 0) tops.push({ dot: end, end: top });
  }
  let start = dot;
  if (tops.length > 0) while (start > from && inRun(text, start - 1)) start--;
  return { start, end, tops };
}

interface Label {
  start: number;
  /** Where its dot stands. */
  end: number;
  /** It begins and ends as a label must. */
  isWhole: boolean;
  endsWell: boolean;
  lastUnderscore: number;
  /** Where the top-level domain right after its dot ends, or -1. */
  top: number;
  /** The same for one that runs on after a hyphen: only with a scheme, and if there is no better. */
  hyphened: number;
  /** The same for the last label that can be reached from it by whole ones, itself not counted. */
  reach: number;
}

/** The addresses of a run, added to `links`. @returns where reading goes on */
function readAddresses(text: string, run: Run, begin: number, links: XLink[], topLevel: Domains): number {
  const labels = labelsOf(text, run);
  const scheme = schemeBefore(text, run.start, begin);
  let from = scheme === '' ? begin : (readHyphened(text, run, scheme, labels, links, topLevel) ?? begin);
  for (const label of labels) {
    if (!label.endsWell || (label.reach < 0 && label.top < 0)) continue;
    for (let start = Math.max(label.start, from); start < label.end; start++) {
      const atScheme = scheme !== '' && start === run.start;
      if (!inLabel(text, start) || !(atScheme || mayBegin(text, start, from))) continue;
      if (label.reach < 0 && start <= label.lastUnderscore) continue;
      // The first character of a text is rather taken for what stands before the address.
      const isEaten = start === 0 && mayStandBefore(text, 0) && start + 1 < label.end && inLabel(text, 1);
      const hostStart = isEaten ? 1 : start;
      const hostEnd = label.reach > 0 ? label.reach : label.top;
      const end = readTail(text, hostEnd);
      from = end;
      if (isHost(text, hostStart, hostEnd, topLevel)) {
        links.push(
          ...(atScheme
            ? [withScheme(text, scheme, hostStart, hostEnd, end)]
            : withoutScheme(text, hostStart, hostEnd, end, topLevel)),
        );
      }
      start = end - 1;
    }
    if (from >= run.end) break;
  }
  return Math.max(from, begin);
}

/**
 * "http://domain.com-that" leads to domain.com, as the conformance suite has it. X's library takes what is before a hyphen for
 * part of an e-mail address; without a scheme so do we.
 */
function readHyphened(
  text: string,
  run: Run,
  scheme: XLink['scheme'],
  labels: Label[],
  links: XLink[],
  topLevel: Domains,
): number | null {
  const [first] = labels;
  if (!first?.isWhole || first.reach > 0 || (first.top > 0 && first.lastUnderscore < 0)) return null;
  let found = -1;
  for (const { isWhole, hyphened, lastUnderscore } of labels) {
    if (!isWhole) break;
    if (hyphened > 0 && lastUnderscore < 0) found = hyphened;
  }
  if (found < 0 || !isHost(text, run.start, found, topLevel)) return null;
  links.push(withScheme(text, scheme, run.start, found, found));
  return found;
}

function labelsOf(text: string, { start, end, tops }: Run): Label[] {
  const labels: Label[] = [];
  let begin = start;
  let lastUnderscore = -1;
  let next = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === UNDERSCORE) lastUnderscore = at;
    if (unit !== DOT) continue;
    while (next < tops.length && (tops[next]?.dot as number) < at) next++;
    const end = tops[next]?.dot === at ? (tops[next]?.end as number) : -1;
    const [top, hyphened] = text.charCodeAt(end) === HYPHEN ? [-1, end] : [end, -1];
    const endsWell = at > begin && inLabel(text, at - 1);
    const isWhole = endsWell && inLabel(text, begin);
    labels.push({ start: begin, end: at, isWhole, endsWell, lastUnderscore, top, hyphened, reach: -1 });
    begin = at + 1;
    lastUnderscore = -1;
  }
  for (let index = labels.length - 2; index >= 0; index--) {
    const after = labels[index + 1] as Label;
    if (!after.isWhole) continue;
    (labels[index] as Label).reach = after.reach > 0 ? after.reach : after.lastUnderscore < 0 ? after.top : -1;
  }
  return labels;
}

const mayBegin = (text: string, start: number, from: number): boolean =>
  start === 0 || (start > from && mayStandBefore(text, start - 1));

/** The scheme that ends where a run starts, if an address may begin there. */
function schemeBefore(text: string, end: number, from: number): XLink['scheme'] {
  const written = /https?:\/\/$/i.exec(text.slice(Math.max(from, end - 8), end))?.[0];
  if (written === undefined || !mayBegin(text, end - written.length, from)) return '';
  return written.length === 8 ? 'https' : 'http';
}

function withScheme(text: string, scheme: XLink['scheme'], hostStart: number, hostEnd: number, whole: number): XLink {
  const start = hostStart - scheme.length - '://'.length;
  const short = SHORT_LINK.exec(text.slice(start, Math.min(whole, start + LONGEST_SHORT_LINK)));
  return { start, end: short ? start + short[0].length : whole, scheme, hostStart, hostEnd };
}

/** X's own short links end after their code. */
const SHORT_LINK = /^https?:\/\/t\.co\/[a-z0-9]+(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;
const LONGEST_SHORT_LINK = 4096;

/** Without a scheme only the parts in ASCII are links: "日本語example.com中国語t.co" leads to example.com and to t.co. */
function withoutScheme(text: string, hostStart: number, hostEnd: number, end: number, topLevel: Domains): XLink[] {
  if (hostStart > 0 && /[-_./]/.test(text[hostStart - 1] as string)) return [];
  const links = asciiParts(text, hostStart, hostEnd, topLevel).map(
    (part): XLink => ({ ...part, scheme: '', ...hostOf(part) }),
  );
  const last = links.at(-1);
  // A port or a query alone isn't part of the link; a path is, with all that follows.
  if (last && /^(?::\d+)?\//.test(text.slice(hostEnd, hostEnd + LONGEST_PORT))) last.end = end;
  return links;
}

const hostOf = ({ start, end }: { start: number; end: number }) => ({ hostStart: start, hostEnd: end });
const LONGEST_PORT = 12;

function asciiParts(text: string, start: number, limit: number, topLevel: Domains): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (let at = start; at < limit; ) {
    if (!inAsciiLabel(text, at)) {
      at++;
      continue;
    }
    let end = -1;
    let next = at;
    for (let label = at; next < limit; next++) {
      if (inAsciiLabel(text, next)) continue;
      if (text.charCodeAt(next) !== DOT || next === label) break;
      label = next + 1;
      const top = topLevelEnd(text, label, limit, topLevel);
      if (top === limit || text.charCodeAt(top) !== HYPHEN) end = Math.max(end, top);
    }
    if (end > 0) parts.push({ start: at, end });
    at = Math.max(next, end, at + 1);
  }
  return parts;
}

const LONGEST_TOP_LEVEL = 25;
const PUNYCODE = /xn--[-0-9a-z]+/iy;

/** Where the top-level domain ends that starts here, or -1. It must not run on in letters and digits of ASCII. */
function topLevelEnd(text: string, at: number, limit: number, topLevel: Domains): number {
  const first = text.charCodeAt(at);
  if (!(first >= 0x80 ? isLetterOfTopLevel(first) : isAsciiLetter(first))) return -1;
  let end = at;
  const most = Math.min(limit, at + LONGEST_TOP_LEVEL);
  if (first < 0x80) {
    while (end < most && isAsciiLetter(text.charCodeAt(end))) end++;
    if (end >= at + 2 && mayEnd(text, end, limit) && topLevel.has(text.slice(at, end).toLowerCase())) return end;
  } else {
    while (end < most && isLetterOfTopLevel(text.charCodeAt(end))) end++;
    // Letters of these scripts may follow: "한국어" begins with the top level of Korea.
    for (; end > at; end--) if (mayEnd(text, end, limit) && topLevel.has(text.slice(at, end).toLowerCase())) return end;
  }
  PUNYCODE.lastIndex = at;
  const spelt = (first | 0x20) === 0x78 ? PUNYCODE.exec(text) : null;
  return spelt ? Math.min(at + spelt[0].length, limit) : -1;
}

/** Not in ASCII; none has letters beyond the BMP, and all are words. */
const isLetterOfTopLevel = (unit: number): boolean =>
  unit >= 0x80 && (unit < 0xd800 || unit > 0xdfff) && (describe(unit) & WORD) !== 0;

function mayEnd(text: string, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const unit = text.charCodeAt(at);
  return !(isAsciiLetter(unit) || isDigit(unit) || unit === AT || unit === PLUS);
}

/** Port, path and query. @returns where the address ends */
export function readTail(text: string, from: number): number {
  let at = from;
  if (text[at] === ':' && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  if (text.charCodeAt(at) === SLASH) at = readPath(text, at + 1);
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

/** RFC 1035: a label has at most 63 octets, in punycode where it isn't ASCII. */
const LONGEST_LABEL = 63;
/** As many characters may always be spelt in so many octets. */
const SAFE_LABEL = 12;

function isHost(text: string, start: number, end: number, topLevel: Domains): boolean {
  const host = text.slice(start, end);
  if (host.startsWith('xn--') && asciiParts(text, start, end, topLevel).length === 0) return false;
  return host
    .split('.')
    .every(
      (label) => label.length <= LONGEST_LABEL && (label.length <= SAFE_LABEL || spelt.of(label) <= LONGEST_LABEL),
    );
}

/** How many octets a label is spelt in. */
const spelt = new Memo<string, number>((label) => {
  if (/^[\x21-\x7e]*$/.test(label)) return label.length;
  try {
    return new URL(`https://${label}/`).hostname.length;
  } catch {
    return label.length;
  }
});
