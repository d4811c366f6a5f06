import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Managed } from '../../lib/policy/rollout/managed.ts';
import { rolloutTemplates, type Template } from '../../lib/policy/rollout/templates.ts';
import type { BrowserName } from './browser.ts';
import { ROOT } from './run-tool.ts';

/**
 * Where Debian's browsers read what an administrator sets; only root may write there. Chromium reads every file of its folder, so
 * that two runs at once needn't share one.
 */
const FILES: Record<BrowserName, (ids: ManagedExtension['ids']) => string> = {
  chromium: (ids) => `/etc/chromium/policies/managed/klarpost-${ids.chromium}.json`,
  firefox: () => '/etc/firefox/policies/policies.json',
};
const PLATFORMS: Record<BrowserName, Template['platform']> = { chromium: 'linux', firefox: 'firefox' };

export const canManageBrowsers = process.platform === 'linux' && process.getuid?.() === 0;

export interface ManagedExtension {
  /** Folder of the extension, to start a rig with. */
  path: string;
  ids: { chromium: string; firefox: string };
  /** Puts a roll-out file where the browser reads it; what was there is put back by `remove`. */
  manage(text: string): Promise<void>;
  /** The text of the template for this browser. */
  templateFor(managed: Managed): string;
  remove(): Promise<void>;
}

/**
 * The built extension under a name of its own, so that what is set for it holds in no other browser that runs meanwhile, with
 * the right to reach this machine.
 */
export async function managedExtension(browser: BrowserName): Promise<ManagedExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'klarpost-managed-'));
  const path = join(folder, 'extension');
  await cp(join(ROOT, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), path, { recursive: true });
  const ids = { chromium: idOfFolder(path), firefox: 'klarpost-managed@klarpost.example' };
  const manifestFile = join(path, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  manifest.host_permissions.push('http://127.0.0.1/*');
  if (manifest.browser_specific_settings) manifest.browser_specific_settings.gecko.id = ids.firefox;
  await writeFile(manifestFile, JSON.stringify(manifest));

  const file = FILES[browser](ids);
  const before = await readFile(file).catch(() => null);
  return {
    path,
    ids,
    templateFor: (managed) =>
      rolloutTemplates(managed, ids).find(({ platform }) => platform === PLATFORMS[browser])?.text ?? '',
    manage: async (text) => {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    },
    remove: async () => {
      if (before) await writeFile(file, before);
      else await rm(file, { force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Chromium names an extension that is loaded from a folder by the SHA-256 of its path, sixteen bytes of it, in letters a to p.
 * @see https://developer.chrome.com/docs/extensions/reference/manifest/key
 */
function idOfFolder(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
