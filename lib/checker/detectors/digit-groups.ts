/** Digits that stand together in groups: `4111 1111 1111 1111`, `070761-4285`. Offsets are UTF-16 units. */
export interface DigitGroups {
  start: number;
  end: number;
  digits: string;
  /** Lengths of the groups, in order. */
  lengths: number[];
  /** The separator between all groups; "" when there is one group, undefined when they differ. */
  separator: string | undefined;
}

/**
 * The digit runs from one on that follow each other with a single space, no-break space, hyphen or dot between, at most
 * `mostDigits` digits.
 * @param runs pairs of start and end, as anchors have them
 */
export function groupsFrom(text: string, runs: readonly number[], first: number, mostDigits: number): DigitGroups {
  const start = runs[first] ?? 0;
  let end = runs[first + 1] ?? 0;
  let digits = text.slice(start, end);
  const lengths = [digits.length];
  let separator: string | undefined = '';
  for (let next = first + 2; next < runs.length; next += 2) {
    const from = runs[next] ?? 0;
    const to = runs[next + 1] ?? 0;
    if (from !== end + 1 || digits.length + to - from > mostDigits) break;
    const between = separatorAt(text, end);
    if (between === undefined) break;
    if (lengths.length === 1) separator = between;
    else if (separator !== between) separator = undefined;
    digits += text.slice(from, to);
    lengths.push(to - from);
    end = to;
  }
  return { start, end, digits, lengths, separator };
}

function separatorAt(text: string, at: number): string | undefined {
  const sign = text[at];
  if (sign === ' ' || sign === '\u00a0' || sign === '\u202f') return ' ';
  return sign === '-' || sign === '.' || sign === '\u2011' ? sign : undefined;
}

/** Is the place next to a letter, digit or sign that makes it part of something longer? */
export function isGlued(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}_]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}_]/u.test(text[end] ?? '');
}
