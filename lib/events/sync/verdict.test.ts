import { expect, test } from 'vitest';
import type { Answer } from '../../platform/http.ts';
import { describe as inWords, judge, type Verdict } from './verdict.ts';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const answer = (status: number, headers: Record<string, string> = {}, body = ''): Answer => ({
  status,
  headers: new Headers(headers),
  body: new TextEncoder().encode(body),
  url: 'https://events.example/',
});

test.each<[string, Answer, Verdict]>([
  ['200', answer(200), { is: 'delivered' }],
  ['202', answer(202), { is: 'delivered' }],
  ['204', answer(204), { is: 'delivered' }],
  ['408', answer(408), { is: 'later' }],
  ['425', answer(425), { is: 'later' }],
  ['429 with seconds', answer(429, { 'retry-after': '7' }), { is: 'later', afterMs: 7000 }],
  ['503 with a date', answer(503, { 'retry-after': 'Tue, 24 Nov 2026 08:00:09 GMT' }), { is: 'later', afterMs: 9000 }],
  ['500', answer(500), { is: 'later' }],
  ['599', answer(599), { is: 'later' }],
  ['no connection', { failed: 'network' }, { is: 'later' }],
  ['no answer in time', { failed: 'time-out' }, { is: 'later' }],
  ['a redirect', { failed: 'redirect' }, { is: 'later' }],
  ['304, which nobody asked for', answer(304), { is: 'later' }],
  ['a status that nobody knows', answer(418), { is: 'later' }],
  ['413', answer(413), { is: 'too-large' }],
  ['400', answer(400), { is: 'refused' }],
  ['422', answer(422), { is: 'refused' }],
  ['401', answer(401), { is: 'stop', why: 'unauthorized' }],
  ['403', answer(403), { is: 'stop', why: 'unauthorized' }],
  ['404', answer(404), { is: 'stop', why: 'gone' }],
  ['410', answer(410), { is: 'stop', why: 'gone' }],
])('%s', (_, given, verdict) => expect(judge(given, NOW)).toEqual(verdict));

test.each<[Answer, string]>([
  [answer(202), '202'],
  [answer(400, {}, ' {"error":\n  "no"} '), '400: {"error": "no"}'],
  [answer(500, {}, 'x'.repeat(9000)), `500: ${'x'.repeat(300)}`],
  [{ failed: 'time-out' }, 'no answer in time'],
])('in words: %#', (given, words) => expect(inWords(given)).toBe(words));
