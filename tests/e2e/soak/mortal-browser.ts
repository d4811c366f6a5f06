import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser.ts';

/** A Chromium that is killed and comes up again with the same profile and the same extension in it. */
export interface MortalBrowser {
  /** A page of the extension, to ask the background from. */
  page(): Page;
  /** As the browser ends an idle worker, but at any moment. */
  killWorker(): Promise<void>;
  /** SIGKILL: nobody has time to write anything down. */
  killBrowser(): Promise<void>;
  /** After `killBrowser`. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** @param extension folder of a built extension */
export async function startMortalBrowser(extension: string): Promise<MortalBrowser> {
  const executablePath = await findBrowser('chromium');
  const profile = await mkdtemp(join(tmpdir(), 'klarpost-mortal-'));
  let browser: Browser;
  let id: string;
  let page: Page;

  async function start(): Promise<void> {
    browser = await puppeteer.launch({
      executablePath,
      userDataDir: profile,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      handleSIGINT: false,
      args: [
        // Nothing but this machine's own collector can be reached.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        '--disable-component-update',
        // Chromium's sandbox refuses to run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    id = await browser.installExtension(extension);
    [page] = (await browser.pages()) as [Page];
    await page.goto(`chrome-extension://${id}/options.html`);
  }

  async function killBrowser(): Promise<void> {
    const child = browser.process();
    if (!child) throw new Error('There is no browser to kill.');
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill('SIGKILL');
    await gone;
  }

  await start();
  return {
    page: () => page,
    async killWorker() {
      const workers = await (await browser.extensions()).get(id)?.workers();
      await Promise.all((workers ?? []).map((worker) => worker.close().catch(unlessGone)));
    },
    killBrowser,
    start,
    async remove() {
      await killBrowser();
      // What was killed may still be letting go of its files.
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** It had died by itself in the same moment: so it is dead, as wished. */
function unlessGone(error: unknown): void {
  if (!/No (session|target) with given id/.test(String(error))) throw error;
}
