import type { Span } from '../../checker/types.ts';
import type { DomPlace, EditorText } from '../types.ts';

/**
 * The text of a rich editor as its writer sees it: a block is a line, a `<br>` within one is a line break, and what the editor
 * puts in for itself (a filler `<br>` at a block's end, a zero-width sign to hold the caret) is nothing.
 */
export function readBlocks(root: HTMLElement, isOwnFiller: (element: Element) => boolean = () => false): EditorText {
  const reader = new Reader(isOwnFiller);
  reader.readBlock(root);
  return new BlockText(root, reader.text, reader.runs, reader.breaks);
}

/** Units of one text node that stand together in the text. */
interface Run {
  node: Text;
  /** First unit within the node. */
  from: number;
  /** First unit within the text. */
  start: number;
  length: number;
}

/** A line's own element and where it begins, so that places between nodes can be told. */
interface Break {
  element: Element;
  start: number;
  end: number;
}

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'SECTION',
  'ARTICLE',
  'FIGURE',
]);
const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT']);
/** U+FEFF is never typed: editors put it where a caret needs something to stand on. */
const FILLER = '\ufeff';
const ZERO_WIDTH_SPACE = '\u200b';

class Reader {
  text = '';
  readonly runs: Run[] = [];
  readonly breaks: Break[] = [];
  #hasLine = false;
  readonly #isOwnFiller: (element: Element) => boolean;

  constructor(isOwnFiller: (element: Element) => boolean) {
    this.#isOwnFiller = isOwnFiller;
  }

  readBlock(element: Element): void {
    if (hasBlockWithin(element)) {
      for (const child of element.childNodes) this.#readAmongBlocks(child, element);
      return;
    }
    if (this.#hasLine) this.text += '\n';
    this.#hasLine = true;
    const start = this.text.length;
    this.#readInline(element, lastSeen(element));
    this.breaks.push({ element, start, end: this.text.length });
  }

  #readAmongBlocks(child: ChildNode, parent: Element): void {
    if (child instanceof Element && !UNSEEN.has(child.tagName)) {
      if (isBlock(child) || hasBlockWithin(child)) this.readBlock(child);
      else if (!this.#isOwnFiller(child)) this.#readStray(child);
    } else if (child.nodeType === Node.TEXT_NODE && (child.nodeValue ?? '').trim() !== '')
      this.#readStray(child, parent);
  }

  /** Inline nodes between blocks make a line of their own. */
  #readStray(child: ChildNode, within: Element = child as Element): void {
    if (this.#hasLine) this.text += '\n';
    this.#hasLine = true;
    const start = this.text.length;
    if (child.nodeType === Node.TEXT_NODE) this.#readText(child as Text);
    else this.#readInline(child as Element, null);
    this.breaks.push({ element: within, start, end: this.text.length });
  }

  #readInline(element: Element, fillerBreak: Node | null): void {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#readText(child as Text);
      else if (child instanceof Element && !UNSEEN.has(child.tagName) && !this.#isOwnFiller(child)) {
        if (child.tagName !== 'BR') this.#readInline(child, fillerBreak);
        else if (child !== fillerBreak) this.text += '\n';
      }
    }
  }

  #readText(node: Text): void {
    const value = node.nodeValue ?? '';
    if (value === ZERO_WIDTH_SPACE) return;
    let from = 0;
    while (from < value.length) {
      const filler = value.indexOf(FILLER, from);
      const until = filler === -1 ? value.length : filler;
      if (until > from) {
        this.runs.push({ node, from, start: this.text.length, length: until - from });
        this.text += value.slice(from, until);
      }
      from = until + 1;
    }
  }
}

const isBlock = (element: Element) => BLOCKS.has(element.tagName) || element.getAttribute('data-block') === 'true';

function hasBlockWithin(element: Element): boolean {
  for (const child of element.children) if (isBlock(child) || hasBlockWithin(child)) return true;
  return false;
}

/** A `<br>` with nothing seen behind it only keeps its line open. */
function lastSeen(element: Element): Node | null {
  for (let node = element.lastChild; node; node = node.previousSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      if ((node.nodeValue ?? '').replaceAll(FILLER, '').replaceAll(ZERO_WIDTH_SPACE, '') !== '') return null;
    } else if (node instanceof Element) {
      if (node.tagName === 'BR') return node;
      const within = lastSeen(node);
      if (within || (node.textContent ?? '') !== '') return within;
    }
  }
  return null;
}

const placeIn = ({ node, from, start }: Run, offset: number): DomPlace => ({ node, offset: from + offset - start });

/**
 * A person's chip, which the caret can't enter, with what its editor puts around it. Null when the text stands in none.
 */
export function chipAround(node: Node, root: HTMLElement): Element | null {
  let chip = node.parentElement?.closest('[contenteditable="false"]') ?? null;
  if (!chip || !root.contains(chip)) return null;
  const text = seenIn(chip);
  while (chip.parentElement && chip.parentElement !== root && isWrap(chip.parentElement, text))
    chip = chip.parentElement;
  return chip;
}

const isWrap = (element: Element, text: string) => !isBlock(element) && seenIn(element) === text;
const seenIn = ({ textContent }: Node) => (textContent ?? '').replaceAll(FILLER, '').replaceAll(ZERO_WIDTH_SPACE, '');

class BlockText implements EditorText {
  readonly text: string;
  readonly #root: HTMLElement;
  readonly #runs: readonly Run[];
  readonly #breaks: readonly Break[];

  constructor(root: HTMLElement, text: string, runs: readonly Run[], breaks: readonly Break[]) {
    this.#root = root;
    this.text = text;
    this.#runs = runs;
    this.#breaks = breaks;
  }

  ranges({ start, end }: Span): Range[] {
    const ranges: Range[] = [];
    for (let index = this.#firstRunEndingAfter(start); index < this.#runs.length; index++) {
      const run = this.#runs[index] as Run;
      if (run.start >= end) break;
      const from = Math.max(start, run.start);
      const to = Math.min(end, run.start + run.length);
      const length = run.node.nodeValue?.length ?? 0;
      const first = run.from + from - run.start;
      const last = run.from + to - run.start;
      // The editor may have changed the node since it was read; the next reading will tell.
      if (last > length) continue;
      const range = this.#root.ownerDocument.createRange();
      range.setStart(run.node, first);
      range.setEnd(run.node, last);
      ranges.push(range);
    }
    return ranges;
  }

  /** One range from the first place to the last, for a selection. */
  selection({ start, end }: Span): { from: DomPlace; to: DomPlace } | null {
    const from = this.#placeOf(start, start !== end);
    const to = start === end ? from : this.#placeOf(end, false);
    return from && to ? { from, to } : null;
  }

  offsetAt(node: Node, offset: number): number | null {
    if (!this.#root.contains(node)) return null;
    if (node.nodeType === Node.TEXT_NODE) return this.#offsetInText(node as Text, offset);
    const next = node.childNodes[offset];
    if (next) return this.#firstOffsetWithin(next) ?? this.#endOf(node);
    return this.#endOf(node);
  }

  #offsetInText(node: Text, offset: number): number | null {
    let before: number | null = null;
    for (const run of this.#runs) {
      if (run.node !== node) continue;
      if (offset <= run.from) return before ?? run.start;
      if (offset <= run.from + run.length) return run.start + offset - run.from;
      before = run.start + run.length;
    }
    return before ?? this.#endOf(node);
  }

  /** Where the text of a node or of what follows it begins. */
  #firstOffsetWithin(node: Node): number | null {
    for (const run of this.#runs) if (node === run.node || node.contains(run.node)) return run.start;
    for (const line of this.#breaks) if (node === line.element || node.contains(line.element)) return line.start;
    return null;
  }

  #endOf(node: Node): number | null {
    for (let index = this.#runs.length - 1; index >= 0; index--) {
      const run = this.#runs[index] as Run;
      if (node === run.node || node.contains(run.node)) return run.start + run.length;
    }
    const line = this.#breaks.findLast(({ element }) => node.contains(element) || element.contains(node));
    return line ? line.end : this.text.length;
  }

  #placeOf(offset: number, looksAhead: boolean): DomPlace | null {
    const index = looksAhead ? this.#firstRunEndingAfter(offset) : this.#firstRunEndingAt(offset);
    const run = this.#runs[index];
    if (run && run.start <= offset) return this.#outsideChip(run, offset) ?? placeIn(run, offset);
    const line = this.#breaks.find(({ start, end }) => offset >= start && offset <= end);
    return line ? { node: line.element, offset: 0 } : null;
  }

  /** At a chip's edge: before or behind it. Nothing can be selected from within what can't be edited. */
  #outsideChip(run: Run, offset: number): DomPlace | null {
    const chip = chipAround(run.node, this.#root);
    if (!chip?.parentNode) return null;
    const runs = this.#runs.filter(({ node }) => chip.contains(node));
    const [first, last] = [runs[0] ?? run, runs.at(-1) ?? run];
    const at = Array.prototype.indexOf.call(chip.parentNode.childNodes, chip);
    if (offset === first.start) return { node: chip.parentNode, offset: at };
    return offset === last.start + last.length ? { node: chip.parentNode, offset: at + 1 } : null;
  }

  #firstRunEndingAfter(offset: number): number {
    return this.#search((run) => run.start + run.length > offset);
  }

  #firstRunEndingAt(offset: number): number {
    return this.#search((run) => run.start + run.length >= offset);
  }

  /** Runs are sorted: the first for which it holds, by halving. */
  #search(holds: (run: Run) => boolean): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#runs[middle] as Run)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
