import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { type Rig, startRig } from '../support/browser.ts';
import { paintedWords } from '../support/guard.ts';
import { DEMO_POLICY, importPolicy } from '../support/import-policy.ts';
import { canManageBrowsers, type ManagedExtension, managedExtension } from '../support/managed.ts';
import { ROOT } from '../support/run-tool.ts';
import { until } from '../support/until.ts';
import { openComposer } from './practice.ts';

/** From an empty install to a signed, managed, locked policy that a colleague's browser picks up. */
describe.runIf(canManageBrowsers)('an admin’s afternoon', () => {
  let folder: string;
  let extension: ManagedExtension;
  let desk: Rig;
  let employee: Rig | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klarpost-afternoon-'));
    extension = await managedExtension('chromium');
    desk = await startRig('chromium', { extension: extension.path });
  });
  afterAll(async () => {
    await desk?.close();
    await employee?.close();
    await extension?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  test('a policy is signed, taken in, rolled out and picked up', async () => {
    // On the command line, where signing can be part of a review: a key, and the policy signed with it.
    const key = join(folder, 'key.json');
    const signed = join(folder, 'policy.signed.json');
    const made = await policy('keygen');
    await writeFile(key, made.out);
    await writeFile(signed, (await policy('sign', DEMO_POLICY, '--key', key)).out);
    const publicKeys = /"policyKeys": (\{.*\})/.exec(made.err)?.[1] ?? '';
    await writeFile(join(folder, 'keys.json'), publicKeys);
    expect((await policy('verify', signed, '--keys', join(folder, 'keys.json'))).status).toBe(0);

    // In Settings: taken in, its key pinned.
    await importPolicy(desk, signed);
    const page = await desk.openExtensionPage('options.html#rollout');
    await page.waitForSelector('[role="tab"]');
    await expectNoAxeViolations(page);
    expect(await ask(page, 'policy.keys')).toMatchObject(JSON.parse(publicKeys).keys);

    // By the keyboard alone: lock it, and turn to the file for Linux.
    await tabTo(page, 'Employees can’t change what is set here');
    await page.keyboard.press('Space');
    await tabTo(page, 'Windows');
    for (let platform = 0; platform < 3; platform++) await page.keyboard.press('ArrowRight');
    const file = await page.$eval('pre', (element) => element.textContent ?? '');
    expect(JSON.parse(file)['3rdparty'].extensions[extension.ids.chromium]).toMatchObject({
      policy: await readFile(signed, 'utf8'),
      policyKeys: { keys: JSON.parse(publicKeys).keys },
      lockSettings: true,
    });
    await desk.close();

    // Another profile on a machine where the file lies: up and locked, and the guard keeps the rules.
    await extension.manage(file);
    employee = await startRig('chromium', { extension: extension.path });
    const rig = employee;
    const settings = await rig.openExtensionPage('options.html#privacy');
    const state = await until(() => ask(settings, 'policy.state'), 'the policy is in force', 20_000);
    expect(state).toMatchObject({ isManaged: true, policy: { id: 'nordhavn-energi' } });
    await settings.reload();
    await until(() => settings.$('select:disabled'), 'what is locked can’t be chosen');
    await expectNoAxeViolations(settings);
    const composer = await openComposer(rig, 'LinkedIn 2026');
    await composer.type('Off to Kattegat Syd today. ');
    await paintedWords(composer.page, ['Kattegat Syd']);
  });
});

/** Walks on by Tab until a control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      const labels = activeElement instanceof HTMLInputElement ? Array.from(activeElement.labels ?? []) : [];
      return (labels[0] ?? activeElement)?.textContent?.trim() ?? '';
    });
  for (let steps = 0; (await focused()) !== name; steps++) {
    if (steps > 60) throw new Error(`Tab never comes to “${name}”.`);
    await page.keyboard.press('Tab');
  }
}

/** `npm run --silent policy -- …`, as an admin calls it. */
function policy(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'policy', '--', ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}
