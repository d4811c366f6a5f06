// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trusted } from '../../../tests/support/composer-page.ts';
import type { EditorAdapter, InputWay } from '../types.ts';
import { differenceOf, replaceInEditor } from './replace.ts';

test.each([
  ['nothing', 'wind', 'wind', { start: 4, end: 4, text: '' }],
  ['a word that is another', 'we utilize it', 'we use it', { start: 4, end: 9, text: 's' }],
  ['what was put at the end', 'wind#tag', 'wind', { start: 4, end: 8, text: '' }],
  ['what was taken from the start', 'ind', 'wind', { start: 0, end: 0, text: 'w' }],
  ['letters that stand twice', 'aa', 'aaa', { start: 2, end: 2, text: 'a' }],
  ['all there is', '', 'wind', { start: 0, end: 0, text: 'wind' }],
])('the difference is %s', (_, text, wanted, edit) => {
  const found = differenceOf(text, wanted);
  expect(found).toEqual(edit);
  expect(text.slice(0, found.start) + found.text + text.slice(found.end)).toBe(wanted);
});

/** A field whose browser keeps the steps that it is told of, and undoes them as the test says. */
describe('a way that put the words elsewhere', () => {
  let field: HTMLTextAreaElement;
  let commands: string[];
  let onCommand: (name: string) => void;

  beforeEach(() => {
    field = document.body.appendChild(document.createElement('textarea'));
    field.value = 'We utilize wind.';
    commands = [];
    Object.assign(document, {
      execCommand: (name: string) => {
        commands.push(name);
        onCommand(name);
        return true;
      },
    });
  });
  afterEach(() => {
    document.body.replaceChildren();
    Reflect.deleteProperty(document, 'execCommand');
  });

  const insert: InputWay = (_, text) => field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  /** The first time behind all there is, then where it should. */
  function strayingOnce(): InputWay {
    let isFirst = true;
    return (root, text) => {
      if (isFirst) field.setSelectionRange(field.value.length, field.value.length);
      isFirst = false;
      return insert(root, text);
    };
  }
  const editorWith = (...ways: InputWay[]): EditorAdapter => ({
    name: 'plain',
    recognises: () => true,
    read: () => ({ text: field.value, ranges: () => [], selection: () => null, offsetAt: () => null }),
    ways,
  });
  const replace = (...ways: InputWay[]) =>
    replaceInEditor(editorWith(...ways), field, [{ start: 3, end: 10, text: 'use' }], new AbortController().signal);

  test('is undone, and the next is tried', async () => {
    onCommand = () => {
      field.value = 'We utilize wind.';
    };
    expect(await replace(strayingOnce(), insert)).toBe(true);
    expect([field.value, commands]).toEqual(['We use wind.', ['undo']]);
  });

  test('is taken out by hand where the browser’s undo takes older words, which come back', async () => {
    onCommand = (name) => {
      field.value = name === 'undo' ? field.value.slice(3) : `We ${field.value}`;
    };
    expect(await replace(strayingOnce())).toBe(false);
    expect([field.value, commands]).toEqual(['We utilize wind.', ['undo', 'redo']]);
  });

  test.each([
    ['behind the fix is left, and the fix is in', 'We use wind.!', true],
    ['over it is left, and the fix is not', '!', false],
  ])('what a person writes meanwhile %s', async (_, written, isDone) => {
    onCommand = () => {};
    const andKey: InputWay = (root, text) => {
      insert(root, text);
      root.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: '!' })));
      field.value = written;
    };
    expect(await replace(andKey)).toBe(isDone);
    expect([field.value, commands]).toEqual([written, []]);
  });

  test('what a person undoes at once was in: it is not told as a fix that failed', async () => {
    onCommand = () => {};
    const andUndone: InputWay = (root, text) => {
      insert(root, text);
      requestAnimationFrame(() => {
        field.value = 'We utilize wind.';
        root.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true })));
      });
    };
    expect(await replace(andUndone)).toBe(true);
    expect([field.value, commands]).toEqual(['We utilize wind.', []]);
  });

  test('is taken out by hand where undo does nothing', async () => {
    onCommand = () => {};
    expect(await replace(strayingOnce())).toBe(false);
    expect([field.value, commands]).toEqual(['We utilize wind.', ['undo']]);
  });
});
