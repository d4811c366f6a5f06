import type { RuleOf } from '../../policy/schema.ts';
import type { CompiledMatch, CompiledNear } from '../compiled.ts';
import { MOST_REMARKS } from '../finding.ts';
import { replaceFix, takeOutFix } from '../fixes.ts';
import { whereNear } from '../near.ts';
import type { CheckRule, CompileTools } from './rule.ts';

export interface Forbid {
  match: CompiledMatch;
  except: CompiledMatch;
  near?: CompiledNear;
  suggest: string[];
}

export function compileForbid(rule: RuleOf<'forbid'>, tools: CompileTools): Forbid {
  const near = rule.near && { ...rule.near, match: tools.match(rule.near.match) };
  return {
    match: tools.match(rule.match),
    except: tools.except(rule.except),
    ...(near && { near }),
    suggest: rule.suggest ?? [],
  };
}

/** What must not stand in a draft: the words themselves, but for those within an exception or with nothing near. */
export const checkForbid: CheckRule<Forbid> = ({ match, except, near, suggest }, reading, { texts }) => {
  const found = reading.find(match, reading.findWide(except));
  return (near ? whereNear(reading, found, near) : found).slice(0, MOST_REMARKS).map((span) => ({
    start: span.start,
    end: span.end,
    message: texts.forbid(reading.text.slice(span.start, span.end)),
    fixes: [
      ...suggest.filter((words) => words !== '').map((words) => replaceFix(texts, reading, span, words, false)),
      takeOutFix(texts, reading, span),
    ],
  }));
};
