import { describe, expect, test } from 'vitest';
import { found } from './testing.ts';

describe('a percentage is found', () => {
  test.each<[string, string]>([
    ['12 %', 'vækst på 12 %.'],
    ['12%', 'up 12%!'],
    ['12\u00a0%', 'vækst på 12\u00a0%.'],
    ['12 pct.', 'vækst på 12 pct. i år'],
    ['12 pct', 'vækst på 12 pct'],
    ['12,5 procent', 'vækst på 12,5 procent'],
    ['12 per cent', 'up 12 per cent'],
    ['12.5 percent', 'up 12.5 percent.'],
    ['3,5 procentpoint', 'steg 3,5 procentpoint'],
    ['2 percentage points', 'rose 2 percentage points'],
    ['2 pp', 'rose 2 pp'],
    ['5 ‰', 'en promille på 5 ‰'],
    ['0,8 promille', 'med 0,8 promille'],
    ['5-10 %', 'mellem 5-10 %'],
    ['5 til 10 procent', 'fra 5 til 10 procent'],
    ['1.200 %', 'steg 1.200 %'],
    ['100%', '100% enig'],
    ['25 %', 'få 25 % rabat'],
    ['ti procent', 'steg ti procent'],
    ['femogtyve procent', 'steg femogtyve procent'],
    ['12½ %', 'op 12½ %'],
    ['5½ procent', 'op 5½ procent'],
    ['5 ½ %', 'op 5 ½ %'],
    ['2/3 procent', 'op 2/3 procent'],
    ['33 1/3 %', 'op 33 1/3 %'],
    ['½ %', 'op ½ %'],
    ['5½-6 %', 'op 5½-6 %'],
    ['2½pct.', 'op 2½pct. nu'],
    ['12 %', 'den 24/11 12 % op'],
    ['one hundred percent', 'I agree one hundred percent'],
    ['one percent', 'up to one percent'],
    ['to og en halv procent', 'op to og en halv procent'],
    ['two and a half percent', 'up two and a half percent'],
    ['nul procent', 'vi fik nul procent'],
    ['5 procentenheter', 'upp 5 procentenheter'],
    ['10 pct.point', 'steg 10 pct.point'],
    ['12 og 15 procent', 'mellem 12 og 15 procent'],
    ['ten percent', 'rose ten percent'],
    ['12 %-point', 'steg 12 %-point'],
    ['50％', '50％ off'],
    ['12', '12'],
  ])('%s in “%s”', (words, text) => expect(found('percentage', text)).toEqual(text === '12' ? [] : [words]));
  test('each of several, in order', () =>
    expect(found('percentage', '5 pct. i år, 7 % næste år')).toEqual(['5 pct.', '7 %']));
});

describe('something else is none', () => {
  test.each([
    'https://example.com/a%20b',
    'https://example.com/12%20b',
    'x%y',
    'a5%',
    '100 personer',
    'procenter er svære',
    'a percentage of them',
    '5 apples',
    '5 ppm',
    '%d',
    '5 kr',
  ])('%s', (text) => expect(found('percentage', text)).toEqual([]));
});
