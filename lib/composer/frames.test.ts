// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { whenEntered } from './frames.ts';

const start = vi.fn();
let life = new AbortController();

function enter({ isFrame }: { isFrame: boolean }): void {
  vi.spyOn(window, 'top', 'get').mockReturnValue((isFrame ? {} : window) as typeof window);
  whenEntered(start, life.signal);
}

afterEach(() => {
  life.abort();
  life = new AbortController();
  vi.restoreAllMocks();
  start.mockClear();
  document.body.replaceChildren();
});

test('a page is looked at from the start', () => {
  enter({ isFrame: false });
  expect(start).toHaveBeenCalledOnce();
});

test.each(['focusin', 'pointerdown', 'keydown', 'drop'])(
  'a frame is looked at with the first %s in it, once',
  (type) => {
    enter({ isFrame: true });
    document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
    expect(start).not.toHaveBeenCalled();
    for (let turn = 0; turn < 2; turn++) document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect(start).toHaveBeenCalledOnce();
  },
);

test('a frame that somebody is in already is looked at from the start', () => {
  const field = document.body.appendChild(document.createElement('textarea'));
  field.focus();
  enter({ isFrame: true });
  expect(start).toHaveBeenCalledOnce();
});

test('after the end nobody is waited for', () => {
  enter({ isFrame: true });
  life.abort();
  document.body.dispatchEvent(new Event('focusin', { bubbles: true }));
  expect(start).not.toHaveBeenCalled();
});
