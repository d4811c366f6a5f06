// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { pillBox, pillPlace, visibleBox, within } from './places.ts';

const WINDOW = { width: 1000, height: 700 };

/** An editor in an area that scrolls. happy-dom draws nothing, so that the rectangles are given. */
function page(editor: number[], area: number[], overflow = 'auto'): HTMLElement {
  document.body.innerHTML = `<div style="overflow-y: ${overflow}"><p></p></div>`;
  for (const [name, value] of [
    ['clientWidth', WINDOW.width],
    ['clientHeight', WINDOW.height],
  ] as const) {
    vi.spyOn(document.documentElement, name, 'get').mockReturnValue(value);
  }
  const [outer, inner] = document.querySelectorAll<HTMLElement>('div, p');
  const rect = ([left = 0, top = 0, right = 0, bottom = 0]: number[]) =>
    new DOMRect(left, top, right - left, bottom - top);
  vi.spyOn(outer as HTMLElement, 'getBoundingClientRect').mockReturnValue(rect(area));
  vi.spyOn(inner as HTMLElement, 'getBoundingClientRect').mockReturnValue(rect(editor));
  return inner as HTMLElement;
}

describe('what can be seen of a composer', () => {
  test.each([
    ['all of it', [100, 100, 500, 300], [0, 0, 1000, 700], [100, 100, 500, 300]],
    ['what its scrolling dialog leaves', [100, -900, 500, 2000], [100, 80, 500, 400], [100, 80, 500, 400]],
    ['what the window leaves', [100, 600, 500, 900], [0, 0, 2000, 2000], [100, 600, 500, 700]],
  ])('%s', (_, editor, area, [left, top, right, bottom]) => {
    expect(visibleBox(page(editor, area))).toMatchObject({ left, top, right, bottom });
  });

  test.each([
    ['scrolled away under its dialog', [100, 500, 500, 900], [100, 80, 500, 400]],
    ['scrolled out of the window', [100, -300, 500, -10], [0, -1000, 1000, 1000]],
  ])('nothing when it is %s', (_, editor, area) => expect(visibleBox(page(editor, area))).toBeNull());

  test('an area that lets it stand out hides nothing', () => {
    expect(visibleBox(page([100, 100, 500, 600], [100, 80, 500, 400], 'visible'))).toMatchObject({ bottom: 600 });
  });
});

describe('the pill', () => {
  const box = { left: 100, top: 100, right: 500, bottom: 300 };

  test.each([
    ['at the end of the last line', box, 'ltr', { x: 496, y: 296 }],
    ['where a line from right to left ends', box, 'rtl', { x: 148, y: 296 }],
    ['whole, however little of the composer there is', { ...box, top: 0, bottom: 6 }, 'ltr', { x: 496, y: 38 }],
  ])('%s', (_, seen, direction, place) => expect(pillPlace(seen, direction)).toEqual(place));

  test('has a box for the card to hang from', () => {
    expect(pillBox({ x: 496, y: 296 })).toEqual({ left: 448, top: 266, right: 496, bottom: 296 });
  });
});

test('a box as a transformed dialog counts', () => {
  expect(within({ left: 100, top: 100, right: 500, bottom: 300 }, { x: 40, y: 10 })).toEqual({
    left: 60,
    top: 90,
    right: 460,
    bottom: 290,
  });
});
