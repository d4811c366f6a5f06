import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const BIN = join(ROOT, 'node_modules/.bin');

/** Nothing is asked of the world (updates, statistics), and colours are for terminals. */
const TOOL_ENV = {
  ...process.env,
  PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
  NO_UPDATE_NOTIFIER: '1',
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
};

/**
 * Runs a tool of node_modules/.bin in the project's folder.
 * @returns its status and all that it said, in order; with `isShown`, it says so at once instead
 */
export function runTool(
  tool: string,
  args: readonly string[],
  { isShown = false, signal }: { isShown?: boolean; signal?: AbortSignal } = {},
): Promise<{ ok: boolean; said: string }> {
  const file = join(BIN, tool);
  if (!existsSync(file)) return Promise.resolve({ ok: false, said: `${tool} is not installed.` });
  const child = spawn(file, args, {
    cwd: ROOT,
    env: TOOL_ENV,
    stdio: ['ignore', ...(isShown ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
    ...(signal ? { signal } : {}),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, said: `${said}\n${error.message}` }));
    child.on('close', (status) => done({ ok: status === 0, said }));
  });
}
