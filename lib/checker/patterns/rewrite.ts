import { exceptionOf, withoutFirst } from './regular.ts';
import { simplified, sourceOf } from './simplify.ts';
import { isOpen, parsePattern, Refusal, treeOf } from './tree.ts';

/** A pattern that says what a refused one does, or nearly, and is taken. */
export interface Rewrite {
  source: string;
  /**
   * Where it says something else: it finds a sign or a word more, which was only looked at before; it does so on both sides, so that
   * of two findings with one such sign between them the second is lost; its repeats have an end.
   */
  differs: ('takes-more' | 'apart' | 'bounded')[];
  /** A pattern for the rule's "except": what it takes in was not to be found. */
  except?: string;
}

/** What a check of a pattern says: null when it is taken. */
export type Try = (source: string) => Refusal | 'invalid' | null;

/** How much an open repeat gets as a bound: as much as words and numbers need. */
const BOUNDS = [64, 16];
/** A group with open repeats in it is written out so often more than it must stand there, and so often altogether. */
const COPIES = 7;
const MOST_COPIES = 8;
const MOST_TURNS = 8;

/** @param attempt checks a pattern, without looking for rewrites of it */
export function rewriteOf(source: string, flags: string, attempt: Try): Rewrite | undefined {
  const regular = regularOf(source, flags);
  if (!regular) return withException(source, flags, attempt);
  const taken = (['takes-more', 'apart'] as const).slice(0, regular.sides);
  const plain = simplifiedSource(regular.source, flags);
  for (const candidate of [regular.source, plain]) {
    if (candidate !== source && attempt(candidate) === null) return { source: candidate, differs: [...taken] };
  }
  const bounded = boundedOf(plain, attempt) ?? boundedOf(regular.source, attempt);
  return bounded === undefined ? undefined : { source: bounded, differs: [...taken, 'bounded'] };
}

function withException(source: string, flags: string, attempt: Try): Rewrite | undefined {
  const split = exceptionOf(parsePattern(source, flags), flags);
  if (!split || attempt(split.source) !== null || attempt(split.except) !== null) return undefined;
  return { ...split, differs: [] };
}

/** @returns in `sides` on how many a finding has more */
function regularOf(source: string, flags: string): { source: string; sides: number } | null {
  let text = source;
  const sides = new Set<'before' | 'after'>();
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const pattern = parsePattern(text, flags);
    if (isRegular(pattern, flags)) return { source: text, sides: sides.size };
    const next = withoutFirst(pattern, text, flags);
    if (!next) return null;
    text = next.source;
    if (next.takes) sides.add(next.takes);
  }
  return null;
}

function isRegular(pattern: ReturnType<typeof parsePattern>, flags: string): boolean {
  try {
    treeOf(pattern, flags);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

const simplifiedSource = (source: string, flags: string): string =>
  sourceOf(simplified(treeOf(parsePattern(source, flags), flags), flags));

/** Bounds the repeats that are refused, one after the other, until the rest is taken. */
function boundedOf(source: string, attempt: Try): string | undefined {
  for (const bound of BOUNDS) {
    let text = source;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const refusal = attempt(text);
      if (refusal === null) return text;
      if (refusal === 'invalid' || !refusal.repeat) break;
      const next = withBound(text, refusal.repeat, bound, attempt);
      if (next === null) break;
      text = next;
    }
  }
  return undefined;
}

function withBound(text: string, repeat: NonNullable<Refusal['repeat']>, bound: number, attempt: Try): string | null {
  const { min, max, start, bodyEnd, end, lazy } = repeat;
  const isRow = isOpen(repeat.of);
  const most = !isRow ? bound : min < MOST_COPIES ? Math.min(COPIES, MOST_COPIES - min) : COPIES;
  if (max <= min + most) return null;
  const body = text.slice(start, bodyEnd);
  const mark = lazy ? '?' : '';
  const put = (bounded: string) => text.slice(0, start) + bounded + text.slice(end);
  const plain = `${body}{${min},${min + most}}${mark}`;
  if (!isRow || !isRefusedWithin(attempt(put(plain)), start, start + plain.length)) return put(plain);
  // The first of them on its own: what is before it then shows where it may begin.
  return put(
    min === 0
      ? `(?:${body}${body}{0,${COPIES - 1}}${mark})?${mark}`
      : `${body}${body}{${min - 1},${min - 1 + COPIES}}${mark}`,
  );
}

const isRefusedWithin = (refusal: ReturnType<Try>, start: number, end: number): boolean =>
  refusal instanceof Refusal && refusal.start >= start && refusal.start < end;
