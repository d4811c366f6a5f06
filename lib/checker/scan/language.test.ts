import { describe, expect, test } from 'vitest';
import labelled from '../../../tests/fixtures/languages.json' with { type: 'json' };
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

/** Of posts of a few words, many with English loan words, how many are told rightly at least: what is measured, rounded down. */
const AT_LEAST: Record<'da' | 'en', Record<keyof typeof labelled, number>> = {
  da: { da: 0.9, nb: 0.7, sv: 0.9, en: 0.95, de: 0.9, unknown: 0.95 },
  en: { da: 0.8, nb: 0.7, sv: 0.95, en: 0.95, de: 0.95, unknown: 0.95 },
};

describe.each(['da', 'en'] as const)('in a policy in %s', (home) => {
  const checker = checkerWith([], { language: home });
  const answers = (texts: readonly string[]) =>
    texts.map((text) => [text, checker.check({ text, network: 'linkedin' }, { now: NOW }).language] as const);

  test.each(Object.entries(labelled))('short posts in %s', (language, texts) => {
    const mistaken = answers(texts).filter(([, found]) => found !== language);
    const share = 1 - mistaken.length / texts.length;
    expect(share, mistaken.map(([text, found]) => `${found}: ${text}`).join('\n')).toBeGreaterThanOrEqual(
      AT_LEAST[home][language as keyof typeof labelled],
    );
  });

  test('a Danish or English one is never taken for the other', () => {
    const asEnglish = answers(labelled.da).filter(([, found]) => found === 'en');
    const asDanish = answers(labelled.en).filter(([, found]) => found === 'da');
    expect([asEnglish, asDanish]).toEqual([[], []]);
  });
});
