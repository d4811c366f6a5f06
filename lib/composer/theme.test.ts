// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { themeOf, themeOfColor } from './theme.ts';

test.each([
  ['white', 'rgb(255, 255, 255)', 'light'],
  ['X at night', 'rgb(0, 0, 0)', 'dark'],
  ['X, dim', 'rgb(21, 32, 43)', 'dark'],
  ['LinkedIn at night', 'rgb(27, 31, 35)', 'dark'],
  ['a blue that is dark to the eye', 'rgb(0, 0, 255)', 'dark'],
  ['a yellow that is light to it', 'rgb(255, 255, 0)', 'light'],
  ['nothing', 'rgba(0, 0, 0, 0)', null],
  ['a veil', 'rgba(0, 0, 0, 0.3)', null],
  ['the newer way of writing it', 'rgb(10 10 10 / 0.9)', 'dark'],
  ['a colour space', 'color(srgb 0.98 0.98 0.98)', 'light'],
  ['oklch', 'oklch(0.21 0.03 250)', 'dark'],
  ['lab', 'lab(96 0 0)', 'light'],
  ['no colour', '', null],
])('%s', (_, color, theme) => expect(themeOfColor(color)).toBe(theme));

afterEach(() => document.body.replaceChildren());

test('the nearest background that hides what is behind it decides', () => {
  document.body.innerHTML =
    '<div style="background-color: rgb(0, 0, 0)"><p style="background-color: rgba(255, 255, 255, 0.2)"></p></div>';
  expect(themeOf(document.querySelector('p') as HTMLElement)).toBe('dark');
});

test('out of a shadow tree as well', () => {
  document.body.innerHTML = '<div style="background-color: rgb(0, 0, 0)"></div>';
  const root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<p></p>';
  expect(themeOf(root.querySelector('p') as HTMLElement)).toBe('dark');
});
