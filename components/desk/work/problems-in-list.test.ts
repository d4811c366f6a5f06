import { expect, test } from 'vitest';
import type { Problem } from '../../../lib/policy/problem.ts';
import { problemsInList } from './problems-in-list.ts';

const problem = (pointer: string): Problem => ({ pointer, what: pointer, mend: '', severity: 'error' });
const rules = (...ids: string[]) => ({ rules: ids.map((id) => ({ id })) });
const LOOKED = { problems: ['/rules', '/rules/1', '/rules/1/id', '/rules/12', '/tests/0'].map(problem) };

test.each([
  ['as it was looked at', rules('a', 'b', 'c'), rules('a', 'b', 'c'), 1],
  ['moved', rules('a', 'b', 'c'), rules('b', 'a', 'c'), 0],
  ['moved by what went before it', rules('a', 'b', 'c'), rules('b', 'c'), 0],
  ['moved by what came before it', rules('a', 'b', 'c'), rules('new', 'a', 'b', 'c'), 2],
  ['being typed in, its id too', rules('a', 'b', 'c'), rules('a', 'be', 'c'), 1],
  ['the second of two alike', rules('a', 'a', 'c'), rules('a', 'c', 'a'), 2],
  ['taken away', rules('a', 'b', 'c'), rules('a', 'c'), null],
  ['moved and typed in at once', rules('a', 'b', 'c'), rules('be', 'a', 'c'), null],
  ['in a text that can’t be read', rules('a', 'b', 'c'), undefined, null],
])('problems of a rule stay with it: %s', (_, value, now, place) => {
  const at = problemsInList('rules', { ...LOOKED, value }, now);
  const found = [0, 1, 2, 3].map((one) => at(one).map(({ pointer }) => pointer));
  expect(found).toEqual([0, 1, 2, 3].map((one) => (one === place ? ['/rules/1', '/rules/1/id'] : [])));
});
