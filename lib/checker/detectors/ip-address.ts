import { contextOf } from './context.ts';
import { type Detection, type Detector, MOST_DETECTIONS } from './detector.ts';
import { isWordCharacter } from './digit-groups.ts';
import type { Forms, Knowledge } from './knowledge.ts';
import { after } from './read-form.ts';

/**
 * IP addresses: IPv4 in dotted decimals, IPv6 in full, compressed, with an IPv4 tail, a zone or a prefix length (RFC 4291, 2.2;
 * RFC 4007, 11; RFC 4632, 3.1). Four small numbers behind "version" are a version.
 */
export const ipAddress: Detector = {
  name: 'ip-address',
  find({ text, anchors: { digitRuns, signs }, known }) {
    const sixes = findIpv6(text, signs, known);
    const fours = findIpv4(text, digitRuns, known).filter(
      ({ start }) => !sixes.some((six) => six.start <= start && start < six.end),
    );
    return [...sixes, ...fours].sort((a, b) => a.start - b.start);
  },
};

const [STOP, HYPHEN] = [0x2e, 0x2d];

/** Of one address at most: no leading zero says more than two digits. */
const LEADING_ZERO = /(?:^|\.)0\d/;

function findIpv4(text: string, runs: readonly number[], { words, forms }: Knowledge): Detection[] {
  const found: Detection[] = [];
  let series: string | null = null;
  for (let run = 0; run + 6 < runs.length && found.length < MOST_DETECTIONS; run += 2) {
    const start = runs[run] as number;
    if ((runs[run + 1] as number) - start > 3 || !areDotted(text, runs, run)) continue;
    const sign = text.charCodeAt(start - 1);
    const isEndOfRange = found.at(-1)?.end === start - 1;
    if ((sign === STOP || sign === HYPHEN) && !isEndOfRange) continue;
    const before = text.slice(Math.max(0, start - 2), start);
    if (isWordCharacter(text, start - 1) || (!isEndOfRange && /\d,$|(?:^|[^\\])\\$|§ ?$/.test(before))) continue;
    let end = after(text, start, forms.ipFour);
    const address = text.slice(start, end);
    if (address === '' || LEADING_ZERO.test(address)) continue;
    if (
      isWordCharacter(text, end) ||
      (/^[-.]\w/.test(text.slice(end, end + 2)) && !mayBeFollowed(text, end, address, forms))
    )
      continue;
    end = after(text, end, forms.ipPrefix);
    const context = contextOf(text, start, end, words.ip);
    if (context < 0) continue;
    // Behind "4.12.0.7 is out", "4.12.0.5" is the version before.
    if (seriesOf(address) === series) continue;
    if (isVersion(text, start, end, context, forms)) {
      series = seriesOf(address);
      continue;
    }
    found.push({ start, end, confidence: context > 0 ? 0.95 : forms.ipLocal.test(address) ? 0.9 : 0.65 });
    run += 6;
  }
  return found;
}

const seriesOf = (address: string): string => address.split('.', 3).join('.');

/** Enough of the text before it to see a few words. */
const NEARBY = 40;

/** "CrowRoute 2.14.0.7 is out", also where a router is spoken of: what is said at once of the number counts for more. */
function isVersion(text: string, start: number, end: number, context: number, forms: Forms): boolean {
  if (!forms.ipLikeVersion.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - NEARBY), start);
  if (after(text, end, forms.ipVersionBehind) > end || forms.ipVersionBefore.test(before)) return true;
  return context === 0 && forms.ipVersionNamed.test(before);
}

function areDotted(text: string, runs: readonly number[], run: number): boolean {
  for (let next = run + 2; next <= run + 6; next += 2) {
    const end = runs[next - 1] as number;
    if (text.charCodeAt(end) !== 0x2e || runs[next] !== end + 1) return false;
  }
  return true;
}

/** A range of addresses, or a word that begins behind the dot of a sentence; a fifth number only after what is local. */
function mayBeFollowed(text: string, end: number, address: string, forms: Forms): boolean {
  if (text[end] === '-') return /^-\d{1,3}(?:\.\d|(?![\w.]))/.test(text.slice(end, end + 6));
  return forms.ipLocal.test(address) && /^\.\d/.test(text.slice(end, end + 2));
}

/** "0" to ":" lie in a row. */
function isHexOrColon(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x30 && unit <= 0x3a) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}

const LONGEST_IPV6 = 45;

function findIpv6(text: string, signs: readonly number[], known: Knowledge): Detection[] {
  const found: Detection[] = [];
  let done = 0;
  for (const sign of signs) {
    if (sign < done || text[sign] !== ':') continue;
    // An address goes on behind its colons, or ends in two of them.
    if (!isHexOrColon(text, sign + 1) && text[sign - 1] !== ':') continue;
    let start = sign;
    while (start > done && sign - start < LONGEST_IPV6 && isHexOrColon(text, start - 1)) start--;
    let end = sign + 1;
    while (end < text.length && end - start <= LONGEST_IPV6 && isHexOrColon(text, end)) end++;
    done = end;
    const address = addressIn(text, start, end, known);
    if (address) {
      found.push(address);
      done = address.end;
    }
    if (found.length > MOST_DETECTIONS) break;
  }
  return found;
}

/** @param from where hexadecimal digits and colons begin; @param to where they end */
function addressIn(text: string, from: number, to: number, { words, forms }: Knowledge): Detection | null {
  // "IP:fe80::1" has a colon of its own before the address.
  const start = text[from] === ':' && text[from + 1] !== ':' ? from + 1 : from;
  if (isWordCharacter(text, start - 1) || text[start - 1] === '.') return null;
  let end = to;
  const last = Math.max(start, text.lastIndexOf(':', to - 1) + 1);
  const tail = text[to] === '.' ? text.slice(last, after(text, last, forms.ipFour)) : '';
  if (tail) end = last + tail.length;
  else if (text[to] === '.' && /\d/.test(text[to + 1] ?? '')) return null;
  if (!tail && text[end - 1] === ':' && text[end - 2] !== ':') end--;
  if (isWordCharacter(text, end) || (text[end] === ':' && text[end + 1] === ':')) return null;
  const address = text.slice(start, end);
  const isTold = () => contextOf(text, start, end, words.ip) > 0 || end - start === text.length;
  if (!isIpv6(tail ? `${address.slice(0, -tail.length)}0:0` : address, isTold)) return null;
  end = after(text, after(text, end, forms.ipZone), forms.ipPrefixSix);
  return { start, end, confidence: contextOf(text, start, end, words.ip) > 0 ? 0.95 : 0.85 };
}

/** @param isTold a word says that it is one, or nothing else is said */
function isIpv6(address: string, isTold: () => boolean): boolean {
  const halves = address.split('::');
  if (halves.length > 2 || address === '::') return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  if (halves.length === 1) return groups.length === 8 && groups.some((group) => group.length !== 2);
  if (groups.length > 7 || !/\d/.test(address)) return false;
  // "abc::def" and "5::3" are other people's notation: an address is told, begins with nothing, or has a group that says more, or many.
  return address.startsWith('::') || groups.length > 4 || groups.some((group) => group.length > 2) || isTold();
}
