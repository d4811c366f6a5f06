import type { CompiledNear } from './compiled.ts';
import type { Reading } from './reading.ts';
import { firstEndingAfter } from './spans.ts';
import type { Span } from './types.ts';

/** Of spans those that have others close by, counted in words from one to the other. */
export function whereNear<T extends Span>(reading: Reading, spans: readonly T[], near: CompiledNear): T[] {
  if (spans.length === 0) return [];
  const others = reading.findOnce(near.match);
  return spans.filter((span) => isNear(reading, span, others, near));
}

function isNear({ scan }: Reading, span: Span, others: readonly Span[], { words, side }: CompiledNear): boolean {
  const next = firstEndingAfter(others, span.start);
  const first = scan.wordAtOrAfter(span.start);
  const last = scan.wordAtOrAfter(span.end - 1);
  const isSame = (other: Span) => other.start === span.start && other.end === span.end;
  // Only the neighbours can be the nearest: one before, and of those from here on the first that isn't the span itself.
  return others.slice(Math.max(0, next - 1), next + 2).some((other) => {
    if (isSame(other)) return false;
    if (other.start >= span.end) return side !== 'before' && scan.wordAtOrAfter(other.start) - last <= words;
    if (other.end > span.start) return side === undefined;
    return side !== 'after' && first - scan.wordAtOrAfter(other.end - 1) <= words;
  });
}
