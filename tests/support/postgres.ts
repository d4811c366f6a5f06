/**
 * A PostgreSQL of one's own for a test: an empty cluster in a folder that is thrown away, reached by a socket in it and by nothing
 * else.
 *
 *     const postgres = await startPostgres();
 *     await postgres.query('select 1');                 // lines of text, as psql prints them
 *     spawn('…', { env: { ...process.env, ...postgres.env } });
 *     await postgres.stop(); await postgres.start();    // as when it goes away for a while
 *     await postgres.remove();
 */
import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until.ts';

export interface Postgres {
  /** For whoever connects by the usual variables. */
  env: Record<string, string>;
  /** @returns the rows, a line each, columns parted by "|" */
  query(sql: string): Promise<string[]>;
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

const PLACES = ['/usr/lib/postgresql/*/bin', '/opt/homebrew/opt/postgresql*/bin', '/usr/local/opt/postgresql*/bin'];
const APT = '/usr/bin/apt-get';
const run = promisify(execFile);

/**
 * The folder with PostgreSQL's programs: on the PATH, where installers put them, or installed now (as root, on Debian).
 * @throws Error with one line that says what to install
 */
export function findPostgres(): string {
  const found = findInstalled() ?? installBySystem();
  if (!found) {
    throw new Error(
      'No PostgreSQL found: install it (on Debian: apt-get install postgresql; on a Mac: brew install postgresql).',
    );
  }
  return found;
}

function findInstalled(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const folders = [...PLACES.flatMap((place) => globSync(place).sort().reverse()), ...onPath];
  return folders.find((folder) => ['initdb', 'postgres', 'psql'].every((name) => existsSync(join(folder, name))));
}

function installBySystem(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return undefined;
  console.error('No PostgreSQL on this machine: installing it (apt-get) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Lists that are out of date may do; the second try is with new ones.
  for (const steps of [[], [['update']]]) {
    for (const step of steps) spawnSync(APT, ['-q', ...step], { env, stdio: ['ignore', 2, 2] });
    const { status } = spawnSync(APT, ['-q', 'install', '-y', 'postgresql'], { env, stdio: ['ignore', 2, 2] });
    if (status === 0) return findInstalled();
  }
  return undefined;
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function someoneElse(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (name: string, option: string) =>
    Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf(name, '-u'), gid: idOf(name, '-g') };
    } catch {
      // There is no such user.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.');
}

export async function startPostgres(): Promise<Postgres> {
  const bin = findPostgres();
  const user = someoneElse();
  const folder = await mkdtemp(join(tmpdir(), 'klarpost-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const how = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  const data = join(folder, 'data');
  const env = { PGHOST: folder, PGUSER: 'klarpost', PGDATABASE: 'postgres' };
  let server: ChildProcess | undefined;

  async function query(sql: string): Promise<string[]> {
    const { stdout } = await run(join(bin, 'psql'), ['-X', '-A', '-t', '-q', '-v', 'ON_ERROR_STOP=1', '-c', sql], {
      env: { ...process.env, ...env },
    });
    return stdout.split('\n').filter((line) => line !== '');
  }

  async function start(): Promise<void> {
    // -F: what is thrown away needn't be flushed.
    const child = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-F'], {
      ...how,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    server = child;
    await until(
      () => query('select 1'),
      () => `PostgreSQL answers; it said: ${said}`,
      20_000,
    );
  }

  async function stop(): Promise<void> {
    const child = server;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGINT');
    await gone;
  }

  await run(join(bin, 'initdb'), ['-D', data, '-U', env.PGUSER, '--auth=trust', '--no-sync', '-E', 'UTF8'], how);
  await start().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    env,
    query,
    start,
    stop,
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
