import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { BROWSERS, POPUP_SIZE, type Rig, startRig } from '../support/browser.ts';
import { hosts, paintedWords } from '../support/guard.ts';
import { DEMO_POLICY } from '../support/import-policy.ts';
import { canManageBrowsers, type ManagedExtension, managedExtension } from '../support/managed.ts';
import { until } from '../support/until.ts';
import { dialogOpen } from './hand.ts';
import { openComposer } from './practice.ts';

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

  test('marks words and shows no pill, as the organisation set it', async () => {
    const composer = await openComposer(rig, 'X, at home');
    await composer.type('Off to Kattegat Syd today.');
    await paintedWords(composer.page, ['Kattegat Syd']);
    expect(await hosts(composer.page)).toBe(0);
    await composer.press();
    await dialogOpen(composer.page);
  });
});

describe.runIf(canManageBrowsers).each(BROWSERS)('%s, managed by an address', (browser) => {
  let extension: ManagedExtension;
  let rig: Rig;
  let intranet: Server;

  beforeAll(async () => {
    const policy = await readFile(DEMO_POLICY);
    intranet = createServer((_, response) => response.setHeader('content-type', 'application/json').end(policy));
    await new Promise<void>((listening) => intranet.listen(0, '127.0.0.1', listening));
    const { port } = intranet.address() as AddressInfo;
    extension = await managedExtension(browser);
    await extension.manage(extension.templateFor({ policyUrl: `http://127.0.0.1:${port}/policy.json` }));
    rig = await startRig(browser, { extension: extension.path });
  });
  afterAll(async () => {
    await rig?.close();
    await extension?.remove();
    intranet?.close();
  });

  test('says that the guidelines are on their way; whoever opens the popup has them, and so has every page then', async () => {
    const welcome = await rig.openExtensionPage('welcome.html');
    const reads = (words: string) => welcome.evaluate((wanted) => document.body.innerText.includes(wanted), words);
    await until(() => reads('guidelines are on their way'), 'the page says so', 20_000);
    const popup = await rig.openExtensionPage('popup.html', POPUP_SIZE);
    await until(() => popup.evaluate(() => document.querySelector('article') !== null), 'the popup shows content');
    await until(() => reads('Sharing for Nordhavn Energi'), 'the page has heard of it');
  });
});
