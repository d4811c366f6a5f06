import { describe, FOLDED, IGNORABLE, RARE, SPACE, WORD } from '../scan/characters.ts';
import { layPlain } from '../scan/plain.ts';

/** Is this unit of a folded text part of a word? */
export const isWordUnit = (unit: number): boolean => (describe(unit) & WORD) !== 0;

/** A term's letters as they stand, laid plain (NFC, nothing invisible), white space as single spaces. */
export const plainTerm = (term: string): string => plainLetters(term).trim();

const plainLetters = (text: string): string => spaced(isLaidPlain(text) ? layPlain(text).text : text);

/** A term as it is looked for: laid plain, case folded, typographic signs as plain ones, white space as single spaces. */
export const foldTerm = (term: string): string => foldPlain(plainTerm(term));

/** The same with the white space before and behind it: " dot " stands in fewer words than "dot". */
export const foldLiteral = (literal: string): string => foldPlain(plainLetters(literal));

function foldPlain(plain: string): string {
  let folded = '';
  for (let at = 0; at < plain.length; at++) folded += String.fromCharCode(describe(plain.charCodeAt(at)) & FOLDED);
  return folded;
}

/** Is anything in it hidden, fancy or in pieces, so that it is looked for in another form? */
export function isLaidPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if ((describe(text.charCodeAt(at)) & (RARE | IGNORABLE)) !== 0) return true;
  return false;
}

function spaced(text: string): string {
  let spacedText = '';
  for (let at = 0; at < text.length; at++) {
    const isSpace = (describe(text.charCodeAt(at)) & SPACE) !== 0;
    if (!isSpace) spacedText += text[at];
    else if (!spacedText.endsWith(' ')) spacedText += ' ';
  }
  return spacedText;
}
