import { getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { DEEPEST, findTooMuchText, MOST_ENTRIES, MOST_VALUES, type TooMuch } from './json-outline.ts';
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
  const [most, what] = found.is === 'entries' ? [MOST_ENTRIES, t('whatEntries')] : [MOST_VALUES, t('whatValues')];
  return [t('tooMany', found.count, most, what), t('tooManyMend')];
}

export { escapePointer } from './pointer.ts';

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
