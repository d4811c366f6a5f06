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

  describe('by presses in Settings', () => {
    let sync: Page;
    const reads = async (words: string) => {
      await until(() => sync.evaluate((wanted) => document.body.innerText.includes(wanted), words), words);
    };
    /** By keyboard: in Firefox the driver never comes to click a button of a page of ours. */
    const press = async (words: string) => {
      const focus = (wanted: string) => {
        const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === wanted);
        button?.focus();
        return button !== undefined && document.activeElement === button;
      };
      await until(() => sync.evaluate(focus, words), `"${words}" can be pressed`);
      await sync.keyboard.press('Enter');
    };

    beforeAll(async () => {
      await ask(page, 'sync.now');
      sync = await rig.openExtensionPage('options.html#sync');
    });

    test('a test event goes out, and what waits is sent', async () => {
      await ask(page, 'event.record', remark('no-shouting'));
      await press('Send a test event');
      await reads('The receiver took the test event');
      await press('Send now');
      await reads('Sent.');
      expect(collector.events.map(({ type }) => type)).toEqual(['klarpost.sync.tested.v1', 'klarpost.remark.shown.v1']);
    });

    test('what was refused is told, and tried again', async () => {
      collector.answer(answers.with(422, 'no such item'));
      await ask(page, 'event.record', remark('no-guarantee'));
      await ask(page, 'sync.now');
      await press('Send a test event');
      await reads('no such item');
      await press('Try again');
      await collector.waitFor(() => collector.events.some(({ type }) => type === 'klarpost.remark.shown.v1'));
      await until(async () => (await ask(page, 'sync.state')).parked === 0, 'nothing is refused any more');
    });

    test('a new number ties nothing to what was', async () => {
      const remarkOn = async () => {
        await ask(page, 'event.record', remark('no-shouting'));
        await ask(page, 'sync.now');
      };
      await remarkOn();
      await press('Take a new number');
      await reads('You have a new number.');
      await remarkOn();
      const [before, after] = collector.events.map(({ data }) => (data as { employee: object }).employee);
      expect(before).toEqual({ pseudonym: expect.any(String) });
      expect(after).toEqual({ pseudonym: expect.any(String) });
      expect(after).not.toEqual(before);
    });

    // Firefox has no way for a test to say where downloads go.
    test.runIf(browser === 'chromium')('what was counted comes as a table that another program reads', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'klarpost-export-'));
      const session = await sync.createCDPSession();
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
  });
});

const remark = (ruleId: string) => ({
  event: { name: 'remark.shown' as const, data: { ruleId, severity: 'warn' as const, network: 'x' as const } },
});
