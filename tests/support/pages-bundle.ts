import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = join(ROOT, 'tests/pages');
/** The two networks, the same built otherwise, and the editors alone with what reads them. */
const ENTRIES = {
  linkedin: 'linkedin/main.ts',
  x: 'x/main.tsx',
  foreign: 'foreign/main.ts',
  workbench: 'workbench/main.tsx',
};
/** What of ours the pages are built with. */
const OURS = join(ROOT, 'lib/composer');
const CACHE = join(ROOT, 'node_modules/.cache/klarpost-pages');

/** Builds the practice pages, once for each state of their sources; answers the folder. */
export async function bundlePages(): Promise<string> {
  const folder = join(CACHE, await hashOfSources());
  if (existsSync(folder)) return folder;
  const draft = `${folder}-${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  for (const [name, entry] of Object.entries(ENTRIES)) await buildPage(name, entry, draft);
  // Two may build at once: the first to finish stays.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return folder;
}

function buildPage(name: string, entry: string, outDir: string): Promise<unknown> {
  return build({
    root: PAGES,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // A test runner's NODE_ENV makes no difference.
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: join(PAGES, entry),
        formats: ['es'],
        fileName: name,
        cssFileName: name,
      },
    },
  });
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const sources = [PAGES, OURS]
    .flatMap((cwd) => globSync('**/*', { cwd, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [join(ROOT, 'package-lock.json'), fileURLToPath(import.meta.url), ...sources.sort()]) {
    hash
      .update(file.slice(ROOT.length))
      .update('\0')
      .update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
