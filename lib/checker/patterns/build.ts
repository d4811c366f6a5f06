import type { CompiledPattern } from '../compiled.ts';
import { Memo } from '../scan/memo.ts';
import { foldLiteral, foldTerm, isLaidPlain } from '../terms/fold.ts';
import { IS_GATE } from '../terms/layout.ts';
import type { SubstringBuilder } from '../terms/substring-build.ts';
import { checkPattern, type PatternCheck } from './index.ts';

/** Gathers the patterns of a policy, each once, with the gates that spare running them. */
export class PatternBuilder {
  readonly patterns: CompiledPattern[] = [];
  private readonly substrings: SubstringBuilder;
  private readonly numbers = new Map<string, number>();
  private readonly gates = new Map<string, number>();

  constructor(substrings: SubstringBuilder) {
    this.substrings = substrings;
  }

  add(source: string, flags: string): { number: number } | { reason: string } {
    const key = `/${source}/${flags}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return { number: known };
    const checked = checkedPatterns.of(key);
    if (!checked.ok) return { reason: checked.reason };
    const number = this.patterns.length;
    const pattern: CompiledPattern = {
      source: checked.runs,
      flags: checked.flags,
      gates: this.gatesOf(gatesFor(checked.literals)),
    };
    const beside = this.gatesOf(gatesFor(checked.literalsBeside));
    if (pattern.gates.length > 0 && beside.length > 0) pattern.gatesBeside = beside;
    if (checked.needsDigit) pattern.needsDigit = true;
    if (checked.startsFar) pattern.startsFar = true;
    if (checked.isSameWithoutU) pattern.isSameWithoutU = true;
    if (checked.runs !== checked.unguarded) pattern.unguarded = checked.unguarded;
    this.patterns.push(pattern);
    this.numbers.set(key, number);
    return { number };
  }

  /** The gates of words that are asked for without a pattern. */
  gatesOf(words: readonly string[]): number[] {
    return words.map((word) => this.gate(word));
  }

  private gate(literal: string): number {
    const folded = foldLiteral(literal);
    let gate = this.gates.get(folded);
    if (gate === undefined) {
      gate = this.gates.size;
      this.gates.set(folded, gate);
      this.substrings.add(folded, (gate | IS_GATE) >>> 0);
    }
    return gate;
  }
}

/** By source and flags: at the desk a policy is compiled with every change, and the packs' patterns are the same each time. */
const checkedPatterns = new Memo<string, PatternCheck>((key) => {
  const end = key.lastIndexOf('/');
  return checkPattern(key.slice(1, end), key.slice(end + 1));
});

const IGNORED = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Of each literal what stands between joiners, selectors and the like, which the scan passes over; no gates at all where one of
 * the literals is nothing else, or holds what a scan lays plain: it may never see that as the pattern does.
 */
function gatesFor(literals: readonly string[]): string[] {
  const gates = literals.map(longestSeen);
  return gates.every((gate) => foldTerm(gate) !== '' && !isLaidPlain(gate)) ? gates : [];
}

const longestSeen = (literal: string): string =>
  literal.split(IGNORED).reduce((longest, part) => (part.trim().length > longest.trim().length ? part : longest));
