// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createShowing } from './showing.ts';
import type { GuardActions, GuardModel } from './view.ts';

const MODEL: GuardModel = {
  pill: null,
  card: null,
  gate: null,
  notice: 'updated',
  announcement: null,
  theme: 'light',
};

let life: AbortController;
let model: GuardModel | null;
let near: HTMLElement;
const render = vi.fn();
const createView = vi.fn(() => ({ render }));
const onDrawn = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  life = new AbortController();
  model = MODEL;
  near = document.body;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const show = () =>
  createShowing({
    document,
    isLookKept: () => false,
    createView,
    actions: {} as GuardActions,
    model(origin) {
      if (model) origin();
      return model;
    },
    near: () => near,
    onDrawn,
    signal: life.signal,
  });
const hosts = () =>
  Array.from(document.querySelectorAll<HTMLElement>('div')).filter(({ style }) => style.zIndex !== '');
const frame = () => vi.advanceTimersToNextFrame();

test('nothing of ours is on a page with nothing to show', () => {
  model = null;
  show().soon();
  frame();
  expect([hosts().length, createView.mock.calls.length]).toEqual([0, 0]);
});

test('many changes are drawn once, with the next frame', () => {
  const showing = show();
  for (let change = 0; change < 5; change++) showing.soon();
  expect(render).not.toHaveBeenCalled();
  frame();
  expect(render).toHaveBeenCalledExactlyOnceWith(MODEL);
  expect(hosts()).toHaveLength(1);
});

test('what can’t wait is drawn at once, and not again', () => {
  const showing = show();
  showing.soon();
  showing.now();
  frame();
  expect([render.mock.calls.length, onDrawn.mock.calls.length]).toEqual([1, 1]);
});

test('the host goes with what it showed, and comes again for the next, in the same view', () => {
  const showing = show();
  showing.now();
  model = null;
  showing.now();
  expect(hosts()).toEqual([]);
  model = MODEL;
  showing.now();
  expect([hosts().length, createView.mock.calls.length]).toEqual([1, 1]);
  expect(render.mock.calls).toEqual([[MODEL], [null], [MODEL]]);
});

test('it is at the end of the page, and a page sees nothing in it', () => {
  show().now();
  const [host] = hosts();
  expect([host?.parentElement, host?.shadowRoot, host?.childNodes.length]).toEqual([document.documentElement, null, 0]);
});

test('nothing is drawn after the end, and nothing left', () => {
  const showing = show();
  showing.now();
  showing.soon();
  life.abort();
  frame();
  showing.now();
  expect([hosts().length, render.mock.calls.length]).toEqual([0, 1]);
});
