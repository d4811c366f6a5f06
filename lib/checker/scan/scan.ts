import { extendHash, hashPair } from '../terms/hash.ts';
import { ENDS, type SubstringTables } from '../terms/layout.ts';
import {
  ANCHOR,
  characterTable,
  describe,
  FOLDED,
  HEAVY,
  IGNORABLE,
  NEWLINE,
  PICTURE,
  RARE,
  SPACE,
  TERMINATOR,
  WORD,
} from './characters.ts';
import { layPlain, type Plain } from './plain.ts';

/**
 * One pass over a draft: its words with their hashes, where the letters of a substring end, and where an address, a tag, an
 * emoji or the end of a sentence may stand. Everything else is worked out from these. The arrays are used again for the next
 * draft, so that a keystroke leaves nothing behind.
 *
 * Offsets are into `plain`, which is the draft itself but for drafts with hidden or fancy characters; `toDraft` leads back.
 */
export class Scan {
  text = '';
  /** The text laid plain; the draft itself where there was nothing to lay. */
  plain = '';
  private laid: Plain | null = null;

  /** The units of `plain`, case folded, typographic signs as plain ones. */
  folded = new Uint16Array(4096);
  /** At each unit of a word, the hash of the word so far. */
  hashes = new Int32Array(4096);

  wordCount = 0;
  wordStart = new Uint32Array(1024);
  wordEnd = new Uint32Array(1024);
  /** The classes of all its letters, or'ed (`characters.ts`). */
  wordClasses = new Uint32Array(1024);

  /** Ends of substrings: pairs of the offset after, and the state. */
  readonly ends: number[] = [];
  /** The classes of all units outside words, or'ed. */
  classes = 0;

  /** @param text the draft; @param substrings what to look for wherever it stands */
  read(text: string, substrings: SubstringReader | null): void {
    this.text = text;
    this.plain = text;
    this.laid = null;
    if (this.pass(text, substrings)) return;
    this.laid = layPlain(text);
    this.plain = this.laid.text;
    this.pass(this.plain, substrings, true);
  }

  /** The draft is matched as it stands: no character of it is hidden, fancy or in pieces. */
  get isPlain(): boolean {
    return this.laid === null;
  }

  startInDraft(plain: number): number {
    if (!this.laid) return plain;
    return plain < this.laid.starts.length ? (this.laid.starts[plain] as number) : this.text.length;
  }

  /** @param plain the offset after the last unit; more than 0 */
  endInDraft(plain: number): number {
    return this.laid ? (this.laid.ends[plain - 1] as number) : plain;
  }

  /** The first word that ends after an offset of the draft, or `wordCount`. */
  wordAtOrAfter(draft: number): number {
    let low = 0;
    let high = this.wordCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.endInDraft(this.wordEnd[middle] as number) > draft) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** @returns whether the text could be read as it stands; always so when it was laid plain before */
  private pass(text: string, substrings: SubstringReader | null, wasLaid = false): boolean {
    const length = text.length;
    this.reserve(length);
    const { folded, hashes } = this;
    let { wordStart, wordEnd, wordClasses } = this;
    let words = 0;
    let outside = 0;
    let start = -1;
    let hash = 0;
    let inside = 0;
    let before = 0;
    let state = 0;
    this.ends.length = 0;
    const { rows, width, symbolOf } = substrings ?? NOTHING;

    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      let entry = characterTable[unit] as number;
      if (entry === 0) entry = describe(unit);
      const letter = entry & FOLDED;
      folded[at] = letter;

      if (width !== 0 && (entry & before & SPACE) === 0) {
        // A state with a row of its own is the common case; `follow` knows the others.
        const from = state & ~ENDS;
        const cell = from * width + (symbolOf[letter] as number);
        state = cell < rows.length ? (rows[cell] as number) : (substrings as SubstringReader).follow(from, letter);
        if ((state & ENDS) !== 0) this.ends.push(at + 1, state & ~ENDS);
      }

      if ((entry & WORD) !== 0) {
        if (start < 0) {
          start = at;
          hash = 0;
          inside = 0;
        }
        hash = extendHash(hash, letter);
        hashes[at] = hash;
        inside |= entry;
      } else {
        if (start >= 0) {
          if (words === wordStart.length) {
            this.growWords();
            ({ wordStart, wordEnd, wordClasses } = this);
          }
          wordStart[words] = start;
          wordEnd[words] = at;
          wordClasses[words++] = inside;
          outside |= inside & ALSO_OUTSIDE;
          start = -1;
        }
        outside |= entry;
      }
      if ((entry & (RARE | IGNORABLE)) !== 0 && !wasLaid && this.mustBeLaid(entry, before, at)) return false;
      if (unit === 0xd83c && !wasLaid && isSquaredLetter(text.charCodeAt(at + 1))) return false;
      before = entry;
    }
    if (start >= 0) {
      if (words === wordStart.length) this.growWords();
      this.wordStart[words] = start;
      this.wordEnd[words] = length;
      this.wordClasses[words++] = inside;
      outside |= inside & ALSO_OUTSIDE;
    }
    this.wordCount = words;
    this.classes = outside;
    return true;
  }

  /** Zero-width characters after an emoji are part of it; after a word or a space they hide something. */
  private mustBeLaid(entry: number, before: number, at: number): boolean {
    if ((entry & RARE) !== 0) return true;
    return at === 0 || (before & (PICTURE | IGNORABLE)) === 0;
  }

  private reserve(length: number): void {
    if (length <= this.folded.length) return;
    const size = Math.max(length, this.folded.length * 2);
    this.folded = new Uint16Array(size);
    this.hashes = new Int32Array(size);
  }

  private growWords(): void {
    const size = this.wordStart.length * 2;
    this.wordStart = grown(this.wordStart, size);
    this.wordEnd = grown(this.wordEnd, size);
    this.wordClasses = grown(this.wordClasses, size);
  }
}

/** What the text's own classes tell even where they stand within words. */
const ALSO_OUTSIDE = HEAVY | PICTURE | ANCHOR | NEWLINE | TERMINATOR;

function grown(old: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(size);
  next.set(old);
  return next;
}

const isSquaredLetter = (low: number): boolean =>
  (low >= 0xdd30 && low <= 0xdd49) || (low >= 0xdd50 && low <= 0xdd69) || (low >= 0xdd70 && low <= 0xdd89);

const NOTHING = { rows: new Uint32Array(0), width: 0, symbolOf: new Uint16Array(0) };

/** Walks the automaton of `substring-build.ts`. */
export class SubstringReader {
  readonly rows: Uint32Array;
  readonly width: number;
  readonly symbolOf = new Uint16Array(0x10000);
  private readonly tables: SubstringTables;

  constructor(tables: SubstringTables) {
    this.tables = tables;
    this.rows = tables.rows;
    for (let pair = 0; pair < tables.symbols.length; pair += 2) {
      this.symbolOf[tables.symbols[pair] as number] = tables.symbols[pair + 1] as number;
    }
    this.width = tables.symbols.length / 2 + 1;
  }

  /** The next state from one without a row: by its own edges, else from where it falls back to. */
  follow(from: number, letter: number): number {
    const { fail, farSlots, farFrom, farSymbol, farTo } = this.tables;
    const symbol = this.symbolOf[letter] as number;
    const mask = farSlots.length - 1;
    for (let state = from; ; state = fail[state] as number) {
      const cell = state * this.width + symbol;
      if (cell < this.rows.length) return this.rows[cell] as number;
      for (let slot = hashPair(state, symbol) & mask; farSlots[slot] !== 0; slot = (slot + 1) & mask) {
        const edge = (farSlots[slot] as number) - 1;
        if (farFrom[edge] === state && farSymbol[edge] === symbol) return farTo[edge] as number;
      }
    }
  }

  /** Calls back for each pattern that ends in a state, longest first. */
  each(state: number, found: (owner: number, length: number) => void): void {
    const { ends, shorter, patternLength, patternNext, patternOwner } = this.tables;
    for (let at = state; at !== 0; at = shorter[at] as number) {
      for (let pattern = ends[at] as number; pattern !== 0; pattern = patternNext[pattern - 1] as number) {
        found(patternOwner[pattern - 1] as number, patternLength[pattern - 1] as number);
      }
    }
  }
}
