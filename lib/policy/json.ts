import { type Node, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Problem } from './problem.ts';
import { t } from './texts.ts';

/** A JSON document with the place of each of its parts. */
export interface JsonDocument {
  text: string;
  value: unknown;
  root: Node;
}

export type ReadJson = { ok: true; document: JsonDocument } | { ok: false; problems: Problem[] };

const DEEPEST = 64;
const MOST_PROBLEMS = 200;
const POLLUTING = new Set(['__proto__', 'constructor', 'prototype']);

/** Strict JSON (RFC 8259), every problem with its place: also what `JSON.parse` would swallow in silence. */
export function readJson(text: string): ReadJson {
  const locate = lineFinder(text);
  const problem = (offset: number, what: string, mend: string, pointer = ''): Problem => ({
    pointer,
    ...locate(offset),
    offset,
    what,
    mend,
    severity: 'error',
  });

  const tooDeepAt = findTooDeep(text);
  if (tooDeepAt !== undefined) {
    return { ok: false, problems: [problem(tooDeepAt, t('tooDeep', DEEPEST), t('tooDeepMend'))] };
  }

  const errors: { error: number; offset: number; length: number }[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || root === undefined) {
    const problems: Problem[] = [];
    let lastLine = -1;
    for (const { error, offset, length } of errors) {
      const found = problem(offset, ...describeSyntax(error, text.slice(offset, offset + length), text, offset));
      // One missing comma upsets the parser for the rest of the line: the first thing said of a line is the true one.
      if (found.line !== lastLine) problems.push(found);
      lastLine = found.line ?? -1;
      if (problems.length === MOST_PROBLEMS) break;
    }
    if (problems.length === 0) problems.push(problem(0, t('notJson'), t('notJsonMend')));
    return { ok: false, problems };
  }

  const problems = [...silentProblems(root, text, problem)];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, document: { text, value: JSON.parse(text) as unknown, root } };
}

/** What is valid JSON but never meant: a key twice, a number that loses digits, a key that reaches for a prototype. */
function* silentProblems(
  root: Node,
  text: string,
  problem: (offset: number, what: string, mend: string, pointer?: string) => Problem,
): Generator<Problem> {
  let told = 0;
  const stack: { node: Node; pointer: string }[] = [{ node: root, pointer: '' }];
  for (let top = stack.pop(); top && told < MOST_PROBLEMS; top = stack.pop()) {
    const { node, pointer } = top;
    if (node.type === 'number') {
      const digits = text.slice(node.offset, node.offset + node.length);
      if (!isExact(digits)) {
        told++;
        yield problem(node.offset, t('inexactNumber', digits.slice(0, 40)), t('inexactNumberMend'), pointer);
      }
    } else if (node.type === 'array') {
      node.children?.forEach((child, index) => {
        stack.push({ node: child, pointer: `${pointer}/${index}` });
      });
    } else if (node.type === 'object') {
      const seen = new Set<string>();
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        if (!key || !value) continue;
        const name = key.value as string;
        const inner = `${pointer}/${escapePointer(name)}`;
        if (POLLUTING.has(name)) {
          told++;
          yield problem(key.offset, t('pollutingKey', name), t('pollutingKeyMend'), inner);
        } else if (seen.has(name)) {
          told++;
          yield problem(key.offset, t('duplicateKey', name), t('duplicateKeyMend'), inner);
        }
        seen.add(name);
        stack.push({ node: value, pointer: inner });
      }
    }
  }
}

/** Does the number mean what its digits say? Whole numbers past 2^53 and values past a double's range don't. */
function isExact(digits: string): boolean {
  const value = Number(digits);
  if (!Number.isFinite(value)) return false;
  return Number.isSafeInteger(value) || !Number.isInteger(value);
}

/** Where brackets first nest deeper than allowed; a parser that calls itself would fall over there. */
function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22 || unit === 0x0a) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > DEEPEST) return i;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return undefined;
}

/** What is said of each of the parser's errors. */
function describeSyntax(code: number, found: string, text: string, offset: number): [what: string, mend: string] {
  if (text.startsWith('//', offset) || text.startsWith('/*', offset)) return [t('comment'), t('commentMend')];
  const isClosing = /^\s*[}\]]/.test(text.slice(offset, offset + 80));
  if (isClosing && /,\s*$/.test(text.slice(Math.max(0, offset - 80), offset))) {
    return [t('trailingComma'), t('trailingCommaMend')];
  }
  const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
  switch (printParseErrorCode(code)) {
    case 'InvalidSymbol':
      return found.startsWith("'")
        ? [t('singleQuotes'), t('doubleQuotesMend')]
        : [t('unknownWord', shown), t('unknownWordMend')];
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

/** A segment of a JSON pointer (RFC 6901, 3). */
export function escapePointer(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Answers line and column (1-based, UTF-16 units) of an offset, by halving. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** The node at a path, and the key that leads to it; the nearest parent when it isn't there. */
export function nodeAt(root: Node, path: readonly PropertyKey[]): { node: Node; key?: Node; isThere: boolean } {
  let node = root;
  let key: Node | undefined;
  for (const segment of path) {
    if (node.type === 'array' && typeof segment === 'number') {
      const child = node.children?.[segment];
      if (!child) return { node, key, isThere: false };
      node = child;
      key = undefined;
    } else {
      const property = node.type === 'object' && node.children?.find((child) => child.children?.[0]?.value === segment);
      const [name, value] = property ? (property.children ?? []) : [];
      if (!value) return { node, key, isThere: false };
      key = name;
      node = value;
    }
  }
  return { node, key, isThere: true };
}
