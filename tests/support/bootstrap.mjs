/**
 * Runs a TypeScript file of this project from whatever state the clone is in:
 *
 *     node tests/support/bootstrap.mjs SCRIPT.ts [args]
 *
 * Installs what package-lock.json names when node_modules doesn't hold it, prepares WXT's generated types when there are none,
 * and hands over to the pinned Node. Plain JavaScript without packages, because there may be none yet: it runs on Node 18 and
 * up. Whatever it has to say goes to stderr; stdout belongs to the script.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const IS_WINDOWS = process.platform === 'win32';
const PINNED_NODE = IS_WINDOWS ? join(ROOT, 'node_modules/node/bin/node.exe') : join(BIN, 'node');
const ENV = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` };

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('usage: node tests/support/bootstrap.mjs SCRIPT.ts [args]');
  process.exit(2);
}

if (!isReady()) await alone(prepare);
handOver();

function isReady() {
  return isInstalled() && existsSync(join(ROOT, '.wxt/tsconfig.json'));
}

function prepare() {
  if (!isInstalled()) {
    console.error('Installing what package-lock.json names (npm ci) …');
    // The pinned Node is linked by its package's install script, whatever the machine's own setting.
    run(IS_WINDOWS ? 'npm.cmd' : 'npm', [
      'ci',
      '--loglevel=error',
      '--no-audit',
      '--no-fund',
      '--include=dev',
      '--ignore-scripts=false',
    ]);
  }
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json')))
    run(PINNED_NODE, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'prepare']);
}

/** npm writes down what it installed when it has finished: it must be what the lock file names. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  if (!installed || !existsSync(PINNED_NODE)) return false;
  return Object.entries(wanted ?? {}).every(([path, { version, integrity, optional, devOptional, os, cpu, link }]) => {
    if (path === '' || link) return true;
    const found = installed[path];
    if (!found) return Boolean(optional || (devOptional && (os || cpu)));
    return found.version === version && found.integrity === integrity;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Two commands started at once in a fresh clone must not install over each other: the second waits for the first. */
async function alone(work) {
  const lock = join(tmpdir(), `klarpost-${createHash('sha256').update(ROOT).digest('hex').slice(0, 16)}.lock`);
  while (!take(lock)) await new Promise((next) => setTimeout(next, 200));
  try {
    if (!isReady()) work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function take(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch {
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Its owner is gone; or it never said who it is, ten seconds long. */
function isAbandoned(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'EPERM') return false;
    if (error.code === 'ESRCH') return true;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    return since !== undefined && Date.now() - since > 10_000;
  }
}

function run(command, commandArgs) {
  const { status, error } = spawnSync(command, commandArgs, {
    cwd: ROOT,
    env: ENV,
    stdio: ['ignore', 2, 2],
    shell: command.endsWith('.cmd'),
  });
  if (status === 0) return;
  console.error(
    `${command} ${commandArgs.join(' ')} failed${error ? `: ${error.message}` : ` with status ${status}`}.`,
  );
  process.exit(1);
}

/** The script in the pinned Node: its arguments, streams, signals and exit status are those of this process. */
function handOver() {
  const child = spawn(PINNED_NODE, [resolve(ROOT, script), ...args], { stdio: 'inherit', env: ENV });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`${PINNED_NODE} can't be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (status, signal) => process.exit(status ?? 128 + constants.signals[signal]));
}
