import type { RuleOf } from '../../policy/schema.ts';
import type { Reading } from '../reading.ts';
import { foldTerm } from '../terms/fold.ts';
import { extendHash, spreadHash } from '../terms/hash.ts';
import type { CheckRule, CompileTools } from './rule.ts';

/**
 * How close a draft is to a text: Dice's coefficient over words and pairs of words, 1 when they are the same, 0 when they
 * share none. It follows what is added and left out, and doesn't mind a sentence that moved.
 */
export interface Similar {
  texts: { item?: string; grams: number[] }[];
  min?: number;
  max?: number;
}

export function compileSimilar(rule: RuleOf<'similar'>, { policy, note }: CompileTools): Similar {
  const isApproved = rule.to === 'approved-copy';
  const texts: { item?: string; text: string }[] = isApproved
    ? (policy.content?.items ?? []).flatMap((item) => (item.texts ?? []).map(({ text }) => ({ item: item.id, text })))
    : (typeof rule.to === 'string' ? [rule.to] : Object.values(rule.to)).map((text) => ({ text }));
  if (texts.length === 0) note('there is no approved copy to compare with');
  return {
    texts: texts.map(({ item, text }) => ({ ...(item !== undefined && { item }), grams: gramsOf(foldTerm(text)) })),
    ...(rule.min !== undefined && { min: rule.min }),
    ...(rule.max !== undefined && { max: rule.max }),
  };
}

/** How close the draft is to the approved copy, or to a text: not closer, not farther than so. */
export const checkSimilar: CheckRule<Similar> = ({ texts, min, max }, reading, { texts: says }) => {
  const own = texts.filter(({ item }) => item !== undefined && item === reading.draft.approvedContentId);
  const compared = own.length > 0 ? own : texts;
  if (compared.length === 0 || reading.scan.wordCount === 0) return [];
  const grams = gramsOf(foldedDraft(reading));
  const closest = compared.reduce((best, text) => Math.max(best, dice(grams, text.grams)), 0);
  const percent = Math.round(closest * 100);
  const start = reading.text.length - reading.text.trimStart().length;
  const end = reading.text.trimEnd().length;
  if (max !== undefined && closest > max) return [{ start, end, message: says.tooSimilar(percent) }];
  if (min !== undefined && closest < min) return [{ start, end, message: says.tooDifferent(percent) }];
  return [];
};

const foldedDraft = ({ scan }: Reading): string =>
  Array.from({ length: scan.wordCount }, (_, word) => {
    const letters = scan.folded.subarray(scan.startOf(word), scan.endOf(word));
    return Array.from(letters, (unit) => String.fromCharCode(unit)).join('');
  }).join(' ');

/** The hashes of all words and pairs of neighbours, sorted. */
function gramsOf(folded: string): number[] {
  const words = folded.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const hashes = words.map((word) => {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = extendHash(hash, word.charCodeAt(at));
    return spreadHash(hash, 5);
  });
  const pairs = hashes.slice(1).map((hash, index) => spreadHash(Math.imul(hashes[index] as number, 31) + hash, 6));
  return [...hashes, ...pairs].sort((a, b) => a - b);
}

function dice(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return (2 * shared) / Math.max(1, a.length + b.length);
}
