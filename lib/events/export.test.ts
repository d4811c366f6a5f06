import { CloudEvent } from 'cloudevents';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, eventNames } from './catalogue.ts';
import { exportFile, toCsv, toJsonLines } from './export.ts';
import type { EventRow, StoredEvent } from './types.ts';

const published: StoredEvent = {
  name: 'share.published',
  data: { contentId: 'turbine', network: 'x', surface: 'post', check: { block: 0, warn: 2, hint: 0 }, seconds: 40 },
  id: '019386a5-1c00-7000-8000-000000000001',
  sequence: 12,
  time: '2026-11-24T09:30:00.250Z',
  policy: { id: 'nordhavn', revision: 3 },
};
const suggested = (note: string): EventRow => ({
  event: { ...published, name: 'content.suggested', data: { url: 'https://nordhavn.example/', note } },
  state: 'parked',
  answer: '422: no, thanks',
});

/** As another program reads the table. */
const readCsv = (text: string): Record<string, string>[] => parse(text, { columns: true, record_delimiter: '\r\n' });

describe('a table', () => {
  test('has a line for each event, and a column for each thing that events say', () => {
    const [row] = readCsv(toCsv([{ event: published, state: 'delivered' }]));
    expect(row).toMatchObject({
      sequence: '12',
      time: '2026-11-24T09:30:00.250Z',
      event: 'share.published',
      network: 'x',
      contentId: 'turbine',
      warn: '2',
      seconds: '40',
      ruleId: '',
      policyId: 'nordhavn',
      state: 'delivered',
      answer: '',
    });
  });

  test.each(eventNames)('leaves nothing out that %s says', (name) => {
    const [head = ''] = toCsv([]).split('\r\n');
    const columns = new Set(head.split(','));
    const { shape } = catalogue[name].data._zod.def as unknown as { shape: Record<string, unknown> };
    expect(Object.keys(shape).filter((key) => key !== 'check' && !columns.has(key))).toEqual([]);
  });

  test.each([
    ['a formula', '=HYPERLINK("https://evil.example")', `'=HYPERLINK("https://evil.example")`],
    ['a sum', '+1', "'+1"],
    ['a difference', '-1', "'-1"],
    ['an old kind of formula', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab before a formula', '\t=1', "'\t=1"],
    ['a line before a formula', '\n=1', "'\n=1"],
    ['a wide sign', '＝1', "'＝1"],
    ['words with signs in them', 'a = b, "c"', 'a = b, "c"'],
    ['several lines', 'one\r\ntwo', 'one\r\ntwo'],
  ])('makes words of %s', (_, note, cell) => {
    expect(readCsv(toCsv([suggested(note)]))[0]).toMatchObject({ note: cell, answer: '422: no, thanks' });
  });

  test('no note spills into another cell, and none begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'a=,"\'\r\n\t@+-') })), (notes) => {
        const cells = readCsv(toCsv(notes.map(suggested))).map(({ note }) => note);
        expect(cells).toEqual(notes.map((note) => (/^[=+\-@\t\r\n]/.test(note) ? `'${note}` : note)));
      }),
    );
  });
});

test('lines of JSON are the events as they are sent', () => {
  const text = toJsonLines([{ event: published, state: 'kept' }, suggested('a\nb')], { is: 'none' });
  const events = text
    .trimEnd()
    .split('\n')
    .map((line) => new CloudEvent(JSON.parse(line)));
  expect(events.map((event) => event.validate())).toEqual([true, true]);
  expect(events[1]?.data).toMatchObject({ note: 'a\nb' });
  expect(toJsonLines([], { is: 'none' })).toBe('');
});

test('a file says what it is', () => {
  const options = { identity: { is: 'none' }, now: Date.parse('2026-11-24T23:59:00Z') } as const;
  expect(exportFile('csv', [], options)).toMatchObject({
    name: 'klarpost-2026-11-24.csv',
    type: 'text/csv;charset=utf-8',
    text: expect.stringMatching(/^\ufeffsequence,time,/),
  });
  expect(exportFile('jsonl', [], options)).toMatchObject({ name: 'klarpost-2026-11-24.jsonl', text: '' });
});
