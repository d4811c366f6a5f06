// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adapter, composerPage, finding } from '../../tests/support/composer-page.ts';
import type { Finding } from '../checker/types.ts';
import { createComposers } from './composers.ts';
import { createRemarkCard, type RemarkCard } from './remark-card.ts';
import type { Session } from './session.ts';

const FIRST = finding({ ruleId: 'first', start: 0, end: 2 });
const SECOND = finding({ ruleId: 'second', start: 3, end: 10 });

let page: ReturnType<typeof composerPage>;
let card: RemarkCard;
let session: Session;
let isShown: boolean;
let isBlocked: boolean;
/** What lies under the pointer. */
let under: Finding | undefined;
const onClosedByKey = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onClosedByKey.mockClear();
  page = composerPage();
  page.finds([FIRST, SECOND]);
  [isShown, isBlocked, under] = [true, false, undefined];
  const { services, signal } = page;
  const marks = { ...page.marks, findingAt: () => under };
  const composers = createComposers({
    adapter,
    services,
    marks,
    corrections: () => ({}),
    onMet: (met, ended) => card.watch(met, ended),
    onParted: () => {},
    onChange: (changed) => card.changed(changed),
    onActive: () => {},
    signal,
  });
  card = createRemarkCard({
    composers,
    marks,
    isShown: () => isShown,
    isBlocked: () => isBlocked,
    onChange: () => {},
    onClosedByKey,
    onGoneUnderKey: () => {},
    signal,
  });
  const root = page.addCard('We promise.');
  composers.meet(root);
  session = composers.at(root) as Session;
});
afterEach(() => {
  page.end();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** @returns whether the network's own code may act on it */
const key = (init: KeyboardEventInit) => page.key(session.composer.root, init);
const altK = () => key({ key: 'k', code: 'KeyK', altKey: true });
const pressEscape = () => key({ key: 'Escape' });
const move = (buttons = 0) =>
  session.composer.root.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, buttons }));
const leave = () => session.composer.root.dispatchEvent(new PointerEvent('pointerleave'));

describe('by the keyboard', () => {
  test('Alt+K goes from one remark to the next, and round', () => {
    const seen = [1, 2, 3].map(() => {
      altK();
      return card.open?.finding?.ruleId;
    });
    expect(seen).toEqual(['first', 'second', 'first']);
    expect(card.open?.isByKey).toBe(true);
  });

  test('Escape closes the card, not the network’s dialog, and the keys are the editor’s again', () => {
    altK();
    expect(pressEscape()).toBe(false);
    expect(card.open).toBeNull();
    expect(onClosedByKey).toHaveBeenCalledOnce();
    expect(pressEscape()).toBe(true);
  });

  test.each([
    ['Alt+Ctrl+K', { code: 'KeyK', altKey: true, ctrlKey: true }],
    ['Alt+J', { code: 'KeyJ', altKey: true }],
    ['K', { code: 'KeyK' }],
    ['Alt+K while an input method composes', { code: 'KeyK', altKey: true, isComposing: true }],
  ])('%s is the network’s', (_, init) => {
    expect(key(init)).toBe(true);
    expect(card.open).toBeNull();
  });

  test('Escape in the dialog at the Post button is that dialog’s', () => {
    altK();
    isBlocked = true;
    expect(pressEscape()).toBe(true);
    expect(card.open).not.toBeNull();
  });

  test('where only marks are wanted there is none', () => {
    isShown = false;
    altK();
    expect(card.open).toBeNull();
  });
});

describe('by the pointer', () => {
  test('it opens once the pointer rests on words, and goes a moment after it has left', () => {
    under = FIRST;
    move();
    vi.advanceTimersByTime(200);
    expect(card.open).toBeNull();
    vi.advanceTimersByTime(100);
    expect(card.open).toMatchObject({ finding: FIRST, isByPointer: true, isByKey: false });
    leave();
    vi.advanceTimersByTime(300);
    expect(card.open).toBeNull();
  });

  test('it stays while the pointer is on the card itself', () => {
    under = FIRST;
    move();
    vi.advanceTimersByTime(300);
    leave();
    card.keepOpen(true);
    vi.advanceTimersByTime(5000);
    expect(card.open).not.toBeNull();
    card.keepOpen(false);
    vi.advanceTimersByTime(600);
    expect(card.open).toBeNull();
  });

  test('a pointer that selects words, or passes over them, opens nothing', () => {
    under = FIRST;
    move(1);
    vi.advanceTimersByTime(1000);
    expect(card.open).toBeNull();
    move();
    leave();
    vi.advanceTimersByTime(1000);
    expect(card.open).toBeNull();
  });

  test('typing closes what the pointer opened, not what a key did', () => {
    under = FIRST;
    move();
    vi.advanceTimersByTime(300);
    session.composer.root.dispatchEvent(new Event('input'));
    expect(card.open).toBeNull();
    altK();
    session.composer.root.dispatchEvent(new Event('input'));
    expect(card.open).not.toBeNull();
  });
});

test('a remark that is no more has no card; another one’s end changes nothing', () => {
  altK();
  page.finds([FIRST]);
  session.refresh();
  expect(card.open?.finding).toEqual(FIRST);
  page.finds([SECOND]);
  session.refresh();
  expect(card.open).toBeNull();
});

describe('by a finger', () => {
  const root = () => session.composer.root;
  const touch = (type: string) =>
    root().dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch', clientX: 5, clientY: 5 }));
  const tap = () => {
    for (const type of ['pointermove', 'pointerup', 'pointerleave', 'click']) touch(type);
  };

  test('a tap on the words opens their remark, and it stays', () => {
    under = SECOND;
    tap();
    vi.advanceTimersByTime(2000);
    expect(card.open).toMatchObject({ finding: SECOND, isByKey: false });
  });

  test('a tap beside them closes it', () => {
    under = SECOND;
    tap();
    under = undefined;
    tap();
    expect(card.open).toBeNull();
  });
});

test('the pill opens them all, and closes them', () => {
  card.toggle();
  expect(card.open).toMatchObject({ finding: null, isByKey: false, isByPointer: false });
  card.toggle();
  expect(card.open).toBeNull();
});
