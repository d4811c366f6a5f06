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

/** @param line 1-based @param column 1-based, UTF-16 units */
export function excerptOf(text: string, line: number, column: number): ExcerptLine | null {
  const content = text.split(/\r\n|\n|\r/, line)[line - 1];
  if (content === undefined) return null;
  const place = Math.min(column - 1, content.length);
  const end = place + (content.codePointAt(place)! > 0xffff ? 2 : 1);
  const from = Math.max(0, place - AROUND);
  const until = Math.min(content.length, end + AROUND);
  return {
    number: line,
    before: (from > 0 ? '…' : '') + content.slice(from, place),
    at: content.slice(place, end),
    after: content.slice(end, until) + (until < content.length ? '…' : ''),
  };
}
