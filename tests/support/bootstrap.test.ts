import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarpost-bootstrap-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script of these lines by the bootstrap, as `npm run` does. */
function bootstrap(lines: string, args: string[], onOutput?: (kill: () => void) => void) {
  const script = join(folder, 'script.ts');
  writeFileSync(script, lines);
  const child = spawn('node', ['tests/support/bootstrap.mjs', script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    onOutput?.(() => child.kill('SIGINT'));
  });
  child.stdin.end('from stdin');
  return new Promise<{ status: number | null; stdout: string }>((done) =>
    child.on('close', (status) => done({ status, stdout })),
  );
}

test('hands over arguments, input, output and status, and adds nothing to the output', async () => {
  const lines = `
    import { text } from 'node:stream/consumers';
    const args: string[] = process.argv.slice(2);
    process.stdout.write(JSON.stringify([...args, await text(process.stdin), process.version]));
    process.exitCode = 3;`;
  expect(await bootstrap(lines, ['--a', 'b c'])).toEqual({
    status: 3,
    stdout: JSON.stringify(['--a', 'b c', 'from stdin', process.version]),
  });
});

test('hands over signals, and lets the script end in its own time', async () => {
  const lines = `
    process.on('SIGINT', () => { console.log('ending'); clearInterval(life); });
    const life = setInterval(() => {}, 1000);
    console.log('running');`;
  let isAsked = false;
  const ended = await bootstrap(lines, [], (kill) => {
    if (!isAsked) kill();
    isAsked = true;
  });
  expect(ended).toEqual({ status: 0, stdout: 'running\nending\n' });
});

test('a script that a signal ends has the status that a shell expects', async () => {
  expect((await bootstrap("process.kill(process.pid, 'SIGTERM');", [])).status).toBe(143);
});
