import type { LocalText, Match, Organization, RuleOf } from '../../policy/schema.ts';
import type { CompiledMatch } from '../compiled.ts';
import type { Remark } from '../finding.ts';
import { applyEdits, deletion, insertFix, insertion, opensSentence, type Place } from '../fixes.ts';
import type { Found, Reading } from '../reading.ts';
import { describe, SPACE } from '../scan/characters.ts';
import { firstEndingAfter, isInside, isWithin } from '../spans.ts';
import { foldTerm } from '../terms/fold.ts';
import type { CheckerTexts } from '../texts.ts';
import type { Fix, Span } from '../types.ts';
import type { CheckRule, CompileTools } from './rule.ts';

export interface Require {
  match: CompiledMatch;
  position: RuleOf<'require'>['position'];
  notAccepted: CompiledMatch;
  maxAdjacentHashtags?: number;
  /** What the fix adds: the rule's own words, else what its match would take. */
  insert: LocalText[];
  /** There is one way only to satisfy the rule, or it names its words: the fix may be applied without asking. */
  isSole: boolean;
}

export function compileRequire(rule: RuleOf<'require'>, tools: CompileTools): Require {
  const offered = rule.insert !== undefined ? [rule.insert] : wordsOf(rule.match, tools.policy.organization);
  return {
    match: tools.match(rule.match),
    position: rule.position,
    notAccepted: tools.match(rule.notAccepted),
    ...(rule.maxAdjacentHashtags !== undefined && { maxAdjacentHashtags: rule.maxAdjacentHashtags }),
    insert: offered.slice(0, MOST_OFFERS),
    isSole:
      'terms' in rule.match ? offered.length === 1 && helps(rule.match.terms, offered[0]) : rule.insert !== undefined,
  };
}

const MOST_OFFERS = 3;

/** Does every wording hold what is looked for? A policy can say to put in words that its own rule does not take. */
function helps(terms: readonly string[], words: LocalText = ''): boolean {
  const wanted = terms.map((term) => foldTerm(term.replace(/^\*|\*$/g, '')));
  return [words]
    .flatMap((one) => (typeof one === 'string' ? one : Object.values(one)))
    .every((one) => {
      const folded = foldTerm(one);
      return wanted.some((term) => folded.includes(term));
    });
}

/** Words that would satisfy a match, where it has words at all. */
function wordsOf(match: Match, organization: Organization | undefined): string[] {
  if ('terms' in match) return match.terms.filter((term) => !/^\*|\*$/.test(term));
  if ('anyOf' in match) return match.anyOf.flatMap((one) => wordsOf(one, organization));
  if ('organization' in match) return organization ? [organization.name] : [];
  if ('products' in match) return organization?.products ?? [];
  return [];
}

/**
 * What must stand in the draft, and where. What is missing has a place but no words: the remark stands where the words
 * should, `start === end`.
 */
export const checkRequire: CheckRule<Require> = (data, reading, { texts, pick }) => {
  const weak = reading.find(data.notAccepted);
  const found = reading.find(data.match).filter((span) => !isInside(weak, span));
  const placed = found.length === 0 ? found : found.filter(standsAt(data.position, reading));
  const { maxAdjacentHashtags: most } = data;
  const rows = most === undefined ? [] : rowsOfHashtags(reading);
  const isLost = (span: Span) => most !== undefined && adjacentHashtags(reading, rows, span) > most;
  if (placed.some((span) => !isLost(span))) return [];

  const place = placeOf(data, reading);
  const words = data.insert.map(pick);
  const ready = (one: string) => apart(data, reading, rows, setOff(one, place), place);
  const at = place === 'start' ? insertion(reading.text, '', 'start').start : reading.text.trimEnd().length;
  return [
    {
      start: at,
      end: at,
      message: messageFor(data, reading, texts, { found, placed, weak, words }),
      fixes: fixesFor(data, reading, texts, {
        // Lost among hashtags they stand where they should, and yet must move.
        movable: placed[0] ?? (found.length === 1 ? found[0] : undefined),
        words: words.map(ready),
        place,
        ready,
      }),
    },
  ];
};

interface State {
  found: Found[];
  placed: Found[];
  weak: Found[];
  words: string[];
}

function messageFor(
  data: Require,
  reading: Reading,
  texts: CheckerTexts,
  { found, placed, weak, words }: State,
): Remark['message'] {
  if (placed.length > 0) return texts.requireLost;
  if (found.length > 0) return texts.requirePlace[data.position];
  const [first] = weak;
  if (first) return texts.requireWeak(reading.text.slice(first.start, first.end));
  return words.length === 1 ? texts.requireMissing((words[0] as string).trim()) : texts.requirePlace[data.position];
}

interface Placing {
  movable: Span | undefined;
  words: string[];
  place: Place;
  /** Words as they go in at the place. */
  ready(words: string): string;
}

function fixesFor(data: Require, reading: Reading, texts: CheckerTexts, placing: Placing): Fix[] {
  const { movable, words, place } = placing;
  const fixes = words.map((one) => insertFix(texts, reading, one, place, data.isSole && !movable));
  return movable ? [move(data, reading, texts, movable, placing), ...fixes] : fixes;
}

/** Takes the words from where they stand to where they belong. */
function move(data: Require, { text }: Reading, texts: CheckerTexts, span: Span, { place, ready }: Placing): Fix {
  const words = text.slice(span.start, span.end);
  const away = deletion(text, withOwnSigns(text, span));
  const moved = text.slice(away.start, away.end).trim() || words;
  const into = insertion(text, ready(place === 'end' ? moved.replace(/\s*[:;,|·•–—-]+$/, '') : moved), place);
  const label = texts.moveTo(
    words,
    place === 'end' ? 'end' : data.position === 'before-fold' ? 'before-fold' : 'first',
  );
  const inOrder = [away, into].sort((a, b) => a.start - b.start);
  const [first, second] = inOrder as [typeof away, typeof away];
  // Side by side they are one edit: fixes have no overlapping edits.
  if (first.end >= second.start) {
    const start = first.start;
    const end = Math.max(first.end, second.end);
    const local = inOrder.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
    return { label, edits: [{ start, end, text: applyEdits(text.slice(start, end), local) }], safe: false };
  }
  return { label, edits: inOrder, safe: false };
}

/** Brackets and quotes, an opening sign and a closing one. */
const PAIRS = `() [] "" '' “” ”” „“ „” ‘’ ’’ «» »« »» **`.split(' ');

/** With the hashtag sign, the brackets or quotes and the colon that are theirs; a sentence by itself with what ends it. */
function withOwnSigns(text: string, span: Span): Span {
  let { start, end } = span;
  if (/[#＃]/.test(text[start - 1] ?? '')) start--;
  for (;;) {
    if (text[end] === ':') end++;
    if (!PAIRS.includes(text.charAt(start - 1) + text.charAt(end))) break;
    start--;
    end++;
  }
  const ownEnd = opensSentence(text, start) && /^(?:[.!?…,;]+| [|·•–—-])(?=\s|$)/.exec(text.slice(end, end + 8));
  return { start, end: end + (ownEnd ? ownEnd[0].length : 0) };
}

/** A marking before the text gets a colon, a sentence its full stop; hashtags and what ends in a sign stand as they are. */
function setOff(words: string, place: Place): string {
  if (place === 'end' || /[#@]/.test(words) || !/[\p{L}\p{N}]$/u.test(words)) return words;
  return words.trim().split(/\s+/).length > 2 ? `${words}.` : `${words}:`;
}

function placeOf({ position, maxAdjacentHashtags }: Require, reading: Reading): Place {
  if (position === 'first' || position === 'before-fold') return 'start';
  if (position === 'end' || maxAdjacentHashtags === undefined) return 'end';
  // At the end the words would be lost again where hashtags stand there.
  const last = reading.hashtags.at(-1);
  return last && last.end >= reading.text.trimEnd().length ? 'start' : 'end';
}

/** Do words stand where they must? What that depends on is looked for once. */
function standsAt(position: Require['position'], reading: Reading): (span: Span) => boolean {
  switch (position) {
    case 'anywhere':
      return () => true;
    case 'first': {
      const first = firstWord(reading);
      return ({ start }) => start <= first;
    }
    case 'before-fold': {
      const { foldOffset } = reading;
      return ({ end }) => end <= foldOffset;
    }
    case 'end': {
      const last = lastPlainWord(reading);
      return ({ end }) => end > last;
    }
  }
}

const startOfWord = ({ scan }: Reading, word: number): number => scan.startInDraft(scan.startOf(word));

/** Where the first word starts; "1️⃣" and "🅰️" are pictures. */
function firstWord(reading: Reading): number {
  for (let word = 0; word < reading.scan.wordCount; word++) {
    const start = startOfWord(reading, word);
    if (!isWithin(reading.emoji, start)) return start;
  }
  return reading.text.length;
}

/** Where the last word starts that is no link, hashtag, mention or picture; what ends after that stands at the end. */
function lastPlainWord(reading: Reading): number {
  const { scan, links, hashtags, mentions, emoji } = reading;
  for (let word = scan.wordCount - 1; word >= 0; word--) {
    const start = startOfWord(reading, word);
    if (![links, hashtags, mentions, emoji].some((tags) => isWithin(tags, start))) return start;
  }
  return -1;
}

/** Where the words would be lost among hashtags, a blank line comes between. */
function apart(data: Require, { text }: Reading, rows: readonly Row[], words: string, place: Place): string {
  const row = place === 'start' ? rows[0] : rows.at(-1);
  if (!row || row.count <= (data.maxAdjacentHashtags ?? row.count)) return words;
  const isBeside = place === 'start' ? isGap(text, 0, row.start) : isGap(text, row.end, text.length);
  if (!isBeside) return words;
  return place === 'start' ? `${words}\n\n` : `\n\n${words}`;
}

/** Hashtags that follow one another without a word or a blank line between them. */
interface Row extends Span {
  count: number;
}

function rowsOfHashtags({ text, hashtags }: Reading): Row[] {
  const rows: Row[] = [];
  for (const { start, end } of hashtags) {
    const row = rows.at(-1);
    if (row && isGap(text, row.end, start)) {
      row.end = end;
      row.count++;
    } else rows.push({ start, end, count: 1 });
  }
  return rows;
}

/** Other hashtags beside the words: of the row that they stand in, or of those that they touch. */
function adjacentHashtags({ text }: Reading, rows: readonly Row[], span: Span): number {
  const next = firstEndingAfter(rows, span.start);
  const row = rows[next];
  if (row && row.start < span.end) return row.count - 1;
  const before = rows[next - 1];
  return (
    (before && isGap(text, before.end, span.start) ? before.count : 0) +
    (row && isGap(text, span.end, row.start) ? row.count : 0)
  );
}

/** Nothing but white space, commas and the like, and no blank line. */
function isGap(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === '\n' && ++lines > 1) return false;
    if ((describe(text.charCodeAt(at)) & SPACE) === 0 && !/[,;·|/&+–-]/.test(text[at] as string)) return false;
  }
  return true;
}
