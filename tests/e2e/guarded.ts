import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { ask } from '../support/ask.ts';
import { type BrowserName, type Rig, startRig } from '../support/browser.ts';
import { importPolicy } from '../support/import-policy.ts';

interface Guarded {
  rig: Rig;
  /** From here the background is asked what it has counted. */
  settings: Page;
}

/** A browser with the demo policy for all tests of a `describe`. After each the networks' tabs, the posts and the events are gone. */
export function guarded(browser: BrowserName, onStarted: (started: Guarded) => void): void {
  let rig: Rig | undefined;
  let settings: Page;

  beforeAll(async () => {
    rig = await startRig(browser);
    await importPolicy(rig);
    settings = await rig.openExtensionPage('options.html');
    await ask(settings, 'events.forget');
    onStarted({ rig, settings });
  });
  afterEach(async () => {
    for (const page of (await rig?.browser.pages()) ?? []) {
      if (/linkedin|x\.com/.test(page.url())) await page.close();
    }
    await ask(settings, 'events.forget');
    rig?.site.reset();
  });
  afterAll(() => rig?.close());
}
