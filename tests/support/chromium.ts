import puppeteer, { type Page } from 'puppeteer-core';
import { type ColorScheme, type Launched, type LaunchOptions, PAGE_SIZE } from './browser.ts';

/** Chromium, by its own protocol over a pipe: no port that another program could reach. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const { executable, extension, proxyPort, certificate, language, headless, switches } = options;
  const languages = language === 'da' ? 'da,en' : 'en-US,en';
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: false,
    // Who tries it out by hand isn't told that a program is in control.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    env: { ...process.env, LANGUAGE: language },
    args: [
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      // This machine's own addresses go through the proxy as well, so that they are written down.
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      `--ignore-certificate-errors-spki-list=${certificate.spkiHash}`,
      '--disable-quic',
      // What Chromium would ask Google for itself.
      '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
      '--allow-browser-signin=false',
      '--disable-component-update',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      `--lang=${language}`,
      `--accept-lang=${languages}`,
      `--window-size=${PAGE_SIZE.width},${PAGE_SIZE.height}`,
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...switches,
    ],
  });

  const id = extension ? await browser.installExtension(extension) : null;
  let scheme = options.colorScheme;
  const pages = new Set<Page>();
  const dress = async (page: Page) => {
    pages.add(page);
    page.once('close', () => pages.delete(page));
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      ...(options.isStill ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
    ]);
    return page;
  };
  const installed = async () => {
    const found = id === null ? undefined : (await browser.extensions()).get(id);
    if (!found) throw new Error('This browser runs without the extension.');
    return found;
  };

  return {
    browser,
    newPage: async () => dress(await browser.newPage()),
    openExtensionPage: async (path, viewport = PAGE_SIZE) => {
      const { id } = await installed();
      const page = await dress(await browser.newPage());
      if (headless) await page.setViewport(viewport);
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    openPopup: async (over) => {
      const extension = await installed();
      await over.bringToFront();
      const isPopup = (url: string) => url.startsWith(`chrome-extension://${extension.id}/`);
      const known = new Set(browser.targets());
      const opened = browser.waitForTarget((target) => isPopup(target.url()) && !known.has(target), {
        timeout: 10_000,
      });
      await over.triggerExtensionAction(extension);
      return dress(await (await opened).asPage());
    },
    killBackground: async () => {
      const workers = await (await installed()).workers();
      await Promise.all(workers.map((worker) => worker.close().catch(unlessGone)));
    },
    removeExtension: async () => browser.uninstallExtension((await installed()).id),
    setColorScheme: async (next: ColorScheme) => {
      scheme = next;
      await Promise.all([...pages].map((page) => dress(page)));
    },
  };
}

/** A worker that ended by itself a moment before has no session, and is no target, any more. */
function unlessGone(error: unknown): void {
  if (!/No (?:session|target) with given id|Target closed/.test(String(error))) throw error;
}
