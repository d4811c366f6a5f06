import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ContentItem } from '../../lib/policy/schema.ts';
import { allowedExtension } from '../support/allowed-extension.ts';
import { ask } from '../support/ask.ts';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { answers, type Collector, startCollector } from '../support/collector.ts';
import { policyBytes } from '../support/policies.ts';
import { until } from '../support/until.ts';

const ITEM = { id: 'wind-2026', title: 'Wind', origin: 'own' } as ContentItem;

describe.each(BROWSERS)('events, from the press of a button to the endpoint, in %s', (browser) => {
  let extension: Awaited<ReturnType<typeof allowedExtension>>;
  let collector: Collector;
  let rig: Rig;
  let page: Page;

  beforeAll(async () => {
    extension = await allowedExtension(browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
    collector = await startCollector();
    rig = await startRig(browser, { extension: extension.path });
    page = await rig.openExtensionPage('options.html');
    const bytes = policyBytes({ sync: { url: collector.url } });
    expect(await ask(page, 'policy.import', { bytes })).toMatchObject({ ok: true, id: 'nordhavn', revision: 1 });
    await ask(page, 'sync.now');
  });
  afterAll(async () => {
    await rig?.close();
    await collector?.close();
    await extension?.remove();
  });
  beforeEach(() => collector.reset());

  test('a share is delivered once, though the worker was killed between recording and sending', async () => {
    const { url } = await ask(page, 'share.start', { network: 'x', text: 'Hello wind', item: ITEM, variantId: 'a' });
    expect(url).toBe('https://x.com/intent/post?text=Hello%20wind');
    await rig.killBackground();
    expect(await ask(page, 'sync.state')).toMatchObject({ to: 'endpoint', waiting: 1 });
    await rig.killBackground();
    expect(await ask(page, 'sync.now')).toMatchObject({ waiting: 0, lastAnswer: '202' });
    await ask(page, 'sync.now');
    expect(collector.received).toHaveLength(1);
    expect(collector.events).toMatchObject([
      {
        type: 'klarpost.share.started.v1',
        source: 'urn:klarpost:nordhavn',
        subject: 'wind-2026',
        data: {
          network: 'x',
          contentId: 'wind-2026',
          variantId: 'a',
          origin: 'own',
          policy: { id: 'nordhavn', revision: 1 },
        },
      },
    ]);
  });

  test('the text of a share stands in nothing that is sent', async () => {
    await ask(page, 'share.start', { network: 'x', text: 'canary-in-a-draft', item: ITEM });
    await ask(page, 'sync.now');
    const sent = collector.received.map(
      ({ body, headers }) => new TextDecoder().decode(body) + JSON.stringify(headers),
    );
    expect(sent).toHaveLength(1);
    expect(sent.join()).not.toContain('canary');
  });

  test('what the endpoint may have taken without saying so comes again under the same id', async () => {
    await ask(page, 'event.record', remark('no-shouting'));
    collector.answer(answers.dropped);
    expect(await ask(page, 'sync.now')).toMatchObject({ waiting: 1 });
    expect(await ask(page, 'sync.now')).toMatchObject({ waiting: 0 });
    expect(collector.events).toHaveLength(2);
    expect(collector.distinct).toHaveLength(1);
  });

  test('an endpoint that says no is left alone until the person asks', async () => {
    collector.answer(answers.with(401, 'who are you?'));
    await ask(page, 'event.record', remark('no-guarantee'));
    expect(await ask(page, 'sync.now')).toMatchObject({ stopped: 'unauthorized', lastAnswer: '401: who are you?' });
    const after = await ask(page, 'sync.now');
    expect(after).toMatchObject({ waiting: 0 });
    expect(after.stopped).toBeUndefined();
  });

  test('a remark about a rule that the policy does not have is refused', async () => {
    await expect(ask(page, 'event.record', remark('my secret draft'))).rejects.toThrow('No such rule.');
  });

  test('a second remark with the same mark is not recorded', async () => {
    const first = await ask(page, 'event.record', { ...remark('no-shouting'), once: 'm1' });
    expect(await ask(page, 'event.record', { ...remark('no-shouting'), once: 'm1' })).toEqual(first);
  });

  // By real presses: in Firefox the driver never comes to click a button of a page of ours.
  if (browser === 'chromium') {
    const press = (words: string) => page.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();

    test('from Settings: a test event, what waits sent, and a number that is new', async () => {
      await ask(page, 'sync.now');
      collector.reset();
      await ask(page, 'event.record', remark('no-shouting'));
      await page.goto(page.url().replace(/#.*|$/, '#sync'));
      await page.reload();
      // Shares have opened tabs in front of it.
      await page.bringToFront();
      await press('Send a test event');
      await page.waitForSelector('::-p-text(The receiver took the test event)');
      await press('Send now');
      await page.waitForSelector('::-p-text(Sent.)');
      expect(collector.events.map(({ type }) => type)).toEqual(['klarpost.sync.tested.v1', 'klarpost.remark.shown.v1']);
      await press('Take a new number');
      await page.waitForSelector('::-p-text(You have a new number.)');
      await ask(page, 'event.record', remark('no-shouting'));
      await ask(page, 'sync.now');
      const [, before, after] = collector.events.map(({ data }) => (data as { employee: object }).employee);
      expect(after).not.toEqual(before);
    });

    test('what was counted comes as a table that another program reads', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'klarpost-export-'));
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await press('Table (CSV)');
      const file = await until(
        async () => (await readdir(folder)).find((name) => /^klarpost-[\d-]+\.csv$/.test(name)),
        'the file is there',
      );
      const rows = parse<Record<string, string>>(await readFile(join(folder, file), 'utf8'), {
        columns: true,
        bom: true,
      });
      await rm(folder, { recursive: true });
      const listed = await ask(page, 'events.list', { limit: 100 });
      expect(rows.map(({ id }) => id)).toEqual(listed.map(({ event }) => event.id).toReversed());
      expect(rows[0]).toMatchObject({ event: 'policy.activated', sequence: '1', state: 'delivered' });
    });
  }
});

const remark = (ruleId: string) => ({
  event: { name: 'remark.shown' as const, data: { ruleId, severity: 'warn' as const, network: 'x' as const } },
});
