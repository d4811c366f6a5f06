import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { DEMO_POLICY } from '../support/import-policy.ts';
import { canManageBrowsers, type ManagedExtension, managedExtension } from '../support/managed.ts';
import { until } from '../support/until.ts';

/** A browser reads what an administrator sets from a folder of the system's, where only root may write. */
describe.runIf(canManageBrowsers).each(BROWSERS)('%s, managed by a file of the roll-out page', (browser) => {
  let extension: ManagedExtension;
  let rig: Rig;

  beforeAll(async () => {
    extension = await managedExtension(browser);
    const policy = await readFile(DEMO_POLICY, 'utf8');
    await extension.manage(extension.templateFor({ policy, region: 'DK', inline: 'marks', lockSettings: true }));
    rig = await startRig(browser, { extension: extension.path });
  });
  afterAll(async () => {
    await rig?.close();
    await extension?.remove();
  });

  test('comes up with the policy in force, and what is locked can’t be changed', async () => {
    const page = await rig.openExtensionPage('options.html');
    const state = await until(() => ask(page, 'policy.state'), 'a policy is in force', 20_000);
    expect(state).toMatchObject({ isManaged: true, policy: { id: 'nordhavn-energi' } });
    expect(await ask(page, 'settings.managed')).toMatchObject({ isLocked: true, region: 'DK', inline: 'marks' });
    expect(await ask(page, 'policy.get')).toMatchObject({ inline: 'marks', region: 'DK' });
    await expect(ask(page, 'settings.set', { region: 'SE' })).rejects.toThrow(/organisation/);
    const file = new TextEncoder().encode('{}');
    expect(await ask(page, 'policy.import', { bytes: file })).toMatchObject({
      ok: false,
      problems: [{ what: expect.stringContaining('organisation') }],
    });
  });
});
