import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { BROWSERS, type Rig, saveScreenshot, startRig } from '../support/browser.ts';
import { until } from '../support/until.ts';

/** As an admin's own editor left it: tabs, lists in one line, keys in an order of their own. */
const FILE = `{
\t"klarpost": 1,
\t"revision": 1,
\t"id": "nordhavn",
\t"organization": { "name": "Nordhavn Energi", "aliases": ["Nordhavn"] },
\t"rules": [
\t\t{
\t\t\t"kind": "forbid",
\t\t\t"id": "no-promises",
\t\t\t"severity": "blocker",
\t\t\t"match": { "terms": ["guarantee", "risk free"] },
\t\t\t"examples": { "pass": ["We hope."], "fail": ["We guarantee it."] }
\t\t},
\t\t{ "kind": "count", "id": "few-hashtags", "severity": "hint", "of": "hashtags", "max": 3 }
\t]
}
`;
const MENDED = FILE.replace('"blocker"', '"block"');

const button = (page: Page, name: string) => page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
const press = async (page: Page, name: string) => (await button(page, name))?.click();
const openPart = async (page: Page, name: string) =>
  (await page.waitForSelector(`::-p-aria([name="${name}"][role="tab"])`))?.click();
const inForce = async (page: Page) => {
  const file = await ask(page, 'policy.file');
  return file && new TextDecoder().decode(file.bytes);
};

async function choose(page: Page, text: string, name = 'nordhavn.json'): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'klarpost-')), name);
  writeFileSync(path, text);
  const picker = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await page.bringToFront();
  await picker.uploadFile(path);
}

/** How many pixels one would have to scroll sideways. */
const beside = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const shows = (page: Page, words: string) =>
  until(async () => (await page.evaluate(() => document.body.innerText)).includes(words), `“${words}” is shown`);

describe.each(BROWSERS)("the admin's desk in %s", (name) => {
  let rig: Rig;
  let page: Page;
  const save = (what: string) => saveScreenshot(page, `desk-${what}-${name}`);
  beforeAll(async () => {
    rig = await startRig(name);
    page = await rig.openExtensionPage('options.html');
  });
  afterAll(() => rig?.close());

  test('a file with a mistake is told where, mended in the editor, tried out and put in force', async () => {
    await choose(page, FILE);
    await shows(page, '"blocker"');
    await expectNoAxeViolations(page);
    await save('refused');
    // To the place in the text; what is typed there is looked at at once.
    await press(page, 'Go to line 10, column 16');
    await page.waitForSelector('.cm-content');
    await until(
      () => page.evaluate(() => document.activeElement?.className.includes('cm-content') ?? false),
      'the caret is in the text',
    );
    await page.keyboard.press('ArrowRight');
    for (let times = 0; times < 'blocker'.length; times++) await page.keyboard.press('Delete');
    await page.keyboard.type('block');
    await page.keyboard.press('Escape');
    await page.waitForSelector('::-p-aria([name="Activate revision 1"][role="button"]):not([disabled])');
    await save('text');
    await expectNoAxeViolations(page);
    await openPart(page, 'Overview');
    await shows(page, 'All 2 came out as they should.');
    await save('overview');
    await openPart(page, 'Try it');
    await (await page.waitForSelector('::-p-aria([name="A draft"])'))?.type('We guarantee it.');
    await page.waitForSelector('.kp-remark-block');
    await expectNoAxeViolations(page);
    await save('try');
    await press(page, 'Activate revision 1');
    await shows(page, 'Revision 1 is in force');
    expect(await inForce(page)).toBe(MENDED);
  });

  test('the policy in force is edited in a form, is there when the page is opened again, and keeps how it is written', async () => {
    await press(page, 'Edit it');
    await openPart(page, 'Rules');
    await press(page, 'Edit no-promises');
    const words = await page.waitForSelector('::-p-aria([name="Words and phrases"][role="textbox"])');
    await words?.focus();
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('\ncertain');
    await press(page, 'Move few-hashtags up');
    await expectNoAxeViolations(page);
    await save('rules');
    await shows(page, 'Changed here');
    await until(async () => (await ask(page, 'desk.get'))?.text.includes('certain') ?? false, 'the work is kept');

    // As after a reload, without the question that the browser asks before one.
    page = await rig.openExtensionPage('options.html');
    await page.bringToFront();
    await shows(page, 'Changed here');
    await page.waitForSelector('::-p-aria([name="Activate revision 2"][role="button"]):not([disabled])');
    await save('again');
    await press(page, 'Activate revision 2');
    await shows(page, 'Revision 2 is in force');
    const [promises = '', hashtags = ''] = MENDED.split('"rules": [')[1]?.split(/\n\t\t(?=\{ "kind": "count")/) ?? [];
    expect(await inForce(page)).toBe(
      MENDED.replace('"revision": 1', '"revision": 2').replace(
        `${promises}\n\t\t${hashtags}`,
        `\n\t\t{ "kind": "count", "id": "few-hashtags", "severity": "hint", "of": "hashtags", "max": 3 },${promises
          .replace('"risk free"]', '"risk free", "certain"]')
          .replace(/,$/, '')}\n\t]\n}\n`,
      ),
    );
  });

  test('going back is asked about, and done', async () => {
    await press(page, 'Go back to revision 1');
    await press(page, 'Activate it all the same');
    await until(async () => (await inForce(page)) === MENDED, 'the first revision is in force');
  });

  test('a word list comes with a rule that uses it, and content has a form', async () => {
    await choose(page, 'Sydhavn Power\nØstkraft\n', 'rivals.txt');
    await shows(page, 'Add a rule that warns of these words');
    await expectNoAxeViolations(page);
    await save('brought');
    await press(page, 'Put them into the policy in force, as its next revision');
    await shows(page, 'Changed here');
    await until(async () => (await ask(page, 'desk.get'))?.text.includes('words-rivals') ?? false, 'the rule is kept');
    await openPart(page, 'Sync');
    await expectNoAxeViolations(page);
    await openPart(page, 'Content');
    await save('content');
    await expectNoAxeViolations(page);
  });

  test('closing the page with unsaved work is asked about, and who stays has it still', async () => {
    const asked = new Promise<string>((resolve) =>
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      }),
    );
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');
    await shows(page, 'Changed here');
  });

  test('a narrow window has everything in it, and nothing beside it', async () => {
    await page.setViewport({ width: 320, height: 640 });
    for (const part of await page.$$eval('.kp-bench [role="tab"]', (tabs) =>
      tabs.map((tab) => tab.textContent ?? ''),
    )) {
      await openPart(page, part);
      expect([part, await beside(page)]).toEqual([part, 0]);
    }
    for (const name of ['rollout', 'content', 'sync', 'program', 'privacy', 'about']) {
      await page.evaluate((hash) => location.assign(hash), `#${name}`);
      await page.waitForSelector(`a[href="#${name}"][aria-current="page"]`);
      await until(() => page.$('main h1'), `the page ${name} is there`);
      expect([name, await beside(page)]).toEqual([name, 0]);
    }
  });
});
