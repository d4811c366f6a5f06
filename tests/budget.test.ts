import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';

/** What a page on LinkedIn, and someone who opens the popup, has to load; of the built extension, in KB (1,024 bytes) of gzip. */
const CONTENT_SCRIPT_KB = 60;
const CHECKER_KB = 50;
const POPUP_KB = 90;

interface Manifest {
  content_scripts: { js?: string[]; css?: string[] }[];
  action: { default_popup: string };
  background: { service_worker?: string; scripts?: string[] };
}

/** Names that zod's code carries through minification: the key of its internals, and the type of its errors. */
const ZOD = /\b_zod\b|ZodError/;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join('.output', build);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest: Manifest = JSON.parse(read('manifest.json'));
  const gzipKB = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024;

  /** A script with all that it imports, now or later. */
  function scriptsFrom(entry: string): Set<string> {
    const found = new Set([entry]);
    for (const file of found) {
      const source = read(file);
      const { module } = parseSync(file, source);
      const names = [
        ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
        ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
      ];
      for (const name of names) {
        const path = name.startsWith('/') ? name.slice(1) : normalize(join(dirname(file), name));
        if (existsSync(join(folder, path))) found.add(path);
      }
    }
    return found;
  }

  /** A page with its scripts and styles. */
  function filesOfPage(page: string): Set<string> {
    const named = [...read(page).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] as string);
    return new Set([page, ...named.flatMap((file) => (file.endsWith('.js') ? [...scriptsFrom(file)] : [file]))]);
  }

  const contentFiles = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);

  test(`the content script is at most ${CONTENT_SCRIPT_KB} KB`, () => {
    expect(contentFiles.length).toBeGreaterThan(0);
    expect(gzipKB(contentFiles)).toBeLessThanOrEqual(CONTENT_SCRIPT_KB);
  });

  test(`the checker, which comes once somebody writes, is at most ${CHECKER_KB} KB`, () => {
    expect(gzipKB(['checker.js'])).toBeLessThanOrEqual(CHECKER_KB);
  });

  test(`the popup is at most ${POPUP_KB} KB`, () => {
    const files = filesOfPage(manifest.action.default_popup);
    expect([...files].some((file) => file.endsWith('.js'))).toBe(true);
    expect(gzipKB(files)).toBeLessThanOrEqual(POPUP_KB);
  });

  test('the content script and the checker carry no zod, which the background does', () => {
    const background = manifest.background.service_worker ?? manifest.background.scripts?.[0] ?? '';
    expect([...scriptsFrom(background)].some((file) => ZOD.test(read(file)))).toBe(true);
    expect([...contentFiles, 'checker.js'].filter((file) => ZOD.test(read(file)))).toEqual([]);
  });

  test('no page can look into the extension or speak to it', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
  });
});
