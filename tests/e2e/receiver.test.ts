import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedExtension } from '../support/allowed-extension.ts';
import { ask } from '../support/ask.ts';
import { type Rig, startRig } from '../support/browser.ts';
import { policyBytes } from '../support/policies.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { ROOT } from '../support/run-tool.ts';
import { until } from '../support/until.ts';

const RECEIVER = join(ROOT, 'tests/support/receiver');
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** The README's recipe, none of it ours but a function of a few lines: functions-framework, PostgreSQL, `id` as the key. */
describe('a receiving end on one machine', () => {
  let extension: Awaited<ReturnType<typeof allowedExtension>>;
  let postgres: Postgres;
  let host: Awaited<ReturnType<typeof startHost>>;
  let rig: Rig;
  let page: Page;

  beforeAll(async () => {
    [extension, postgres] = await Promise.all([allowedExtension(), startPostgres()]);
    await postgres.query(await readFile(join(RECEIVER, 'events.sql'), 'utf8'));
    host = await startHost({ ...postgres.env, WEBHOOK_SECRET: SECRET });
    rig = await startRig('chromium', { extension: extension.path });
    page = await rig.openExtensionPage('options.html');
    await follow(1, 'batch');
  });
  afterAll(async () => {
    await rig?.close();
    await host?.stop();
    await postgres?.remove();
    await extension?.remove();
  });

  const follow = async (revision: number, mode: 'batch' | 'single') => {
    const bytes = policyBytes({ revision, sync: { url: host.url, mode, maxBatch: 3, sign: 'standard-webhooks' } });
    expect(await ask(page, 'policy.import', { bytes })).toMatchObject({ ok: true, revision });
  };
  const record = (once: string) =>
    ask(page, 'event.record', {
      event: { name: 'remark.shown', data: { ruleId: 'no-shouting', severity: 'warn', network: 'x' } },
      once,
    });
  const recorded = async () => (await ask(page, 'events.list', { limit: 100 })).map(({ event }) => event.id).toSorted();
  const received = () => postgres.query('select id from events order by id');

  test('a test event shows whether the secret is right, before anything is counted', async () => {
    expect(await ask(page, 'sync.state')).toMatchObject({ stopped: 'no-secret' });
    await ask(page, 'sync.give', { webhookSecret: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' });
    expect(await ask(page, 'sync.test')).toEqual({ ok: false, said: '401: No matching signature found' });
    await ask(page, 'sync.give', { webhookSecret: SECRET });
    expect(await ask(page, 'sync.test')).toEqual({ ok: true, said: '204' });
    expect(await postgres.query('select type, sequence from events')).toEqual([
      'klarpost.sync.tested.v1|0000000000000000',
    ]);
    await postgres.query('delete from events');
  });

  test('batches arrive, each event in its row', async () => {
    for (let n = 0; n < 5; n++) await record(`batch ${n}`);
    expect(await ask(page, 'sync.now')).toMatchObject({ waiting: 0, parked: 0, lastAnswer: '204' });
    expect(await received()).toEqual(await recorded());
    const [row] = await postgres.query(
      "select source, type, data->>'ruleId', data->'policy'->>'revision' from events where type like '%remark%' limit 1",
    );
    expect(row).toBe('urn:klarpost:nordhavn|klarpost.remark.shown.v1|no-shouting|1');
  });

  test('what comes again vanishes', async () => {
    const before = await received();
    const { text } = await ask(page, 'events.export', { format: 'jsonl' });
    const body = `[${text.trim().split('\n').join(',')}]`;
    const at = new Date();
    const signature = new Webhook(SECRET).sign('msg_again', at, body);
    const headers = {
      'content-type': 'application/cloudevents-batch+json',
      'webhook-id': 'msg_again',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signature,
    };
    expect((await fetch(host.url, { method: 'POST', headers, body })).status).toBe(204);
    expect(await received()).toEqual(before);
  });

  test('while the database is away everything waits, and comes when it is back', async () => {
    await postgres.stop();
    await record('while away');
    expect(await ask(page, 'sync.now')).toMatchObject({
      waiting: 1,
      parked: 0,
      lastAnswer: expect.stringMatching(/^500/),
    });
    await postgres.start();
    expect(await ask(page, 'sync.now')).toMatchObject({ waiting: 0 });
    expect(await received()).toEqual(await recorded());
  });

  test('single events arrive as well', async () => {
    await follow(2, 'single');
    await record('single 1');
    await record('single 2');
    expect(await ask(page, 'sync.now')).toMatchObject({ waiting: 0, parked: 0 });
    expect(await received()).toEqual(await recorded());
  });
});

/** The framework as one starts it by hand. */
async function startHost(env: Record<string, string>): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const host: ChildProcess = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/@google-cloud/functions-framework/build/src/main.js'),
      ...['--source', join(RECEIVER, 'index.mjs'), '--target', 'events', '--port', String(port)],
    ],
    { cwd: RECEIVER, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  host.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const url = `http://127.0.0.1:${port}/`;
  async function stop(): Promise<void> {
    const gone = new Promise((done) => host.once('exit', done));
    if (host.kill('SIGKILL')) await gone;
  }
  try {
    // Nobody signed this: the function itself has to say so.
    await until(
      async () => (await fetch(url, { method: 'POST' })).status === 401,
      () => `the function answers; ${said}`,
      20_000,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
