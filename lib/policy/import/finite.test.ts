import { expect, test } from 'vitest';
import { finiteWords } from './finite.ts';

test.each<[string, string, string[] | undefined]>([
  ['a word is itself', 'utilize', ['utilize']],
  ['an optional letter is two spellings', 'colou?r', ['color', 'colour']],
  ['a choice is each of its words', '(?:can|could) not', ['can not', 'could not']],
  ['a class is each of its letters', 'anali[sz]e', ['analise', 'analize']],
  ['both cases of a letter are two words where case counts', '[Ww]eb', ['Web', 'web']],
  ['any white space is one space', 'log\\s+in', ['log in']],
  ['word boundaries at the ends fall away', '\\bfoo\\b', ['foo']],
  ['an escaped dot is a dot', 'e\\.g\\.', ['e.g.']],
  ['an open repeat is no list', 'wo+w', undefined],
  ['any character is no list', 'a.b', undefined],
  ['a look-ahead is no list', 'a(?=b)', undefined],
  ['too many are no list', '[a-z][a-z]', undefined],
  ['a broken pattern is no list', '(', undefined],
])('%s', (_, source, words) => expect(finiteWords(source)?.sort()).toEqual(words?.sort()));

test('without regard to case, both cases are one word', () => {
  expect(finiteWords('[Ww]eb', { ignoreCase: true })).toEqual(['web']);
});
