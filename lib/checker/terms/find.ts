import { describe, FOLDED, LATIN, LOOKALIKE, lookalikeOf, SPACE } from '../scan/characters.ts';
import type { Scan, SubstringReader } from '../scan/scan.ts';
import { BARE, endingsBefore } from './danish.ts';
import { foldSigns, isWordUnit } from './fold.ts';
import { extendHash, hashOfRest, hashPair, LONGEST_PART, spreadHash } from './hash.ts';
import {
  ALIAS,
  CASE_SENSITIVE,
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

/** More hits than this in one draft, and the rest is not looked at: nobody reads ten thousand remarks. */
const MOST_HITS = 20_000;

/** How many units of one word may stand for another thing at once: letters of an alias, ids of a word. */
const MOST_IDS = 32;

/** Of a hit whose term isn't in the tables. */
export const NO_TERM = 0xffffffff;

/** Where terms stand in a draft; each is a number into the columns. Offsets are into the scan's plain text. */
export class Hits {
  count = 0;
  start = new Uint32Array(256);
  end = new Uint32Array(256);
  term = new Uint32Array(256);
  /** The next hit of the same matcher, plus one. */
  next = new Uint32Array(256);

  add(start: number, end: number, term: number): number {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.term[this.count] = term;
    this.next[this.count] = 0;
    return this.count++;
  }

  private grow(): void {
    const size = this.count * 2;
    for (const column of ['start', 'end', 'term', 'next'] as const) {
      const wider = new Uint32Array(size);
      wider.set(this[column]);
      this[column] = wider;
    }
  }
}

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
  /** By language bit: how many words spoke for it. */
  readonly languageVotes = new Uint32Array(8);

  private readonly tables: WordTables & TermTables;
  private readonly specials: Map<number, SpecialTerm>;
  private readonly substrings: SubstringReader | null;
  private readonly hasStems: boolean;
  private readonly hasPrefixes: boolean;
  private readonly hasSuffixes: boolean;

  private scan!: Scan;
  /** By word: its ids from `idsAt` on; worked out on the first visit. */
  private ids = new Uint32Array(4096);
  private idsAt = new Uint32Array(1024);
  private idsWritten = 0;
  private readonly disguised = { letters: new Uint16Array(LONGEST_PART), hashes: new Int32Array(LONGEST_PART) };

  constructor(
    tables: WordTables & TermTables,
    specials: readonly [number, SpecialTerm][],
    matchers: number,
    substrings: SubstringReader | null,
  ) {
    this.tables = tables;
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

  /** @param barred by word: 1 where it is part of a link or an e-mail address */
  find(scan: Scan, barred: Uint8Array): void {
    this.scan = scan;
    this.hits.count = 0;
    for (const matcher of this.touched) this.firstHit[matcher] = 0;
    this.touched.length = 0;
    this.openGates.clear();
    this.languageVotes.fill(0);
    this.lookUp(barred);
    for (let word = 0; word < scan.wordCount; word++) {
      const last = this.idsAt[word + 1] as number;
      for (let at = this.idsAt[word] as number; at < last; at++) {
        const node = this.tables.wordStart[this.ids[at] as number] as number;
        if (node !== 0) this.walk(node, word, word);
      }
    }
    this.findSubstrings(barred);
  }

  private lookUp(barred: Uint8Array): void {
    const { scan } = this;
    if (scan.wordCount >= this.idsAt.length) this.idsAt = new Uint32Array(scan.wordCount * 2);
    this.idsWritten = 0;
    for (let word = 0; word < scan.wordCount; word++) {
      this.idsAt[word] = this.idsWritten;
      if (this.idsWritten + MOST_IDS > this.ids.length) {
        const wider = new Uint32Array(this.ids.length * 2);
        wider.set(this.ids);
        this.ids = wider;
      }
      if (barred[word] !== 1) this.lookUpWord(word);
    }
    this.idsAt[scan.wordCount] = this.idsWritten;
  }

  private lookUpWord(word: number): void {
    const { scan } = this;
    const start = scan.wordStart[word] as number;
    const end = scan.wordEnd[word] as number;
    this.lookUpLetters(scan.folded, scan.hashes, start, end);
    const classes = scan.wordClasses[word] as number;
    if ((classes & LOOKALIKE) === 0 || this.idsWritten > (this.idsAt[word] as number) || end - start > LONGEST_PART)
      return;

    const { letters, hashes } = this.disguised;
    const amongLatin = hasPlainLatin(scan.folded, start, end);
    let hash = 0;
    let isLatin = true;
    for (let at = start; at < end; at++) {
      const unit = scan.folded[at] as number;
      const shown = lookalikeOf(unit, amongLatin) || unit;
      isLatin &&= (describe(shown) & LATIN) !== 0 || !isLetter(shown);
      letters[at - start] = shown;
      hash = extendHash(hash, shown);
      hashes[at - start] = hash;
    }
    if (isLatin) this.lookUpLetters(letters, hashes, 0, end - start);
    if (amongLatin) this.probe(letters, 0, end - start, hash, ALIAS, 0);
  }

  private lookUpLetters(letters: Uint16Array, hashes: Int32Array, start: number, end: number): void {
    const whole = hashes[end - 1] as number;
    this.probe(letters, start, end, whole, EXACT, 0);
    if (this.hasStems || this.hasSuffixes) {
      for (const { ending, groups } of endingsBefore(letters[end - 1] as number)) {
        const stemEnd = end - ending.length;
        if (stemEnd <= start || !endsWith(letters, end, ending)) continue;
        const hash = hashes[stemEnd - 1] as number;
        if (this.hasStems) this.probe(letters, start, stemEnd, hash, STEM, groups);
        if (this.hasSuffixes) this.lookUpSuffixes(letters, hashes, start, stemEnd, groups);
      }
    }
    if (this.hasPrefixes) this.lookUpPrefixes(letters, hashes, start, end);
  }

  private lookUpPrefixes(letters: Uint16Array, hashes: Int32Array, start: number, end: number): void {
    const lengths = this.tables.partLengths[(letters[start] as number) & 63] as number;
    if (lengths === 0) return;
    const longest = Math.min(end - start, LONGEST_PART);
    for (let length = 1; length <= longest; length++) {
      if ((lengths & (1 << Math.min(length, 31))) === 0) continue;
      this.probe(letters, start, start + length, hashes[start + length - 1] as number, PREFIX, 0);
    }
  }

  private lookUpSuffixes(letters: Uint16Array, hashes: Int32Array, start: number, end: number, groups: number): void {
    const lengths = this.tables.partLengths[64 + ((letters[end - 1] as number) & 63)] as number;
    if (lengths === 0) return;
    const longest = Math.min(end - start, LONGEST_PART);
    for (let length = 1; length <= longest; length++) {
      if ((lengths & (1 << Math.min(length, 31))) === 0) continue;
      const from = end - length;
      const beginning = from === start ? 0 : (hashes[from - 1] as number);
      const hash =
        from === start ? (hashes[end - 1] as number) : hashOfRest(hashes[end - 1] as number, beginning, length);
      this.probe(letters, from, end, hash, SUFFIX, groups);
    }
  }

  /** Adds the ids of all entries of a kind with just these letters. @param groups of the ending after them; 0 for none */
  private probe(letters: Uint16Array, start: number, end: number, hash: number, kind: number, groups: number): void {
    const { wordSlots, wordHash, wordAt, wordLetters, wordInfo, wordId } = this.tables;
    const spread = spreadHash(hash, kind);
    const mask = wordSlots.length - 1;
    for (let slot = spread & mask; ; slot = (slot + 1) & mask) {
      const index = wordSlots[slot] as number;
      if (index === 0) return;
      const entry = index - 1;
      if (wordHash[entry] !== spread) continue;
      const info = wordInfo[entry] as number;
      const from = wordAt[entry] as number;
      if ((info & 7) !== kind || (wordAt[entry + 1] as number) - from !== end - start) continue;
      if (kind === STEM || kind === SUFFIX) if (!takes((info >> 3) & 15, groups)) continue;
      let same = 0;
      while (start + same < end && wordLetters[from + same] === letters[start + same]) same++;
      if (start + same < end) continue;
      if (kind === EXACT && info >>> 8 !== 0) this.vote(info >>> 8);
      this.addId(wordId[entry] as number);
    }
  }

  private addId(id: number): void {
    if (this.idsWritten < this.ids.length) this.ids[this.idsWritten++] = id;
  }

  private vote(languages: number): void {
    for (let bit = 0; bit < 8; bit++) if ((languages & (1 << bit)) !== 0) (this.languageVotes[bit] as number)++;
  }

  private walk(node: number, first: number, last: number): void {
    const { nodeTerm, termNext } = this.tables;
    const entry = nodeTerm[node] as number;
    for (let term = (entry & ~HAS_EDGES) >>> 0; term !== 0; term = termNext[term - 1] as number) {
      this.offer(term - 1, first, last);
    }
    if ((entry & HAS_EDGES) === 0 || last + 1 >= this.scan.wordCount) return;
    const end = this.idsAt[last + 2] as number;
    for (let at = this.idsAt[last + 1] as number; at < end; at++) {
      const next = this.step(node, this.ids[at] as number);
      if (next !== 0) this.walk(next, first, last + 1);
    }
  }

  private step(node: number, word: number): number {
    const { edgeSlots, edgeFrom, edgeWord, edgeTo } = this.tables;
    const mask = edgeSlots.length - 1;
    for (let slot = hashPair(node, word) & mask; edgeSlots[slot] !== 0; slot = (slot + 1) & mask) {
      const edge = (edgeSlots[slot] as number) - 1;
      if (edgeFrom[edge] === node && edgeWord[edge] === word) return edgeTo[edge] as number;
    }
    return 0;
  }

  /** Keeps a term that ends here, if what stands around and between its words is as it should be. */
  private offer(term: number, first: number, last: number): void {
    const { scan } = this;
    const flags = this.tables.termFlags[term] as number;
    let start = scan.wordStart[first] as number;
    let end = scan.wordEnd[last] as number;
    const special = (flags & SPECIAL) !== 0 ? this.specials.get(term) : undefined;
    const loose = (flags & LOOSE_HYPHENS) !== 0;
    for (let word = first; word < last; word++) {
      const gap = special?.gaps[word - first] ?? ' ';
      const from = scan.wordEnd[word] as number;
      const to = scan.wordStart[word + 1] as number;
      if (readSigns(scan.folded, from, to, gap, loose) !== to) return;
    }
    if (special) {
      if (special.before !== '') {
        start = readSignsBack(scan.folded, start, special.before);
        if (start < 0) return;
      }
      if (special.after !== '') {
        end = readSigns(scan.folded, end, scan.plain.length, special.after, loose);
        if (end < 0) return;
      }
      if (special.cased !== undefined && !foldSigns(scan.plain.slice(start, end)).startsWith(special.cased)) return;
    }
    this.keep(start, end, term);
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

  private findSubstrings(barred: Uint8Array): void {
    const { scan, substrings } = this;
    if (!substrings) return;
    for (let pair = 0; pair < scan.ends.length; pair += 2) {
      const end = scan.ends[pair] as number;
      substrings.each(scan.ends[pair + 1] as number, (owner, length) => {
        if ((owner & IS_GATE) !== 0) this.openGates.add((owner & ~IS_GATE) >>> 0);
        else this.keepSubstring(owner, end, length, barred);
      });
    }
  }

  private keepSubstring(term: number, end: number, length: number, barred: Uint8Array): void {
    const { scan } = this;
    const flags = this.tables.termFlags[term] as number;
    if ((flags & SUBSTRING) === 0) return;
    let start = startOf(scan.folded, end, length);
    let after = end;
    if ((flags & CASE_SENSITIVE) !== 0) {
      const cased = this.specials.get(term)?.cased;
      if (foldSigns(scan.plain.slice(start, end)) !== cased) return;
    }
    if ((flags & WHOLE_WORD) !== 0) {
      while (start > 0 && isWordUnit(scan.folded[start - 1] as number)) start--;
      while (after < scan.plain.length && isWordUnit(scan.folded[after] as number)) after++;
    }
    const word = scan.wordAtOrAfter(scan.startInDraft(start));
    if (word < scan.wordCount && barred[word] === 1 && (scan.wordStart[word] as number) < after) return;
    this.keep(start, after, term);
  }
}

const takes = (groups: number, ending: number): boolean => ((groups === 0 ? BARE : groups) & ending) !== 0;

function endsWith(letters: Uint16Array, end: number, ending: string): boolean {
  for (let at = 1; at <= ending.length; at++) {
    if (letters[end - at] !== ending.charCodeAt(ending.length - at)) return false;
  }
  return true;
}

const isSpaceUnit = (unit: number): boolean => unit === 0x20 || (describe(unit) & SPACE) !== 0;
const HYPHEN = 0x2d;
const isLetter = (unit: number): boolean => (describe(unit) & FOLDED) !== 0 && /\p{L}/u.test(String.fromCharCode(unit));

function hasPlainLatin(letters: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const bits = describe(letters[at] as number);
    if ((bits & LATIN) !== 0 && (bits & LOOKALIKE) === 0) return true;
  }
  return false;
}

/** Where the signs end that start at an offset, or -1. A space of theirs stands for a run; loose, for hyphens too. */
function readSigns(letters: Uint16Array, from: number, limit: number, signs: string, loose: boolean): number {
  let at = from;
  for (let sign = 0; sign < signs.length; sign++) {
    const wanted = signs.charCodeAt(sign);
    if (wanted === 0x20 || (loose && wanted === HYPHEN)) {
      const begin = at;
      while (at < limit && (isSpaceUnit(letters[at] as number) || (loose && letters[at] === HYPHEN))) at++;
      if (at === begin) return -1;
    } else if (at < limit && letters[at] === wanted) at++;
    else return -1;
  }
  return at;
}

/** Where the signs start that end at an offset, or -1. */
function readSignsBack(letters: Uint16Array, from: number, signs: string): number {
  let at = from;
  for (let sign = signs.length - 1; sign >= 0; sign--) {
    const wanted = signs.charCodeAt(sign);
    if (wanted === 0x20) {
      const begin = at;
      while (at > 0 && isSpaceUnit(letters[at - 1] as number)) at--;
      if (at === begin) return -1;
    } else if (at > 0 && letters[at - 1] === wanted) at--;
    else return -1;
  }
  return at;
}

/** Where so many units begin that end at an offset, a run of white space being one. */
function startOf(letters: Uint16Array, end: number, length: number): number {
  let at = end;
  for (let left = length; left > 0; left--) {
    at--;
    if (isSpaceUnit(letters[at] as number)) while (at > 0 && isSpaceUnit(letters[at - 1] as number)) at--;
  }
  return at;
}
