import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';

/** The doors between the rooms. A file imports either one of ours (a path from the top) or a package (its name). */
interface Door {
  rule: string;
  from: RegExp;
  not: RegExp;
}

const PURE = /^lib\/(policy|checker|sharing|insights|content\/(?!feeds)|i18n)/;
const PACKAGES_OF_THE_WORLD = /^(preact|@preact|webextension-polyfill|wxt\/(browser|utils)|idb|zustand)/;

const DOORS: Door[] = [
  {
    rule: 'pure rooms touch no browser, page, disk or view',
    from: PURE,
    not: /^(entrypoints|components|lib\/(composer|events|messages|storage|state|platform|cli)\/)/,
  },
  { rule: 'pure rooms use no package of the world', from: PURE, not: PACKAGES_OF_THE_WORLD },
  { rule: 'the checker knows no policy code', from: /^lib\/checker/, not: /^lib\/(policy\/|zod)/ },
  {
    rule: 'the guard knows pages but no policy',
    from: /^lib\/composer/,
    not: /^(entrypoints|components|lib\/(policy|checker|events|messages|storage|state|platform|content)\/)/,
  },
  {
    rule: 'components touch no world',
    from: /^components/,
    not: /^(entrypoints|lib\/(platform|storage|events|composer|cli)\/|webextension-polyfill|wxt)/,
  },
  { rule: 'lib is below components and entrypoints', from: /^lib/, not: /^(entrypoints|components)/ },
  {
    rule: 'the browser is imported by platform alone',
    from: /^(?!lib\/platform\/)/,
    not: /^(webextension-polyfill|wxt\/browser|@wxt-dev\/browser)/,
  },
  { rule: 'zod comes through one module', from: /^(?!lib\/zod\.ts)/, not: /^zod/ },
];

const FILES = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file));

/** What a file imports for running (types don't count). */
function importsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const named = [
    ...module.staticImports.filter(({ entries }) => entries.length === 0 || entries.some((entry) => !entry.isType)),
    ...module.staticExports.filter(({ entries }) => entries.some((entry) => entry.moduleRequest && !entry.isType)),
  ].map((found) => ('moduleRequest' in found ? found.moduleRequest : found.entries[0]?.moduleRequest)?.value);
  const source = readFileSync(file, 'utf8');
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  );
  return [...named, ...dynamic]
    .filter((name) => name !== undefined)
    .map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)).replace(/\?.*$/, '') : name));
}

const GRAPH = new Map(FILES.map((file) => [file, importsOf(file)]));

/** Everything reached from a file, with the way there. */
function reachedFrom(start: string): Map<string, string[]> {
  const ways = new Map([[start, [start]]]);
  for (const [file, way] of ways) {
    for (const next of GRAPH.get(file) ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return ways;
}

describe('the doors', () => {
  test.each(DOORS)('$rule', ({ from, not }) => {
    const broken = [...GRAPH]
      .filter(([file]) => from.test(file))
      .flatMap(([file, imports]) => imports.filter((name) => not.test(name)).map((name) => `${file} -> ${name}`));
    expect(broken).toEqual([]);
  });

  test.each(['composer.content/index', 'checker'])(
    '%s carries neither zod nor libphonenumber, even indirectly',
    (name) => {
      const ways = reachedFrom(`entrypoints/${name}.ts`);
      expect(
        [...ways].filter(([file]) => /^(zod|libphonenumber|lib\/zod\.ts)/.test(file)).map(([, way]) => way),
      ).toEqual([]);
    },
  );

  test.each(['composer.content/index.ts', 'checker.ts', 'popup/main.tsx', 'options/main.tsx', 'welcome/main.tsx'])(
    '%s carries nothing that reads feeds, even indirectly',
    (name) => {
      const ways = reachedFrom(`entrypoints/${name}`);
      expect([...ways].filter(([file]) => /^(feedsmith|entities)/.test(file)).map(([, way]) => way)).toEqual([]);
    },
  );

  test('no two files need each other', () => {
    const circles = FILES.flatMap((file) =>
      (GRAPH.get(file) ?? [])
        .filter((next) => reachedFrom(next).has(file))
        .map((next) => (reachedFrom(next).get(file) ?? []).join(' -> ')),
    );
    expect(circles).toEqual([]);
  });

  test('every import of ours names its file', () => {
    const missing = [...GRAPH].flatMap(([file, imports]) =>
      imports
        .filter((name) => /^(lib|components|entrypoints|assets)\//.test(name) && !existsSync(name))
        .map((name) => `${file} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the pure rooms', () => {
  const WORLD =
    /\b(document|window|navigator|localStorage|chrome|browser|fetch)\b(?=\.|\()|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
  test.each(FILES.filter((file) => PURE.test(file)))('%s asks neither clock, chance nor page', (file) => {
    const source = readFileSync(file, 'utf8');
    const code = source.replace(
      /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"/g,
      '""',
    );
    expect(code.match(WORLD)?.[0]).toBeUndefined();
  });
});
