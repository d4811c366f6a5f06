import { getNodeValue, type Node, parseTree } from 'jsonc-parser';
import {
  DEEPEST,
  findTooMuchText,
  MOST_CONTAINERS,
  MOST_ENTRIES,
  MOST_UNITS,
  MOST_VALUES,
  type TooMuch,
} from './json-outline.ts';
import { findSilent, type Silent } from './json-silent.ts';
import { findSyntaxProblems } from './json-syntax.ts';
import type { Problem } from './problem.ts';
import { t } from './texts.ts';

/** A JSON document with the place of each of its parts. */
export interface JsonDocument {
  text: string;
  value: unknown;
  /** Made when it is first asked for: a policy without problems has nothing to be placed. */
  readonly root: Node;
}

/** With problems the document may still be there, as far as it can be understood: so that all is said at once. */
export type ReadJson =
  | { ok: true; document: JsonDocument }
  | { ok: false; problems: Problem[]; document?: JsonDocument };

/** Beyond these nobody reads on. */
export const MOST_PROBLEMS = 200;

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

  if (text.trim() === '') return { ok: false, problems: [problem(0, t('empty'), t('emptyMend'))] };
  const tooMuch = findTooMuchText(text);
  if (tooMuch) return { ok: false, problems: [problem(tooMuch.offset, ...sayTooMuch(tooMuch))] };

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const found = findSyntaxProblems(text, MOST_PROBLEMS);
    const problems = found.map(({ offset, what, mend }) => problem(offset, what, mend));
    if (problems.length === 0) problems.push(problem(0, t('notJson'), t('notJsonMend')));
    const isReadable = found.length > 0 && found.every(({ isHarmless }) => isHarmless);
    return { ok: false, problems, ...(isReadable ? { document: lenientDocument(text) } : {}) };
  }

  const document = documentOf(text, value);
  const problems: Problem[] = [];
  for (const { is, offset, found, pointer } of findSilent(text)) {
    const [what, mend] = SILENT[is](found.slice(0, 40));
    problems.push(problem(offset, what, mend, pointer));
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems.length > 0 ? { ok: false, problems, document } : { ok: true, document };
}

const SILENT: Record<Silent, (found: string) => [what: string, mend: string]> = {
  'duplicate-key': (key) => [t('duplicateKey', key), t('duplicateKeyMend')],
  'polluting-key': (key) => [t('pollutingKey', key), t('pollutingKeyMend')],
  'inexact-number': (digits) => [t('inexactNumber', digits), t('inexactNumberMend')],
  'lone-surrogate': () => [t('loneSurrogate'), t('loneSurrogateMend')],
  'control-character': (character) => [t('escapedControl', character), t('escapedControlMend')],
};

function documentOf(text: string, value: unknown): JsonDocument {
  let root: Node | undefined;
  return {
    text,
    value,
    get root() {
      root ??= parseTree(text);
      // `JSON.parse` has taken the text, or the parser has found a value in it.
      if (!root) throw new Error('A document without a value.');
      return root;
    },
  };
}

/** With its comments and commas too many left aside. */
function lenientDocument(text: string): JsonDocument | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root && documentOf(text, getNodeValue(root));
}

function sayTooMuch(found: TooMuch): [what: string, mend: string] {
  if (found.is === 'depth') return [t('tooDeep', DEEPEST), t('tooDeepMend')];
  if (found.is === 'text') return [t('tooLong', found.count, MOST_UNITS), t('tooLongMend')];
  const [most, what] = MOST[found.is]();
  return [t('tooMany', found.count, most, what), t('tooManyMend')];
}

const MOST: Record<'entries' | 'values' | 'containers', () => [most: number, what: string]> = {
  entries: () => [MOST_ENTRIES, t('whatEntries')],
  values: () => [MOST_VALUES, t('whatValues')],
  containers: () => [MOST_CONTAINERS, t('whatContainers')],
};

export { escapePointer } from './pointer.ts';

/** Lines are counted from the nearest of these on. */
const STRIDE = 4096;

/** Answers line and column (1-based, UTF-16 units) of an offset. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  let lines: { ends: Int32Array; starts: Int32Array } | undefined;
  return (offset) => {
    lines ??= countLines(text);
    const stride = Math.floor(offset / STRIDE);
    let line = (lines.ends[stride] ?? 0) + 1;
    let start = lines.starts[stride] ?? 0;
    for (let at = stride * STRIDE; at < offset; at++) {
      if (text.charCodeAt(at) !== 0x0a) continue;
      line++;
      start = at + 1;
    }
    return { line, column: offset - start + 1 };
  };
}

/** How many lines end before each stride, and where the line begins in which it does. */
function countLines(text: string): { ends: Int32Array; starts: Int32Array } {
  const strides = Math.floor(text.length / STRIDE) + 1;
  const [ends, starts] = [new Int32Array(strides), new Int32Array(strides)];
  let count = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at % STRIDE === 0) {
      ends[at / STRIDE] = count;
      starts[at / STRIDE] = start;
    }
    if (text.charCodeAt(at) !== 0x0a) continue;
    count++;
    start = at + 1;
  }
  return { ends, starts };
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
