import type { RuleOf } from '../../policy/schema.ts';
import type { CompiledMatch } from '../compiled.ts';
import { deleteFix, replaceFix } from '../fixes.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../types.ts';
import type { CheckRule, CompileTools } from './rule.ts';

export interface Forbid {
  match: CompiledMatch;
  except: CompiledMatch;
  near?: { match: CompiledMatch; words: number };
  suggest: string[];
}

export function compileForbid(rule: RuleOf<'forbid'>, tools: CompileTools): Forbid {
  const near = rule.near && { match: tools.match(rule.near.match), words: rule.near.words };
  return {
    match: tools.match(rule.match),
    except: tools.except(rule.except),
    ...(near && { near }),
    suggest: rule.suggest ?? [],
  };
}

/** What must not stand in a draft: the words themselves, but for those within an exception or with nothing near. */
export const checkForbid: CheckRule<Forbid> = ({ match, except, near, suggest }, reading, { texts }) => {
  const shielded = shield(reading, except);
  const company = near && reading.find(near.match);
  return reading
    .find(match)
    .filter((span) => !shielded(span) && (!near || isNear(reading, span, company ?? [], near.words)))
    .map((span) => ({
      start: span.start,
      end: span.end,
      message: texts.forbid(reading.text.slice(span.start, span.end)),
      fixes: [
        ...suggest.filter((words) => words !== '').map((words) => replaceFix(texts, reading.text, span, words, false)),
        deleteFix(texts, reading.text, span),
      ],
    }));
};

/** Is a span within one of the exceptions? A longer phrase that is allowed shields the words in it. */
export function shield(reading: Reading, except: CompiledMatch): (span: Span) => boolean {
  const allowed = reading.find(except);
  return (span) => allowed.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** Are there at most so many words from the span to one of the others, before or after? */
function isNear(reading: Reading, span: Span, others: readonly Span[], words: number): boolean {
  const { scan } = reading;
  const first = scan.wordAtOrAfter(span.start);
  const last = scan.wordAtOrAfter(span.end - 1);
  return others.some((other) => {
    if (other.start < span.end && span.start < other.end) return other.start !== span.start || other.end !== span.end;
    return other.start >= span.end
      ? scan.wordAtOrAfter(other.start) - last <= words
      : first - scan.wordAtOrAfter(other.end - 1) <= words;
  });
}
