import type { Policy, RuleOf } from '../../policy/schema.ts';
import { foldName } from '../fixes.ts';
import type { Reading } from '../reading.ts';
import { compoundWords, danishApart, danishCompounds, danishWords, englishWords } from './tag-words.ts';

/** What is known of how hashtags are written and cut. Words are folded. */
export interface CamelParts {
  /** Tags whose writing is settled: by the policy's lists, the company's and its products' names. */
  whole: Record<string, string>;
  /** Names of one word, as the company writes them: tags that say them so are right. */
  asNamed: string[];
  /** English words, and names; a tag that is two of them and more should show it. */
  words: string[];
  /** Words that look like two but are one: "network", "workplace". */
  single: string[];
  /** Danish words that never stand within a compound: with one of them a Danish tag is several words. */
  apart: string[];
  /** Danish words that may stand beside those. */
  danish: string[];
}

/** Compiled once a policy. */
export function camelPartsOf(policy: Policy, rule: RuleOf<'hashtag'>): CamelParts {
  const { organization } = policy;
  const names = organization
    ? [organization.name, ...(organization.aliases ?? []), ...(organization.products ?? [])]
    : [];
  const tags = policy.rules.flatMap((one) =>
    one.kind === 'hashtag' ? [...(one.allow ?? []), ...(one.require ?? [])] : [],
  );
  const whole: Record<string, string> = {};
  for (const tag of [...tags, ...(rule.allow ?? []), ...(rule.require ?? [])]) note(whole, tag.replace(/^#/, ''));
  for (const name of names)
    note(
      whole,
      name
        .split(/[^\p{L}\p{N}]+/u)
        .map(capital)
        .join(''),
    );
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2);
  return {
    whole,
    asNamed: names.filter((name) => /^[\p{L}\p{N}]+$/u.test(name)),
    words: [...new Set([...englishWords, ...words.map(foldName)])],
    single: [...new Set([...compoundWords, ...danishCompounds])],
    apart: danishApart,
    danish: [...new Set([...danishWords, ...danishCompounds])],
  };
}

/** Remembers a writing that has two capitals and more, or a capital within. */
function note(whole: Record<string, string>, written: string): void {
  if (/\p{Lu}.*\p{Ll}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(written)) whole[foldName(written)] ??= written;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** Shorter parts than this stand in too many words to prove anything, but for the small words. */
const SHORTEST_WORD = 2;
const MOST_LETTERS = 60;
/** Words of the draft that a tag is compared with. */
const MOST_WORDS = 600;

/** The tag with its words' capitals, or null when it shows them already or is one word. */
export function camelCaseOf(tag: string, parts: CamelParts, { scan }: Reading): string | null {
  if (/\p{Lu}/u.test(tag.slice(1)) || tag.includes('_') || tag.length > MOST_LETTERS) return null;
  const folded = foldName(tag);
  if (parts.asNamed.includes(tag)) return null;
  const settled = parts.whole[folded];
  if (settled !== undefined) return settled;
  const known = setsOf(parts);
  if (known.single.has(folded)) return null;
  // “#openhouse2026”: the year is a word of its own.
  const year = /\d{2,4}$/.exec(folded)?.[0] ?? '';
  const letters = folded.slice(0, folded.length - year.length);
  if (known.single.has(letters)) return null;
  const cut = cutEnglish(letters, known) ?? cutDanish(letters, known) ?? cutByDraft(folded, scan);
  if (!cut) return null;
  return cut.map(capital).join('') + (cut.join('').length === letters.length ? year : '');
}

interface KnownWords {
  words: ReadonlySet<string>;
  single: ReadonlySet<string>;
  apart: ReadonlySet<string>;
  danish: ReadonlySet<string>;
}
const sets = new WeakMap<CamelParts, KnownWords>();

const takesPlural = (word: string): boolean => word.length > 3 && !/(?:s|y|ing|ed)$/.test(word);

function setsOf(parts: CamelParts): KnownWords {
  const plurals = (words: string[]) => words.filter(takesPlural).map((word) => `${word}s`);
  const known = sets.get(parts) ?? {
    // A compound is a part of longer tags: “wastewater treatment”.
    words: new Set([...parts.words, ...plurals(parts.words), ...parts.single]),
    single: new Set([...parts.single, ...plurals(parts.single)]),
    apart: new Set(parts.apart),
    danish: new Set([...parts.apart, ...parts.danish]),
  };
  sets.set(parts, known);
  return known;
}

/** Words that begin others: two parts of which such a one is the first are one word, "income", "overser". */
const LEADS = new Set(
  'in on up out off over under by down for mod med af til ud ind op ned om ved på hen frem fra gennem efter før hjem mellem'.split(
    ' ',
  ),
);
/** What looks like a word at the end of a Danish tag is an ending: "havn-en", "lær-er". */
const ENDINGS = new Set('er et en de der den det ne du men ingen som lige let'.split(' '));
/** Words that also begin or join others, so that they prove nothing where they stand first. */
const PROVES_NOTHING = new Set('er et en de i ny den det man men som over under om for af'.split(' '));

const isOneWord = ([first = '', ...rest]: string[]): boolean => rest.length === 1 && LEADS.has(first);

function cutEnglish(folded: string, { words }: KnownWords): string[] | null {
  const cut = cutIn(folded, words);
  return cut && !isOneWord(cut) ? cut : null;
}

function cutDanish(folded: string, { apart, danish }: KnownWords): string[] | null {
  const cut = cutIn(folded, danish);
  if (!cut || isOneWord(cut) || ENDINGS.has(cut.at(-1) ?? '')) return null;
  const proves = (word: string, index: number) =>
    apart.has(word) && !PROVES_NOTHING.has(word) && (index > 0 || !LEADS.has(word));
  return cut.some(proves) || cut.filter((word) => apart.has(word)).length > 1 ? cut : null;
}

/** Two and more words that stand side by side in the draft itself: "#grønomstilling" in a text on "grøn omstilling". */
function cutByDraft(folded: string, scan: Reading['scan']): string[] | null {
  const count = Math.min(scan.wordCount, MOST_WORDS);
  for (let first = 0; first < count; first++) {
    if (!reads(scan, first, folded, 0)) continue;
    const words: string[] = [];
    let at = 0;
    for (let word = first; word < count; word++) {
      const end = at + scan.endOf(word) - scan.startOf(word);
      if (!reads(scan, word, folded, at)) break;
      words.push(folded.slice(at, end));
      at = end;
      if (at === folded.length && words.length > 1) return words;
    }
  }
  return null;
}

/** Do the letters of a word stand in the tag from here on? */
function reads(scan: Reading['scan'], word: number, folded: string, from: number): boolean {
  const start = scan.startOf(word);
  const length = scan.endOf(word) - start;
  if (from + length > folded.length) return false;
  for (let at = 0; at < length; at++) if (scan.folded[start + at] !== folded.charCodeAt(from + at)) return false;
  return true;
}

/** Cuts a tag into known words, the longest first, or answers null; one word alone is no cut. */
function cutIn(folded: string, known: ReadonlySet<string>): string[] | null {
  if (known.has(folded)) return null;
  const dead = new Set<number>();
  const cut = (from: number): string[] | null => {
    if (from === folded.length) return [];
    if (dead.has(from)) return null;
    for (let to = folded.length; to >= from + SHORTEST_WORD; to--) {
      if (!known.has(folded.slice(from, to))) continue;
      const rest = cut(to);
      if (rest) return [folded.slice(from, to), ...rest];
    }
    dead.add(from);
    return null;
  };
  const words = cut(0);
  return words && words.length > 1 ? words : null;
}
