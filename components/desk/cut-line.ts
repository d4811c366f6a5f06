/** A line of a file, cut so that it can be shown, with the place within it. */
export interface ExcerptLine {
  number: number;
  before: string;
  /** The character that is meant. */
  at: string;
  after: string;
}

/** A minified policy is one line of a megabyte: no more than this is shown on either side. */
const AROUND = 60;

/** Where something stands: line and column 1-based, the offset from 0, both in UTF-16 units. */
export interface Spot {
  line: number;
  column: number;
  offset: number;
}

/** Found by its offset: five megabytes cut into lines, a hundred times over, would hold the page up for seconds. */
export function excerptOf(text: string, { line, column, offset }: Spot): ExcerptLine | null {
  const start = offset - (column - 1);
  if (start < 0 || offset > text.length) return null;
  const end = offset + (text.codePointAt(offset)! > 0xffff ? 2 : 1);
  const from = Math.max(start, offset - AROUND);
  const [rest = ''] = text.slice(offset, end + AROUND + 1).split(/[\r\n]/, 1);
  const at = rest.slice(0, end - offset);
  const after = rest.slice(at.length);
  return {
    number: line,
    before: (from > start ? '…' : '') + text.slice(from, offset),
    at,
    after: after.length > AROUND ? `${after.slice(0, AROUND)}…` : after,
  };
}
