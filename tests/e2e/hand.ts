/** What a person does with the keyboard while the guard is at work. */
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { until } from '../support/until.ts';

export const MODIFIER = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Keys together. */
export async function press(page: Page, modifier: 'Control' | 'Meta' | 'Alt', key: KeyInput): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

/** Alt+K until there is a remark to go to: nothing else tells that a plain field's remarks are there. */
export async function firstRemark(page: Page): Promise<void> {
  await until(async () => {
    await press(page, 'Alt', 'KeyK');
    return page.evaluate(isGuardFocused);
  }, 'a remark has the focus');
}

/** Alt+K, and the remark has the focus. */
export async function nextRemark(page: Page, view: Frame = page.mainFrame()): Promise<void> {
  await press(page, 'Alt', 'KeyK');
  await until(() => view.evaluate(isGuardFocused), 'the remark has the focus');
}

export const dialogOpen = (view: Page | Frame) => until(() => view.evaluate(isGuardFocused), 'the dialog is open');

/** In a closed tree, the host is all that can be seen of what has the focus. */
function isGuardFocused(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.style.zIndex === '2147483647';
}

/** By the keyboard: from the way back, which has the focus, to the field for the reason, and on to "Post anyway". */
export async function passWithReason(page: Page, reason: string, view: Frame = page.mainFrame()): Promise<void> {
  await dialogOpen(view);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.type(reason);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
