import { expect, test } from 'vitest';
import { checkerWith, NOW } from '../../../tests/support/checker-with.ts';

const languageOf = (text: string, language = 'en') =>
  checkerWith([], { language }).check({ text, network: 'linkedin' }, { now: NOW }).language;

test.each([
  ['Vi søger en montør til havnen', 'da'],
  ['Jeg er stolt af mit hold', 'da'],
  ['Stolt over at arbejde her', 'da'],
  ['Vi er glade for å fortelle om det nye prosjektet vårt', 'nb'],
  ['Jeg er stolt av laget mitt', 'nb'],
  ['Vi är glada att berätta om vårt nya projekt', 'sv'],
  ['Wir freuen uns auf das neue Projekt', 'de'],
  ['We are hiring two engineers', 'en'],
  ['Get 20 % off HavStrøm today', 'en'],
  ['Guaranteed returns', 'unknown'],
  ['🎉🎉', 'unknown'],
  ['', 'unknown'],
])('%s is %s', (text, expected) => {
  expect(languageOf(text)).toBe(expected);
});

test('where two are equal, the policy’s own wins', () => {
  expect(languageOf('I dag åbner vi', 'da')).toBe('da');
  expect(languageOf('I dag åbner vi', 'en')).toBe('unknown');
});
