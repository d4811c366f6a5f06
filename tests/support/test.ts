/**
 * `npm test`: everything that is checked, one step after the other, and a closing line over all of it. A step that isn't made
 * of tests counts as one.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { findPostgres } from './postgres.ts';
import { runTool } from './run-tool.ts';

interface Outcome {
  passed: number;
  failed: number;
  /** What to read when something failed. */
  said?: string;
}

interface Step {
  name: string;
  run(): Promise<Outcome>;
  /** Another step without whose success this one would test something else than what there is. */
  needs?: string;
}

const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped.abort());
const { signal } = stopped;

const scratch = await mkdtemp(join(tmpdir(), 'klarpost-test-'));

const STEPS: Step[] = [
  { name: 'types', run: () => inOrder(['wxt', 'prepare'], ['tsc', '--noEmit']) },
  { name: 'lint', run: () => inOrder(['biome', 'check', '.']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build, Chromium', run: () => inOrder(['wxt', 'build', '-b', 'chrome']) },
  { name: 'build, Firefox', run: () => inOrder(['wxt', 'build', '-b', 'firefox']) },
  { name: 'budgets', run: () => vitest('budget'), needs: 'build, Firefox' },
  {
    name: 'web-ext lint',
    run: () => inOrder(['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']),
    needs: 'build, Firefox',
  },
  { name: 'browsers, PostgreSQL', run: findPrograms },
  { name: 'e2e', run: () => vitest('e2e'), needs: 'build, Firefox' },
];

async function inOrder(...commands: [tool: string, ...args: string[]][]): Promise<Outcome> {
  for (const [tool, ...args] of commands) {
    const { ok, said } = await runTool(tool, args, { signal });
    if (!ok) return { passed: 0, failed: 1, said };
  }
  return { passed: 1, failed: 0 };
}

/** They are there, or are installed now: before the tests, whose time limits know nothing of it. */
async function findPrograms(): Promise<Outcome> {
  try {
    for (const name of ['chromium', 'firefox'] as const) await findBrowser(name);
    findPostgres();
    return { passed: 1, failed: 0 };
  } catch (error) {
    return { passed: 0, failed: 1, said: String(error) };
  }
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** Vitest shows a dot a test, and what failed; the numbers come from its report. */
async function vitest(project: string): Promise<Outcome> {
  const file = join(scratch, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await runTool('vitest', args, { isShown: true, signal });
  const report: VitestReport | null = await readFile(file, 'utf8').then(JSON.parse, () => null);
  if (!report) return { passed: 0, failed: 1, said: 'Vitest left no report.' };
  // A file that can't even be loaded has failed without a failed test.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  sayUnsteady(report);
  return { passed: report.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}

/** A test that passed only when it was tried again is a flaw still to be found, in itself or in what it tests. */
function sayUnsteady({ testResults }: VitestReport): void {
  for (const { status, fullName, failureMessages } of testResults.flatMap((file) => file.assertionResults)) {
    const [first] = failureMessages;
    if (status === 'passed' && first) console.log(`Passed on a second try: ${fullName}\n  ${first}`);
  }
}

const failedSteps = new Set<string>();
const total = { passed: 0, failed: 0 };
for (const { name, run, needs } of STEPS) {
  if (signal.aborted) break;
  console.log(`— ${name}`);
  const start = performance.now();
  const outcome =
    needs && failedSteps.has(needs) ? { passed: 0, failed: 1, said: `Not run: ${needs} failed.` } : await run();
  const seconds = Math.round((performance.now() - start) / 1000);
  if (outcome.failed > 0) failedSteps.add(name);
  if (outcome.said) console.log(outcome.said.trim());
  console.log(`  ${outcome.passed} passed, ${outcome.failed} failed in ${seconds} s`);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
}
await rm(scratch, { recursive: true, force: true });
if (signal.aborted) {
  console.log('Stopped before the end.');
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
