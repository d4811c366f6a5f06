import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { summary } from './measure.ts';

/**
 * What a user could pick instead, on the same drafts. They weigh 157 MB and are no dependencies of Klarpost: they are installed
 * beside the builds on the first run, and are missing from the table where that isn't possible.
 */
const HOME = new URL('../../.output/bench-peers/', import.meta.url);
const VERSIONS = {
  'write-good': '1.0.8',
  alex: '11.0.1',
  'harper.js': '2.10.0',
  textlint: '15.8.0',
  'textlint-rule-no-todo': '2.0.1',
  'textlint-rule-common-misspellings': '1.0.1',
  'textlint-rule-stop-words': '5.2.0',
};
const INSTALL_MS = 240_000;

type Check = (text: string) => unknown;

const TEXTLINT_RULES = ['textlint-rule-no-todo', 'textlint-rule-common-misspellings', 'textlint-rule-stop-words'];

const peers: Record<string, (load: Load) => Promise<Check>> = {
  'write-good': async (load) => {
    const { default: writeGood } = await load('write-good');
    return (text) => writeGood(text);
  },
  alex: async (load) => {
    const { text: alex } = await load('alex');
    return (text) => alex(text);
  },
  'harper.js': async (load) => {
    const [{ LocalLinter }, { binary }] = await Promise.all([load('harper.js'), load('harper.js/binary')]);
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
  'textlint, 3 rules': async (load) => {
    const { createLinter, loadTextlintrc } = await load('textlint');
    const descriptor = await loadTextlintrc();
    const { TextlintKernelDescriptor } = await load('@textlint/kernel');
    const rules = await Promise.all(
      TEXTLINT_RULES.map(async (name) => ({ ruleId: name, rule: ruleOf(await load(name)) })),
    );
    const linter = createLinter({
      descriptor: descriptor.concat(new TextlintKernelDescriptor({ rules, filterRules: [], plugins: [] })),
    });
    return (text) => linter.lintText(text, 'draft.md');
  },
};

/** A package that may not be there, so that its types aren't either: what is used of it is said here. */
interface Module {
  default: Check & { default?: unknown };
  text: Check;
  LocalLinter: new (options: { binary: unknown }) => { setup(): Promise<void>; lint: Check };
  binary: unknown;
  loadTextlintrc(): Promise<{ concat(other: unknown): unknown }>;
  createLinter(options: { descriptor: unknown }): { lintText(text: string, name: string): unknown };
  TextlintKernelDescriptor: new (options: { rules: unknown[]; filterRules: []; plugins: [] }) => unknown;
}
/** Some rules are CommonJS with a default of their own. */
const ruleOf = (module: Module): unknown => module.default.default ?? module.default;

type Load = (name: string) => Promise<Module>;

/** Imports as a module that lives beside the installed peers would. */
async function install(): Promise<Load> {
  if (!existsSync(new URL('node_modules/textlint', HOME))) {
    mkdirSync(HOME, { recursive: true });
    writeFileSync(
      new URL('package.json', HOME),
      JSON.stringify({ private: true, type: 'module', dependencies: VERSIONS }),
    );
    writeFileSync(new URL('load.js', HOME), 'export const load = (name) => import(name);\n');
    const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync('npm', options, { cwd: HOME, stdio: 'ignore', timeout: INSTALL_MS });
  }
  return ((await import(pathToFileURL(new URL('load.js', HOME).pathname).href)) as { load: Load }).load;
}

/** @returns milliseconds a draft (median), by name; null for those that aren't installed */
export async function measurePeers(drafts: readonly string[]): Promise<Record<string, number | null>> {
  const results: Record<string, number | null> = {};
  const load = await install().catch(() => null);
  for (const [name, prepare] of Object.entries(peers)) {
    try {
      results[name] = load ? await medianOf(await prepare(load), drafts) : null;
    } catch {
      results[name] = null;
    }
  }
  return results;
}

async function medianOf(check: Check, drafts: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const draft of drafts) {
      const before = performance.now();
      await check(draft);
      times.push(performance.now() - before);
    }
  }
  // The first round warms up.
  return summary(times.slice(drafts.length)).medianMs;
}
