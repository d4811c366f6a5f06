import { lineFinder } from '../json.ts';
import { t } from './texts.ts';
import { MOST_CELLS, MOST_ROWS, Unusable } from './unusable.ts';

const DELIMITERS = [';', ',', '\t'] as const;

/**
 * The rows of a CSV file (RFC 4180), whichever of semicolon, comma and tab it is written with: the one that stands most often in
 * its first line outside quotes. A line `sep=;`, as Excel writes it, says so itself.
 */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const said = /^sep=(.)\r?\n/i.exec(source);
  const body = said ? source.slice(said[0].length) : source;
  return rowsOf(body, said?.[1] ?? delimiterOf(body));
}

function delimiterOf(text: string): string {
  const line = firstLine(text).replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => line.split(delimiter).length - 1;
  return DELIMITERS.reduce<string>((best, one) => (count(one) > count(best) ? one : best), DELIMITERS[0]);
}

function firstLine(text: string): string {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === '\n' && !isQuoted) return text.slice(0, at);
  }
  return text;
}

function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const mark = delimiter.charCodeAt(0);
  let row: string[] = [];
  let cells = 0;
  for (let at = 0; at < text.length; ) {
    // A quote opens only where a cell begins: `5" pipe` is a cell with an inch in it.
    let cell = '';
    if (text[at] === '"') {
      const end = endOfQuotes(text, at);
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const start = at;
    while (at < text.length && !isEnd(text.charCodeAt(at), mark)) at++;
    row.push(cell + text.slice(start, at));
    if (++cells > MOST_CELLS || rows.length > MOST_ROWS) throw new Unusable(t('tooManyRows', MOST_ROWS));
    const isLast = at >= text.length;
    if (!isLast && text.charCodeAt(at) === mark) {
      at++;
      // An empty cell that the text ends with is one, too.
      if (at === text.length) row.push('');
      else continue;
    } else if (!isLast) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

const isEnd = (unit: number, mark: number) => unit === mark || unit === 0x0a || unit === 0x0d;

/** @throws Unusable where they are never closed */
function endOfQuotes(text: string, start: number): number {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1) {
      const { line, column } = lineFinder(text)(start);
      throw new Unusable(t('openQuote', line, column));
    }
    if (text[at + 1] !== '"') return at;
  }
}
