import type { NamedFile } from './archive.ts';
import { textOf } from './text.ts';
import { t } from './texts.ts';
import { MOST_CELLS, MOST_ROWS, Unusable } from './unusable.ts';
import { readXml } from './xml.ts';

export interface Sheet {
  name: string;
  rows: string[][];
}

/**
 * The sheets of an Office Open XML workbook as rows of texts; formulas by their last result, dates as the numbers that they
 * are. Undefined when the zip holds no workbook. @see ECMA-376, part 1, 18
 */
export function readWorkbook(files: readonly NamedFile[]): Sheet[] | undefined {
  const file = (name: string) => {
    const found = files.find((one) => one.name === name);
    return found && textOf(found.bytes);
  };
  const workbook = file('xl/workbook.xml');
  if (workbook === undefined) return undefined;
  const targets = new Map<string, string>();
  for (const piece of readXml(file('xl/_rels/workbook.xml.rels') ?? '')) {
    if (piece.is === 'open' && piece.name === 'Relationship') {
      const { Id = '', Target = '' } = piece.attributes;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    }
  }
  const shared = [...textsOf(file('xl/sharedStrings.xml') ?? '', 'si')];
  const sheets: Sheet[] = [];
  for (const piece of readXml(workbook)) {
    if (piece.is !== 'open' || piece.name !== 'sheet') continue;
    // A hidden sheet is somebody's scratch paper.
    if (piece.attributes.state && piece.attributes.state !== 'visible') continue;
    const source = file(targets.get(piece.attributes['r:id'] ?? '') ?? '');
    if (source !== undefined) sheets.push({ name: piece.attributes.name ?? '', rows: rowsOf(source, shared) });
  }
  return sheets;
}

/** The text of each element of a name: its runs put together, without what is only read aloud (`rPh`). */
function* textsOf(source: string, element: string): Generator<string> {
  let text = '';
  let isIn = false;
  let phonetic = 0;
  for (const piece of readXml(source)) {
    if (piece.is === 'open' && piece.name === element && piece.isEmpty) yield '';
    else if (piece.is === 'open' && piece.name === element) text = '';
    else if (piece.is === 'open' && piece.name === 'rPh' && !piece.isEmpty) phonetic++;
    else if (piece.is === 'close' && piece.name === 'rPh') phonetic--;
    else if (piece.is === 'open' && piece.name === 't') isIn = !piece.isEmpty;
    else if (piece.is === 'close' && piece.name === 't') isIn = false;
    else if (piece.is === 'text' && isIn && phonetic === 0) text += piece.text;
    else if (piece.is === 'close' && piece.name === element) yield escaped(text);
  }
}

/** `_x000D_` is a carriage return (22.4.2.4). */
const escaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function rowsOf(source: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let at = -1;
  let type = '';
  let value = '';
  let isIn = false;
  const put = () => {
    if (at >= 0) row[at] = type === 's' ? (shared[Number(value)] ?? '') : escaped(value);
  };
  for (const piece of readXml(source)) {
    if (piece.is === 'text') {
      if (isIn) value += piece.text;
    } else if (piece.is === 'open') {
      if (piece.name === 'row') row = [];
      else if (piece.name === 'c') {
        at = piece.attributes.r ? columnOf(piece.attributes.r) : at + 1;
        type = piece.attributes.t ?? 'n';
        value = '';
        if (piece.isEmpty) at = Math.max(at, 0);
      } else if (piece.name === 'v' || piece.name === 't') isIn = !piece.isEmpty;
      if (piece.name === 'row' && piece.isEmpty) rows.push([]);
    } else if (piece.name === 'v' || piece.name === 't') isIn = false;
    else if (piece.name === 'c') put();
    else if (piece.name === 'row') {
      rows.push(Array.from(row, (cell) => cell ?? ''));
      cells += row.length;
      if (rows.length > MOST_ROWS || cells > MOST_CELLS) throw new Unusable(t('tooManyRows', MOST_ROWS));
      at = -1;
    }
  }
  return rows;
}

const MOST_COLUMNS = 200;

/** "A1" is 0, "AB7" is 27; what lies beyond 200 is nobody's list. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column > MOST_COLUMNS ? -1 : column - 1;
}
