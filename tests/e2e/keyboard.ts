/** What a person does who works by the keyboard alone; and that they are never lost on the way. */
import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../support/until.ts';

/** More stops than a page of ours has. */
const MOST_STOPS = 150;

interface Focused {
  name: string;
  role: string;
  /** Something on the page has it. */
  isSomewhere: boolean;
  isVisible: boolean;
}

function readFocused(): Focused {
  const element = document.activeElement;
  // While the browser's own controls have it, Firefox's page still knows what had it last.
  const isSomewhere = element !== null && element !== document.body && document.hasFocus();
  if (!isSomewhere) return { name: '', role: '', isSomewhere, isVisible: false };
  const labels = 'labels' in element ? ((element as HTMLInputElement).labels ?? []) : [];
  const name = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent ?? '';
  // The text editor frames itself as a whole.
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element.closest('.kp-code-editor') ?? element);
  const isFramed = outlineStyle !== 'none' && outlineWidth !== '0px';
  const role = element.getAttribute('role') ?? '';
  return {
    name: name.trim().replace(/\s+/g, ' '),
    role,
    isSomewhere,
    isVisible: isFramed || boxShadow !== 'none',
  };
}

export const focused = (page: Page): Promise<Focused> => page.evaluate(readFocused);

/** Walks by Tab, or back by Shift+Tab, until a control of this name has the focus; at each stop the focus is to be seen. */
export function tabTo(page: Page, name: string | RegExp, way: 'on' | 'back' = 'on'): Promise<void> {
  const isIt = (focused: Focused) => (typeof name === 'string' ? focused.name === name : name.test(focused.name));
  return walk(page, isIt, `“${name}”`, way);
}

async function walk(page: Page, isIt: (focused: Focused) => boolean, what: string, way: 'on' | 'back'): Promise<void> {
  const seen: string[] = [];
  for (let at = await focused(page); !isIt(at); at = await focused(page)) {
    if (seen.length > MOST_STOPS) throw new Error(`Tab never comes to ${what}, but to: ${seen.join(' · ')}`);
    // Past the last stop the browser's own controls have it.
    if (seen.length > 0 && at.isSomewhere) expect(at, 'the focus is seen').toMatchObject({ isVisible: true });
    await tab(page, way);
    seen.push(at.name);
  }
}

async function tab(page: Page, way: 'on' | 'back'): Promise<void> {
  if (way === 'back') await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  if (way === 'back') await page.keyboard.up('Shift');
}

/** To a button or a link, and presses it. */
export async function press(page: Page, name: string | RegExp, way: 'on' | 'back' = 'on', key: KeyInput = 'Enter') {
  await tabTo(page, name, way);
  await page.keyboard.press(key);
}

/** After what was just done, something on the page has the focus still. */
export const keepsFocus = (page: Page, after: string) =>
  until(async () => (await focused(page)).isSomewhere, `something has the focus after ${after}`);

/** To the list of tabs, and with the arrow keys to the one of this name. */
export async function turnTo(page: Page, name: string, way: 'on' | 'back' = 'on'): Promise<void> {
  await walk(page, ({ role }) => role === 'tab', 'the tabs', way);
  for (let steps = 0; (await focused(page)).name !== name; steps++) {
    if (steps > 20) throw new Error(`The arrow keys never come to “${name}”.`);
    await page.keyboard.press('ArrowRight');
  }
}
