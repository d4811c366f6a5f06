import type { RuleOf } from '../../policy/schema.ts';
import type { CompiledMatch } from '../compiled.ts';
import { capital, inCaseOf, opensSentence, swapFix } from '../fixes.ts';
import { isInside } from '../spans.ts';
import { foldTerm } from '../terms/fold.ts';
import type { CheckRule, CompileTools } from './rule.ts';

export interface Replace {
  match: CompiledMatch;
  /** By term: what to write instead, the best first. */
  instead: Record<number, string[]>;
  /** By term, where it has capitals of its own: as the policy writes it. */
  capitals: Record<number, string>;
  /** By term, where it may be found inflected: its folded letters. */
  stems: Record<number, string>;
  /** Terms whose replacement has another term of the rule in it: never replaced unasked, since it would be replaced again. */
  chained: number[];
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
  const stems: Record<number, string> = {};
  const chained: number[] = [];
  entries.forEach((entry, index) => {
    const number = found.numbers[index] as number;
    if (number < 0) return;
    instead[number] = entry.instead;
    if (entry.term !== entry.term.toLowerCase()) capitals[number] = entry.term;
    const others = entries.filter(({ term }) => term !== entry.term).map(({ term }) => foldTerm(term));
    if (entry.instead.some((words) => others.some((other) => foldTerm(words).includes(other)))) chained.push(number);
    if (forms === 'da') stems[number] = foldTerm(entry.term);
  });
  const longer = entries.flatMap(({ term, instead }) =>
    instead.filter((words) => foldTerm(words).includes(foldTerm(term)) && foldTerm(words) !== foldTerm(term)),
  );
  return {
    match: found.match,
    instead,
    capitals,
    stems,
    chained,
    except: tools.except(rule.except),
    preferred: tools.terms(longer, {}).match,
  };
}

/** Words to write another way. Already written so, even as a part of it, they stand rightly. */
export const checkReplace: CheckRule<Replace> = (data, reading, { texts }) => {
  const allowed = reading.find(data.except);
  const preferred = reading.find(data.preferred);
  return reading.find(data.match).flatMap((span) => {
    const words = reading.text.slice(span.start, span.end);
    const instead = data.instead[span.term] ?? [];
    if (isInside(allowed, span) || isInside(preferred, span) || instead.includes(words)) return [];
    if (instead.some((swap) => words === capital(swap)) && opensSentence(reading.text, span.start)) return [];
    const inflected = endingOf(words, data.stems[span.term]);
    const fixes = instead.map((swap) => {
      const isSafe = instead.length === 1 && swap !== '' && inflected === '' && !data.chained.includes(span.term);
      // "DK" stands in capitals because it is written so: what goes in its place needn't.
      const isAsWritten = words === data.capitals[span.term];
      const opener = opensSentence(reading.text, span.start) ? capital(swap) : swap;
      const written = isAsWritten ? opener : inCaseOf(words, inflect(swap, inflected));
      return swapFix(texts, reading, span, written, isSafe);
    });
    return [{ start: span.start, end: span.end, message: texts.replace(words, instead[0] ?? ''), fixes }];
  });
};

/** What stands after the stem, when a Danish form of the term was found. */
function endingOf(words: string, stem: string | undefined): string {
  if (stem === undefined) return '';
  const folded = foldTerm(words);
  return folded.startsWith(stem) ? folded.slice(stem.length) : '';
}

/**
 * "vindmøllerne" becomes "vindturbinerne": the ending goes with a single word, fitted to how that ends. Never safe to apply
 * unasked, since the gender may be another one.
 */
function inflect(swap: string, ending: string): string {
  if (ending === '' || !/^\p{L}+$/u.test(swap)) return swap;
  const full = /^[nrt]/.test(ending) ? `e${ending}` : ending;
  if (swap.endsWith('e')) return swap + full.replace(/^e/, '');
  return swap.endsWith('er') ? swap + full.replace(/^er/, '') : swap + full;
}
