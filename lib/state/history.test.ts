import { expect, test } from 'vitest';
import { createHistory } from './history.ts';

const history = (first = '') => createHistory(first, (text) => text.length);

test('undo walks back, redo forward, and something new ends what could be redone', () => {
  const texts = history('a');
  texts.push('b');
  texts.push('c');
  texts.undo();
  texts.undo();
  expect(texts).toMatchObject({ now: 'a', canUndo: false, canRedo: true });
  texts.redo();
  texts.push('d');
  texts.redo();
  expect(texts).toMatchObject({ now: 'd', canRedo: false });
  texts.undo();
  expect(texts.now).toBe('b');
});

test.each([
  ['typing on is one step', ['type', 100], ['type', 900], ''],
  ['typing after a pause is another', ['type', 100], ['type', 1200], 'a'],
  ['in another field it is another', ['type', 100], ['form', 200], 'a'],
  ['what is no typing is a step each', [undefined, 100], [undefined, 101], 'a'],
] as const)('%s', (_, [group, at], [next, later], undone) => {
  const texts = history();
  texts.push('a', { group, at });
  texts.push('ab', { group: next, at: later });
  texts.undo();
  expect(texts.now).toBe(undone);
});

test('large texts are forgotten first, but never the last step', () => {
  const texts = createHistory(0, () => 30_000_000);
  for (const n of [1, 2, 3]) texts.push(n);
  texts.undo();
  expect(texts).toMatchObject({ now: 2, canUndo: false });
});
