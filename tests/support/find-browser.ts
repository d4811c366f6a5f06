import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  variable: string;
  /** Names on the PATH, and places where installers put them. */
  commands: string[];
  places: string[];
  debian: string;
  download: Browser;
}

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    variable: 'KLARPOST_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), '.cache/ms-playwright/chromium-*/chrome-linux*/chrome'),
    ],
    debian: 'chromium',
    download: Browser.CHROME,
  },
  firefox: {
    variable: 'KLARPOST_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/usr/lib/firefox-esr/firefox-esr'],
    debian: 'firefox-esr',
    download: Browser.FIREFOX,
  },
};

const APT = '/usr/bin/apt-get';
const DOWNLOADS = fileURLToPath(new URL('../../node_modules/.cache/browsers', import.meta.url));
const DOWNLOAD_TIMEOUT_MS = 5 * 60_000;

/**
 * The browser's executable: the one that KLARPOST_CHROMIUM or KLARPOST_FIREFOX names, one that is installed, or one that is
 * installed now: as root by the system's own installer, otherwise as a download into node_modules.
 * @throws Error with one line that says what to install
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const { variable } = KNOWN[name];
  const named = process.env[variable];
  if (named && !isExecutable(named)) throw new Error(`${variable} names ${named}, which can't be run.`);
  const found = named ?? findInstalled(name) ?? installBySystem(name) ?? (await download(name));
  if (!found) {
    throw new Error(
      `No ${name} found: install it (on Debian: apt-get install ${KNOWN[name].debian}), or name one in ${variable}.`,
    );
  }
  return found;
}

function findInstalled(name: BrowserName): string | undefined {
  const { commands, places } = KNOWN[name];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places.flatMap((place) => (place.includes('*') ? globSync(place).sort().reverse() : [place])),
    ...globSync(join(DOWNLOADS, KNOWN[name].download, '*/*/{chrome,firefox}')),
  ];
  return candidates.find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** As root on Debian and its kin: takes what the browser needs along with it. */
function installBySystem(name: BrowserName): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return undefined;
  console.error(`No ${name} on this machine: installing it (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', KNOWN[name].debian]]) {
    const { status } = spawnSync(APT, ['-q', ...step], { env, stdio: ['ignore', 2, 2] });
    // Lists that are partly out of date may do; a package that can't be installed doesn't.
    if (status !== 0 && step[0] === 'install') return undefined;
  }
  return findInstalled(name);
}

async function download(name: BrowserName): Promise<string | undefined> {
  const browser = KNOWN[name].download;
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.error(`No ${name} on this machine: downloading one …`);
  const work = async () => {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    return (await install({ browser, platform, buildId, cacheDir: DOWNLOADS })).executablePath;
  };
  const tooLong = setTimeout(DOWNLOAD_TIMEOUT_MS, undefined, { ref: false });
  return Promise.race([work().catch(() => undefined), tooLong]);
}
