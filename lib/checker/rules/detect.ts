import type { DetectorName, Match, RuleOf } from '../../policy/schema.ts';
import type { CompiledMatch } from '../compiled.ts';
import type { Detection } from '../detectors/detector.ts';
import { MOST_REMARKS } from '../finding.ts';
import { deleteFix } from '../fixes.ts';
import type { Reading } from '../reading.ts';
import { isInside } from '../spans.ts';
import { foldTerm, isWordUnit } from '../terms/fold.ts';
import type { CheckRule, CompileTools } from './rule.ts';

export interface Detect {
  detectors: DetectorName[];
  except: CompiledMatch;
  /** Folded terms that let pass what they stand in: terms aren't looked for within addresses, but here they name one. */
  exempt: string[];
  /** The same for e-mail, as an expression. */
  addresses: string;
}

export function compileDetect(rule: RuleOf<'detect'>, tools: CompileTools): Detect {
  const { except } = rule;
  const terms = Array.isArray(except) ? except : except ? termsOf(except, tools) : [];
  const exempt = terms.map(foldTerm).filter((term) => term !== '');
  return {
    detectors: rule.detectors,
    except: tools.except(except),
    exempt,
    addresses: exempt.map(addressOf).join('|'),
  };
}

/** A whole address, all of a domain's ("@nordhavn.dk", and without "@" of those below it too), or all of a name ("press@"). */
function addressOf(term: string): string {
  const part = term.replace(/^\*(?=@)|(?<=@)\*$/, '');
  const escaped = part.replace(/[^\p{L}\p{N}@]/gu, '\\$&');
  if (!part.includes('@')) return `@(?:.*\\.)?${escaped}$`;
  return `${part.startsWith('@') ? '' : '^'}${escaped}${part.endsWith('@') ? '' : '$'}`;
}

function termsOf(match: Match, tools: CompileTools): string[] {
  if ('terms' in match) return match.terms;
  if ('anyOf' in match) return match.anyOf.flatMap((one) => termsOf(one, tools));
  if ('vocabulary' in match) {
    return (tools.policy.vocabularies?.[match.vocabulary] ?? []).filter((entry) => typeof entry === 'string');
  }
  return [];
}

/** Data that needs code to find. One thing gets one remark: of detectors that claim the same words the surest has it. */
export const checkDetect: CheckRule<Detect> = (data, reading, { texts }) => {
  const { detectors, except } = data;
  const allowed = reading.findWide(except);
  return surest(detectors.flatMap((name) => reading.detections(name).map((found) => ({ ...found, name }))))
    .filter((found) => !isInside(allowed, found) && !isExempt(reading, found, data))
    .slice(0, MOST_REMARKS)
    .map((found) => ({
      start: found.start,
      end: found.end,
      confidence: found.confidence,
      message: texts.detected[found.name],
      fixes: [deleteFix(texts, reading.text, found)],
    }));
};

/** Of things that overlap the surest stays; of those as sure the longest. */
function surest<T extends Detection>(found: T[]): T[] {
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  let group: T[] = [];
  let end = -1;
  const settle = () => kept.push(...surestOf(group));
  for (const one of inOrder) {
    if (one.start >= end) {
      settle();
      group = [];
    }
    group.push(one);
    end = Math.max(end, one.end);
  }
  settle();
  return kept;
}

/** @param group a few that hang together */
function surestOf<T extends Detection>(group: T[]): T[] {
  const kept: T[] = [];
  for (const one of group.sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isExempt(
  reading: Reading,
  { start, end, name }: Detection & { name: DetectorName },
  { exempt, addresses }: Detect,
): boolean {
  if (exempt.length === 0) return false;
  const words = foldTerm(reading.text.slice(start, end));
  if (name === 'email' || name === 'own-domain-email') return new RegExp(addresses).test(words);
  return exempt.some((term) => {
    const at = words.indexOf(term);
    if (at < 0) return false;
    const isEdge = (place: number) => place < 0 || place >= words.length || !isWordUnit(words.charCodeAt(place));
    return (isEdge(at - 1) || !isWordUnit(term.charCodeAt(0))) && isEdge(at + term.length);
  });
}
