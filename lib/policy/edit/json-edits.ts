import { type Node, parseTree } from 'jsonc-parser';
import { nodeAt } from '../json.ts';
import type { Path } from '../walk.ts';

/**
 * Changes of a JSON text that leave every other byte as it was: order of keys, indentation, line ends, whatever an admin's own
 * tools made of the file. (`modify` of jsonc-parser lays out anew what stands around a change; this doesn't.) All of them answer
 * the new text; a text that can't be read as JSON is answered unchanged.
 */

/** Puts a value at a path, or takes what is there away (`undefined`). New keys go where `order` has them, else last. */
export function setAt(text: string, path: Path, value: unknown, order: readonly string[] = []): string {
  const root = parseTree(text);
  const last = path.at(-1);
  if (!root || last === undefined) return text;
  const found = nodeAt(root, path);
  if (value === undefined) return found.isThere ? without(text, root, path) : text;
  if (found.isThere) {
    const { offset, length } = found.node;
    return text.slice(0, offset) + write(value, lineIndent(text, offset), text) + text.slice(offset + length);
  }
  const parent = nodeAt(root, path.slice(0, -1));
  // What holds no values, as null or a text, makes room for one that does.
  if (!parent.isThere || parent.node.children === undefined)
    return setAt(text, path.slice(0, -1), typeof last === 'number' ? [value] : { [last]: value }, order);
  const place = order.indexOf(String(last));
  const next = place < 0 ? -1 : keysOf(parent.node).findIndex((key) => order.indexOf(key) > place);
  return layOut(text, parent.node, (items, written) =>
    items.toSpliced(next < 0 ? items.length : next, 0, written(value, last)),
  );
}

/** Puts a value into a list, in the manner in which the list is laid out. */
export function insertAt(text: string, list: Path, index: number, value: unknown): string {
  return insertAllAt(text, list, index, [value]);
}

export function insertAllAt(text: string, list: Path, index: number, values: readonly unknown[]): string {
  return changeList(text, list, values, (items, written) =>
    items.toSpliced(index, 0, ...values.map((value) => written(value))),
  );
}

/** What a part of the file looks like, byte for byte. */
export function rawAt(text: string, path: Path): string | undefined {
  const root = parseTree(text);
  const found = root && nodeAt(root, path);
  return found?.isThere ? text.slice(found.node.offset, endOf(found.node)) : undefined;
}

/** Puts a part in that was taken out with `rawAt`. */
export function insertRaw(text: string, list: Path, index: number, raw: string): string {
  return changeList(text, list, [JSON.parse(raw)], (items) => items.toSpliced(index, 0, raw));
}

export function moveWithin(text: string, list: Path, from: number, to: number): string {
  return changeList(text, list, undefined, (items) => {
    const [moved] = items.slice(from, from + 1);
    return moved === undefined ? items : items.toSpliced(from, 1).toSpliced(to, 0, moved);
  });
}

/** Makes a list hold these values; those at its beginning and end that stay are not touched. */
export function setList(text: string, list: Path, values: readonly unknown[]): string {
  return changeList(text, list, values, (items, written, readItem) => {
    const most = Math.min(items.length, values.length);
    const isSame = (a: number, b: number) => JSON.stringify(readItem(a)) === JSON.stringify(values[b]);
    let head = 0;
    while (head < most && isSame(head, head)) head++;
    let tail = 0;
    while (tail < most - head && isSame(items.length - 1 - tail, values.length - 1 - tail)) tail++;
    return [
      ...items.slice(0, head),
      ...values.slice(head, values.length - tail).map((value) => written(value)),
      ...items.slice(items.length - tail),
    ];
  });
}

/** Gives a key of an object another name, in its place. */
export function renameKey(text: string, path: Path, name: string): string {
  const root = parseTree(text);
  const key = root && nodeAt(root, path).key;
  return key ? text.slice(0, key.offset) + JSON.stringify(name) + text.slice(endOf(key)) : text;
}

/** A part as it stands (by its index), or the text of a new one. */
type Item = number | string;

type Change = (
  items: readonly Item[],
  /** The text of a new part, laid out as its neighbours are. */
  written: (value: unknown, key?: string | number) => string,
  readItem: (index: number) => unknown,
) => readonly Item[];

function changeList(text: string, path: Path, whenMissing: readonly unknown[] | undefined, change: Change): string {
  const root = parseTree(text);
  const found = root && nodeAt(root, path);
  if (found?.isThere && found.node.type === 'array') return layOut(text, found.node, change);
  const isEmpty = !found?.isThere || found.node.type === 'null';
  return whenMissing && root && isEmpty ? setAt(text, path, whenMissing) : text;
}

function without(text: string, root: Node, path: Path): string {
  const last = path.at(-1);
  const { node } = nodeAt(root, path.slice(0, -1));
  const index = typeof last === 'number' ? last : keysOf(node).indexOf(String(last));
  return layOut(text, node, (items) => items.toSpliced(index, 1));
}

/** Writes an object or a list anew with other parts. Neighbours that stay neighbours keep what stands between them. */
function layOut(text: string, node: Node, change: Change): string {
  const children = node.children ?? [];
  const [first, second] = children;
  const lead = first ? text.slice(node.offset + 1, first.offset) : newLead(text, node);
  const tail = first
    ? text.slice(endOf(children.at(-1)!), endOf(node) - 1)
    : lead.slice(0, lead.length - formattingStep(text).length);
  const usualGap = first && second ? text.slice(endOf(first), second.offset) : gapAfter(lead, text);
  const indent = /[\r\n]([ \t]*)$/.exec(lead)?.[1];
  const items = change(
    children.map((_, index) => index),
    (value, key) =>
      (typeof key === 'string' ? `${JSON.stringify(key)}${isDense(text) ? ':' : ': '}` : '') +
      write(value, indent, text),
    (index) => JSON.parse(text.slice(children[index]!.offset, endOf(children[index]!))),
  );
  let inside = '';
  for (const [place, item] of items.entries()) {
    const before = items[place - 1];
    if (before !== undefined) {
      const areNeighbours = typeof item === 'number' && item - 1 === before;
      inside += areNeighbours ? text.slice(endOf(children[before]!), children[item]!.offset) : usualGap;
    }
    inside += typeof item === 'string' ? item : text.slice(children[item]!.offset, endOf(children[item]!));
  }
  const whole = items.length === 0 ? '' : lead + inside + tail;
  return text.slice(0, node.offset + 1) + whole + text.slice(endOf(node) - 1);
}

/** A value as text: over several lines, with their indent, where that is how the file is written. */
function write(value: unknown, indent: string | undefined, text: string): string {
  if (isDense(text)) return JSON.stringify(value);
  if (indent === undefined)
    return JSON.stringify(value, null, 1)
      .replaceAll(/\n */g, ' ')
      .replaceAll(/\[ | \]/g, (at) => at.trim());
  return JSON.stringify(value, null, formattingStep(text)).replaceAll('\n', endOfLine(text) + indent);
}

const endOf = (node: Node) => node.offset + node.length;
const keysOf = (node: Node) => node.children?.map((property) => String(property.children?.[0]?.value)) ?? [];
const endOfLine = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');
/** One level of indentation, by the first line that has one. */
export const formattingStep = (text: string) => /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ';
/** Written without any white space that isn't needed. */
const isDense = (text: string) =>
  !/[\r\n]/.test(text.trim()) && !/[:,] /.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'));

const gapAfter = (lead: string, text: string) => `,${/[\r\n]/.test(lead) ? lead : isDense(text) ? '' : ' '}`;

function newLead(text: string, node: Node): string {
  return /[\r\n]/.test(text.trim()) ? endOfLine(text) + lineIndent(text, node.offset) + formattingStep(text) : '';
}

function lineIndent(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
