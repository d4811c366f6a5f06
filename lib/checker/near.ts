import type { CompiledNear } from './compiled.ts';
import type { Reading } from './reading.ts';
import { firstEndingAfter } from './spans.ts';
import type { Span } from './types.ts';

/** Of spans those that have others close by, counted in words from one to the other. */
export function whereNear<T extends Span>(reading: Reading, spans: readonly T[], near: CompiledNear): T[] {
  if (spans.length === 0) return [];
  const others = reading.findOnce(near.match);
  if (others.length === 0) return [];
  return spans.filter((span) => isNear(reading, span, others, near));
}

function isNear(reading: Reading, span: Span, others: readonly Span[], { words, side }: CompiledNear): boolean {
  const next = firstEndingAfter(others, span.start);
  const numberAt = (offset: number) => reading.wordNumberAt(offset);
  const first = numberAt(span.start);
  const last = numberAt(span.end - 1);
  const isSame = (other: Span) => other.start === span.start && other.end === span.end;
  // Only the neighbours can be the nearest: one before, and of those from here on the first that isn't the span itself.
  return others.slice(Math.max(0, next - 1), next + 2).some((other) => {
    if (isSame(other)) return false;
    if (other.start >= span.end) return side !== 'before' && numberAt(other.start) - last <= words;
    if (other.end > span.start) return side === undefined;
    return side !== 'after' && first - numberAt(other.end - 1) <= words;
  });
}
