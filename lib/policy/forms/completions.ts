import { getLocation, type Location, parse } from 'jsonc-parser';
import type { Path } from '../walk.ts';
import { branchesOf, branchFor, resolve, type Shape, shapeAt } from './shape.ts';

/** What may be written at a place of a policy. */
export interface Completions {
  /** What is replaced, in UTF-16 units. */
  from: number;
  to: number;
  options: { label: string; insert: string; detail?: string; isKey: boolean }[];
}

/**
 * Keys and values that the format allows at a place, the names of the policy's own vocabularies, rules and items among them.
 * While one writes, the text mostly is no JSON: what can be read of it counts.
 */
export function completionsAt(text: string, offset: number): Completions | null {
  const location = getLocation(text, offset);
  const document: unknown = parse(text);
  const path = location.path as Path;
  const { from, to } = wordAt(text, offset, location);
  const options = location.isAtPropertyKey
    ? keysAt(path.slice(0, -1), document, text.slice(to))
    : valuesAt(path, document);
  return options.length > 0 ? { from, to, options } : null;
}

function keysAt(path: Path, document: unknown, after: string): Completions['options'] {
  const shape = shapeAt(path, document);
  if (!shape) return [];
  const there = valueAt(document, path);
  const written = new Set(typeof there === 'object' && there !== null ? Object.keys(there) : []);
  const branches = branchesOf(shape);
  // A rule without a kind yet, a match without a word: any of its keys.
  const chosen = branches[branchFor(branches, there)];
  const shapes = branches.length === 0 ? [shape] : chosen?.properties ? [chosen] : branches;
  const keys = new Map(shapes.flatMap(({ properties = {} }) => Object.entries(properties)));
  const needsColon = !/^\s*:/.test(after);
  return [...keys]
    .filter(([key]) => !written.has(key))
    .map(([key, inner]) => {
      const resolved = resolve(inner);
      const insert = JSON.stringify(key) + (needsColon ? `: ${opening(resolved)}` : '');
      return { label: key, insert, detail: resolved.description, isKey: true };
    });
}

/** How a value of this shape begins. */
function opening(shape: Shape): string {
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.type === 'object') return '{}';
  return shape.type === 'array' ? '[]' : shape.type === 'string' || shape.enum ? '""' : '';
}

function valuesAt(path: Path, document: unknown): Completions['options'] {
  const shape = shapeAt(path, document);
  const values = [...(shape ? allowedBy(shape) : []), ...namesFor(path, document)];
  return [...new Set(values)].map((value) => ({
    label: String(value),
    insert: JSON.stringify(value),
    detail: shape?.description,
    isKey: false,
  }));
}

function allowedBy(shape: Shape): unknown[] {
  const resolved = resolve(shape);
  if (resolved.const !== undefined) return [resolved.const];
  if (resolved.enum) return [...resolved.enum];
  if (resolved.type === 'boolean') return [true, false];
  return branchesOf(resolved).flatMap(allowedBy);
}

/** Names that the policy itself gives to things. */
function namesFor(path: Path, document: unknown): string[] {
  const idsIn = (list: unknown) =>
    Array.isArray(list)
      ? list.map((one) => (one as { id?: unknown } | null)?.id).filter((id) => typeof id === 'string')
      : [];
  if (path.at(-1) === 'vocabulary') return Object.keys((valueAt(document, ['vocabularies']) ?? {}) as object);
  if (path[0] === 'tests' && path[2] === 'expect') return idsIn(valueAt(document, ['rules']));
  if (path.at(-1) === 'approvedContentId') return idsIn(valueAt(document, ['content', 'items']));
  return [];
}

/** The word or the string around a place. */
function wordAt(text: string, offset: number, { previousNode }: Location): { from: number; to: number } {
  if (previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length) {
    return { from: previousNode.offset, to: previousNode.offset + previousNode.length };
  }
  const before = /[\w"-]*$/.exec(text.slice(0, offset))?.[0].length ?? 0;
  return { from: offset - before, to: offset };
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}
