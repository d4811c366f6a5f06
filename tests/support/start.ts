/**
 * `npm start`: a browser with the extension, the demo policy in force and the practice pages open, for trying out by hand. Nothing
 * leaves this machine. `--firefox` for Firefox, `--headless` without a window; Ctrl-C ends all of it.
 */
import { parseArgs } from 'node:util';
import { type BrowserName, type Rig, startRig } from './browser.ts';
import { importPolicy } from './import-policy.ts';
import { runTool } from './run-tool.ts';

const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } });
const name: BrowserName = values.firefox ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless ?? !hasDisplay;

const WHAT_TO_TRY = `
1. Press Klarpost's button beside the address bar (or under the puzzle piece), and pick an approved item.
2. Press LinkedIn or X on its card: the network's composer opens with the text in it.
3. Write "risk free" or a customer's e-mail address: it is underlined. Click the underlined words.
4. Let one click mend it; Ctrl+Z takes it back.
5. Press Post while something is still underlined: you are asked, or stopped.
6. Post, and see the share counted in the popup under You.
7. The purple line on each page changes LinkedIn's face, the language, and what the network answers.
8. Settings (a right click on the button): the guidelines, try-out, what was recorded.
9. Nothing leaves this machine: linkedin.com and x.com are practice pages here.
10. Ctrl-C ends browser and servers; the profile is thrown away.
`;

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
const stopped = new Promise<void>((done) => stopping.signal.addEventListener('abort', () => done()));

async function run(): Promise<void> {
  console.log(`Building for ${name} …`);
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const { ok, said } = await runTool('wxt', ['build', '-b', target], { signal: stopping.signal });
  if (stopping.signal.aborted) return;
  if (!ok) throw new Error(said);
  if (headless) console.log('Without a window: there is no display, or none is wanted. On a desktop there is one.');

  const rig = await startRig(name, { headless });
  const closed = new Promise<void>((done) => rig.browser.once('disconnected', () => done()));
  try {
    await Promise.race([openAll(rig), stopped, closed]);
    await Promise.race([stopped, closed]);
  } finally {
    console.log('Closing …');
    await rig.close();
  }
}

async function openAll(rig: Rig): Promise<void> {
  const [empty] = await rig.browser.pages();
  await importPolicy(rig);
  await rig.open('https://x.com/home');
  const linkedIn = await rig.open('https://www.linkedin.com/feed/');
  await empty?.close();
  await linkedIn.bringToFront();
  console.log(WHAT_TO_TRY);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
