import { type Detection, type Detector, MOST_DETECTIONS } from './detector.ts';

/**
 * E-mail addresses as people write them: the dot-atom local part of RFC 5322 (3.2.3) with the letters of RFC 6531, at a domain of
 * RFC 1035 labels with the letters of IDNA. Limits of RFC 5321 (4.5.3.1): 64 for the local part, 255 for the domain. Addresses
 * that are spelled out, "name (at) firm (dot) dk", count too; `git@host:path` and `logo@2x.png` name something else.
 */
export const email: Detector = {
  name: 'email',
  find({ text, anchors: { ats } }) {
    const found: Detection[] = [];
    for (const at of ats) {
      if (found.length > MOST_DETECTIONS) break;
      const address = addressAround(text, at);
      if (address) found.push(address);
    }
    const spelled = spelledOut(text);
    return spelled.length === 0 ? found : [...found, ...spelled].sort((a, b) => a.start - b.start);
  },
};

const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
const LOCAL_PART = /[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u;
const LABEL = '[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?';
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+(?:xn--[a-z0-9-]{2,59}|[\\p{L}\\p{M}]{2,63})(?![\\p{L}\\p{N}@_])`, 'iu');
/** What follows the "@" can only be a domain if a dot comes before anything else. */
const MAY_BE_DOMAIN = /[^\s.@,;:!?/\\"'()<>]+\.[^\s.@]/y;
const FILE_OR_VERSION =
  /^\d+(?:\.\d+)+|\.(?:png|jpe?g|gif|svg|webp|avif|js|mjs|ts|css|html?|pdf|json|xml|zip|md|txt)$/i;

export function addressAround(text: string, at: number): Detection | null {
  MAY_BE_DOMAIN.lastIndex = at + 1;
  if (text[at - 1] === '@' || !MAY_BE_DOMAIN.test(text)) return null;
  const before = LOCAL_PART.exec(text.slice(Math.max(0, at - LONGEST_LOCAL_PART - 1), at))?.[0] ?? '';
  // Quotes, brackets and dots that a sentence puts before an address aren't its own, nor is what a link puts there.
  const local = before.replace(/^.*(?:[?&][\w-]+=|\/\/?(?=[^/]*$))/u, '').replace(/^[.'`{|*_=/!?&%#~^$-]+/, '');
  if (local === '' || local.length > LONGEST_LOCAL_PART || local.endsWith('.') || local.includes('..')) return null;
  const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
  if (domain === undefined || FILE_OR_VERSION.test(domain)) return null;
  const end = at + 1 + domain.length;
  if (local === 'git' && (text[end] === ':' || text[end] === '/')) return null;
  return { start: at - local.length, end, confidence: 1 };
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

function spelledOut(text: string): Detection[] {
  const found: Detection[] = [];
  if (mayBeSpelled(text)) {
    for (const match of text.matchAll(SPELLED_AT)) {
      const after = SPELLED_DOMAIN.exec(
        text.slice(match.index + match[0].length, match.index + match[0].length + REACH * 2),
      );
      if (after) pushSpelled(found, text, match.index, match.index + match[0].length + after[0].length);
      if (found.length > MOST_DETECTIONS) break;
    }
  }
  if (text.includes(' dot ')) {
    for (const match of text.matchAll(ALL_WORDS)) pushSpelled(found, text, match.index, match.index + match[0].length);
  }
  return found;
}

const mayBeSpelled = (text: string): boolean => /[at@aAT] ?[)\]}>]|nabel/.test(text);

function pushSpelled(found: Detection[], text: string, at: number, end: number): void {
  const local = SPELLED_LOCAL.exec(text.slice(Math.max(0, at - REACH), at))?.[0];
  if (local !== undefined) found.push({ start: at - local.length, end, confidence: 0.7 });
}
