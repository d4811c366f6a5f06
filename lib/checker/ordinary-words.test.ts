import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../tests/support/checker-with.ts';

const relay = { name: 'Relay, Inc.', aliases: ['Relay'], products: ['Handoff', 'HavStrøm'], handles: { x: 'relay' } };
const named = (text: string, organization: Record<string, unknown> = relay) =>
  wordsFound(
    { kind: 'forbid', match: { anyOf: [{ organization: true }, { products: true }] } },
    text,
    {},
    { organization },
  );

describe('a name that is an ordinary word too', () => {
  test.each([
    ['counts with its capital', 'We use Relay for everything', ['Relay']],
    ['counts in capitals', 'RELAY is hiring', ['RELAY']],
    ['counts with an ending', 'Relay’s new office', ['Relay']],
    ['counts as a product', 'Try Handoff today', ['Handoff']],
    ['counts as an account', 'Thanks, @relay!', ['@relay']],
    ['is a word in small letters', 'Could you relay this? It ends in a handoff.', []],
  ])('%s', (_, text, found) => expect(named(text)).toEqual(found));

  test('counts in small letters where the company writes itself so', () => {
    expect(named('we use relay for everything', { name: 'relay' })).toEqual(['relay']);
  });
});

test('another name counts however it is written', () => {
  expect(named('havstrøm and HAVSTRØM')).toEqual(['havstrøm', 'HAVSTRØM']);
});

describe('a name that our list of words has not', () => {
  const tides = { name: 'Ravnsborg Spil A/S', aliases: ['Ravnsborg'], products: ['Tidevand'] };

  test.each([
    [
      'is a word in small letters, in a draft that has its capitals',
      'Vadehavet i dag: tidevand og tåge på samme tid.',
      [],
    ],
    ['is the company in small letters where one is at it', 'Så er jeg begyndt på ravnsborg!', ['ravnsborg']],
    ['is the company as a tag', 'Sikke en dag #ravnsborg', ['ravnsborg']],
    ['is the company where nothing has its capital', 'endnu en dag. ravnsborg er bare bedst', ['ravnsborg']],
    ['is a place with a word for one behind it', 'Vi var ved Ravnsborg Kirke i søndags.', []],
    ['is a place with a word for one before it', 'Vi cyklede til Store Ravnsborg i søndags.', []],
    ['is a place where a state stands behind it', 'Weekend in Ravnsborg, CA, right outside Yosemite.', []],
    ['is a place where a country stands behind it', 'A week in Ravnsborg, New Zealand', []],
    ['is a place where a region stands behind it', 'Uge 29 i Ravnsborg, Vestjylland', []],
    ['is a place with its state in brackets', 'Snowed in at Ravnsborg (Texas) with two kids', []],
    ['is a place that is called one', 'The town of Ravnsborg has a new library.', []],
    ['is a place that is called one in Danish', 'Stationsbyen Ravnsborg har fået bibliotek.', []],
    ['is the company with an office there', 'Ravnsborg, Texas office is hiring', ['Ravnsborg']],
    [
      'is the company beside a word in capitals',
      'Try Ravnsborg, OK? I love Ravnsborg, ME too',
      ['Ravnsborg', 'Ravnsborg'],
    ],
    ['is the company with a region’s genitive behind it', 'Ravnsborg, Jyllands bedste', ['Ravnsborg']],
    [
      'is the company beside any other word',
      'Ravnsborg Spil og Ravnsborg kirkede i dag.',
      ['Ravnsborg Spil', 'Ravnsborg'],
    ],
    ['is the company at the end of a line', 'Vi ses på Ravnsborg\nKirke og frokost bagefter', ['Ravnsborg']],
  ])('%s', (_, text, found) => expect(named(text, tides)).toEqual(found));
});
