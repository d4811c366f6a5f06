import type { Reading } from './reading.ts';
import { describe, FOLDED, SPACE, WORD } from './scan/characters.ts';
import { weightedLength } from './scan/length.ts';
import { findLinks } from './scan/links.ts';
import { firstEndingAfter } from './spans.ts';
import { showLatin } from './terms/disguise.ts';
import type { CheckerTexts } from './texts.ts';
import type { Edit, Fix, Span } from './types.ts';

/** Applies edits that don't overlap, each referring to the text before any of them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

const isSpace = (text: string, at: number): boolean => (describe(text.charCodeAt(at)) & SPACE) !== 0;
const isWord = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (describe(text.charCodeAt(at)) & WORD) !== 0;

/** Takes words out, with the sign of a hashtag or an account before them and one of the spaces around them. */
export function deletion(text: string, span: Span): Edit {
  let { start, end } = span;
  if (/[#＃@＠]/.test(text[start - 1] ?? '') && !isWord(text, start - 2) && !isWord(text, end)) start--;
  const spaceBefore = start > 0 && isSpace(text, start - 1);
  const spaceAfter = end < text.length && isSpace(text, end);
  const opensLine = start === 0 || text[start - 1] === '\n';
  if (opensLine && spaceAfter && text[end] !== '\n') end++;
  else if (
    spaceBefore &&
    text[start - 1] !== '\n' &&
    (spaceAfter || end === text.length || /[.,;:!?)\]]/.test(text[end] as string))
  )
    start--;
  return { start, end, text: '' };
}

/**
 * A replacement in the case of what it replaces: SHOUTED, With Each Word Capitalised, Capitalised, or as it is. Names keep
 * their capitals, and where the case is all that is to change it becomes what it should be.
 */
export function inCaseOf(found: string, replacement: string): string {
  if (found.toLowerCase() === replacement.toLowerCase()) return replacement;
  const letters = found.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    return replacement.toUpperCase();
  }
  const words = found.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  if (words.length === 0 || !words.every(isCapitalised)) {
    return isCapitalised(found) ? capital(replacement) : replacement;
  }
  return words.length > 1 ? replacement.replace(/(?<![\p{L}\p{M}\p{N}’'])\p{L}/gu, capital) : capital(replacement);
}

const isCapitalised = (word: string): boolean => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
};

/** Is the word here the first of a sentence or a line, where a capital is only right? */
export function opensSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - MOST_SIGNS); at--) {
    if (isWord(text, at)) return false;
    if (/[.!?…:\n]/.test(text[at] as string)) return true;
  }
  return start <= MOST_SIGNS;
}

/** Spaces, quotes and brackets before a word. */
const MOST_SIGNS = 8;

export const capital = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return word === '' ? '' : first.toUpperCase() + word.slice(first.length);
};

/** Other words in the case of those that they replace. */
export const replaceFix = (texts: CheckerTexts, reading: Reading, span: Span, words: string, safe: boolean): Fix =>
  swapFix(texts, reading, span, inCaseOf(reading.text.slice(span.start, span.end), words), safe);

/**
 * Puts these words in the place of others. An account's name is nobody's to change: it is taken out. A hashtag stays one, but
 * whether it is to be another the person says.
 */
export function swapFix(texts: CheckerTexts, reading: Reading, span: Span, words: string, safe: boolean): Fix {
  const { text, mentions, hashtags } = reading;
  if (words === '' || tagUpTo(mentions, span)) return takeOutFix(texts, reading, span);
  const isTag = tagUpTo(hashtags, span) !== undefined;
  const put = isTag ? inOneWord(words) : words;
  const isSame = !isTag || foldName(put) === foldName(text.slice(span.start, span.end));
  return {
    label: texts.replaceWith(put),
    edits: [{ start: span.start, end: span.end, text: put }],
    safe: safe && isSame,
  };
}

/** Takes words out, and with a part of an account's name all of it. */
export function takeOutFix(texts: CheckerTexts, { text, mentions }: Reading, span: Span): Fix {
  const { start, end } = tagUpTo(mentions, span) ?? span;
  return deleteFix(texts, text, { start, end: Math.max(end, span.end) });
}

/** The tag behind whose sign the words start; words that hold the sign are about the tag itself. */
const tagUpTo = (tags: readonly Span[], { start }: Span): Span | undefined => {
  const tag = tags[firstEndingAfter(tags, start)];
  return tag && tag.start < start ? tag : undefined;
};

/** "WindTurbine". */
function inOneWord(words: string): string {
  const parts = words.replace(/['’]/g, '').match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return parts.length > 1 ? parts.map(capital).join('') : (parts[0] ?? '');
}

export function deleteFix(texts: CheckerTexts, text: string, span: Span): Fix {
  const shown = text.slice(span.start, span.end);
  return { label: texts.remove(shown), edits: [deletion(text, span)], safe: false };
}

export type Place = 'start' | 'end';

/** Puts words at the start or the end of a draft, set off from what stands there. */
export function insertion(text: string, words: string, place: Place): Edit {
  if (place === 'start') {
    const at = text.length - text.trimStart().length;
    return {
      start: at,
      end: at,
      text: at === text.length ? words.trim() : words.trimStart() + (/\s$/.test(words) ? '' : ' '),
    };
  }
  const at = text.trimEnd().length;
  const rest = text.slice(at);
  // Words that follow a line break already there belong on that line.
  const lead = at === 0 || /^\s/.test(words) ? '' : rest.includes('\n') ? '' : ' ';
  const from = rest.includes('\n') ? text.length : at;
  return { start: from, end: from, text: lead + (at === 0 ? words.trim() : words.trimEnd()) };
}

/** Puts in what is missing. What would make the draft longer than its network allows is never put in unasked. */
export function insertFix(texts: CheckerTexts, reading: Reading, words: string, place: Place, safe: boolean): Fix {
  const edit = insertion(reading.text, words, place);
  const fits = reading.characters > reading.limit || reading.characters + lengthOf(edit.text, reading) <= reading.limit;
  return { label: texts.add(words.trim()), edits: [edit], safe: safe && fits };
}

/** As the draft's network counts it. */
function lengthOf(text: string, { draft, engine: { known } }: Reading): number {
  return draft.network === 'x' ? weightedLength(text, findLinks(text, known), known.topLevel) : text.length;
}

/** Folded, for comparing names of tags and accounts; one that passes for a Latin name is that name. */
export function foldName(name: string): string {
  if (isAscii(name)) return name.toLowerCase();
  const composed = name.normalize('NFC');
  const folded = Uint16Array.from(composed, (_, at) => describe(composed.charCodeAt(at)) & FOLDED);
  const shown = new Uint16Array(folded.length);
  const isDisguised = showLatin(composed, folded, 0, folded.length, shown);
  return String.fromCharCode(...(isDisguised ? shown : folded));
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}
