import { printParseErrorCode, visit } from 'jsonc-parser';
import { t } from './texts.ts';

/** Something that is no JSON, and what to do about it. */
export interface SyntaxProblem {
  offset: number;
  what: string;
  mend: string;
  /** The rest of the document can be read as if it weren't there. */
  isHarmless: boolean;
}

/** Past so many of the parser's errors it is no policy with mistakes, but something else. */
const MOST_ERRORS = 2000;

class Enough extends Error {}

interface ParserError {
  code: string;
  offset: number;
  length: number;
}

/** Everything that is wrong with a text as JSON (RFC 8259), in its order, at most one a line and `most` in all. */
export function findSyntaxProblems(text: string, most: number): SyntaxProblem[] {
  const first = /\S/.exec(text)?.[0];
  if (first === '<')
    return [{ offset: text.indexOf('<'), what: t('webPage'), mend: t('notJsonMend'), isHarmless: false }];
  const problems: SyntaxProblem[] = [];
  let lastLine = -1;
  let line = 0;
  let lineEnd = endOfLine(text, 0);
  let lastCode = '';
  for (const error of errorsOf(text)) {
    for (; lineEnd < error.offset; line++) lineEnd = endOfLine(text, lineEnd + 1);
    // One missing comma upsets the parser for the rest of the line: the first thing said of a line is the true one. And a text
    // that isn't closed turns what is a text inside out, a line further down.
    const isEcho = error.code === 'UnexpectedEndOfString' && lastCode === error.code && line === lastLine + 1;
    if (line !== lastLine && !isEcho) problems.push(describe(error, text));
    lastLine = line;
    lastCode = error.code;
    if (problems.length === most) break;
  }
  return problems;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? Number.POSITIVE_INFINITY : end;
}

function errorsOf(text: string): ParserError[] {
  const errors: ParserError[] = [];
  try {
    visit(
      text,
      {
        onError(code, offset, length) {
          errors.push({ code: printParseErrorCode(code), offset, length });
          if (errors.length === MOST_ERRORS) throw new Enough();
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return errors;
}

const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Remarks behind it aside, which are told by themselves. */
const COMMA_BEFORE = /,(?:[ \t\r\n]|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/;

type Said = [what: string, mend: string, isHarmless?: true];

function describe(error: ParserError, text: string): SyntaxProblem {
  const { offset, length } = error;
  const found = text.slice(offset, offset + length);
  const [what, mend, isHarmless = false] = byPlace(error, text, found) ?? byCode(error, found);
  return { offset, what, mend, isHarmless };
}

/** What the text around an error says better than the parser's code. */
function byPlace({ code, offset }: ParserError, text: string, found: string): Said | undefined {
  if (text.startsWith('//', offset) || text.startsWith('/*', offset)) return [t('comment'), t('commentMend'), true];
  const before = text.slice(Math.max(0, offset - 80), offset);
  const after = text.slice(offset, offset + 80);
  if (/^[ \t\r\n]*[}\]]/.test(after) && COMMA_BEFORE.test(text.slice(Math.max(0, offset - 400), offset)))
    return [t('trailingComma'), t('trailingCommaMend'), true];
  if (/^["“”„‘’‚'`«»]/.test(found) && !found.startsWith('"')) return [t('singleQuotes'), t('doubleQuotesMend')];
  // "01", "0x1F", "1_000", "+1", ".5", "-Infinity": the parser stops in the middle of them.
  const number = /[\w.+-]*$/.exec(before)?.[0] + (/^[\w.+-]+/.exec(after)?.[0] ?? '');
  const isNumberlike = /^[+-]?\.?\d|^[+-](?:Infinity|NaN)?$/.test(number);
  if (isNumberlike && !JSON_NUMBER.test(number)) return [t('badNumber', cut(number)), t('badNumberMend')];
  const bracket = /^\s*([}\]])/.exec(after)?.[1];
  if (code === 'CommaExpected' && bracket) return [t('wrongBracket', bracket), t('wrongBracketMend')];
  return undefined;
}

function byCode({ code }: ParserError, found: string): Said {
  const shown = showCharacter(cut(found));
  switch (code) {
    case 'InvalidSymbol':
      return [t('unknownWord', shown), t('unknownWordMend')];
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return [t('badNumber', shown), t('badNumberMend')];
    case 'PropertyNameExpected':
      return [t('keyExpected', shown), t('doubleQuotesMend')];
    case 'ValueExpected':
      return [t('valueExpected'), t('valueExpectedMend')];
    case 'ColonExpected':
      return [t('colonExpected'), t('colonExpectedMend')];
    case 'CommaExpected':
      return [t('commaExpected'), t('commaExpectedMend')];
    case 'CloseBraceExpected':
      return [t('unclosed', '}'), t('unclosedMend')];
    case 'CloseBracketExpected':
      return [t('unclosed', ']'), t('unclosedMend')];
    case 'EndOfFileExpected':
      return [t('afterEnd'), t('afterEndMend')];
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return [t('comment'), t('commentMend')];
    case 'UnexpectedEndOfString':
      return [t('unclosedString'), t('unclosedStringMend')];
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return [t('badEscape', shown), t('badEscapeMend')];
    case 'InvalidCharacter':
      return [t('controlCharacter'), t('controlCharacterMend')];
    default:
      return [t('notJson'), t('notJsonMend')];
  }
}

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A character that nobody can see is named by its number. */
const showCharacter = (text: string) =>
  text.replace(/[^\P{C}\n\t]|[\p{Z}]/gu, (character) =>
    character === ' ' ? ' ' : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
