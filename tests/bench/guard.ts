import type { CDPSession, Page } from 'puppeteer-core';
import { openComposer, PLACES } from '../e2e/practice.ts';
import { type Rig, startRig } from '../support/browser.ts';
import { painted } from '../support/guard.ts';
import { importPolicy } from '../support/import-policy.ts';
import { until } from '../support/until.ts';
import { draftOf } from './material.ts';
import { summary } from './measure.ts';
import { keystrokesIn, oursIn, sumMs, trace } from './trace.ts';

/**
 * What the guard costs a page, with the real extension in Chromium on the practice pages.
 *
 *     npm run --silent bench:guard              the table
 *     npm run --silent bench:guard -- --json    and one object on the last line
 */

const FEED = PLACES['LinkedIn 2026'].url;
/** Ends with a word that a rule of the demo policy finds, so that something is painted from the first key on. */
const POST = `${draftOf(2_980, 3)} We utilize it. `;
/** Words of which two are remarked on, and a break: what one types at the end of a post. */
const TYPED = 'We utilize drones today, and Kattegat Syd is next. ';
/** Frames are drawn when there is something to draw, not at the beat of a display: what is measured is work, not waiting. */
const NO_BEAT = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Machine code that the browser makes of what runs often fills the heap too: without it, what grows is what is held. */
const NO_MACHINE_CODE = ['--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'];

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function typePost(rig: Rig): Promise<{ page: Page; cdp: CDPSession }> {
  const composer = await openComposer(rig, 'LinkedIn 2026');
  const { page } = composer;
  await page.evaluate((text) => window.__practice.write(text, 'post'), POST);
  await composer.toEnd();
  return { page, cdp: await page.createCDPSession() };
}

/** Keys as a person presses them, some 80 ms apart. */
async function keystrokes(page: Page, cdp: CDPSession): Promise<ReturnType<typeof keystrokesIn>> {
  const type = async () => {
    for (const key of TYPED) {
      await page.keyboard.type(key);
      await pause(80);
    }
  };
  await type();
  const events = await trace(cdp, async () => {
    for (let turn = 0; turn < 4; turn++) await type();
  });
  return keystrokesIn(events);
}

async function typing(rig: Rig) {
  const { page, cdp } = await typePost(rig);
  await until(async () => (await painted(page)).length > 0, 'a remark is painted');
  const usual = await keystrokes(page, cdp);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const throttled = await keystrokes(page, cdp);
  await page.close();
  const p95 = (times: (number | null)[]) => summary(times.filter((time) => time !== null)).p95Ms;
  return {
    paintP95Ms: p95(usual.map(({ paintMs }) => paintMs)),
    paintP95ThrottledMs: p95(throttled.map(({ paintMs }) => paintMs)),
    handlerP95Ms: p95(usual.map(({ handlerMs }) => handlerMs)),
  };
}

/** The feed, where nobody writes: what our script does while it is loaded, and in a minute afterwards. */
async function idle(rig: Rig) {
  const page = await rig.open('https://www.linkedin.com/feed/');
  const cdp = await page.createCDPSession();
  const loads: number[] = [];
  for (let load = 0; load < 7; load++) {
    const events = await trace(cdp, async () => {
      await page.goto(FEED);
      await pause(1_000);
    });
    loads.push(sumMs(oursIn(events)));
  }
  const minute = await trace(cdp, () => pause(60_000));
  await page.close();
  return { loadScriptMs: summary(loads).medianMs, idleTasksPerMinute: oursIn(minute).length };
}

interface Metrics {
  nodes: number;
  listeners: number;
  heapMB: number;
}

async function metricsOf(cdp: CDPSession): Promise<Metrics> {
  for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    heapMB: value('JSHeapUsedSize') / 2 ** 20,
  };
}

const difference = (after: Metrics, before: Metrics): Metrics => ({
  nodes: after.nodes - before.nodes,
  listeners: after.listeners - before.listeners,
  heapMB: after.heapMB - before.heapMB,
});

/** What a page holds, with nobody writing, and with a post of 3,000 characters. */
async function held(rig: Rig): Promise<{ idle: Metrics; composer: Metrics }> {
  const page = await rig.open(FEED);
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await pause(2_000);
  const idle = await metricsOf(cdp);
  await page.close();
  const written = await typePost(rig);
  await written.cdp.send('Performance.enable');
  await pause(2_000);
  const composer = await metricsOf(written.cdp);
  await written.page.close();
  return { idle, composer };
}

/**
 * What is more after 10,000 keys in one composer: letters and as many backspaces. As many come before: what the browser compiles
 * and remembers of code that runs often is no growth.
 */
async function growthByKeys(rig: Rig): Promise<Metrics> {
  const { page, cdp } = await typePost(rig);
  await cdp.send('Performance.enable');
  const press = async (count: number) => {
    for (let key = 0; key < count; key += 50) {
      const isBack = (key / 50) % 2 === 1;
      await Promise.all(Array.from(TYPED.slice(0, 50), (letter) => pressKey(cdp, isBack ? null : letter)));
    }
    await pause(1_000);
  };
  await press(10_000);
  const before = await metricsOf(cdp);
  await press(10_000);
  const after = await metricsOf(cdp);
  await page.close();
  return difference(after, before);
}

/** A letter, or without one a step back. */
async function pressKey(cdp: CDPSession, letter: string | null): Promise<void> {
  const key =
    letter === null ? { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 } : { key: letter, text: letter };
  await Promise.all([
    cdp.send('Input.dispatchKeyEvent', { type: letter === null ? 'rawKeyDown' : 'keyDown', ...key }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
}

/** What is more after 200 composers that were opened, written in and closed, and as many before. */
async function growthByComposers(rig: Rig): Promise<Metrics> {
  const page = await rig.open('https://x.com/home');
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  const open = async (count: number) => {
    await page.evaluate(openAndClose, count, TYPED);
    await pause(1_000);
  };
  await open(200);
  const before = await metricsOf(cdp);
  await open(200);
  const after = await metricsOf(cdp);
  await page.close();
  return difference(after, before);
}

/** Runs in the page. */
async function openAndClose(count: number, text: string): Promise<void> {
  const frames = async (wanted: number) => {
    for (let frame = 0; frame < wanted; frame++) await new Promise(requestAnimationFrame);
  };
  const press = (name: string) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`)?.click();
  for (let turn = 0; turn < count; turn++) {
    press('SideNav_NewTweet_Button');
    await frames(3);
    window.__practice.write(text, 'post');
    await frames(4);
    press('app-bar-close');
    await frames(3);
  }
}

async function growth(rig: Rig): Promise<Metrics> {
  const keys = await growthByKeys(rig);
  const composers = await growthByComposers(rig);
  return {
    nodes: keys.nodes + composers.nodes,
    listeners: keys.listeners + composers.listeners,
    heapMB: keys.heapMB + composers.heapMB,
  };
}

async function inRig<T>(options: Parameters<typeof startRig>[1], work: (rig: Rig) => Promise<T>): Promise<T> {
  const rig = await startRig('chromium', options);
  try {
    if (options?.extension !== null) await importPolicy(rig);
    return await work(rig);
  } finally {
    await rig.close();
  }
}

const spent = await inRig({ switches: NO_BEAT }, async (rig) => ({ ...(await typing(rig)), ...(await idle(rig)) }));
const ours = await inRig({}, held);
const without = await inRig({ extension: null }, held);
const grown = difference(
  await inRig({ switches: NO_MACHINE_CODE }, growth),
  await inRig({ switches: NO_MACHINE_CODE, extension: null }, growth),
);

const results = {
  ...spent,
  heapIdleMB: difference(ours.idle, without.idle).heapMB,
  heapComposerMB: difference(ours.composer, without.composer).heapMB,
  nodeGrowth: grown.nodes,
  listenerGrowth: grown.listeners,
  heapGrowthMB: grown.heapMB,
};

const round = (value: number) => Number(value.toPrecision(3));
const ROWS: [string, keyof typeof results, string][] = [
  ['keystroke to painted remark, p95, ms', 'paintP95Ms', '16'],
  ['the same at 4 × CPU throttling, ms', 'paintP95ThrottledMs', '50'],
  ['our part of the key’s own events, p95, ms', 'handlerP95Ms', '1'],
  ['tasks of ours a minute on a page without a composer', 'idleTasksPerMinute', '0'],
  ['script of ours while such a page loads, ms', 'loadScriptMs', '5'],
  ['heap there, MB', 'heapIdleMB', '2'],
  ['heap with a composer of 3,000 characters, MB', 'heapComposerMB', '8'],
  ['nodes more after 10,000 keys and 200 composers', 'nodeGrowth', '0'],
  ['listeners more', 'listenerGrowth', '0'],
  ['heap more, MB', 'heapGrowthMB', '0'],
];
console.log('| what | measured | at most |\n|---|---|---|');
for (const [what, key, most] of ROWS) console.log(`| ${what} | ${round(results[key])} | ${most} |`);
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(Object.fromEntries(Object.entries(results).map(([key, value]) => [key, round(value)]))));
}
