import type { Policy, RuleOf } from '../../policy/schema.ts';
import { foldName } from '../fixes.ts';
import type { Reading } from '../reading.ts';
import { BEGINS, cheapestCut, ENDS, FREQUENT, type Lexicon, MADE, type Piece, SMALL, TAIL } from './cut-tag.ts';
import { type TagLexicons, type TagWords, tagLexicons } from './tag-lexicon.ts';
import { tagWords } from './tag-words.ts';

/** What is known of how hashtags are written and cut. Words are folded. */
export interface CamelParts {
  /** Tags whose writing is settled: by the policy's lists, the company's and its products' names. */
  whole: Record<string, string>;
  /** Names of one word, as the company writes them: tags that say them so are right. */
  asNamed: string[];
  /** The words of those names. */
  names: string[];
  words: TagWords;
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
    names: [...new Set(words.map(foldName))],
    words: tagWords,
  };
}

/** Remembers a writing that has two capitals and more, or a capital within. */
function note(whole: Record<string, string>, written: string): void {
  if (/\p{Lu}.*\p{Ll}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(written)) whole[foldName(written)] ??= written;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
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
  const known = lexiconsOf(parts);
  if (known.single.has(folded)) return null;
  // “#openhouse2026”: the year is a word of its own.
  const year = /\d{2,4}$/.exec(folded)?.[0] ?? '';
  const letters = folded.slice(0, folded.length - year.length);
  if (known.single.has(letters)) return null;
  const cut = cutEnglish(letters, known.english) ?? cutDanish(letters, known.danish) ?? cutByDraft(folded, scan);
  if (!cut) return null;
  return cut.map(capital).join('') + (cut.join('').length === letters.length ? year : '');
}

const lexicons = new WeakMap<CamelParts, TagLexicons>();

function lexiconsOf(parts: CamelParts): TagLexicons {
  const known = lexicons.get(parts) ?? tagLexicons(parts.words, parts.names);
  lexicons.set(parts, known);
  return known;
}

/** Words that begin others: two parts of which such a one is the first are one word, "income", "overser". */
const LEADS = new Set(
  'in on up out off over under by down for mod med af til ud ind op ned om ved på hen frem fra gennem efter før hjem mellem'.split(
    ' ',
  ),
);
/** Agents and participles, which end compounds: "bådebygger", "håndlavet". */
const ENDS_COMPOUNDS = /(?:er|et|te|de|ende|ere|lig|lige|fri)$/;
const DANISH_OPENERS = new Set('vi jeg god glædelig min mit din dit mine dine vores hver alle'.split(' '));
const ENGLISH_OPENERS = new Set('go my we'.split(' '));
/** Letters that small words beside each other must have between them to prove a phrase around a word that nobody knows. */
const PROVING_LETTERS = 6;
const MOST_LITTER = 0.4;

const isOneWord = ([first, ...rest]: Piece[]): boolean => rest.length === 1 && LEADS.has(first?.word ?? '');
const wordsOf = (cut: Piece[]): string[] => cut.map(({ word }) => word);
const isSmall = ({ kind }: Piece): boolean => (kind & SMALL) !== 0;

function cutEnglish(letters: string, lexicon: Lexicon): string[] | null {
  if (lexicon.has(letters)) return null;
  const cut = cheapestCut(letters, lexicon);
  if (!cut || isOneWord(cut) || isLittered(cut)) return null;
  return (isKnown(cut) && isEnglishPhrase(cut)) || isPhraseAround(cut) ? wordsOf(cut) : null;
}

function isEnglishPhrase(cut: Piece[]): boolean {
  if (cut.length > 2) return cut.every(({ word }, index) => word.length > 1 || isBetween(cut, index, 2));
  const [first, last] = cut as [Piece, Piece];
  if (last.kind & TAIL || last.word.length < 3) return false;
  return first.word.length > 2 || (ENGLISH_OPENERS.has(first.word) && last.word.length > 3);
}

function cutDanish(letters: string, lexicon: Lexicon): string[] | null {
  if (lexicon.has(letters)) return null;
  const cut = cheapestCut(letters, lexicon);
  if (!cut || isOneWord(cut) || isLittered(cut) || endsNoPhrase(cut.at(-1) as Piece)) return null;
  const isPhrase = isKnown(cut) ? cut.some((_, index) => isProof(cut, index)) : isPhraseAround(cut);
  return isPhrase ? wordsOf(cut) : null;
}

/** A phrase ends neither with what may be an ending, nor with a genitive. */
const endsNoPhrase = ({ word, kind }: Piece): boolean =>
  (kind & TAIL) !== 0 || /(?:en|et|ne)s$/.test(word) || (kind & ENDS && kind & (SMALL | MADE)) !== 0;

/** Does this word prove that a Danish tag is several? */
function isProof(cut: Piece[], index: number): boolean {
  const piece = cut[index] as Piece;
  if (!isSmall(piece)) return false;
  const { word } = piece;
  const next = cut[index + 1];
  const isPrefixed = LEADS.has(cut[0]?.word ?? '') && !isSmall(cut[1] as Piece);
  if (isPrefixed && (index < 2 || word.length < 4)) return false;
  if (next && isSmall(next) && word.length + next.word.length > 4) return true;
  if (next && index === 0 && DANISH_OPENERS.has(word) && next.word.length > 3) return true;
  if (word.length > 3 && !LEADS.has(word)) {
    return next !== undefined || cut.length > 2 || !ENDS_COMPOUNDS.test(word) || isDefinite(cut[0] as Piece);
  }
  return isBetween(cut, index, 3) && !cut.some(({ kind }) => kind & MADE);
}

/** A noun with "the" begins no compound: "håndværket lever". */
const isDefinite = ({ kind }: Piece): boolean => (kind & (ENDS | BEGINS)) === ENDS;

/** Do words of so many letters stand before and behind, or behind the small words that follow? */
function isBetween(cut: Piece[], index: number, letters: number): boolean {
  const before = cut[index - 1];
  let next = index + 1;
  while (next < cut.length - 1 && isSmall(cut[next] as Piece)) next++;
  const after = cut[next];
  return before !== undefined && after !== undefined && [before, after].every(({ word }) => word.length >= letters);
}

const isKnown = (cut: Piece[]): boolean => cut.every(({ kind }) => kind !== 0);

/** Of three words and more that are cut by chance, many are short ones that are rare in themselves. */
function isLittered(cut: Piece[]): boolean {
  const litter = cut.filter(
    ({ word, kind }) => word.length < 4 && kind !== 0 && !(kind & (word.length > 2 ? SMALL : FREQUENT)),
  );
  return cut.length > 2 && litter.length > cut.length * MOST_LITTER;
}

/** Do small words beside each other betray a phrase, though one of its words isn't known: "thanksforhatherley"? */
function isPhraseAround(cut: Piece[]): boolean {
  for (let first = 0; first < cut.length; first++) {
    let letters = 0;
    let longest = 0;
    for (let at = first; at < cut.length && isSmall(cut[at] as Piece); at++) {
      const { length } = (cut[at] as Piece).word;
      letters += length;
      longest = Math.max(longest, length);
      if (
        at > first &&
        letters >= PROVING_LETTERS &&
        (first === 0 ? !LEADS.has(cut[0]?.word ?? '') : letters > PROVING_LETTERS || longest > 4)
      )
        return true;
    }
  }
  return false;
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
