import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { evaluateInFirefox } from './bidi.ts';
import { type ColorScheme, type Launched, type LaunchOptions, PAGE_SIZE, POPUP_SIZE } from './browser.ts';
import { until } from './until.ts';

/** `layout.css.prefers-color-scheme.content-override` */
const SCHEMES: Record<ColorScheme, number> = { dark: 0, light: 1 };

/** Firefox, by WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const { executable, extension, proxyPort, language, colorScheme, headless } = options;
  const id = extension ? await readId(extension) : null;
  // Firefox gives an extension's pages a random host; here it is known beforehand.
  const host = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    handleSIGINT: false,
    // Without this a released Firefox doesn't let go of Mozilla's settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxyPrefs(proxyPort),
      ...QUIET_PREFS,
      'extensions.webextensions.uuids': JSON.stringify(id ? { [id]: host } : {}),
      'intl.accept_languages': language === 'da' ? 'da, en' : 'en-US, en',
      'intl.locale.requested': language === 'da' ? 'da,en-US' : 'en-US',
      'layout.css.prefers-color-scheme.content-override': SCHEMES[colorScheme],
    },
  });
  if (extension) await browser.installExtension(extension);

  const openExtensionPage = async (path: string, viewport = PAGE_SIZE) => {
    const page = await browser.newPage();
    if (headless) await page.setViewport(viewport);
    await goToExtensionPage(page, `moz-extension://${host}/${path}`);
    return page;
  };
  return {
    browser,
    newPage: () => browser.newPage(),
    openExtensionPage,
    openPopup: async () => openExtensionPage(await popupOf(extension), POPUP_SIZE),
    killBackground: () =>
      evaluateInFirefox(browser, `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`),
    removeExtension: async () => {
      if (id) await browser.uninstallExtension(id);
    },
    setColorScheme: async (scheme) => {
      await setPref(browser, 'layout.css.prefers-color-scheme.content-override', SCHEMES[scheme]);
      for (const page of await pagesThatAnswer(browser)) await shows(page, scheme);
    },
  };
}

interface Manifest {
  browser_specific_settings?: { gecko?: { id?: string } };
  action?: { default_popup?: string };
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
}

async function readId(folder: string): Promise<string> {
  const id = (await readManifest(folder)).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`The manifest in ${folder} names no id for Firefox.`);
  return id;
}

async function popupOf(folder: string | null): Promise<string> {
  const popup = folder && (await readManifest(folder)).action?.default_popup;
  if (!popup) throw new Error('This browser runs without the extension, or it has no popup.');
  return popup;
}

/**
 * Puppeteer hears nothing of a navigation into the extension's own process: it waits for ever, and `page.url()` stays as it was.
 * The page itself tells when it is there.
 */
async function goToExtensionPage(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 0 }).catch(() => {});
  const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
  await until(() => page.evaluate(isThere, url), `${url} is loaded`, 15_000);
}

function setPref(browser: Browser, name: string, value: number): Promise<void> {
  return evaluateInFirefox(browser, `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`);
}

/** Puppeteer keeps an extension's page in its list after that is closed. */
async function pagesThatAnswer(browser: Browser): Promise<Page[]> {
  const pages = await browser.pages();
  const answers = await Promise.allSettled(pages.map((page) => page.evaluate(() => document.readyState)));
  return pages.filter((_, at) => answers[at]?.status === 'fulfilled');
}

/** A preference reaches the pages' own processes some time after it is set. */
async function shows(page: Page, scheme: ColorScheme): Promise<void> {
  const matches = (wanted: ColorScheme) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches;
  await until(() => page.evaluate(matches, scheme), `the page is ${scheme}`);
}

/** All of Firefox's traffic, that for this machine too, through our proxy. */
const proxyPrefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.trr.mode': 5,
  'network.http.http3.enable': false,
  'network.stricttransportsecurity.preloadlist': false,
});

/** What Firefox would fetch for itself. */
const QUIET_PREFS = {
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};
