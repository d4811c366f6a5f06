import type { RuleOf } from '../../policy/schema.ts';
import type { CompiledMatch } from '../compiled.ts';
import { MOST_REMARKS } from '../finding.ts';
import { deleteFix, replaceFix } from '../fixes.ts';
import type { Reading } from '../reading.ts';
import { firstEndingAfter, isInside } from '../spans.ts';
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
  const allowed = reading.find(except);
  const company = near ? reading.find(near.match) : [];
  return reading
    .find(match)
    .filter((span) => !isInside(allowed, span) && (!near || isNear(reading, span, company, near.words)))
    .slice(0, MOST_REMARKS)
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

/** Are there at most so many words from the span to one of the others, before or after? */
function isNear({ scan }: Reading, span: Span, others: readonly Span[], words: number): boolean {
  const next = firstEndingAfter(others, span.start);
  const first = scan.wordAtOrAfter(span.start);
  const last = scan.wordAtOrAfter(span.end - 1);
  const isSame = (other: Span) => other.start === span.start && other.end === span.end;
  // Only the neighbours can be the nearest: one before, and of those from here on the first that isn't the span itself.
  return others.slice(Math.max(0, next - 1), next + 2).some((other) => {
    if (isSame(other)) return false;
    if (other.start >= span.end) return scan.wordAtOrAfter(other.start) - last <= words;
    return other.end > span.start || first - scan.wordAtOrAfter(other.end - 1) <= words;
  });
}
