import type { DetectorName } from '../policy/schema.ts';
import type { CompiledCondition, CompiledData, CompiledMatch, CompiledRule } from './compiled.ts';
import type { Signal } from './detectors/data/signal-words.ts';
import { Detections } from './detectors/detections.ts';
import type { Detection } from './detectors/detector.ts';
import type { Knowledge } from './detectors/knowledge.ts';
import { Characters, isOwnEmoji } from './graphemes.ts';
import { FOLDED_WITH_U, type PatternRunner, type Seen } from './patterns/run.ts';
import { ANCHOR, BEYOND_ASCII, CARE, DIGIT, HEAVY, PICTURE } from './scan/characters.ts';
import { findEmoji } from './scan/emoji.ts';
import { foldOffset, isLightThroughout, lightLength, limitOf, offsetOfWeight, weightedLength } from './scan/length.ts';
import { type Domains, findLinks, isWebHost, type KnownDomains, type Link } from './scan/links.ts';
import type { Scan, SubstringReader } from './scan/scan.ts';
import { findEmails, findHashtags, findMentions, type Tag } from './scan/tags.ts';
import { countWords } from './scan/words.ts';
import { dropInner, dropOverlaps, isInside } from './spans.ts';
import type { TermFinder } from './terms/find.ts';
import type { HashedFinder } from './terms/hashed.ts';
import type { CheckContext, Draft, Span } from './types.ts';

/** Words of the draft that a match found. */
export interface Found extends Span {
  /** The term's number, or -1 for what a pattern found. */
  term: number;
}

/** What a checker keeps from draft to draft: the tables' views and their buffers. */
export interface Engine {
  data: CompiledData;
  scan: Scan;
  terms: TermFinder;
  /** Of those that are looked for when a condition asks. */
  later: TermFinder;
  substrings: SubstringReader | null;
  patterns: PatternRunner;
  hashed: HashedFinder | null;
  known: KnownDomains;
  own: Domains;
  internal: Domains;
  detectorsKnow: Knowledge;
  /** The rules that keep the others quiet. */
  protects: CompiledRule[];
}

const FOLDS_WITH_U = new RegExp(`[${FOLDED_WITH_U}]`);

const NO_LINKS: Link[] = [];
const NO_TAGS: Tag[] = [];

/** One draft, read once: what stands in it, found when first asked for. */
export class Reading {
  readonly text: string;
  readonly draft: Draft;
  readonly context: CheckContext;
  readonly engine: Engine;
  readonly scan: Scan;
  readonly links: readonly Link[];
  readonly emails: readonly Tag[];
  readonly hashtags: readonly Tag[];
  readonly mentions: readonly Tag[];
  /** By word: 1 where it is part of a link or an e-mail address. */
  readonly barred: Uint8Array;
  /** Links and e-mail addresses, sorted. */
  readonly solid: readonly Span[];
  language = 'unknown';

  private emojiFound: Span[] | null = null;
  private wordNumbers: number[] | null = null;
  private piecewise: boolean | null = null;
  private fold: number | null = null;
  private seenSoFar: Seen | null = null;
  private folds: boolean | null = null;
  private readonly patternSpans = new Map<number, Span[]>();
  private isLaterFound = false;
  private founds: Map<CompiledMatch, Found[]> | null = null;
  private answers: Map<CompiledCondition, boolean> | null = null;
  private detectionsFound: Detections | null = null;
  private readonly detected = new Map<DetectorName, readonly Detection[]>();

  constructor(engine: Engine, draft: Draft, context: CheckContext) {
    this.engine = engine;
    this.text = draft.text;
    this.draft = draft;
    this.context = context;
    this.scan = engine.scan;
    this.scan.read(draft.text, engine.substrings);
    const mayHaveTags = (this.scan.classes & ANCHOR) !== 0 || !this.scan.isPlain;
    this.links = mayHaveTags ? findLinks(draft.text, engine.known) : NO_LINKS;
    this.emails = mayHaveTags ? findEmails(draft.text) : NO_TAGS;
    this.hashtags = mayHaveTags ? findHashtags(draft.text, this.links) : NO_TAGS;
    this.mentions = mayHaveTags ? findMentions(draft.text, draft.network, this.links) : NO_TAGS;
    this.solid =
      this.emails.length === 0 ? this.links : [...this.links, ...this.emails].sort((a, b) => a.start - b.start);
    this.barred = barredWords(this.scan, this.solid);
    engine.terms.find(this.scan, this.solid, this.barred);
    engine.hashed?.find(this.scan, this.barred, engine.terms);
  }

  private termsOf({ later }: CompiledMatch): TermFinder {
    const { engine } = this;
    if (!later) return engine.terms;
    if (!this.isLaterFound) engine.later.find(this.scan, this.solid, this.barred);
    this.isLaterFound = true;
    return engine.later;
  }

  /**
   * Where a match stands, from left to right: the longest at each place, none within another.
   * @param allowed what lies within one of these is not there, and hides nothing that overlaps it
   */
  find(match: CompiledMatch, allowed: readonly Span[] = []): Found[] {
    const found = this.findAll(match);
    return dropOverlaps(allowed.length > 0 ? found.filter((span) => !isInside(allowed, span)) : found);
  }

  /** Where a match stands, for what asks whether something lies within: none within another, but some may overlap. */
  findWide(match: CompiledMatch): Found[] {
    return dropInner(this.findAll(match));
  }

  private findAll(match: CompiledMatch): Found[] {
    const found: Found[] = [];
    if (match.matcher >= 0) {
      const { hits, firstHit } = this.termsOf(match);
      for (let hit = firstHit[match.matcher] as number; hit !== 0; hit = hits.next[hit - 1] as number) {
        found.push({
          start: this.scan.startInDraft(hits.start[hit - 1] as number),
          end: this.scan.endInDraft(hits.end[hit - 1] as number),
          term: hits.term[hit - 1] as number,
        });
      }
    }
    for (const pattern of this.mayMatch(match.patterns)) {
      for (const span of this.pattern(pattern)) found.push({ ...span, term: -1 });
    }
    return this.isPiecewise ? this.onCharacters(found) : found;
  }

  /** For what several conditions ask about. */
  findOnce(match: CompiledMatch): readonly Found[] {
    this.founds ??= new Map();
    let found = this.founds.get(match);
    if (!found) {
      found = this.find(match);
      this.founds.set(match, found);
    }
    return found;
  }

  /** The answer to a condition that several rules share, worked out once. */
  answerOnce(condition: CompiledCondition, answer: () => boolean): boolean {
    this.answers ??= new Map();
    let known = this.answers.get(condition);
    if (known === undefined) {
      known = answer();
      this.answers.set(condition, known);
    }
    return known;
  }

  has(match: CompiledMatch): boolean {
    const isHit = match.matcher >= 0 && this.termsOf(match).firstHit[match.matcher] !== 0;
    // An emoji may turn out to be a part of another one.
    if (isHit && (!this.hasPictures || this.find(match).length > 0)) return true;
    return this.mayMatch(match.patterns).some((pattern) => this.pattern(pattern).length > 0);
  }

  private onCharacters(found: Found[]): Found[] {
    const { text } = this;
    const [emoji, characters] = [new Characters(text), new Characters(text)];
    const own = this.hasPictures ? found.filter((one) => one.term < 0 || isOwnEmoji(text, one, emoji)) : found;
    return own.map((one) => ({ ...one, ...characters.whole(one) }));
  }

  private get hasPictures(): boolean {
    return (this.scan.classes & PICTURE) !== 0;
  }

  /** May a character of the draft be more than one code point? */
  get isPiecewise(): boolean {
    this.piecewise ??=
      !this.scan.isPlain || (this.scan.classes & (PICTURE | HEAVY | CARE)) !== 0 || this.text.includes('\r\n');
    return this.piecewise;
  }

  /** For the patterns. */
  private get seen(): Seen {
    const { text, scan, engine } = this;
    this.seenSoFar ??= {
      openGates: engine.terms.openGates,
      hasFar: (!scan.isPlain || (scan.classes & HEAVY) !== 0) && /[\u2100-\uffff]/.test(text),
      hasDigit: (scan.classes & DIGIT) !== 0,
    };
    return this.seenSoFar;
  }

  private get needsU(): boolean {
    this.folds ??= (!this.scan.isPlain || (this.scan.classes & BEYOND_ASCII) !== 0) && FOLDS_WITH_U.test(this.text);
    return this.folds;
  }

  /** Asked of hundreds of patterns a check, and true of few. */
  private mayMatch(numbers: readonly number[]): readonly number[] {
    if (numbers.length === 0) return numbers;
    return this.engine.patterns.mayMatch(numbers, this.seen);
  }

  private pattern(number: number): readonly Span[] {
    let spans = this.patternSpans.get(number);
    if (!spans) {
      spans = this.engine.patterns.run(number, this.text, this.needsU);
      this.patternSpans.set(number, spans);
    }
    return spans;
  }

  /** How many words, as a person counts them, there are up to the one at an offset, or the first behind it. */
  wordNumberAt(offset: number): number {
    this.wordNumbers ??= countWords(this.scan, this, 'numbers').starts;
    return this.wordNumbers[this.scan.wordAtOrAfter(offset)] ?? (this.wordNumbers.at(-1) ?? 0) + 1;
  }

  get emoji(): readonly Span[] {
    this.emojiFound ??= (this.scan.classes & PICTURE) === 0 && this.scan.isPlain ? [] : findEmoji(this.text);
    return this.emojiFound;
  }

  /** Links as a person counts them: those that the network makes, and those under names kept for examples or named here. */
  get countedLinks(): readonly Link[] {
    return this.links.filter(
      (link) => link.isNetworkLink || link.scheme === '' || isWebHost(link.host, this.engine.known.topLevel),
    );
  }

  /** The draft's length as its network counts it. */
  get characters(): number {
    if (this.draft.network !== 'x') return this.text.length;
    if (this.scan.isPlain && isLightThroughout(this.scan.classes)) return lightLength(this.text, this.links);
    return weightedLength(this.text, this.links, this.engine.known.topLevel);
  }

  /** The number of characters that the network, or the policy, allows here. */
  get limit(): number {
    const { network, surface = 'post' } = this.draft;
    const own = this.engine.data.limits[network];
    const isPost = surface === 'post' || surface === 'repost';
    return (isPost ? own?.post : own?.comment) ?? limitOf(network, surface);
  }

  /** The offset of the first character beyond a number of them, as the network counts; never within a surrogate pair. */
  offsetOfCharacter(count: number): number {
    if (this.draft.network === 'x') return offsetOfWeight(this.text, this.links, count, this.engine.known.topLevel);
    const isHalf = (this.text.charCodeAt(count) & 0xfc00) === 0xdc00;
    return Math.min(isHalf ? count - 1 : count, this.text.length);
  }

  get foldOffset(): number {
    this.fold ??= foldOffset(this.text, this.draft.network, this.links, this.engine.known.topLevel);
    return this.fold;
  }

  /** What a detector is sure enough of; hidden characters hide nothing from it. */
  detections(name: DetectorName): readonly Detection[] {
    let found = this.detected.get(name);
    if (!found) {
      this.detectionsFound ??= this.readDetections();
      found = this.detectionsFound.of(name);
      if (!this.scan.isPlain) found = found.map((one) => this.inDraft(one));
      this.detected.set(name, found);
    }
    return found;
  }

  private readDetections(): Detections {
    const { scan, engine } = this;
    const { domains, signals } = engine.data;
    const { openGates } = engine.terms;
    const mayHold = (signal: Signal) => signals[signal]?.some((gate) => openGates.has(gate)) ?? true;
    return new Detections(scan.plain, domains.own, engine.detectorsKnow, { words: scan, mayHold });
  }

  private inDraft({ start, end, confidence }: Detection): Detection {
    return { start: this.scan.startInDraft(start), end: this.scan.endInDraft(end), confidence };
  }
}

function barredWords(scan: Scan, solid: readonly Span[]): Uint8Array {
  const barred = new Uint8Array(solid.length === 0 ? 0 : scan.wordCount);
  for (const { start, end } of solid) {
    for (let word = scan.wordAtOrAfter(start); word < scan.wordCount; word++) {
      if (scan.startInDraft(scan.startOf(word)) >= end) break;
      barred[word] = 1;
    }
  }
  return barred;
}
