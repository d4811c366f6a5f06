import { expect, test } from 'vitest';
import type { ContentItem } from '../policy/schema.ts';
import { countWordings, wordingOf } from './wording.ts';

const item: ContentItem = {
  id: 'harbour',
  origin: 'own',
  title: { da: 'Møllen', en: 'The mill' },
  texts: ['one', 'two', 'three'].map((text) => ({ network: 'linkedin', language: 'da', text })),
};
const reader = { languages: ['da'], policyLanguage: 'da', seed: 'install', timesShared: 0 };

test('passing over a wording gives another, until all were seen', () => {
  const seen = [0, 1, 2].map((skip) => wordingOf(item, 'linkedin', { ...reader, skip }).text);
  expect(new Set(seen)).toEqual(new Set(['one', 'two', 'three']));
  expect(wordingOf(item, 'linkedin', { ...reader, skip: 3 }).text).toBe(seen[0]);
});

test('having shared it moves on in the same way', () => {
  expect(wordingOf(item, 'linkedin', { ...reader, timesShared: 1 })).toEqual(
    wordingOf(item, 'linkedin', { ...reader, skip: 1 }),
  );
});

test.each([
  ['en', 'The mill'],
  ['sv', 'Møllen'],
])('without a text for the network it is the title, for a reader of %s', (language, text) => {
  expect(wordingOf(item, 'x', { ...reader, languages: [language] })).toEqual({ text });
  expect(countWordings(item, 'x', reader)).toBe(0);
});
