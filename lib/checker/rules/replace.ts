import type { RuleOf } from '../../policy/schema.ts';
import type { CompiledMatch } from '../compiled.ts';
import { capital, inCaseOf, opensSentence, swapFix } from '../fixes.ts';
import { isInside } from '../spans.ts';
import { stemsOf } from '../terms/danish.ts';
import { foldTerm } from '../terms/fold.ts';
import type { CheckRule, CompileTools } from './rule.ts';

export interface Replace {
  match: CompiledMatch;
  /** By term: what to write instead, the best first. */
  instead: Record<number, string[]>;
  /** By term, where it has capitals of its own: as the policy writes it. */
  capitals: Record<number, string>;
  /** By term, where it may be found inflected: its folded letters, and the stems that its forms begin with. */
  stems: Record<number, string[]>;
  /**
   * Terms never replaced unasked: the replacement has another term of the rule in it, and would be replaced again, or a star
   * stands for letters that would be lost.
   */
  doubtful: number[];
  except: CompiledMatch;
  /** The preferred words: a term within one of them stands rightly. */
  preferred: CompiledMatch;
}

export function compileReplace(rule: RuleOf<'replace'>, tools: CompileTools): Replace {
  const { caseSensitive, boundary, hyphens, forms } = rule;
  const entries = Object.entries(rule.swap).map(([term, instead]) => ({ term, instead: [instead].flat() }));
  const found = tools.terms(
    entries.map(({ term }) => term),
    { caseSensitive, boundary, hyphens, forms },
  );
  const instead: Record<number, string[]> = {};
  const capitals: Record<number, string> = {};
  const stems: Record<number, string[]> = {};
  const doubtful: number[] = [];
  entries.forEach((entry, index) => {
    const number = found.numbers[index] as number;
    if (number < 0) return;
    instead[number] = entry.instead;
    if (entry.term !== entry.term.toLowerCase()) capitals[number] = entry.term;
    const others = entries.filter(({ term }) => term !== entry.term).map(({ term }) => foldTerm(term));
    const isChained = entry.instead.some((words) => others.some((other) => foldTerm(words).includes(other)));
    if (isChained || /^\*|\*$/.test(entry.term)) doubtful.push(number);
    if (forms === 'da') stems[number] = stemsOfTerm(entry.term);
  });
  const longer = entries.flatMap(({ term, instead }) =>
    instead.filter((words) => foldTerm(words).includes(foldTerm(term)) && foldTerm(words) !== foldTerm(term)),
  );
  return {
    match: found.match,
    instead,
    capitals,
    stems,
    doubtful,
    except: tools.except(rule.except),
    preferred: tools.terms(longer, {}).match,
  };
}

/** The term itself first. Only its last word is inflected. */
function stemsOfTerm(term: string): string[] {
  const folded = spaced(foldTerm(term.replace(/^\*|\*$/g, '')));
  const last = /[\p{L}\p{M}\p{N}_]+$/u.exec(folded);
  if (!last) return [folded];
  const before = folded.slice(0, last.index);
  return [...new Set(stemsOf(last[0]).map(({ stem }) => before + stem))];
}

/** However its hyphens and spaces are written. */
const spaced = (folded: string): string => folded.replace(/[ -]+/g, ' ');

/** Words to write another way. Already written so, even as a part of it, they stand rightly. */
export const checkReplace: CheckRule<Replace> = (data, reading, { texts }) => {
  const allowed = reading.findWide(data.except);
  const preferred = reading.find(data.preferred);
  return reading.find(data.match, allowed).flatMap((span) => {
    const words = reading.text.slice(span.start, span.end);
    const instead = data.instead[span.term] ?? [];
    if (isInside(preferred, span) || instead.includes(words)) return [];
    if (instead.some((swap) => words === capital(swap)) && opensSentence(reading.text, span.start)) return [];
    const stems = data.stems[span.term];
    const isStem = stems === undefined || spaced(foldTerm(words)) === stems[0];
    const ending = isStem ? '' : endingOf(words, stems);
    const fixes = instead.map((swap) => {
      const isSafe = instead.length === 1 && swap !== '' && isStem && !data.doubtful.includes(span.term);
      // "DK" stands in capitals because it is written so: what goes in its place needn't.
      const isAsWritten = words === data.capitals[span.term];
      const opener = opensSentence(reading.text, span.start) ? capital(swap) : swap;
      const written = isAsWritten ? opener : inCaseOf(words, inflect(swap, ending));
      return swapFix(texts, reading, span, written, isSafe);
    });
    return [{ start: span.start, end: span.end, message: texts.replace(words, instead[0] ?? ''), fixes }];
  });
};

/** What stands after the stem of a Danish form, as it stands after a consonant: "erne" of "kunderne"; '' where nothing does. */
function endingOf(words: string, stems: readonly string[]): string {
  const folded = spaced(foldTerm(words));
  const stem = stems.filter((one) => folded.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  if (stem === undefined) return '';
  const ending = folded.slice(stem.length);
  if (stem.endsWith('er')) return ending.replace(/^e(s?)$/, 'er$1').replace(/^n/, 'ern');
  return stem.endsWith('e') ? ending.replace(/^(?=[nrt])/, 'e') : ending;
}

/**
 * "vindmøllerne" becomes "vindturbinerne": the ending goes with a single word, fitted to how that ends. Never safe to apply
 * unasked, since the gender may be another one.
 */
function inflect(swap: string, ending: string): string {
  if (ending === '' || !/^\p{L}+$/u.test(swap)) return swap;
  if (swap.endsWith('e')) return swap + ending.replace(/^e/, '');
  return swap + (swap.endsWith('er') ? ending.replace(/^er?(nes?)$/, '$1').replace(/^er/, 'e') : ending);
}
