import { describe, LOOKALIKE, LOWER, lookalikeOf, WORD } from '../scan/characters.ts';
import { ALL_GROUPS, endingsOf, NAME, stemsOf } from './danish.ts';
import { foldTerm, isWordUnit, plainTerm } from './fold.ts';
import { extendHash, slotsFor, spreadHash } from './hash.ts';
import {
  ALIAS,
  ANY_LETTER,
  CORNER,
  CORNER_WORDS,
  cornerOf,
  EXACT,
  HAS_EDGES,
  LOOSE_HYPHENS,
  MOST_WORDS,
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
import { SubstringBuilder } from './substring-build.ts';

export interface TermOptions {
  caseSensitive?: boolean | undefined;
  boundary?: 'word' | 'none' | undefined;
  hyphens?: 'strict' | 'loose' | undefined;
  /** Danish endings, or only the -s of a name. */
  forms?: 'da' | 'name' | undefined;
}

interface Entry {
  letters: string;
  info: number;
  id: number;
}

/** How the last word of a term may end, and whether its first may have something before it. */
interface WordShape {
  kind: number;
  forms: TermOptions['forms'];
}

/** Gathers the terms of a policy and packs them. One instance a policy; `add` answers false for a term that can't be looked for. */
export class TermBuilder {
  readonly substrings = new SubstringBuilder();
  readonly specials: [term: number, special: SpecialTerm][] = [];

  private readonly entries: Entry[] = [];
  private readonly languageWords = new Map<string, number>();
  private readonly ids = new Map<string, number>();
  private readonly starts: number[] = [];
  private readonly edges = new Map<number, Map<number, number>>();
  private readonly nodeTerm: number[] = [0];
  private readonly terms: { flags: number; matcher: number; next: number }[] = [];
  private readonly prefixLengths = new Uint32Array(64);
  private readonly suffixLengths = new Uint32Array(64);
  private edgeCount = 0;

  get size(): number {
    return this.terms.length;
  }

  /** @returns the term's number, or -1 when it has no letters or too many words */
  add(matcher: number, text: string, options: TermOptions): number {
    const term = wildcardsOf(plainTerm(text));
    const folded = foldTerm(term.text);
    if (folded === '') return -1;
    const flags = options.hyphens === 'loose' ? LOOSE_HYPHENS : 0;

    const words = splitWords(folded);
    const anywhere = options.boundary === 'none' || words.length === 0;
    if (anywhere || (term.before && term.after && words.length === 1)) {
      const { before, key, after } =
        options.hyphens === 'loose' ? keyOf(folded) : { before: '', key: folded, after: '' };
      const isSpecial = options.caseSensitive || key !== folded;
      const kind = SUBSTRING | (anywhere ? 0 : WHOLE_WORD) | (isSpecial ? SPECIAL : 0);
      const number = this.addTerm(matcher, flags | kind);
      if (isSpecial) {
        const cased = options.caseSensitive && { cased: [term.text] };
        this.specials.push([number, { before, gaps: [], after, ...cased }]);
      }
      this.substrings.add(key, number);
      return number;
    }
    if (words.length > MOST_WORDS) return -1;
    return this.addWords(matcher, flags, folded, words, term, options);
  }

  /** A small word that speaks for languages (bits); it may be a term's too. */
  addLanguageWord(word: string, languages: number): void {
    this.languageWords.set(word, languages);
  }

  private addWords(
    matcher: number,
    flags: number,
    folded: string,
    words: [start: number, end: number][],
    term: Wildcards,
    options: TermOptions,
  ): number {
    const last = words.length - 1;
    const gaps = words.slice(1).map(([start], index) => folded.slice(words[index]?.[1], start));
    const before = folded.slice(0, words[0]?.[0]);
    const after = folded.slice(words[last]?.[1]);
    const isPlain = before === '' && after === '' && gaps.every((gap) => gap === ' ');

    let node = 0;
    words.forEach(([start, end], index) => {
      const shape: WordShape = {
        kind: index === 0 && term.before ? SUFFIX : index === last && term.after ? PREFIX : EXACT,
        forms: index === last && after === '' ? options.forms : undefined,
      };
      const word = this.wordId(folded.slice(start, end), shape);
      node = index === 0 ? this.startOf(word) : this.step(node, word);
    });

    const isName = options.forms === 'name' && /^\p{Lu}/u.test(term.text);
    const isSpecial = !isPlain || options.caseSensitive || isName;
    const number = this.addTerm(matcher, flags | (isSpecial ? SPECIAL : 0), node);
    if (isSpecial) {
      const special: SpecialTerm = { before, gaps, after };
      if (options.caseSensitive) {
        special.cased = words.map(([start, end]) => term.text.slice(start, end));
        if (term.before) special.tail = true;
      }
      if (isName) special.name = true;
      this.specials.push([number, special]);
    }
    return number;
  }

  private addTerm(matcher: number, flags: number, node?: number): number {
    const number = this.terms.length;
    const next = node === undefined ? 0 : (this.nodeTerm[node] ?? 0);
    this.terms.push({ flags, matcher, next });
    if (node !== undefined) this.nodeTerm[node] = number + 1;
    return number;
  }

  private wordId(word: string, shape: WordShape): number {
    const { kind, forms } = shape;
    const key = `${kind}${forms ?? ''}:${word}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.starts.length;
    this.starts.push(0);
    this.ids.set(key, id);

    if (kind === PREFIX) {
      this.entries.push({ letters: word, info: PREFIX, id });
      noteLength(this.prefixLengths, word.charCodeAt(0), word.length);
    } else if (forms === undefined && kind === EXACT) {
      this.entries.push({ letters: word, info: EXACT, id });
      const shown = lookLatin(word);
      if (shown !== word) this.entries.push({ letters: shown, info: ALIAS, id });
    } else {
      const stems = forms === 'da' ? stemsOf(word) : [{ stem: word, groups: forms === 'name' ? NAME : 0 }];
      for (const { stem, groups } of stems) {
        this.entries.push({ letters: stem, info: (kind === SUFFIX ? SUFFIX : STEM) | (groups << 3), id });
        if (kind === SUFFIX) noteLength(this.suffixLengths, stem.charCodeAt(stem.length - 1), stem.length);
      }
    }
    return id;
  }

  private startOf(word: number): number {
    if (this.starts[word] === 0) this.starts[word] = this.addNode();
    return this.starts[word] as number;
  }

  private step(node: number, word: number): number {
    const edges = this.edges.get(node) ?? new Map<number, number>();
    this.edges.set(node, edges);
    let next = edges.get(word);
    if (next === undefined) {
      next = this.addNode();
      edges.set(word, next);
      this.edgeCount++;
    }
    return next;
  }

  private addNode(): number {
    this.nodeTerm.push(0);
    return this.nodeTerm.length - 1;
  }

  tables(): WordTables & TermTables {
    return { ...this.wordTables(), ...this.termTables() };
  }

  private wordTables(): WordTables {
    const count = this.entries.length;
    const slots = new Int32Array(slotsFor(count) * 2);
    const at = new Uint32Array(count + 1);
    const letters = new Uint16Array(this.entries.reduce((sum, entry) => sum + entry.letters.length, 0));
    let written = 0;
    this.entries.forEach((entry, index) => {
      at[index] = written;
      for (let unit = 0; unit < entry.letters.length; unit++) letters[written++] = entry.letters.charCodeAt(unit);
      putPair(slots, spreadHash(hashOf(entry.letters), entry.info & 7), index + 1);
    });
    at[count] = written;
    const languageSlots = new Int32Array(slotsFor(this.languageWords.size) * 2);
    for (const [word, languages] of this.languageWords)
      putPair(languageSlots, spreadHash(hashOf(word), EXACT), languages);
    return {
      wordSlots: slots,
      languageSlots,
      wordAt: at,
      wordLetters: letters,
      wordInfo: Uint32Array.from(this.entries, (entry) => entry.info),
      wordId: Uint32Array.from(this.entries, (entry) => entry.id),
      wordStart: Uint32Array.from(this.starts),
      partLengths: Uint32Array.from([...this.prefixLengths, ...this.suffixLengths]),
      ...this.corners(),
    };
  }

  private corners(): Pick<WordTables, 'beginnings' | 'tails'> {
    const beginnings = new Uint32Array(CORNER_WORDS);
    const tails = new Uint32Array(CORNER_WORDS);
    for (const { letters, info } of this.entries) {
      const kind = info & 7;
      const forms = kind === STEM || kind === SUFFIX ? endingsOf((info >> 3) & ALL_GROUPS) : [''];
      for (const word of forms.map((ending) => letters + ending)) {
        if (kind === STEM || kind === PREFIX) noteCorner(beginnings, [...word.slice(0, CORNER)], kind === PREFIX);
        if (kind === SUFFIX) noteCorner(tails, [...word.slice(-CORNER)].reverse(), true);
      }
    }
    return { beginnings, tails };
  }

  private termTables(): TermTables {
    const nodeTerm = Uint32Array.from(this.nodeTerm);
    const nodeEdges = new Uint32Array(nodeTerm.length + 1);
    const edges = new Uint32Array(this.edgeCount * 2);
    let edge = 0;
    for (let node = 0; node < nodeTerm.length; node++) {
      nodeEdges[node] = edge;
      const leaving = this.edges.get(node);
      if (!leaving) continue;
      nodeTerm[node] = ((nodeTerm[node] as number) | HAS_EDGES) >>> 0;
      for (const [word, next] of [...leaving].sort(([a], [b]) => a - b)) {
        edges[edge * 2] = word;
        edges[edge * 2 + 1] = next;
        edge++;
      }
    }
    nodeEdges[nodeTerm.length] = edge;
    return {
      nodeEdges,
      edges,
      nodeTerm,
      termNext: Uint32Array.from(this.terms, (term) => term.next),
      termFlags: Uint8Array.from(this.terms, (term) => term.flags),
      termMatcher: Uint32Array.from(this.terms, (term) => term.matcher),
    };
  }
}

interface Wildcards {
  text: string;
  before: boolean;
  after: boolean;
}

/** "*garanti" and "rabat*": a star at the edge of a word of two letters and more stands for the rest of the word. */
function wildcardsOf(term: string): Wildcards {
  const before = /^\*[\p{L}\p{M}\p{N}_]{2}/u.test(term);
  const after = /[\p{L}\p{M}\p{N}_]{2}\*$/u.test(term);
  return { text: term.slice(before ? 1 : 0, after ? -1 : undefined), before, after };
}

/** Where white space and hyphens may stand for one another, the longest of what stands between them is looked for first. */
function keyOf(folded: string): { before: string; key: string; after: string } {
  const [key = folded] = folded.match(/[^ -]+/g)?.sort((a, b) => b.length - a.length) ?? [];
  const at = folded.indexOf(key);
  return { before: folded.slice(0, at), key, after: folded.slice(at + key.length) };
}

function splitWords(folded: string): [start: number, end: number][] {
  const words: [number, number][] = [];
  let start = -1;
  for (let at = 0; at <= folded.length; at++) {
    const inWord = at < folded.length && isWordUnit(folded.charCodeAt(at));
    if (inWord && start < 0) start = at;
    if (!inWord && start >= 0) {
      words.push([start, at]);
      start = -1;
    }
  }
  return words;
}

/** How a word with letters of other scripts looks to a reader of Latin ones. */
function lookLatin(word: string): string {
  return [...word]
    .map((letter) => {
      const unit = letter.charCodeAt(0);
      const isForeign = (describe(unit) & (LOOKALIKE | WORD | LOWER)) === (LOOKALIKE | WORD | LOWER);
      return isForeign ? String.fromCharCode(lookalikeOf(unit)) : letter;
    })
    .join('');
}

/** @param isOpen may more letters follow where these are fewer than three? */
function noteCorner(set: Uint32Array, letters: string[], isOpen: boolean): void {
  const [first = 0, second = 0, third = 0, fourth = 0] = letters.map((letter) => letter.charCodeAt(0));
  noteBit(set, cornerOf(first, second, third, fourth));
  if (isOpen && letters.length > 1 && letters.length < CORNER)
    noteBit(set, cornerOf(first, second, third || ANY_LETTER, ANY_LETTER));
}

function noteBit(set: Uint32Array, bit: number): void {
  set[bit >> 5] = (set[bit >> 5] as number) | (1 << (bit & 31));
}

function noteLength(lengths: Uint32Array, unit: number, length: number): void {
  const row = unit & 63;
  // A bit a length up to 31; the last bit stands for all longer ones.
  lengths[row] = ((lengths[row] as number) | (1 << Math.min(length, 31))) >>> 0;
}

function hashOf(letters: string): number {
  let hash = 0;
  for (let unit = 0; unit < letters.length; unit++) hash = extendHash(hash, letters.charCodeAt(unit));
  return hash;
}

function putPair(slots: Int32Array, hash: number, value: number): void {
  const mask = slots.length - 2;
  let slot = (hash << 1) & mask;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = value;
}
