import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EventRow } from '../../lib/events/types.ts';
import { ask } from '../support/ask.ts';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { paintedWords } from '../support/guard.ts';
import { importPolicy } from '../support/import-policy.ts';
import { until } from '../support/until.ts';
import { tryWay, WAYS } from './arriving.ts';
import { firstRemark, MODIFIER, nextRemark, press } from './hand.ts';
import { type Composer, openComposer, type PlaceName } from './practice.ts';

/** One word for each kind of fix: another word, several lines with an empty one between, and nothing at all. */
const POLICY = {
  klarpost: 1,
  id: 'fixes',
  revision: 1,
  organization: { name: 'Nordhavn Energi', domains: ['nordhavn.example'] },
  rules: [
    { id: 'word', kind: 'replace', severity: 'hint', swap: { utilize: 'use' } },
    { id: 'lines', kind: 'replace', severity: 'hint', swap: { chapters: 'first\n\nlast' } },
    { id: 'person', kind: 'replace', severity: 'hint', swap: { 'Anna Holm': 'Our Captain' } },
    { id: 'names', kind: 'forbid', severity: 'hint', match: { terms: ['AnnaHolm', 'Kattegat2030'] } },
    { id: 'nothing', kind: 'forbid', severity: 'hint', match: { terms: ['synergy'] } },
  ],
};

const EDITORS: { editor: string; place: PlaceName; only?: RegExp }[] = [
  { editor: 'Quill', place: 'LinkedIn classic, in the document' },
  { editor: 'Quill in a shadow root', place: 'LinkedIn classic', only: /middle|in place of a word|person/ },
  { editor: 'TipTap', place: 'LinkedIn 2026' },
  // X writes a person's handle, which is no chip.
  { editor: 'Draft.js', place: 'X, in a dialog', only: /^(?!in place of a person)/ },
  { editor: 'Lexical', place: 'LinkedIn, Lexical' },
  { editor: 'a plain field', place: 'LinkedIn, textarea' },
];

/** What stands there, what of it the fix takes, and what it puts there. `@` and letters are a person, chosen from the list that they open. */
const CASES: [what: string, text: string, takes: string, puts: string][] = [
  ['in the middle of a line', 'We utilize wind.', 'utilize', 'use'],
  ['all there is', 'utilize', 'utilize', 'use'],
  ['at the start, before an emoji', 'utilize 🌬️ 👩‍🔧', 'utilize', 'use'],
  ['at the end, in the last of several lines', 'Wind.\n\nWe utilize', 'utilize', 'use'],
  ['beside tags and a link', 'See #wind we utilize https://a.example/b and #more', 'utilize', 'use'],
  ['several lines in place of a word', 'Three chapters here', 'chapters', 'first\n\nlast'],
  ['several lines beside a tag', 'Three chapters #wind', 'chapters', 'first\n\nlast'],
  ['several lines at the start of one', 'chapters\nEnd', 'chapters', 'first\n\nlast'],
  ['several lines at the very end', 'Start\nchapters', 'chapters', 'first\n\nlast'],
  ['nothing in place of a word', 'All the synergy we have', ' synergy', ''],
  ['nothing in place of all there is', 'synergy', 'synergy', ''],
  ['nothing beside a tag', 'The synergy #wind', ' synergy', ''],
  ['in place of a person, at the start of a line', '@Ann has it', 'Anna Holm', 'Our Captain'],
  ['in place of a person, in the middle of it', 'Ask @Ann about it', 'Anna Holm', 'Our Captain'],
  ['beside a person’s chip', 'Thanks @Met utilize it', 'utilize', 'use'],
];

describe.each(BROWSERS)('fixes in %s', (browser) => {
  let rig: Rig;
  let settings: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klarpost-fixes-'));
    const file = join(folder, 'policy.json');
    await writeFile(file, JSON.stringify(POLICY));
    rig = await startRig(browser);
    await importPolicy(rig, file);
    settings = await rig.openExtensionPage('options.html');
  });
  afterEach(() => rig.site.reset());
  afterAll(async () => {
    await rig?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(EDITORS.filter(({ editor }) => editor !== 'Quill'))(
    '$editor: what is composed, dictated, pasted, chosen from a list or picked is marked and mended',
    async ({ place }) => {
      let composer = await openComposer(rig, place);
      const isRich = (await composer.kind()) !== 'textarea';
      const failed: string[] = [];
      for (const way of WAYS.filter((one) => isRich || !one.isRich)) {
        const problem = await tryWay(rig, composer, way).catch((error: Error) => error.message);
        if (!problem) continue;
        failed.push(`${way.how}: ${problem}`);
        await composer.page.close();
        composer = await openComposer(rig, place);
      }
      expect(failed.join('\n')).toBe('');
      await composer.page.close();
    },
  );

  const fixed = async (): Promise<EventRow[]> =>
    (await ask(settings, 'events.list', { limit: 50 })).filter(({ event }) => event.name === 'remark.fixed');

  test.each(EDITORS)(
    '$editor holds every fix in its own model, its button agrees, and one undo takes it back',
    async ({ place, only = /./ }) => {
      let composer = await openComposer(rig, place);
      const failed: string[] = [];
      const hasChips = (await composer.kind()) !== 'textarea';
      for (const [what, text, takes, puts] of CASES) {
        if (!only.test(what) || (text.includes('@') && !hasChips)) continue;
        await ask(settings, 'events.forget');
        const problem = await tryFix(composer, text, takes, puts).catch((error: Error) => error.message);
        if (!problem) continue;
        failed.push(`${what}: ${problem}`);
        await composer.page.close();
        composer = await openComposer(rig, place);
      }
      expect(failed.join('\n')).toBe('');
      await composer.page.close();
    },
  );

  async function tryFix(composer: Composer, text: string, takes: string, puts: string): Promise<string | null> {
    const { page, surface } = composer;
    const [, first = '', person = '', rest] = /^(.*)(@\w+)(.*)$/.exec(text) ?? [];
    const isRich = (await composer.kind()) !== 'textarea';
    if (rest === undefined && isRich) {
      await page.evaluate((one, where) => window.__practice.write(one, where), text, surface);
      await composer.holds(text);
    } else {
      await press(page, MODIFIER, 'a');
      await page.keyboard.press('Delete');
      await composer.type(rest === undefined ? text : first + person);
    }
    if (rest !== undefined) {
      await page.waitForSelector('>>> [role="listbox"] [role="option"]', { visible: true });
      await page.keyboard.press('Enter');
      await composer.type(rest.trimStart());
    }
    const before = (await composer.text()) ?? '';
    const after = before.replace(takes, puts);
    await page.evaluate(drawn);
    if (isRich) {
      await paintedWords(page, [takes.trim()]);
      await nextRemark(page);
    } else await firstRemark(page);
    await page.keyboard.press('Enter');
    await until(async () => (await fixed()).length === 1, 'a fix is recorded', 3000);
    await composer.holds(after, 2000);
    if ((await composer.isPostable()) !== (after !== '')) return 'its button disagrees';
    await press(page, MODIFIER, 'z');
    await composer.holds(before, 2000);
    return null;
  }
});

/** Runs in the page: what a key or a program has just changed is checked by the frame after the next. */
async function drawn(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
}
