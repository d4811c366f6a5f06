import { type Detection, type Detector, type DetectorInput, MOST_DETECTIONS } from './detector.ts';
import type { Forms, Knowledge } from './knowledge.ts';
import { type Format, startKey } from './secret-formats.ts';
import { namedKeyIn } from './secret-named.ts';
import { findSaidSecrets, isValueOfName } from './secret-said.ts';
import { entropyOf, isPlaceholder } from './secret-values.ts';

/**
 * Keys, tokens and passwords: the shapes that vendors give theirs (`secret-formats.ts`, with its sources), private keys in PEM
 * (RFC 7468), credentials in addresses (RFC 3986, 3.2.1), and what is said or assigned to be one (`secret-said.ts`). Vendors'
 * own examples and placeholders are none.
 */
export const secret: Detector = {
  name: 'secret',
  find(input) {
    const found = [
      ...findFormats(input),
      ...findPrivateKeys(input),
      ...findWithSigns(input),
      ...findCredentials(input),
      ...findSaidSecrets(input),
    ];
    return found.length < 2 ? found : longest(found);
  },
};

/** In long tokens, where a word begins as a prefix does. */
function findFormats({ text, anchors: { longTokens }, known }: DetectorInput): Detection[] {
  const { formats, forms } = known;
  const found: Detection[] = [];
  for (let token = 0; token < longTokens.length && found.length < MOST_DETECTIONS; token += 2) {
    const from = longTokens[token] as number;
    const to = longTokens[token + 1] as number;
    const before = found.length;
    let wasWord = false;
    let tries = 0;
    for (let at = from; at < to - 1; at++) {
      const unit = text.charCodeAt(at);
      const isWord = isLetterOrDigit(unit);
      const key = startKey(unit, text.charCodeAt(at + 1));
      if (isWord && !wasWord && formats.starts[key] === 1 && tries < MOST_TRIES && !isLetterBefore(text, at)) {
        tries++;
        const end = endOfFormat(text, at, formats.byStart.get(key) ?? [], forms);
        if (end > 0) {
          found.push({ start: withScheme(text, at, end), end, confidence: 0.95 });
          at = end;
          wasWord = true;
          continue;
        }
      }
      wasWord = isWord;
    }
    if (found.length > before) continue;
    findMarked(text, from, to, known, found);
    if (found.length === before) findNamed(text, from, to, known, found);
  }
  return found;
}

/** More beginnings of keys than this in one token, and none of them one: it is made of them. */
const MOST_TRIES = 50;

/** Behind a prefix, letters and digits as a machine throws them, not the same few all over. */
const isMade = (value: string, forms: Forms): boolean => entropyOf(value) > FEWEST_BITS && !isPlaceholder(value, forms);
const FEWEST_BITS = 2.3;

/** A format that begins with a host takes what stands before it in the address. */
function withScheme(text: string, at: number, end: number): number {
  if (!/[/.]/.test(text[at - 1] ?? '') || !text.slice(at, end).includes('/')) return at;
  return at - (/https?:\/\/[\w.-]{0,40}$/.exec(text.slice(Math.max(0, at - 48), at))?.[0].length ?? 0);
}

function findNamed(text: string, from: number, to: number, known: Knowledge, found: Detection[]): void {
  if (to - from > LONGEST_MARKED) return;
  if (isValueOfName(text, from, to, known)) {
    found.push({ start: from, end: to, confidence: 0.8 });
    return;
  }
  const own = namedKeyIn(text, from, to, known.forms);
  if (own) found.push({ start: own[0], end: own[1], confidence: 0.75 });
}

function endOfFormat(text: string, at: number, formats: readonly Format[], forms: Forms): number {
  for (const { prefix, body } of formats) {
    if (!text.startsWith(prefix, at)) continue;
    const from = at + prefix.length;
    body.lastIndex = from;
    if (!body.test(text) || !isMade(text.slice(from, body.lastIndex), forms)) continue;
    return text[body.lastIndex - 1] === '.' ? body.lastIndex - 1 : body.lastIndex;
  }
  return -1;
}

const LONGEST_MARKED = 400;
const SHORTEST_MARKED = 34;

function findMarked(text: string, from: number, to: number, { formats, forms }: Knowledge, found: Detection[]): void {
  if (to - from < SHORTEST_MARKED || to - from > LONGEST_MARKED) return;
  const token = text.slice(from, to);
  for (const [mark, form] of formats.marked) {
    if (!token.includes(mark)) continue;
    const value = form.exec(token)?.[1];
    if (value === undefined || isPlaceholder(value, forms)) continue;
    const start = from + token.indexOf(value);
    found.push({ start, end: start + value.length, confidence: 0.9 });
    return;
  }
}

const isLetterOrDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** A letter that isn't ASCII's ends no token, but does end a word. */
const isLetterBefore = (text: string, at: number): boolean =>
  at > 0 && text.charCodeAt(at - 1) >= 0xc0 && /\p{L}/u.test(text[at - 1] as string);

/** Braintree's, which no token holds whole. */
const BRAINTREE = 'access_token';

function findWithSigns({ text, anchors: { currencySigns }, known }: DetectorInput): Detection[] {
  const { braintreeBody } = known.forms;
  const found: Detection[] = [];
  for (const sign of currencySigns) {
    const start = sign - BRAINTREE.length;
    braintreeBody.lastIndex = sign;
    if (text.startsWith(BRAINTREE, start) && !/\w/.test(text[start - 1] ?? '') && braintreeBody.test(text))
      found.push({ start, end: braintreeBody.lastIndex, confidence: 0.95 });
    if (found.length > MOST_DETECTIONS) break;
  }
  return found;
}

const LONGEST_HEADER = 120;

const PUTTY = 'PuTTY-User-Key-File-';

function findPrivateKeys({ text, known }: DetectorInput): Detection[] {
  const { pemBegin, pemBody, pemEnd, puttyBody } = known.forms;
  const found: Detection[] = [];
  const putty = text.indexOf(PUTTY);
  puttyBody.lastIndex = putty + PUTTY.length;
  if (putty >= 0 && puttyBody.test(text)) found.push({ start: putty, end: puttyBody.lastIndex, confidence: 1 });
  let done = 0;
  for (let at = text.indexOf('PRIVATE KEY'); at >= 0; at = text.indexOf('PRIVATE KEY', at + 1)) {
    if (at < done || !pemBody.test(text.slice(at, at + LONGEST_HEADER))) continue;
    const header = pemBegin.exec(text.slice(Math.max(0, at - LONGEST_HEADER), at))?.[0];
    if (header === undefined) continue;
    pemEnd.lastIndex = at;
    const end = pemEnd.exec(text) ? pemEnd.lastIndex : endOfKeyLines(text, at);
    found.push({ start: at - header.length, end, confidence: 1 });
    done = end;
    if (found.length > MOST_DETECTIONS) break;
  }
  return found;
}

/** A key that was cut off: its lines, as long as they are of base64. */
function endOfKeyLines(text: string, at: number): number {
  const lines = /----[\sA-Za-z0-9+/=:"\\,-]{0,8000}/y;
  lines.lastIndex = text.indexOf('----', at);
  lines.test(text);
  let end = lines.lastIndex > 0 ? lines.lastIndex : at;
  while (end > at && /\s/.test(text[end - 1] as string)) end--;
  return end;
}

/** `scheme://user:password@host`; a password may hold an "@" of its own. */
function findCredentials({ text, anchors: { signs, ats }, known }: DetectorInput): Detection[] {
  const { credentialScheme, credentialUser, credentialNoName, credentialHost } = known.forms;
  const found: Detection[] = [];
  if (ats.length === 0) return found;
  for (const sign of signs) {
    if (text.charCodeAt(sign) !== 0x3a || text.charCodeAt(sign + 1) !== 0x2f || text.charCodeAt(sign + 2) !== 0x2f)
      continue;
    const scheme = credentialScheme.exec(text.slice(Math.max(0, sign - 22), sign))?.[0];
    const user = scheme === undefined ? null : credentialUser.exec(text.slice(sign + 1, sign + 260));
    if (scheme === undefined || !user) continue;
    const password = user[2] as string;
    if (password.length < 4 || isPlaceholder(password, known.forms) || credentialNoName.test(user[1] as string))
      continue;
    credentialHost.lastIndex = sign + 1 + user[0].length;
    credentialHost.test(text);
    const end = credentialHost.lastIndex;
    found.push({
      start: sign - scheme.length,
      end: /[.!?]/.test(text[end - 1] ?? '') ? end - 1 : end,
      confidence: 1,
    });
    if (found.length > MOST_DETECTIONS) break;
  }
  return found;
}

/** In order; of those that overlap the one that starts first, of those that start together the longest. */
function longest(found: Detection[]): Detection[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
