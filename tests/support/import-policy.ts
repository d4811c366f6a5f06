import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { Rig } from './browser.ts';
import { ROOT } from './run-tool.ts';

export const DEMO_POLICY = join(ROOT, 'assets/demo-policy.json');

/** What the page says in either language: on its button, and when the policy is in force. */
const ACTIVATE = xpath(
  '//button[starts-with(normalize-space(), "Activate") or starts-with(normalize-space(), "Sæt version")]',
);
const DONE = xpath(
  '//*[starts-with(text(), "Revision") and contains(text(), "is in force") or starts-with(text(), "Version") and contains(text(), "gælder nu")]',
);

function xpath(expression: string): string {
  return `::-p-xpath(${expression})`;
}

/** Puts a policy in force as an admin does: picks the file in Settings, and presses Activate. */
export async function importPolicy(rig: Rig, file = DEMO_POLICY): Promise<void> {
  const page = await rig.openExtensionPage('options.html');
  const picker = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  // The welcome page opens in front of it on a first run, and a page behind another is not drawn.
  await page.bringToFront();
  await picker?.uploadFile(file);
  const activate = await page.waitForSelector(ACTIVATE, { visible: true });
  await activate?.click();
  await page.waitForSelector(DONE);
  await page.close();
}
