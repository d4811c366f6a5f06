import { type Detection, type Detector, type DetectorInput, MOST_DETECTIONS } from './detector.ts';
import { isWordCharacter } from './digit-groups.ts';

/**
 * E-mail addresses as people write them: the dot-atom local part of RFC 5322 (3.2.3) with the letters of RFC 6531, at a domain of
 * RFC 1035 labels with the letters of IDNA. Limits of RFC 5321 (4.5.3.1): 64 for the local part, 255 for the domain. Addresses
 * that are spelled out, "name (at) firm (dot) dk", count too; `git@host:path` and `logo@2x.png` name something else.
 */
export const email: Detector = {
  name: 'email',
  find({ text, anchors: { ats }, mayHold }) {
    const found: Detection[] = [];
    for (const at of ats) {
      if (found.length > MOST_DETECTIONS) break;
      const address = addressAround(text, at);
      if (address) found.push(address);
    }
    const spelled = spelledOut(text, mayHold);
    return spelled.length === 0 ? found : [...found, ...spelled].sort((a, b) => a.start - b.start);
  },
};

const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
const LOCAL_SIGNS = new Set([..."!#$%&'*+/=?^`{|}~.-"].map((sign) => sign.charCodeAt(0)));
const [DOT, HYPHEN, AT] = [0x2e, 0x2d, 0x40];
const TOP_LEVEL = /^(?:xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,63})$/iu;
const FILE_OR_VERSION =
  /^\d+(?:\.\d+)+|\.(?:png|jpe?g|gif|svg|webp|avif|js|mjs|ts|css|html?|pdf|json|xml|zip|md|txt)$/i;

export function addressAround(text: string, at: number): Detection | null {
  if (text.charCodeAt(at - 1) === AT) return null;
  const end = endOfDomain(text, at + 1);
  if (end < 0) return null;
  let from = at;
  while (from > 0 && at - from <= LONGEST_LOCAL_PART && isLocal(text, from - 1)) from--;
  // Quotes, brackets and dots that a sentence puts before an address aren't its own, nor is what a link puts there.
  const before = text.slice(from, at);
  const isAfterAt = text.charCodeAt(from - 1) === AT;
  const isPath = isAfterAt || before.includes('//');
  const link = before.lastIndexOf('=') + 1 || (isPath ? before.lastIndexOf('/') + 1 : 0);
  // "@mette@social.example" is an account on another network.
  if (isAfterAt && link === 0) return null;
  const isEmphasised = text[end] === '_' || text[end] === '*';
  const local = before.slice(link).replace(isEmphasised ? /^[.'`{|*_=/!?&%#~^$-]+/ : /^[.'`{|*=/!?&%#~^$-]+/, '');
  if (local === '' || local.length > LONGEST_LOCAL_PART || local.endsWith('.') || local.includes('..')) return null;
  if (FILE_OR_VERSION.test(text.slice(at + 1, end))) return null;
  if (local === 'git' && (text[end] === ':' || text[end] === '/')) return null;
  return { start: at - local.length, end, confidence: 0.98 };
}

const isLocal = (text: string, at: number): boolean =>
  LOCAL_SIGNS.has(text.charCodeAt(at)) || isWordCharacter(text, at);

/** Where labels with dots between end, the last of them a top level; else -1. */
function endOfDomain(text: string, begin: number): number {
  let found = -1;
  for (let at = begin; at - begin <= LONGEST_DOMAIN; at++) {
    const label = at;
    while (
      isWordCharacter(text, at) ||
      (at > label && text.charCodeAt(at) > 0x2ff && /\p{M}/u.test(text[at] as string)) ||
      (at > label && text.charCodeAt(at) === HYPHEN && /[\p{L}\p{N}-]/u.test(text[at + 1] ?? ''))
    )
      at++;
    if (at === label || at - label > LONGEST_LOCAL_PART - 1) return found;
    if (label > begin && !isWordCharacter(text, at)) {
      // What emphasises the address is no part of it.
      const name = text.slice(label, at).replace(/_+$/, '');
      // "a@b.dk-adresser": a word goes on behind the address.
      const end = TOP_LEVEL.test(name) ? name.length : name.indexOf('-');
      if (end > 0 && TOP_LEVEL.test(name.slice(0, end))) found = label + end;
    }
    if (text.charCodeAt(at) !== DOT) return text.charCodeAt(at) === AT ? -1 : found;
  }
  return found;
}

const SPELLED_AT = /[([{<] ?(?:at|a|@|snabel-?a|krøllealfa|ät) ?[)\]}>]| snabel-?a /giu;
const SPELLED_DOT = /(?:\.| ?[([{<] ?(?:dot|punktum|punkt|prik|\.) ?[)\]}>] ?| (?:dot|punktum|prik) )/iu;
const SPELLED_LOCAL =
  /[\p{L}\p{N}_+%-]+(?:(?:\.| ?[([{<] ?(?:dot|punktum|punkt|prik|\.) ?[)\]}>] ?)[\p{L}\p{N}_+%-]+){0,4} ?$/iu;
const SPELLED_DOMAIN = new RegExp(
  `^ ?[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:${SPELLED_DOT.source}[\\p{L}\\p{N}-]{1,62}){0,3}${SPELLED_DOT.source}[\\p{L}]{2,24}(?![\\p{L}\\p{N}@_])`,
  'iu',
);
/** "mette at nordhavn dot dk": only where both are spelled. */
const ALL_WORDS = / at [\p{L}\p{N}-]{1,63}(?: dot [\p{L}\p{N}-]{1,63}){0,2} dot \p{L}{2,24}(?![\p{L}\p{N}])/giu;
const REACH = 80;

function spelledOut(text: string, mayHold: DetectorInput['mayHold']): Detection[] {
  const found: Detection[] = [];
  if (mayHold('spelled at') || hasBracketed(text)) {
    for (const match of text.matchAll(SPELLED_AT)) {
      const after = SPELLED_DOMAIN.exec(
        text.slice(match.index + match[0].length, match.index + match[0].length + REACH * 2),
      );
      if (after) pushSpelled(found, text, match.index, match.index + match[0].length + after[0].length);
      if (found.length > MOST_DETECTIONS) break;
    }
  }
  if (mayHold('spelled dot')) {
    for (const match of text.matchAll(ALL_WORDS)) pushSpelled(found, text, match.index, match.index + match[0].length);
  }
  return found;
}

/** Cheap to ask, where asking for all at once isn't. */
const hasBracketed = (text: string): boolean =>
  (text.includes('(') || text.includes('[') || text.includes('{') || text.includes('<')) && BRACKETED.test(text);
const BRACKETED = /[([{<] ?(?:at|a|@|kr|ät) ?-?[\p{L})\]}>]/iu;

function pushSpelled(found: Detection[], text: string, at: number, end: number): void {
  const local = SPELLED_LOCAL.exec(text.slice(Math.max(0, at - REACH), at))?.[0];
  if (local !== undefined) found.push({ start: at - local.length, end, confidence: 0.7 });
}
