/**
 * A browser with the extension in it, on the practice LinkedIn and X, for tests and for trying out.
 *
 *     const rig = await startRig('chromium');               // or 'firefox': BROWSERS has both
 *     await importPolicy(rig);                              // import-policy.ts: the demo policy, through Settings
 *     rig.site.configure({ publish: 'refuse' });            // see tests/pages/settings.ts
 *     const composer = await openComposer(rig, 'LinkedIn classic');      // tests/e2e/practice.ts: its table of places
 *     await composer.type('Hello');
 *     expect(await composer.text()).toBe('Hello');          // what the editor itself holds, by window.__practice
 *     const popup = await rig.openPopup(composer.page);     // Chromium: the real one; Firefox: its page, 400 by 600
 *     await expectNoAxeViolations(popup);                   // axe.ts
 *     await rig.killBackground();                           // as the browser does it, between any two steps
 *     expect(rig.requests.refused()).toEqual([]);           // nothing else left the browser
 *     rig.site.reset();                                     // between tests: no posts, usual settings
 *     await rig.close();
 *
 * Everything that leaves the browser goes through our proxy (proxy.ts) and is written down (request-log.ts); only the practice
 * hosts and this machine can be reached.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { HOSTS } from '../pages/endpoints.ts';
import { type Certificate, createCertificate } from './certificate.ts';
import { launchChromium } from './chromium.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import { bundlePages } from './pages-bundle.ts';
import { startProxy } from './proxy.ts';
import { RequestLog } from './request-log.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';

export type { BrowserName } from './find-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Both, or those that KLARPOST_BROWSERS names (separated by commas). */
export const BROWSERS: BrowserName[] = (['chromium', 'firefox'] as const).filter(
  (name) => !process.env.KLARPOST_BROWSERS || process.env.KLARPOST_BROWSERS.split(',').includes(name),
);

export type ColorScheme = 'light' | 'dark';

export interface RigOptions {
  /** Folder of the built extension, or null for a browser without; by default what `npm run build` left. */
  extension?: string | null;
  /** First choice of the browser, as pages and extensions see it in `navigator.languages`. */
  language?: 'en' | 'da';
  colorScheme?: ColorScheme;
  headless?: boolean;
  /** Who looks wants no motion (Chromium only): a picture is never taken halfway. */
  isStill?: boolean;
  /** More switches for Chromium. */
  switches?: readonly string[];
}

export interface Viewport {
  width: number;
  height: number;
}

export interface Rig {
  name: BrowserName;
  browser: Browser;
  site: SiteServer;
  /** All that has left the browser. */
  requests: RequestLog;
  /** A new tab with the page loaded. */
  open(url: string, viewport?: Viewport): Promise<Page>;
  /** A new tab with a page of the extension, such as `options.html`. */
  openExtensionPage(path: string, viewport?: Viewport): Promise<Page>;
  /** The popup, as the extension's button opens it while this page is shown. */
  openPopup(over: Page): Promise<Page>;
  /** Ends the service worker (Firefox: the event page) as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Takes the extension out of the browser, under whatever pages are open. */
  removeExtension(): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  close(): Promise<void>;
}

/** What launching needs, and what a launched browser can do; one for each kind of browser. */
export interface LaunchOptions {
  executable: string;
  extension: string | null;
  proxyPort: number;
  certificate: Certificate;
  language: 'en' | 'da';
  colorScheme: ColorScheme;
  headless: boolean;
  isStill: boolean;
  switches: readonly string[];
}

export type Launched = Pick<
  Rig,
  'browser' | 'openExtensionPage' | 'openPopup' | 'killBackground' | 'removeExtension' | 'setColorScheme'
> & {
  newPage(): Promise<Page>;
};

export const PAGE_SIZE: Viewport = { width: 1280, height: 900 };
export const POPUP_SIZE: Viewport = { width: 400, height: 600 };

export async function startRig(name: BrowserName, options: RigOptions = {}): Promise<Rig> {
  const { extension = join(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3') } = options;
  if (extension !== null && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No extension in ${extension}: build it first (npm run build).`);
  }
  const executable = await findBrowser(name);
  const hosts = Object.values(HOSTS);
  const requests = new RequestLog();
  const certificate = await createCertificate(hosts);
  const site = await startSiteServer({ certificate, bundle: await bundlePages(), log: requests });
  const proxy = await startProxy({ hosts, sitePort: site.port, log: requests });
  const stopServers = () => Promise.all([site.close(), proxy.close()]);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const launched = await launch({
    executable,
    extension,
    proxyPort: proxy.port,
    certificate,
    language: options.language ?? 'en',
    colorScheme: options.colorScheme ?? 'light',
    headless: options.headless ?? true,
    isStill: options.isStill ?? false,
    switches: options.switches ?? [],
  }).catch(async (error: unknown) => {
    await stopServers();
    throw error;
  });
  return {
    ...launched,
    name,
    site,
    requests,
    open: async (url, viewport = PAGE_SIZE) => {
      const page = await launched.newPage();
      if (options.headless ?? true) await page.setViewport(viewport);
      await page.goto(url);
      return page;
    },
    close: async () => {
      await launched.browser.close();
      await stopServers();
    },
  };
}

/**
 * A picture of the page: `.output/screens/NAME.png`, or in the folder that KLARPOST_SCREENS names, when the README's pictures
 * are to be made anew.
 */
export async function saveScreenshot(page: Page, name: string): Promise<void> {
  const path = join(ROOT, process.env.KLARPOST_SCREENS ?? '.output/screens', `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path: path as `${string}.png` });
}
