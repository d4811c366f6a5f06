import { type Detection, type Detector, type DetectorInput, MOST_DETECTIONS } from './detector.ts';
import { isWordCharacter } from './digit-groups.ts';
import type { Forms } from './knowledge.ts';

/**
 * E-mail addresses as people write them: the dot-atom local part of RFC 5322 (3.2.3) with the letters of RFC 6531, at a domain of
 * RFC 1035 labels with the letters of IDNA. Limits of RFC 5321 (4.5.3.1): 64 for the local part, 255 for the domain. Addresses
 * that are spelled out, "name (at) firm (dot) dk", count too; `git@host:path` and `logo@2x.png` name something else.
 */
export const email: Detector = {
  name: 'email',
  find({ text, anchors: { ats }, known: { forms }, mayHold }) {
    const found: Detection[] = [];
    const mayBeLoose = text.length <= LONGEST_LOOSE || mayHold('loose address');
    for (const at of ats) {
      if (found.length > MOST_DETECTIONS) break;
      const address = addressAround(text, at, forms) ?? (mayBeLoose ? looselyAround(text, at, forms) : null);
      if (address) found.push(address);
    }
    const spelled = spelledOut(text, forms, mayHold);
    return spelled.length === 0 ? found : [...found, ...spelled].sort((a, b) => a.start - b.start);
  },
};

const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
const LOCAL_SIGNS = new Set([..."!#$%&'*+/=?^`{|}~.-"].map((sign) => sign.charCodeAt(0)));
const [DOT, HYPHEN, AT] = [0x2e, 0x2d, 0x40];
const TOP_LEVEL = /^(?:xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,63})$/iu;

function addressAround(text: string, at: number, forms: Forms): Detection | null {
  if (text.charCodeAt(at - 1) === AT) return null;
  const end = endOfDomain(text, at + 1);
  if (end < 0) return null;
  let from = startOfQuoted(text, at);
  if (from < at) return { start: from, end, confidence: 0.9 };
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
  if (forms.emailFile.test(text.slice(at + 1, end))) return null;
  if (local === 'git' && (text[end] === ':' || text[end] === '/')) return null;
  return { start: at - local.length, end, confidence: 0.98 };
}

/** "jens holm"@firma.dk: where the name before the sign begins, if it stands in quotes. */
function startOfQuoted(text: string, at: number): number {
  const quoted = text[at - 1] === '"' && /"[^"\n]{1,64}"$/.exec(text.slice(Math.max(0, at - 66), at));
  return quoted ? at - quoted[0].length : at;
}

/** "jens@firma(dot)dk", and "jens @ firma.dk" where an address is announced. */
function looselyAround(text: string, at: number, forms: Forms): Detection | null {
  const after = forms.emailSpelledDomain.exec(text.slice(at + 1, at + 1 + REACH * 2))?.[0];
  const before = after && forms.emailSpelledLocal.exec(text.slice(Math.max(0, at - REACH), at))?.[0];
  if (!after || !before || !/[ ([{<]/.test(before + after)) return null;
  const start = at - before.length;
  const isSpaced = before.endsWith(' ') || after.startsWith(' ');
  const isAll = before.length + 1 + after.length === text.length;
  if (isSpaced && !isAll && !forms.emailBefore.test(text.slice(Math.max(0, start - 12), start))) return null;
  return { start, end: at + 1 + after.length, confidence: 0.7 };
}

const isLocal = (text: string, at: number): boolean => LOCAL_SIGNS.has(text.charCodeAt(at)) || isOfLabel(text, at);

/** Of any script. */
const isOfLabel = (text: string, at: number): boolean =>
  text[at] === '_' || isWordCharacter(text, at) || (text.charCodeAt(at) > 0xdff && /\p{L}/u.test(text[at] as string));

/** Where labels with dots between end, the last of them a top level; else -1. */
function endOfDomain(text: string, begin: number): number {
  let found = -1;
  for (let at = begin; at - begin <= LONGEST_DOMAIN; at++) {
    const label = at;
    while (
      isOfLabel(text, at) ||
      (at > label && text.charCodeAt(at) > 0x2ff && /\p{M}/u.test(text[at] as string)) ||
      (at > label && text.charCodeAt(at) === HYPHEN && /[\p{L}\p{N}-]/u.test(text[at + 1] ?? ''))
    )
      at++;
    if (at === label || text[label] === '_' || at - label > LONGEST_LOCAL_PART - 1) return found;
    if (label > begin && !isOfLabel(text, at)) {
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

const REACH = 80;
/** What is nothing but an address needs no word that announces it. */
const LONGEST_LOOSE = 3 * REACH + 1;

function spelledOut(text: string, forms: Forms, mayHold: DetectorInput['mayHold']): Detection[] {
  const found: Detection[] = [];
  if (mayHold('spelled at') || hasBracketed(text, forms)) {
    for (const match of text.matchAll(forms.emailSpelledAt)) {
      const after = forms.emailSpelledDomain.exec(
        text.slice(match.index + match[0].length, match.index + match[0].length + REACH * 2),
      );
      if (after) pushSpelled(found, text, forms, match.index, match.index + match[0].length + after[0].length);
      if (found.length > MOST_DETECTIONS) break;
    }
  }
  if (mayHold('spelled dot')) {
    for (const match of text.matchAll(forms.emailInWords))
      if (!forms.emailNoLocal.test(text.slice(Math.max(0, match.index - 12), match.index)))
        pushSpelled(found, text, forms, match.index, match.index + match[0].length);
  }
  return found;
}

/** Cheap to ask, where asking for all at once isn't. */
const hasBracketed = (text: string, forms: Forms): boolean =>
  (text.includes('(') || text.includes('[') || text.includes('{') || text.includes('<')) &&
  forms.emailBracketed.test(text);

function pushSpelled(found: Detection[], text: string, forms: Forms, at: number, end: number): void {
  const local = forms.emailSpelledLocal.exec(text.slice(Math.max(0, at - REACH), at))?.[0];
  if (local !== undefined) found.push({ start: at - local.length, end, confidence: 0.7 });
}
