import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_ID } from '../../lib/platform/firefox-id.ts';
import { ask } from '../support/ask.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { paintedWords } from '../support/guard.ts';
import { DEMO_POLICY } from '../support/import-policy.ts';
import { canManageBrowsers, type ManagedExtension, managedExtension } from '../support/managed.ts';
import { ROOT } from '../support/run-tool.ts';
import { until } from '../support/until.ts';
import { focused, keepsFocus, press, tabTo, turnTo } from './keyboard.ts';
import { openComposer } from './practice.ts';

/** From an empty install to a signed, managed, locked policy that a colleague's browser picks up. */
describe.runIf(canManageBrowsers).each(BROWSERS)('an admin’s afternoon in %s', (browser) => {
  let folder: string;
  let extension: ManagedExtension;
  let desk: Rig;
  let employee: Rig | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klarpost-afternoon-'));
    extension = await managedExtension(browser);
    desk = await startRig(browser, { extension: extension.path });
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

    // In Settings, by the keyboard alone from here on: pasted, looked at, tried out.
    const page = await desk.openExtensionPage('options.html');
    await page.bringToFront();
    await page.waitForSelector('h1');
    await press(page, 'Paste the text');
    await keepsFocus(page, 'asking for a field to paste into');
    await page.evaluate((text) => document.execCommand('insertText', false, text), await readFile(signed, 'utf8'));
    await press(page, 'Look at it');
    await page.waitForSelector('::-p-aria([name="Activate revision 12"][role="button"]):not([disabled])');
    await keepsFocus(page, 'the policy was laid down');
    await turnTo(page, 'Try it');
    await tabTo(page, 'A draft');
    await page.keyboard.type('Off to Kattegat Syd today. ');
    await page.waitForSelector('.kp-remark-block');
    await expectNoAxeViolations(page);
    await press(page, 'Activate revision 12');
    await page.waitForSelector('::-p-text(Revision 12 is in force)');
    await keepsFocus(page, 'it was activated');

    // A mistake on the way: changed, found by a test of the policy, taken back; and nobody falls out of the page.
    await press(page, 'Edit it', 'back');
    await page.waitForSelector('::-p-aria([name="Activate revision 13"][role="button"])');
    await keepsFocus(page, 'it was taken up');
    await turnTo(page, 'Rules');
    await press(page, 'Move embargo-kattegat down');
    await until(
      async () => (await focused(page)).name === 'Move embargo-kattegat down',
      'the focus went with the rule',
    );
    await press(page, 'Edit embargo-kattegat');
    await press(page, 'Delete embargo-kattegat');
    await keepsFocus(page, 'a rule was deleted');
    await turnTo(page, 'Tests', 'back');
    await press(page, 'Add a test');
    await tabTo(page, 'The draft', 'back');
    await page.keyboard.type('Kattegat Syd opens soon.');
    await tabTo(page, 'Rules that should speak');
    await page.keyboard.type('embargo-kattegat');
    await page.waitForSelector('::-p-text(No rule has the id)');
    await press(page, 'Put it away');
    await press(page, 'Put them away');
    await keepsFocus(page, 'the work was put away');

    // Its key is pinned. Roll-out: lock it, and turn to the file for this browser.
    expect(await ask(page, 'policy.keys')).toMatchObject(JSON.parse(publicKeys).keys);
    await press(page, 'Roll-out', 'back');
    await page.waitForSelector('[role="tab"]');
    await keepsFocus(page, 'another page of Settings was opened');
    await expectNoAxeViolations(page);
    await press(page, 'Employees can’t change what is set here', 'on', ' ');
    await turnTo(page, browser === 'chromium' ? 'Linux' : 'Firefox');
    const shown = await page.$eval('pre', (element) => element.textContent ?? '');
    // The page names Firefox's extension as it is published; here it has a name of its own.
    const file = shown.replace(FIREFOX_ID, extension.ids.firefox);
    const written = JSON.parse(file);
    const managed =
      browser === 'chromium'
        ? written['3rdparty'].extensions[extension.ids.chromium]
        : written.policies['3rdparty'].Extensions[extension.ids.firefox];
    expect(managed).toMatchObject({
      policy: await readFile(signed, 'utf8'),
      policyKeys: { keys: JSON.parse(publicKeys).keys },
      lockSettings: true,
    });
    await desk.close();

    // Another profile on a machine where the file lies: up and locked, and the guard keeps the rules.
    await extension.manage(file);
    employee = await startRig(browser, { extension: extension.path });
    const rig = employee;
    const welcome = await rig.openExtensionPage('welcome.html');
    const state = await until(() => ask(welcome, 'policy.state'), 'the policy is in force', 20_000);
    expect(state).toMatchObject({ isManaged: true, policy: { id: 'nordhavn-energi' } });
    const settings = await rig.openExtensionPage('options.html#privacy');
    await until(() => settings.$('select:disabled'), 'what is locked can’t be chosen');
    await expectNoAxeViolations(settings);
    const composer = await openComposer(rig, 'LinkedIn 2026');
    await composer.type('Off to Kattegat Syd today. ');
    await paintedWords(composer.page, ['Kattegat Syd']);
  });
});

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
