import { toCloudEvent } from './destinations/cloudevents.ts';
import type { Identity } from './destinations/destination.ts';
import type { EventRow } from './types.ts';

export type ExportFormat = 'csv' | 'jsonl';

export interface ExportFile {
  /** Without folder, such as "klarpost-2026-11-24.csv". */
  name: string;
  type: string;
  text: string;
}

/** What is here of one's own events, as a file. @param now milliseconds since 1970 */
export function exportFile(
  format: ExportFormat,
  rows: readonly EventRow[],
  { identity, now }: { identity: Identity; now: number },
): ExportFile {
  const name = `klarpost-${new Date(now).toISOString().slice(0, 10)}.${format}`;
  return format === 'csv'
    ? // Without the mark, Excel reads UTF-8 as something older.
      { name, type: 'text/csv;charset=utf-8', text: `\ufeff${toCsv(rows)}` }
    : { name, type: 'application/jsonl;charset=utf-8', text: toJsonLines(rows, identity) };
}

/** One CloudEvent a line, as it is sent. */
export const toJsonLines = (rows: readonly EventRow[], identity: Identity): string =>
  rows.map(({ event }) => `${JSON.stringify(toCloudEvent(event, { identity }))}\n`).join('');

/** What a column says of a row; nothing where the event has no such thing. */
const COLUMNS: Record<string, (row: EventRow) => unknown> = {
  sequence: ({ event }) => event.sequence,
  time: ({ event }) => event.time,
  event: ({ event }) => event.name,
  network: (row) => dataOf(row).network,
  contentId: (row) => dataOf(row).contentId,
  variantId: (row) => dataOf(row).variantId,
  origin: (row) => dataOf(row).origin,
  surface: (row) => dataOf(row).surface,
  seconds: (row) => dataOf(row).seconds,
  block: (row) => checkOf(row).block,
  warn: (row) => checkOf(row).warn,
  hint: (row) => checkOf(row).hint,
  ruleId: (row) => dataOf(row).ruleId,
  severity: (row) => dataOf(row).severity,
  reason: (row) => dataOf(row).reason,
  day: (row) => dataOf(row).day,
  shown: (row) => dataOf(row).shown,
  fixed: (row) => dataOf(row).fixed,
  overridden: (row) => dataOf(row).overridden,
  url: (row) => dataOf(row).url,
  title: (row) => dataOf(row).title,
  note: (row) => dataOf(row).note,
  digest: (row) => dataOf(row).digest,
  policyId: ({ event }) => event.policy.id,
  revision: ({ event }) => event.policy.revision,
  state: ({ state }) => state,
  answer: ({ answer }) => answer,
  id: ({ event }) => event.id,
};

const dataOf = ({ event }: EventRow) => event.data as Record<string, unknown>;
const checkOf = (row: EventRow) => (dataOf(row).check ?? {}) as Record<string, unknown>;

/** A table for spreadsheets, with a line of headings. @see https://www.rfc-editor.org/rfc/rfc4180 */
export function toCsv(rows: readonly EventRow[]): string {
  const read = Object.values(COLUMNS);
  const lines = [Object.keys(COLUMNS), ...rows.map((row) => read.map((column) => column(row)))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/**
 * A spreadsheet runs what begins with these as a formula; an apostrophe makes it words again.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(value: unknown): string {
  if (value === undefined) return '';
  const text = String(value);
  const harmless = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
