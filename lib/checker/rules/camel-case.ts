import type { Policy, RuleOf } from '../../policy/schema.ts';
import { foldName } from '../fixes.ts';
import type { Reading } from '../reading.ts';
import { compoundWords, danishApart, danishWords, englishWords } from './tag-words.ts';

/** What is known of how hashtags are written and cut. Words are folded. */
export interface CamelParts {
  /** Tags whose writing is settled: by the policy's lists, the company's and its products' names. */
  whole: Record<string, string>;
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
    words: [...new Set([...englishWords, ...words.map(foldName)])],
    single: compoundWords,
    apart: danishApart,
    danish: danishWords,
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

/** The tag with its words' capitals, or null when it shows them already or is one word. */
export function camelCaseOf(tag: string, parts: CamelParts, { scan }: Reading): string | null {
  if (/\p{Lu}/u.test(tag.slice(1)) || tag.includes('_') || tag.length > MOST_LETTERS) return null;
  const folded = foldName(tag);
  const settled = parts.whole[folded];
  if (settled !== undefined) return settled;
  if (parts.single.includes(folded)) return null;
  const cut = cutIn(folded, new Set(parts.words)) ?? cutDanish(folded, parts) ?? cutByDraft(folded, scan, parts);
  return cut ? cut.map(capital).join('') : null;
}

function cutDanish(folded: string, { apart, danish }: CamelParts): string[] | null {
  const cut = cutIn(folded, new Set([...apart, ...danish]));
  return cut?.some((word) => apart.includes(word)) ? cut : null;
}

/** Two and more words that stand side by side in the draft itself: "#grønomstilling" in a text on "grøn omstilling". */
function cutByDraft(folded: string, scan: Reading['scan'], { single }: CamelParts): string[] | null {
  if (single.includes(folded)) return null;
  const words = Array.from({ length: scan.wordCount }, (_, word) =>
    String.fromCharCode(
      ...scan.folded.subarray(scan.startOf(word), Math.min(scan.endOf(word), scan.startOf(word) + MOST_LETTERS)),
    ),
  );
  for (let first = 0; first < words.length; first++) {
    let joined = '';
    for (let last = first; last < words.length && joined.length < folded.length; last++) {
      joined += words[last];
      if (joined === folded && last > first) return words.slice(first, last + 1);
    }
  }
  return null;
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
