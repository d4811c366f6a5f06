import { showDigits, showLatin } from '../terms/disguise.ts';
import { hashPair, MULTIPLIER } from '../terms/hash.ts';
import { IS_GATE, type SubstringTables } from '../terms/layout.ts';
import {
  ANCHOR,
  BEYOND_ASCII,
  CARE,
  characterTable,
  DIGIT,
  describe,
  FOLDED,
  HEAVY,
  IGNORABLE,
  LATIN,
  LOOKALIKE,
  NEWLINE,
  PICTURE,
  RARE,
  SQUARED_LEAD,
  TERMINATOR,
  VARIATION,
  WORD,
} from './characters.ts';
import { joinsEmoji, layPlain, type Plain } from './plain.ts';

/** Of `Scan.words`. */
export const COLUMNS = 4;

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

  wordCount = 0;
  /** By word: its start, the offset after it, its hash, and the classes of all its letters, or'ed (`characters.ts`). */
  words = new Int32Array(COLUMNS * 2049);

  /** Ends of substrings: pairs of the offset after, and the state. */
  readonly ends: number[] = [];
  /** The same in the draft as it stands, where it had to be laid plain: patterns see it so. */
  readonly endsAsWritten: number[] = [];
  /** The classes of all units, or'ed; of those within words only what is asked of a text as a whole. */
  classes = 0;

  /** `folded` once more, words that pass for Latin ones in Latin letters; null where no letter passes for another. */
  disguised: Uint16Array | null = null;
  private disguise = new Uint16Array(0);

  /** @param text the draft; @param substrings what to look for wherever it stands */
  read(text: string, substrings: SubstringReader | null): void {
    this.text = text;
    this.plain = text;
    this.laid = null;
    this.ends.length = 0;
    this.endsAsWritten.length = 0;
    if (!this.pass(text, false)) {
      substrings?.run(this.folded, text.length, this.endsAsWritten);
      this.laid = layPlain(text);
      this.plain = this.laid.text;
      this.pass(this.plain, true);
    }
    substrings?.run(this.folded, this.plain.length, this.ends);
    this.disguised = (this.classes & (LOOKALIKE | DIGIT)) === 0 ? null : this.seeThrough();
    if (this.disguised) substrings?.run(this.disguised, this.plain.length, this.ends);
  }

  /** @returns null when no word reads as Latin that isn't so already */
  private seeThrough(): Uint16Array | null {
    if (this.disguise.length < this.folded.length) this.disguise = new Uint16Array(this.folded.length);
    const { disguise, folded, plain } = this;
    let isCopied = false;
    let isAny = false;
    for (let word = 0; word < this.wordCount; word++) {
      const classes = this.classesOf(word);
      if (!mayDisguise(classes)) continue;
      const [start, end] = [this.startOf(word), this.endOf(word)];
      // Most drafts have no such word, and are not copied.
      if (!isCopied) disguise.set(folded.subarray(0, plain.length));
      isCopied = true;
      if ((classes & LOOKALIKE) !== 0) {
        if (showLatin(plain, folded, start, end, disguise)) isAny = true;
        else disguise.set(folded.subarray(start, end), start);
      }
      if ((classes & DIGIT) !== 0 && showDigits(plain, start, end, disguise)) isAny = true;
    }
    return isAny ? disguise : null;
  }

  /** The draft is matched as it stands: no character of it is hidden, fancy or in pieces. */
  get isPlain(): boolean {
    return this.laid === null;
  }

  startOf(word: number): number {
    return this.words[word * COLUMNS] as number;
  }

  endOf(word: number): number {
    return this.words[word * COLUMNS + 1] as number;
  }

  classesOf(word: number): number {
    return this.words[word * COLUMNS + 3] as number;
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
      if (this.endInDraft(this.endOf(middle)) > draft) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** @returns whether the text could be read as it stands; always so when it was laid plain before */
  private pass(text: string, wasLaid: boolean): boolean {
    const length = text.length;
    this.reserve(length);
    const { folded } = this;
    const table = characterTable;
    // Two loops are faster than one: the first only copies, the second reads an array instead of a string.
    for (let at = 0; at < length; at++) folded[at] = text.charCodeAt(at);

    // Few arrays are faster than many: the columns of a word stand side by side.
    const { words } = this;
    let next = 0;
    let outside = 0;
    let isNew = false;
    // Of the word at hand: where it starts, its hash, its classes; no classes, no word.
    let start = 0;
    let hash = 0;
    let inside = 0;
    for (let at = 0; at < length; at++) {
      const entry = table[folded[at] as number] as number;
      folded[at] = entry;
      if ((entry & WORD) !== 0) {
        hash = (Math.imul(hash, MULTIPLIER) + (entry & FOLDED)) | 0;
        inside |= entry;
      } else {
        if (inside !== 0) {
          words[next] = start;
          words[next + 1] = at;
          words[next + 2] = hash;
          words[next + 3] = inside;
          next += COLUMNS;
          outside |= inside & ALSO_OUTSIDE;
          hash = 0;
          inside = 0;
        }
        outside |= entry;
        start = at + 1;
        if (entry === 0) isNew = true;
      }
    }
    if (inside !== 0) {
      words[next] = start;
      words[next + 1] = length;
      words[next + 2] = hash;
      words[next + 3] = inside;
      next += COLUMNS;
      outside |= inside & ALSO_OUTSIDE;
    }
    this.wordCount = next / COLUMNS;
    this.classes = outside;
    // A character that nobody wrote before was taken for a sign.
    if (isNew && describeAll(text)) return this.pass(text, wasLaid);
    return outside >= 0 || wasLaid || !mustBeLaid(text);
  }

  /** Room for a text, and for the words that it could have at most. */
  private reserve(length: number): void {
    if (length <= this.folded.length) return;
    const size = Math.max(length, this.folded.length * 2);
    this.folded = new Uint16Array(size);
    this.words = new Int32Array(COLUMNS * (Math.ceil(size / 2) + 1));
  }
}

/** Enters the characters of a text into the table. @returns whether there were any new ones */
function describeAll(text: string): boolean {
  let isNew = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (characterTable[unit] !== 0) continue;
    describe(unit);
    isNew = true;
  }
  return isNew;
}

/**
 * Is anything in the text hidden, fancy or in pieces? Within an emoji selectors and joiners are part of it; elsewhere, and other
 * zero-width characters, hide something.
 */
function mustBeLaid(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const entry = characterTable[text.charCodeAt(at)] as number;
    if (entry >= 0) continue;
    if ((entry & RARE) !== 0) return true;
    const before = at > 0 ? text.charCodeAt(at - 1) : 0;
    if ((entry & IGNORABLE) === 0 ? before === SQUARED_LEAD : !isPartOfEmoji(text, at, before)) return true;
  }
  return false;
}

/** Behind an emoji that is a letter, ℹ, it may hide a word. */
const isPartOfEmoji = (text: string, at: number, before: number): boolean =>
  text.charCodeAt(at) === VARIATION ? (describe(before) & (PICTURE | WORD)) === PICTURE : joinsEmoji(text, at);

/** What the text's own classes tell even where they stand within words. */
const ALSO_OUTSIDE = HEAVY | PICTURE | ANCHOR | NEWLINE | TERMINATOR | BEYOND_ASCII | LOOKALIKE | DIGIT | CARE;

/** Has it letters of other scripts that pass for Latin ones, or digits among its letters? */
export const mayDisguise = (classes: number): boolean =>
  (classes & LOOKALIKE) !== 0 || (classes & (DIGIT | LATIN)) === (DIGIT | LATIN);

/** Walks the automaton of `substring-build.ts`. States are multiples of a row's width; a negative one has something to tell. */
export class SubstringReader {
  private readonly tables: SubstringTables;
  private readonly width: number;
  private readonly symbolOf = new Uint16Array(0x10000);
  /** By state: 1 where nothing but gates ends. Such a place tells nothing when it comes again. */
  private readonly onlyGates: Uint8Array;
  private readonly seenInRun: Uint32Array;
  private runs = 0;

  constructor(tables: SubstringTables) {
    this.tables = tables;
    for (let pair = 0; pair < tables.symbols.length; pair += 2) {
      this.symbolOf[tables.symbols[pair] as number] = tables.symbols[pair + 1] as number;
    }
    this.width = tables.symbols.length / 2 + 1;
    this.seenInRun = new Uint32Array(tables.ends.length);
    this.onlyGates = Uint8Array.from(tables.ends, (_, state) => {
      let hasTerm = false;
      this.each(state, (owner) => {
        hasTerm ||= (owner & IS_GATE) === 0;
      });
      return hasTerm ? 0 : 1;
    });
  }

  /**
   * Adds a pair for each place where a term ends, and for the first where a gate does: the offset after it, and the state. A run
   * of spaces counts as one.
   */
  run(folded: Uint16Array, length: number, ends: number[]): void {
    const { symbolOf } = this;
    const { rows } = this.tables;
    this.runs++;
    let state = 0;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const letter = folded[at] as number;
      if (letter !== 0x20 || before !== 0x20) {
        const cell = (state & STATE) + (symbolOf[letter] as number);
        state = cell < rows.length ? (rows[cell] as number) : this.follow(state & STATE, letter);
        if (state < 0) this.note(at + 1, (state & STATE) / this.width, ends);
      }
      before = letter;
    }
  }

  private note(end: number, state: number, ends: number[]): void {
    if (this.onlyGates[state] === 1) {
      if (this.seenInRun[state] === this.runs) return;
      this.seenInRun[state] = this.runs;
    }
    ends.push(end, state);
  }

  /** The next state from one without a row: by its own edges, else from where it falls back to. */
  private follow(from: number, letter: number): number {
    const { rows, fail, farSlots, farFrom, farSymbol, farTo } = this.tables;
    const symbol = this.symbolOf[letter] as number;
    const mask = farSlots.length - 1;
    if (letter === VARIATION) return from;
    for (let state = from / this.width; ; state = fail[state] as number) {
      const cell = state * this.width + symbol;
      if (cell < rows.length) return rows[cell] as number;
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

/** Without the sign. */
const STATE = 0x7fffffff;
