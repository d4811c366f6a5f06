import type { Reading } from './reading.ts';
import { describe, FOLDED, SPACE, WORD } from './scan/characters.ts';
import { showLatin } from './terms/disguise.ts';
import type { CheckerTexts } from './texts.ts';
import type { Draft, Edit, Finding, Fix, Span } from './types.ts';

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

/**
 * *Fix all*: applies the fix of every finding whose only fix is a safe one. Where two would change the same words, the first
 * is applied and the other left for the next check. Doing it again to the result changes nothing more.
 */
export function applySafeFixes(draft: Pick<Draft, 'text'>, findings: readonly Finding[]): string {
  return applyEdits(draft.text, safeEdits(findings));
}

/** The edits of *fix all*, in order, none of which touches another: what is to stand at one place is one edit. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const edits = new Map<number, Edit>();
  for (const { fixes } of findings) {
    const [fix] = fixes;
    if (fixes.length !== 1 || !fix?.safe) continue;
    const others = [...edits.values()];
    if (fix.edits.some((edit) => others.some((other) => collide(edit, other)))) continue;
    for (const edit of fix.edits) edits.set(edit.start, join(edits.get(edit.start), edit));
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

const collide = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.start < a.end && b.start < b.end);

const spaced = (first: string, second: string): string =>
  /^\s|^$/.test(second) || /\s$|^$/.test(first) ? first + second : `${first} ${second}`;

/** Two edits of one place: words that are put there go before what else happens, and words that two rules want go in once. */
function join(other: Edit | undefined, edit: Edit): Edit {
  if (!other) return edit;
  const isInserted = other.start === other.end;
  if (isInserted && edit.start === edit.end && foldName(other.text).includes(foldName(edit.text.trim()))) return other;
  const [first, second] = isInserted ? [other, edit] : [edit, other];
  return { start: edit.start, end: Math.max(first.end, second.end), text: spaced(first.text, second.text) };
}

const isSpace = (text: string, at: number): boolean => (describe(text.charCodeAt(at)) & SPACE) !== 0;
const isWord = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (describe(text.charCodeAt(at)) & WORD) !== 0;

/** Takes words out, with the hashtag sign before them and one of the spaces around them. */
export function deletion(text: string, span: Span): Edit {
  let { start, end } = span;
  if (start > 0 && text[start - 1] === '#' && !isWord(text, end)) start--;
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
 * their capitals.
 */
export function inCaseOf(found: string, replacement: string): string {
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
const capital = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return word === '' ? '' : first.toUpperCase() + word.slice(first.length);
};

export function replaceFix(texts: CheckerTexts, text: string, span: Span, replacement: string, safe: boolean): Fix {
  if (replacement === '') return { ...deleteFix(texts, text, span), safe };
  const cased = inCaseOf(text.slice(span.start, span.end), replacement);
  return { label: texts.replaceWith(cased), edits: [{ start: span.start, end: span.end, text: cased }], safe };
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
  const fits = reading.characters > reading.limit || reading.characters + edit.text.length <= reading.limit;
  return { label: texts.add(words.trim()), edits: [edit], safe: safe && fits };
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
