/** What makes a text too much for any reader, whether or not it is JSON. */
export type TooMuch =
  | { is: 'depth'; offset: number }
  /** A key or a text, in UTF-16 units as it is written. */
  | { is: 'text'; offset: number; count: number }
  /** In one list or object, which begins there. */
  | { is: 'entries'; offset: number; count: number }
  | { is: 'values' | 'containers'; offset: number; count: number };

/** Brackets within brackets; a parser that calls itself falls over somewhere beyond. */
export const DEEPEST = 64;
/** In one list or object: twice what a policy may hold of anything, so that nearer limits are told in their own words. */
export const MOST_ENTRIES = 100_000;
/** In all: six times the terms of the largest policy, which leaves each of its 10,000 rules twenty-five more. */
export const MOST_VALUES = 300_000;
/** Of those, lists and objects: twenty for each of 10,000 rules. */
export const MOST_CONTAINERS = 200_000;
/** Thirty of the longest posts: regular expressions fall over on texts of millions. */
export const MOST_UNITS = 100_000;

/**
 * Counts what a text holds by its quotes, brackets and commas alone: a few milliseconds a megabyte, where parsers need a hundred
 * and as much memory. What they could not finish in a moment is refused before they begin.
 * @param mostUnits of one text
 */
export function findTooMuchText(text: string, mostUnits = MOST_UNITS): TooMuch | undefined {
  const starts = new Int32Array(DEEPEST + 1);
  const commas = new Int32Array(DEEPEST + 1);
  let values = 1;
  let containers = 0;
  let depth = 0;
  let longest: { offset: number; count: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      const end = endOfString(text, at);
      const count = end - at - 1;
      if (count > mostUnits) return { is: 'text', offset: at, count };
      at = end;
    } else if (unit === 0x2c) {
      values++;
      commas[depth]!++;
    } else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > DEEPEST) return { is: 'depth', offset: at };
      values++;
      containers++;
      starts[depth] = at;
      commas[depth] = 0;
    } else if (unit === 0x7d || unit === 0x5d) {
      const count = commas[depth]! + 1;
      if (count > (longest?.count ?? MOST_ENTRIES)) longest = { offset: starts[depth]!, count };
      if (depth > 0) depth--;
    }
  }
  if (longest) return { is: 'entries', ...longest };
  if (containers > MOST_CONTAINERS) return { is: 'containers', offset: 0, count: containers };
  return values > MOST_VALUES ? { is: 'values', offset: 0, count: values } : undefined;
}

/** A text that isn't closed ends with its line: what stands below counts. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x22 || unit === 0x0a) return at;
  }
  return text.length;
}
