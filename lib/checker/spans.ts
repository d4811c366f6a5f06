import type { Span } from './types.ts';

/*
 * Spans in order, none within another: links, tags, what a match found. Looked up by halving, since a hostile draft has
 * thousands of each.
 */

/** Of spans that overlap the one that starts first stays, and of those that start together the longest. */
export const dropOverlaps = <T extends Span>(spans: T[]): T[] => dropBehind(spans, ({ start }) => start + 1);

/** Of spans those that lie within no other. */
export const dropInner = <T extends Span>(spans: T[]): T[] => dropBehind(spans, ({ end }) => end);

/** @param reach the offset that must lie beyond the end of what was kept before, or a span is dropped */
function dropBehind<T extends Span>(spans: T[], reach: (span: T) => number): T[] {
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return spans.filter((span) => {
    if (reach(span) <= end) return false;
    end = span.end;
    return true;
  });
}

/** The first span that ends after an offset, by number; as many as there are when none does. */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Is the offset within one of the spans? */
export function isWithin(spans: readonly Span[], at: number): boolean {
  const span = spans[firstEndingAfter(spans, at)];
  return span !== undefined && span.start <= at;
}

/** Is the whole of a span within one of the others? */
export function isInside(spans: readonly Span[], { start, end }: Span): boolean {
  // Of those that end far enough the first starts first.
  const other = spans[firstEndingAfter(spans, end - 1)];
  return other !== undefined && other.start <= start && end <= other.end;
}
