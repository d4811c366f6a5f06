// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adapter, composerPage } from '../../tests/support/composer-page.ts';
import { createComposers } from './composers.ts';

let page: ReturnType<typeof composerPage>;
let on: { [Name in 'onMet' | 'onParted' | 'onChange' | 'onActive']: ReturnType<typeof vi.fn<() => void>> };
let composers: ReturnType<typeof createComposers>;

beforeEach(() => {
  page = composerPage();
  on = { onMet: vi.fn(), onParted: vi.fn(), onChange: vi.fn(), onActive: vi.fn() };
  const { services, marks, signal } = page;
  composers = createComposers({ adapter, services, marks, corrections: () => ({}), ...on, signal });
});
afterEach(() => {
  page.end();
  document.body.replaceChildren();
});

const meet = (text = '') => {
  const root = page.addCard(text);
  composers.meet(root);
  return root;
};

test('a composer is met once, and is the one that is written in while there is no other', () => {
  const root = meet('Hello');
  expect(composers.meet(root)).toBe(true);
  expect(on.onMet).toHaveBeenCalledOnce();
  expect([composers.all().length, composers.active, composers.at(root)?.state.text]).toEqual([
    1,
    composers.at(root),
    'Hello',
  ]);
});

test('what the network’s adapter doesn’t know is none', () => {
  const search = document.body.appendChild(document.createElement('p'));
  expect(composers.meet(search)).toBe(false);
  expect(composers.all()).toEqual([]);
});

test('the second doesn’t take over before somebody writes in it', () => {
  const [first, second] = [meet(), meet()].map((root) => composers.at(root));
  expect(composers.active).toBe(first);
  if (second) composers.activate(second);
  expect(composers.active).toBe(second);
  if (second) composers.activate(second);
  expect(on.onActive).toHaveBeenCalledOnce();
});

test('one that left the page is parted from, its marks go, and another takes its place', () => {
  const [gone, stays] = [meet('one'), meet('two')];
  gone.closest('.card')?.remove();
  composers.dropGone();
  expect(on.onParted).toHaveBeenCalledOnce();
  expect(page.marks.clear).toHaveBeenCalledExactlyOnceWith(gone);
  expect(composers.active).toBe(composers.at(stays));
});

test.each([
  ['whose dialog stands is kept aside until its editor is back', '<div role="dialog"></div>', 1],
  ['that stood in the page is forgotten', '<main></main>', 0],
])('a draft %s', (_, around, kept) => {
  document.body.innerHTML = around;
  const root = meet('one');
  const card = root.closest('.card') as HTMLElement;
  document.body.firstElementChild?.append(card);
  root.remove();
  composers.dropGone();
  expect(composers.all()).toEqual([]);
  expect(composers.aside().map((session) => session.checkNow().text)).toEqual(kept ? ['one'] : []);
  card.prepend(root);
  composers.meet(root);
  expect(composers.aside()).toEqual([]);
});

describe('a draft', () => {
  const draftOf = (root: HTMLElement) => composers.at(root)?.draft;

  /** X draws an editor anew when a picture is attached; who watches the page hears of the new one first, as a rule. */
  function redraw(root: HTMLElement, { text = root.textContent ?? '', isGoneFirst = false } = {}): HTMLElement {
    const again = root.cloneNode() as HTMLElement;
    again.textContent = text;
    const card = root.parentElement;
    root.remove();
    if (isGoneFirst) composers.dropGone();
    card?.prepend(again);
    composers.meet(again);
    composers.dropGone();
    return again;
  }

  test.each([
    ['drawn anew', {}],
    ['drawn anew a moment later', { isGoneFirst: true }],
  ])('is the same one in an editor that is %s', (_, how) => {
    const root = meet('one');
    const before = draftOf(root);
    const again = redraw(root, how);
    expect(draftOf(again)).toBe(before);
    expect(draftOf(redraw(again, how))).toBe(before);
  });

  test.each<[what: string, text: string, how: object, prepare?: (root: HTMLElement) => void]>([
    ['with other words', 'one', { text: 'two' }],
    ['with no words', '', {}],
    ['after it was sent', 'one', {}, (root) => Object.assign(composers.at(root) ?? {}, { wasSent: true })],
  ])('is another one in an editor that comes %s', (_, text, how, prepare) => {
    const root = meet(text);
    prepare?.(root);
    const before = draftOf(root);
    expect(draftOf(redraw(root, how))).not.toBe(before);
  });

  test('of a thread is one a part, though they say the same', () => {
    const [first, second] = [meet('one'), meet('one')];
    const before = [draftOf(first), draftOf(second)];
    const after = [first, second].map((root) => draftOf(redraw(root)));
    expect(after).toEqual(before);
    expect(after[0]).not.toBe(after[1]);
  });
});

test('parted from all, nothing is left and nobody writes', () => {
  meet();
  meet();
  composers.partAll();
  expect([composers.all(), composers.active, on.onParted.mock.calls.length]).toEqual([[], null, 2]);
});

test('everything ends with the page’s life', () => {
  const root = meet('one');
  page.end();
  expect(page.marks.clear).toHaveBeenCalledExactlyOnceWith(root);
});
