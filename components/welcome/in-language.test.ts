import { expect, test } from 'vitest';
import { inLanguageFirst } from './in-language.ts';

const languageOf = (text: string) => (/[æøå]/.test(text) ? 'da' : /the/.test(text) ? 'en' : 'unknown');

test.each([
  ['one’s own language goes first', ['the one', 'på en', 'the other'], 'da', ['på en', 'the one', 'the other']],
  ['what can’t be told goes before another language', ['the', '¡', 'på'], 'da', ['på', '¡', 'the']],
  ['with none of it, all stays in its order', ['the one', 'the other'], 'da', ['the one', 'the other']],
  ['nothing stays nothing', [], 'da', []],
])('%s', (_, texts, language, sorted) => {
  expect(inLanguageFirst(texts, language, languageOf)).toEqual(sorted);
});
