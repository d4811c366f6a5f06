// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Edit } from '../../lib/checker/types.ts';
import { replaceInField } from './replace-in-field.ts';

test.each<[string, string, Edit[], string]>([
  ['one word is replaced', 'a guarantee here', [{ start: 2, end: 11, text: 'promise' }], 'a promise here'],
  [
    'several at once keep their places',
    'ab cd',
    [
      { start: 0, end: 2, text: 'long' },
      { start: 3, end: 5, text: '' },
    ],
    'long ',
  ],
  [
    'a disclosure goes in front',
    'Vores nye mølle',
    [{ start: 0, end: 0, text: 'Reklame: ' }],
    'Reklame: Vores nye mølle',
  ],
  ['nothing for nothing changes nothing', 'same', [{ start: 2, end: 2, text: '' }], 'same'],
])('%s, and it is told', (_, before, edits, after) => {
  const field = document.createElement('textarea');
  field.value = before;
  document.body.append(field);
  let heard = before;
  field.addEventListener('input', () => {
    heard = field.value;
  });
  replaceInField(field, edits);
  expect(field.value).toBe(after);
  expect(heard).toBe(after);
});
