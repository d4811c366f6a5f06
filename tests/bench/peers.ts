import { summary } from './measure.ts';

/**
 * What a user could pick instead, on the same drafts. They aren't dependencies of Klarpost: whoever wants their figures
 * installs them first (`npm i --no-save write-good alex harper.js textlint textlint-rule-no-todo …`), the others are missing.
 */
type Check = (text: string) => unknown;

const TEXTLINT_RULES = ['textlint-rule-no-todo', 'textlint-rule-common-misspellings', 'textlint-rule-stop-words'];

const peers: Record<string, () => Promise<Check>> = {
  'write-good': async () => {
    const { default: writeGood } = await load('write-good');
    return (text) => writeGood(text);
  },
  alex: async () => {
    const { default: alex } = await load('alex');
    return (text) => alex.text(text);
  },
  'harper.js': async () => {
    const [{ LocalLinter }, { binary }] = await Promise.all([load('harper.js'), load('harper.js/binary')]);
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
  'textlint, 3 rules': async () => {
    const { createLinter, loadTextlintrc } = await load('textlint');
    const descriptor = await loadTextlintrc();
    const { TextlintKernelDescriptor } = await load('@textlint/kernel');
    const rules = await Promise.all(
      TEXTLINT_RULES.map(async (name) => ({ ruleId: name, rule: (await load(name)).default })),
    );
    const linter = createLinter({ descriptor: descriptor.concat(new TextlintKernelDescriptor({ rules })) });
    return (text) => linter.lintText(text, 'draft.md');
  },
};

/** A package that may not be there, so that its types aren't either: what is used of it is said here. */
interface Module {
  default: Check & { text: Check };
  LocalLinter: new (options: { binary: unknown }) => { setup(): Promise<void>; lint: Check };
  binary: unknown;
  loadTextlintrc(): Promise<{ concat(other: unknown): unknown }>;
  createLinter(options: { descriptor: unknown }): { lintText(text: string, name: string): unknown };
  TextlintKernelDescriptor: new (options: { rules: unknown[] }) => unknown;
}
const load = (name: string): Promise<Module> => import(name);

/** @returns milliseconds a draft (median), by name; null for those that aren't installed */
export async function measurePeers(drafts: readonly string[]): Promise<Record<string, number | null>> {
  const results: Record<string, number | null> = {};
  for (const [name, prepare] of Object.entries(peers)) {
    try {
      const check = await prepare();
      results[name] = await medianOf(check, drafts);
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
