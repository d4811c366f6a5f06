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
