import { COLUMNS, mayDisguise, type Scan, type SubstringReader } from '../scan/scan.ts';
import { firstEndingAfter } from '../spans.ts';
import type { Span } from '../types.ts';
import { ALL_GROUPS, endingsBefore, takes } from './danish.ts';
import { hasPlainLatin } from './disguise.ts';
import { isWordUnit } from './fold.ts';
import { extendHash, hashOfRest, LONGEST_PART, spreadHash } from './hash.ts';
import { Hits } from './hits.ts';
import {
  ALIAS,
  ANY_LETTER,
  cornerOf,
  EXACT,
  HAS_EDGES,
  IS_GATE,
  LOOSE_HYPHENS,
  PREFIX,
  SPECIAL,
  type SpecialTerm,
  STEM,
  SUBSTRING,
  SUFFIX,
  type TermTables,
  WHOLE_WORD,
  type WordTables,
} from './layout.ts';
import { type NameContext, NameReader } from './name-context.ts';
import { hasCase, readSigns, readSignsBack, startOf } from './signs.ts';

/** More hits than this in one draft, and the rest is not looked at: nobody reads ten thousand remarks. */
const MOST_HITS = 20_000;

/** So many words are enough to tell a language by. */
const MOST_VOTERS = 150;

/** One word may be so many words of terms at once: itself, its stems, its beginnings and ends. */
const MOST_IDS = 32;

/** So many are looked through; more are halved first. */
const FEW_EDGES = 8;

/** Of a hit whose term isn't in the tables. */
export const NO_TERM = 0xffffffff;

/**
 * Finds the terms of a policy in a scanned draft. Each word is looked up once; a phrase is a walk from word to word, as deep as
 * the longest term at most. Of the terms of one matcher that start at the same place only the longest is kept.
 */
export class TermFinder {
  readonly hits = new Hits();
  /** By matcher: its first and last hit, plus one; `touched` lists the matchers that have any. */
  readonly firstHit: Uint32Array;
  private readonly lastHit: Uint32Array;
  readonly touched: number[] = [];
  /** By gate of a pattern: was its literal seen? Only gates in `openGates` are. */
  readonly openGates = new Set<number>();

  private readonly tables: WordTables & TermTables;
  private readonly specials: Map<number, SpecialTerm>;
  private readonly substrings: SubstringReader | null;
  private readonly names: NameReader;
  private readonly hasStems: boolean;
  private readonly hasPrefixes: boolean;
  private readonly hasSuffixes: boolean;

  private scan!: Scan;
  private solid: readonly Span[] = [];
  /** The ids of the words, one word's after the other's. */
  private ids = new Uint32Array(4096);
  private idsWritten = 0;
  /** The words that have any, with `NO_WORD` behind them, and where theirs start; one more start than there are carriers. */
  private readonly carriers: number[] = [];
  private readonly carrierIds: number[] = [];
  /** Of the word at hand: its hash up to each of its letters. */
  private hashes = new Int32Array(256);
  private isHashed = false;

  constructor(
    tables: WordTables & TermTables,
    specials: readonly [number, SpecialTerm][],
    matchers: number,
    substrings: SubstringReader | null,
    names: NameContext,
  ) {
    this.tables = tables;
    this.names = new NameReader(names);
    this.specials = new Map(specials);
    this.substrings = substrings;
    this.firstHit = new Uint32Array(matchers);
    this.lastHit = new Uint32Array(matchers);
    let kinds = 0;
    for (const info of tables.wordInfo) kinds |= 1 << (info & 7);
    this.hasStems = (kinds & (1 << STEM)) !== 0;
    this.hasPrefixes = (kinds & (1 << PREFIX)) !== 0;
    this.hasSuffixes = (kinds & (1 << SUFFIX)) !== 0;
  }

  /** @param solid links and e-mail addresses, where no term is; @param barred by word: 1 where it is part of one */
  find(scan: Scan, solid: readonly Span[], barred: Uint8Array): void {
    this.scan = scan;
    this.solid = solid;
    this.names.read(scan.plain);
    this.hits.count = 0;
    for (const matcher of this.touched) this.firstHit[matcher] = 0;
    this.touched.length = 0;
    this.openGates.clear();
    this.lookUp(barred);
    for (let carrier = 0; this.carriers[carrier] !== NO_WORD; carrier++) {
      const word = this.carriers[carrier] as number;
      const end = this.carrierIds[carrier + 1] as number;
      for (let at = this.carrierIds[carrier] as number; at < end; at++) {
        const node = this.tables.wordStart[this.ids[at] as number] as number;
        if (node !== 0) this.walk(node, word, word, carrier);
      }
    }
    this.findSubstrings();
  }

  /** Looks every word up once. Most are in no term, and go no further than an empty slot. */
  private lookUp(barred: Uint8Array): void {
    const { scan, carriers, carrierIds } = this;
    const { wordCount, words, folded } = scan;
    const { wordSlots } = this.tables;
    const mask = wordSlots.length - 2;
    const isSimple = !this.hasStems && !this.hasPrefixes && !this.hasSuffixes && !scan.disguised;
    // Written over, never emptied: an array that loses its length loses its store, and every keystroke would make another.
    let count = 0;
    this.idsWritten = 0;
    for (let word = 0; word < wordCount; word++) {
      const at = word * COLUMNS;
      if (isSimple) {
        const spread = spreadHash(words[at + 2] as number, EXACT);
        let slot = (spread << 1) & mask;
        while (wordSlots[slot + 1] !== 0 && wordSlots[slot] !== spread) slot = (slot + 2) & mask;
        if (wordSlots[slot + 1] === 0) continue;
      }
      if (barred[word] === 1) continue;
      this.reserveIds();
      const before = this.idsWritten;
      this.lookUpWord(
        folded,
        words[at] as number,
        words[at + 1] as number,
        words[at + 2] as number,
        words[at + 3] as number,
      );
      if (this.idsWritten === before) continue;
      carriers[count] = word;
      carrierIds[count++] = before;
    }
    carriers[count] = NO_WORD;
    carrierIds[count] = this.idsWritten;
  }

  private reserveIds(): void {
    if (this.idsWritten + MOST_IDS <= this.ids.length) return;
    const wider = new Uint32Array(this.ids.length * 2);
    wider.set(this.ids);
    this.ids = wider;
  }

  private lookUpWord(folded: Uint16Array, start: number, end: number, whole: number, classes: number): void {
    const before = this.idsWritten;
    this.lookUpLetters(folded, start, end, whole);
    const { disguised } = this.scan;
    if (!mayDisguise(classes) || this.idsWritten > before || end - start > LONGEST_PART || !disguised) return;
    let hash = 0;
    for (let at = start; at < end; at++) hash = extendHash(hash, disguised[at] as number);
    this.lookUpLetters(disguised, start, end, hash);
    if (hasPlainLatin(folded, start, end)) this.probe(disguised, start, end, hash, ALIAS, 0);
  }

  private lookUpLetters(letters: Uint16Array, start: number, end: number, whole: number): void {
    this.probe(letters, start, end, whole, EXACT, 0);
    if (!this.hasStems && !this.hasPrefixes && !this.hasSuffixes) return;
    const mayBegin = hasCorner(this.tables.beginnings, letters, start, 1, end - start);
    const mayEnd = this.hasSuffixes && hasCorner(this.tables.tails, letters, end - 1, -1, end - start);
    if (!mayBegin && !mayEnd) return;
    this.isHashed = false;
    if (mayBegin && this.hasPrefixes) this.lookUpPrefixes(letters, start, end);
    if (!this.hasStems && !mayEnd) return;
    for (const { ending, groups } of endingsBefore(letters[end - 1] as number)) {
      const stemEnd = end - ending.length;
      if (stemEnd <= start || !endsWith(letters, end, ending)) continue;
      if (mayBegin && this.hasStems) {
        this.hashBeginnings(letters, start, end);
        this.probe(letters, start, stemEnd, this.hashes[stemEnd - start - 1] as number, STEM, groups);
      }
      if (mayEnd) {
        this.hashBeginnings(letters, start, end);
        this.lookUpSuffixes(letters, start, stemEnd, groups);
      }
    }
  }

  /** Of the word at hand, once. */
  private hashBeginnings(letters: Uint16Array, start: number, end: number): void {
    if (this.isHashed) return;
    this.isHashed = true;
    if (end - start > this.hashes.length) this.hashes = new Int32Array((end - start) * 2);
    let hash = 0;
    for (let at = start; at < end; at++) {
      hash = extendHash(hash, letters[at] as number);
      this.hashes[at - start] = hash;
    }
  }

  private lookUpPrefixes(letters: Uint16Array, start: number, end: number): void {
    const lengths = this.tables.partLengths[(letters[start] as number) & 63] as number;
    if (lengths === 0) return;
    this.hashBeginnings(letters, start, end);
    const longest = Math.min(end - start, LONGEST_PART);
    for (let length = 1; length <= longest; length++) {
      if ((lengths & (1 << Math.min(length, 31))) === 0) continue;
      this.probe(letters, start, start + length, this.hashes[length - 1] as number, PREFIX, 0);
    }
  }

  private lookUpSuffixes(letters: Uint16Array, start: number, end: number, groups: number): void {
    const lengths = this.tables.partLengths[64 + ((letters[end - 1] as number) & 63)] as number;
    if (lengths === 0) return;
    const whole = this.hashes[end - start - 1] as number;
    const longest = Math.min(end - start, LONGEST_PART);
    for (let length = 1; length <= longest; length++) {
      if ((lengths & (1 << Math.min(length, 31))) === 0) continue;
      const from = end - length;
      const beginning = from === start ? 0 : (this.hashes[from - start - 1] as number);
      this.probe(letters, from, end, hashOfRest(whole, beginning, length), SUFFIX, groups);
    }
  }

  /** Adds the ids of all entries of a kind with just these letters. @param groups of the ending after them; 0 for none */
  private probe(letters: Uint16Array, start: number, end: number, hash: number, kind: number, groups: number): void {
    const { wordSlots } = this.tables;
    const spread = spreadHash(hash, kind);
    const mask = wordSlots.length - 2;
    for (let slot = (spread << 1) & mask; wordSlots[slot + 1] !== 0; slot = (slot + 2) & mask) {
      if (wordSlots[slot] !== spread) continue;
      this.take((wordSlots[slot + 1] as number) - 1, letters, start, end, kind, groups);
    }
  }

  private take(entry: number, letters: Uint16Array, start: number, end: number, kind: number, groups: number): void {
    const { wordAt, wordLetters, wordInfo, wordId } = this.tables;
    const info = wordInfo[entry] as number;
    const from = wordAt[entry] as number;
    if ((info & 7) !== kind || (wordAt[entry + 1] as number) - from !== end - start) return;
    if ((kind === STEM || kind === SUFFIX) && !takes((info >> 3) & ALL_GROUPS, groups)) return;
    for (let at = 0; at < end - start; at++) if (wordLetters[from + at] !== letters[start + at]) return;
    if (this.idsWritten < this.ids.length) this.ids[this.idsWritten++] = wordId[entry] as number;
  }

  /** By language bit: what the draft's first words say for it; a word that few languages have says more. */
  languageVotes(): Uint32Array {
    const { languageSlots } = this.tables;
    const { words, wordCount } = this.scan;
    const mask = languageSlots.length - 2;
    const votes = new Uint32Array(8);
    for (let word = 0; word < wordCount && word < MOST_VOTERS; word++) {
      const spread = spreadHash(words[word * COLUMNS + 2] as number, EXACT);
      let slot = (spread << 1) & mask;
      while (languageSlots[slot + 1] !== 0 && languageSlots[slot] !== spread) slot = (slot + 2) & mask;
      const languages = languageSlots[slot + 1] as number;
      if (languages === 0) continue;
      const weight = WHOLE_VOTE / bitsOf(languages);
      for (let bit = 0; languages >> bit !== 0; bit++)
        votes[bit] = (votes[bit] as number) + ((languages >> bit) & 1) * weight;
    }
    return votes;
  }

  private walk(node: number, first: number, last: number, carrier: number): void {
    const { nodeTerm, termNext } = this.tables;
    const entry = nodeTerm[node] as number;
    for (let term = (entry & ~HAS_EDGES) >>> 0; term !== 0; term = termNext[term - 1] as number) {
      this.offer(term - 1, first, last);
    }
    if ((entry & HAS_EDGES) === 0 || this.carriers[carrier + 1] !== last + 1) return;
    const end = this.carrierIds[carrier + 2] as number;
    for (let at = this.carrierIds[carrier + 1] as number; at < end; at++) {
      const next = this.step(node, this.ids[at] as number);
      if (next !== 0) this.walk(next, first, last + 1, carrier + 1);
    }
  }

  private step(node: number, word: number): number {
    const { nodeEdges, edges } = this.tables;
    let low = nodeEdges[node] as number;
    let high = nodeEdges[node + 1] as number;
    while (high - low > FEW_EDGES) {
      const middle = (low + high) >>> 1;
      if ((edges[middle * 2] as number) > word) high = middle;
      else low = middle;
    }
    for (; low < high; low++) if (edges[low * 2] === word) return edges[low * 2 + 1] as number;
    return 0;
  }

  /** Keeps a term that ends here, if what stands around and between its words is as it should be. */
  private offer(term: number, first: number, last: number): void {
    const { scan } = this;
    const flags = this.tables.termFlags[term] as number;
    let start = scan.startOf(first);
    let end = scan.endOf(last);
    const special = (flags & SPECIAL) !== 0 ? this.specials.get(term) : undefined;
    const loose = (flags & LOOSE_HYPHENS) !== 0;
    for (let word = first; word < last; word++) {
      const gap = special?.gaps[word - first] ?? ' ';
      const from = scan.endOf(word);
      const to = scan.startOf(word + 1);
      if (readSigns(scan.folded, from, to, gap, loose) !== to) return;
    }
    if (special) {
      if (special.before !== '') {
        start = readSignsBack(scan.folded, start, special.before, false);
        if (start < 0) return;
      }
      if (special.after !== '') {
        end = readSigns(scan.folded, end, scan.plain.length, special.after, loose);
        if (end < 0) return;
      }
      if (special.cased && !this.haveCase(special, special.cased, first)) return;
      if (special.name && !this.names.isName(start, end)) return;
      if (special.before + special.after !== '' && this.isInSolid(start, end)) return;
    }
    this.keep(start, end, term);
  }

  private haveCase({ tail }: SpecialTerm, cased: string[], first: number): boolean {
    const { plain, folded } = this.scan;
    return cased.every((letters, index) => {
      const start = this.scan.startOf(first + index);
      const at = tail && index === 0 ? tailOf(plain.slice(start, this.scan.endOf(first)), letters) : 0;
      return hasCase(plain, folded, start + at, letters, false);
    });
  }

  private keep(start: number, end: number, term: number): void {
    this.keepFor(this.tables.termMatcher[term] as number, start, end, term);
  }

  /** For what is found by other means than the tables. @param term its number, or `NO_TERM` */
  keepFor(matcher: number, start: number, end: number, term: number): void {
    const { hits } = this;
    const known = this.firstHit[matcher] as number;
    if (known !== 0) {
      const last = (this.lastHit[matcher] as number) - 1;
      if (hits.start[last] === start) {
        if ((hits.end[last] as number) >= end) return;
        hits.end[last] = end;
        hits.term[last] = term;
        return;
      }
    }
    if (hits.count >= MOST_HITS) return;
    const hit = hits.add(start, end, term) + 1;
    if (known === 0) {
      this.firstHit[matcher] = hit;
      this.touched.push(matcher);
    } else hits.next[(this.lastHit[matcher] as number) - 1] = hit;
    this.lastHit[matcher] = hit;
  }

  private findSubstrings(): void {
    const { scan, substrings } = this;
    if (!substrings) return;
    let end = 0;
    const take = (owner: number, length: number) => {
      if ((owner & IS_GATE) !== 0) this.openGates.add((owner & ~IS_GATE) >>> 0);
      else this.keepSubstring(owner, end, length);
    };
    for (let pair = 0; pair < scan.ends.length; pair += 2) {
      end = scan.ends[pair] as number;
      substrings.each(scan.ends[pair + 1] as number, take);
    }
    const open = (owner: number) => {
      if ((owner & IS_GATE) !== 0) this.openGates.add((owner & ~IS_GATE) >>> 0);
    };
    for (let pair = 1; pair < scan.endsAsWritten.length; pair += 2)
      substrings.each(scan.endsAsWritten[pair] as number, open);
  }

  private keepSubstring(term: number, end: number, length: number): void {
    const { scan } = this;
    const flags = this.tables.termFlags[term] as number;
    if ((flags & SUBSTRING) === 0) return;
    let start = startOf(scan.folded, end, length);
    let after = end;
    if ((flags & SPECIAL) !== 0) {
      const special = this.specials.get(term) as SpecialTerm;
      const loose = (flags & LOOSE_HYPHENS) !== 0;
      const whole =
        this.around(scan.folded, start, end, special, loose) ??
        (scan.disguised && this.around(scan.disguised, start, end, special, loose));
      if (!whole) return;
      [start, after] = whole;
      const [cased] = special.cased ?? [];
      if (cased !== undefined && !hasCase(scan.plain, scan.folded, start, cased, loose)) return;
    }
    if ((flags & WHOLE_WORD) !== 0) {
      while (start > 0 && isWordUnit(scan.folded[start - 1] as number)) start--;
      while (after < scan.plain.length && isWordUnit(scan.folded[after] as number)) after++;
    }
    if (!this.isInSolid(start, after)) this.keep(start, after, term);
  }

  /** What stands around the letters that were found, where the rest of the term does. */
  private around(
    letters: Uint16Array,
    from: number,
    to: number,
    { before, after }: SpecialTerm,
    loose: boolean,
  ): [start: number, end: number] | null {
    const start = readSignsBack(letters, from, before, loose);
    const end = readSigns(letters, to, this.scan.plain.length, after, loose);
    return start < 0 || end < 0 ? null : [start, end];
  }

  /** Lies any of it within a link or an e-mail address? */
  private isInSolid(start: number, end: number): boolean {
    const { scan, solid } = this;
    if (solid.length === 0) return false;
    const next = solid[firstEndingAfter(solid, scan.startInDraft(start))];
    return next !== undefined && next.start < scan.endInDraft(end);
  }
}

/** Where in a word its end stands that a term names, which an ending may follow. */
function tailOf(word: string, tail: string): number {
  const at = word.toLowerCase().lastIndexOf(tail.toLowerCase());
  return at < 0 ? Math.max(0, word.length - tail.length) : at;
}

function endsWith(letters: Uint16Array, end: number, ending: string): boolean {
  for (let at = 1; at <= ending.length; at++) {
    if (letters[end - at] !== ending.charCodeAt(ending.length - at)) return false;
  }
  return true;
}

const NO_WORD = -1;

/** What a word says for the one language that has it; divisible among up to six. */
export const WHOLE_VOTE = 60;

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** May the word be one of an entry's, by its letters at one end? @param step 1 from its beginning, -1 from its end */
function hasCorner(set: Uint32Array, letters: Uint16Array, at: number, step: number, length: number): boolean {
  const first = letters[at] as number;
  if (length === 1) return hasBit(set, cornerOf(first, 0, 0, 0));
  const second = letters[at + step] as number;
  if (length === 2) return hasBit(set, cornerOf(first, second, 0, 0));
  const third = letters[at + 2 * step] as number;
  if (hasBit(set, cornerOf(first, second, ANY_LETTER, ANY_LETTER))) return true;
  if (length === 3) return hasBit(set, cornerOf(first, second, third, 0));
  const fourth = letters[at + 3 * step] as number;
  return hasBit(set, cornerOf(first, second, third, fourth)) || hasBit(set, cornerOf(first, second, third, ANY_LETTER));
}

const hasBit = (set: Uint32Array, bit: number): boolean => ((set[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
