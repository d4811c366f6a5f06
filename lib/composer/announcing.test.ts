// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { composerPage, finding } from '../../tests/support/composer-page.ts';
import { createAnnouncing } from './announcing.ts';
import { createCaretReturn } from './caret-return.ts';
import type { Session } from './session.ts';

let page: ReturnType<typeof composerPage>;
let isIdle: boolean;

beforeEach(() => {
  page = composerPage();
  isIdle = true;
});
afterEach(() => {
  page.end();
  document.body.replaceChildren();
});

function writing(remarks: number): Session {
  page.finds(Array.from({ length: remarks }, (_, index) => finding({ ruleId: `rule-${index}` })));
  const session = page.open('We promise.');
  vi.spyOn(session, 'isIdle', 'get').mockImplementation(() => isIdle);
  return session;
}

test('remarks are told of when nobody types, and each number once it is another', () => {
  const announced = createAnnouncing();
  const session = writing(2);
  isIdle = false;
  expect(announced(session)).toBeNull();
  isIdle = true;
  expect(announced(session)).toBe(2);
  page.finds([]);
  session.checkNow();
  isIdle = false;
  expect(announced(session)).toBe(2);
  isIdle = true;
  expect(announced(session)).toBe(0);
});

test('of a draft without any, nothing is said; nor of the one before, in another composer', () => {
  const announced = createAnnouncing();
  expect(announced(writing(1))).toBe(1);
  expect(announced(writing(0))).toBeNull();
  expect(announced(null)).toBeNull();
});

test('the caret comes back once, and where a fix has put it already it is let alone', () => {
  const caret = createCaretReturn();
  const session = writing(1);
  const takeBack = vi.spyOn(session, 'takeBackCaret').mockResolvedValue();
  caret.now();
  caret.afterwards(session);
  caret.now();
  caret.now();
  expect(takeBack).toHaveBeenCalledTimes(1);
  caret.ifLost(session);
  caret.now();
  expect(takeBack).toHaveBeenCalledTimes(2);
  session.composer.root.tabIndex = 0;
  session.composer.root.focus();
  caret.ifLost(session);
  caret.now();
  expect(takeBack).toHaveBeenCalledTimes(2);
});
