import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedExtension } from '../support/allowed-extension.ts';
import { ask } from '../support/ask.ts';
import { type Rig, startRig } from '../support/browser.ts';
import { type Collector, startCollector } from '../support/collector.ts';
import { paintedWords } from '../support/guard.ts';
import { policyBytes } from '../support/policies.ts';
import { until } from '../support/until.ts';
import { openComposer } from './practice.ts';

/** Words, a name and an address that stand in drafts and pages and nowhere else: none of them may be stored or sent. */
const CANARIES = ['Kastanjehaven', 'Solveig Nattergal', 'nattergal@kastanje.example', 'Pindsvinevej'];
const DRAFT = `${CANARIES.join(' ')} guarantee`;

describe('what lies on the disk and what leaves', () => {
  let extension: Awaited<ReturnType<typeof allowedExtension>>;
  let collector: Collector;
  let rig: Rig;
  let settings: Page;
  let profile: string;

  beforeAll(async () => {
    [extension, collector] = await Promise.all([allowedExtension(), startCollector()]);
    rig = await startRig('chromium', { extension: extension.path });
    const given = rig.browser.process()?.spawnargs.find((one) => one.startsWith('--user-data-dir='));
    profile = given?.split('=')[1] ?? '';
    settings = await rig.openExtensionPage('options.html');
    const bytes = policyBytes({ sync: { url: collector.url, reasons: false } });
    expect(await ask(settings, 'policy.import', { bytes })).toMatchObject({ ok: true });
  });
  afterAll(async () => {
    await rig?.close();
    await collector?.close();
    await extension?.remove();
  });

  test('two windows and a popup that record and send at once: each event is sent once', async () => {
    await ask(settings, 'sync.now');
    collector.reset();
    const other = await rig.openExtensionPage('options.html');
    const popup = await rig.openPopup(await rig.open('https://x.com/home'));
    const pages = [settings, other, popup];
    const ids = await Promise.all(
      pages.flatMap((page, place) =>
        Array.from({ length: 8 }, async (_, n) => {
          const { id } = await ask(page, 'event.record', {
            event: { name: 'remark.shown', data: { ruleId: 'no-shouting', severity: 'warn', network: 'x' } },
            once: `page ${place}, ${n}`,
          });
          await ask(page, 'sync.now');
          return id;
        }),
      ),
    );
    await until(async () => (await ask(settings, 'sync.now')).waiting === 0, 'all is sent');
    expect(collector.events.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const sequences = collector.events.map(({ sequence }) => String(sequence));
    expect(sequences).toEqual(sequences.toSorted());
    await other.close();
  });

  test('nothing of a draft, of a page or a name is stored by the extension, or sent by it', async () => {
    collector.reset();
    const composer = await openComposer(rig, 'LinkedIn classic');
    await composer.type(DRAFT);
    await paintedWords(composer.page, ['guarantee']);
    const popup = await rig.openPopup(composer.page);
    const tabs = await popup.$$('[role="tab"]');
    await tabs[1]?.click();
    await (await popup.waitForSelector('textarea'))?.type(DRAFT);
    await popup.waitForSelector('.kp-remark');
    await ask(settings, 'share.start', { network: 'x', text: DRAFT });
    await until(async () => {
      await ask(settings, 'sync.now');
      return collector.events.some(({ data }) => JSON.stringify(data).includes('no-guarantee'));
    }, 'the remark has come');

    const sent = rig.requests
      .all(({ to }) => to !== 'practice')
      .map(({ url, headers, body }) => `${url}${JSON.stringify(headers)}${body}`);
    expect(sent.length).toBeGreaterThan(0);
    expect(CANARIES.filter((canary) => sent.some((one) => one.includes(canary)))).toEqual([]);

    const id = new URL(settings.url()).host;
    const files = await filesOf(profile, id);
    // That one would find it: what must be there is found in these bytes.
    expect(isIn(files, 'no-guarantee')).toBe(true);
    expect(isIn(files, 'share.started')).toBe(true);
    expect(CANARIES.filter((canary) => isIn(files, canary))).toEqual([]);
  });
});

/** Every file in which the browser keeps something for this extension: databases, storage, caches, scripts' own. */
async function filesOf(profile: string, id: string): Promise<Buffer[]> {
  const files: Buffer[] = [];
  for await (const file of glob(`Default/**/*${id}*/**/*`, { cwd: profile })) {
    files.push(await readFile(join(profile, file)).catch(() => Buffer.alloc(0)));
  }
  return files;
}

/** In the ways in which browsers write text: bytes of one or two. */
const isIn = (files: readonly Buffer[], words: string): boolean =>
  files.some((bytes) => bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le')));
