import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Policy } from '../../lib/policy/schema.ts';
import { allowedExtension } from '../support/allowed-extension.ts';
import { ask } from '../support/ask.ts';
import { type Rig, startRig } from '../support/browser.ts';
import { type Collector, startCollector } from '../support/collector.ts';
import { paintedWords } from '../support/guard.ts';
import { DEMO_POLICY, importPolicy } from '../support/import-policy.ts';
import { until } from '../support/until.ts';
import { composerOn, PLACES, readToast } from './practice.ts';

/** What only this test writes: it may be seen by the network that it is posted on, and by nobody else. */
const CANARY = 'Kastanjehaven';

/** See it, check it, share it, count it: the main job, as one does it, in a real browser. */
describe('a share, from the popup to the count', () => {
  let extension: Awaited<ReturnType<typeof allowedExtension>>;
  let collector: Collector;
  let rig: Rig;
  let settings: Page;
  let folder: string;

  beforeAll(async () => {
    [extension, collector, folder] = await Promise.all([
      allowedExtension(),
      startCollector(),
      mkdtemp(join(tmpdir(), 'klarpost-story-')),
    ]);
    rig = await startRig('chromium', { extension: extension.path });
    const policy = JSON.parse(await readFile(DEMO_POLICY, 'utf8')) as Policy;
    const file = join(folder, 'policy.json');
    await writeFile(file, JSON.stringify({ ...policy, sync: { to: 'endpoint', url: collector.url, everyMinutes: 1 } }));
    await importPolicy(rig, file);
    settings = await rig.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await rig?.close();
    await collector?.close();
    await extension?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  test.each([
    ['LinkedIn', 'linkedin', 'https://www.linkedin.com/feed/', PLACES['LinkedIn 2026'].submit],
    ['X', 'x', 'https://x.com/home', PLACES['X, in a dialog'].submit],
  ])('on %s', async (network, name, start, submit) => {
    collector.reset();
    rig.requests.clear();
    rig.site.reset();

    // See it: one click on an approved item opens the network's own composer with this employee's words in it.
    const before = await rig.open(start);
    const popup = await rig.openPopup(before);
    const opened = rig.browser.waitForTarget((target) => /shareActive|intent\/post/.test(target.url()));
    await popup.locator(`::-p-aria(${network}: The first turbine at Ternevig is turning)`).click();
    const page = await (await opened).page();
    if (!page) throw new Error('No tab was opened.');
    const composer = await composerOn(page, 'post', submit);
    const text = await until(composer.text, 'the composer holds a text');
    expect(text).toContain('https://nordhavn.example/nyt/foerste-vinge');
    expect(text).toMatch(/Nordhavn Energi|kolleger/);

    // Check it: remarks stand under the words that break the guidelines, and one click mends one of them.
    await composer.toEnd();
    await composer.type(`\n${CANARY} utilize Kattegat Syd`);
    await paintedWords(page, ['utilize', 'Kattegat Syd']);
    await page.locator('::-p-aria(Klarpost: 2 remarks. Alt+K goes from one to the next.)').click();
    await page.locator('::-p-aria(Write “use”)').wait();
    expect(await (await composer.submit()).evaluate(isPressable), 'the card leaves the Post button free').toBe(true);
    await page.locator('::-p-aria(Write “use”)').click();
    await until(async () => (await composer.text())?.includes(`${CANARY} use Kattegat`), 'the editor holds the fix');

    // Share it: what blocks is stopped at the Post button, and goes out with a reason.
    await composer.press();
    await page
      .locator('::-p-aria([name="Why post it all the same?"][role="textbox"])')
      .fill('The minister has just said so');
    await page.locator('::-p-aria(Post anyway)').click();
    const post = await composer.published();
    expect(post.text).toContain(`${CANARY} use Kattegat Syd`);
    expect((await readToast(page)).link).toContain(post.permalink);
    expect(await page.evaluate(() => window.__practice.submits())).toBe(1);

    // Count it: the endpoint has what happened, in an order and a form that others can read, and never what was written.
    await until(async () => {
      await ask(settings, 'sync.now');
      return collector.events.some(({ type }) => type === 'klarpost.share.published.v1');
    }, 'the share is counted');
    const types = collector.events.map(({ type }) => type);
    expect(types.filter((type) => type === 'klarpost.share.published.v1')).toHaveLength(1);
    expect(types).toEqual(
      expect.arrayContaining([
        'klarpost.share.started.v1',
        'klarpost.remark.fixed.v1',
        'klarpost.remark.overridden.v1',
      ]),
    );
    expect(collector.events.find(({ type }) => type === 'klarpost.share.published.v1')).toMatchObject({
      source: 'urn:klarpost:nordhavn-energi',
      subject: 'foerste-vinge',
      data: { network: name, surface: 'post', contentId: 'foerste-vinge', origin: 'own', check: { block: 1 } },
    });
    expect(collector.received.every(({ problem }) => problem === undefined)).toBe(true);

    const seen = rig.requests.all();
    expect(rig.requests.refused()).toEqual([]);
    expect(seen.filter(({ to }) => to === 'loopback').every(({ url }) => url.startsWith(collector.url))).toBe(true);
    const withCanary = seen.filter(({ url, body, headers }) =>
      `${url}${body}${JSON.stringify(headers)}`.includes(CANARY),
    );
    expect(withCanary.map(({ to, method }) => `${method} ${to}`)).toEqual(['POST practice']);
    await page.close();
    await before.close();
  });
});

/** Is it what a pointer at its middle would press? */
function isPressable(button: Element): boolean {
  const { left, top, width, height } = button.getBoundingClientRect();
  return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
