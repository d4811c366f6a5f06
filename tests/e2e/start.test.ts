import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browser.ts';

describe('npm start', () => {
  test.each(BROWSERS)('puts the demo policy in force in %s, says what to try, and ends with Ctrl-C', async (name) => {
    const args = ['tests/support/start.ts', '--headless', ...(name === 'firefox' ? ['--firefox'] : [])];
    const child = spawn('node', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        if (!said.includes('10. ') && chunk.includes('10. ')) child.kill('SIGINT');
        said += chunk.toString();
      });
    }
    const status = await new Promise((done) => child.on('close', done));
    expect(said).toContain('pick an approved item');
    expect(status).toBe(0);
  });
});
