import type { CompiledPattern } from '../compiled.ts';
import type { Span } from '../types.ts';

/** Matches of one pattern beyond this tell nobody anything. */
const MOST_MATCHES = 1000;

/** Runs the patterns of a policy, each proven linear at import, and only where a literal that it needs was seen. */
export class PatternRunner {
  private readonly patterns: readonly CompiledPattern[];
  private readonly compiled: (RegExp | undefined)[] = [];

  constructor(patterns: readonly CompiledPattern[]) {
    this.patterns = patterns;
  }

  /** @param openGates literals that the scan saw, or null when it can't tell: then every pattern runs */
  run(number: number, text: string, openGates: ReadonlySet<number> | null): Span[] {
    const pattern = this.patterns[number];
    if (!pattern) return [];
    if (openGates && pattern.gates.length > 0 && !pattern.gates.some((gate) => openGates.has(gate))) return [];
    this.compiled[number] ??= new RegExp(pattern.source, pattern.flags);
    const form = this.compiled[number] as RegExp;
    const spans: Span[] = [];
    form.lastIndex = 0;
    for (let found = form.exec(text); found && spans.length < MOST_MATCHES; found = form.exec(text)) {
      const end = found.index + found[0].length;
      if (end > found.index) spans.push({ start: found.index, end });
      else form.lastIndex = end + 1;
    }
    return spans;
  }
}
