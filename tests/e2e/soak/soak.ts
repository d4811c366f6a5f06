/**
 * The kill test: rounds of recording while the worker or the whole browser is killed at a random moment, and an endpoint that
 * answers as endpoints do on a bad day.
 */
import type { NewEvent } from '../../../lib/events/types.ts';
import { allowedExtension } from '../../support/allowed-extension.ts';
import { ask } from '../../support/ask.ts';
import { type Answer, answers, type Collector, startCollector } from '../../support/collector.ts';
import { until } from '../../support/until.ts';
import { type MortalBrowser, startMortalBrowser } from './mortal-browser.ts';

export interface SoakResult {
  rounds: number;
  recorded: number;
  /** Recorded, and never at the endpoint. */
  lost: number;
  /** At the endpoint under more than one id, or with different words under one. */
  doubled: number;
  /** At the endpoint before one that was recorded earlier. */
  outOfOrder: number;
  parked: number;
  kills: { worker: number; browser: number };
  requests: number;
}

export interface SoakOptions {
  rounds: number;
  /** Two runs with the same draw the same kills and answers; moments are the machine's. */
  seed: number;
  /** Of the built extension, in `.output`. */
  build?: string;
  onRound?(round: number): void;
}

const MOST_EVENTS_A_ROUND = 6;
/** Within this the kill comes, counted from when recording begins. */
const LATEST_KILL_MS = 500;

export async function soak({ rounds, seed, build, onRound }: SoakOptions): Promise<SoakResult> {
  const chance = chanceFrom(seed);
  const extension = await allowedExtension(build);
  const collector = await startCollector();
  const browser = await startMortalBrowser(extension.path);
  try {
    const events = new EventMaker(rounds * MOST_EVENTS_A_ROUND);
    const bytes = events.policy(collector.url);
    const imported = await ask(browser.page(), 'policy.import', { bytes });
    if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
    collector.answerAlways((request) => {
      const answer = pick(BAD_DAY, chance);
      return typeof answer === 'function' ? answer(request) : answer;
    });
    const kills = { worker: 0, browser: 0 };
    for (let round = 1; round <= rounds; round++) {
      const isBrowser = chance() < 0.4;
      kills[isBrowser ? 'browser' : 'worker'] += 1;
      await liveAndDie(browser, isBrowser, events, chance);
      onRound?.(round);
    }
    collector.answerAlways(answers.ok);
    const parked = await drain(browser);
    return { rounds, ...judge(events.made, collector), parked, kills, requests: collector.received.length };
  } finally {
    await browser.remove();
    await collector.close();
    await extension.remove();
  }
}

/** Records, sends and is killed; comes up, and tells again what it got no answer to. */
async function liveAndDie(browser: MortalBrowser, isBrowser: boolean, events: EventMaker, chance: () => number) {
  const page = browser.page();
  const count = 1 + Math.floor(chance() * MOST_EVENTS_A_ROUND);
  const made = Array.from({ length: count }, () => events.next());
  const recording = Promise.allSettled(made.map((one) => ask(page, 'event.record', one)));
  // From two places at once, as with two windows open: one of them sends.
  const sending = Promise.allSettled([ask(page, 'sync.now'), ask(page, 'sync.now')]);
  await new Promise((wake) => setTimeout(wake, chance() * LATEST_KILL_MS));
  await (isBrowser ? browser.killBrowser() : browser.killWorker());
  const told = await recording;
  await sending;
  if (isBrowser) await browser.start();
  for (const [index, one] of made.entries()) {
    const said = told[index];
    const again = await ask(browser.page(), 'event.record', one);
    // The promise: what was said to be recorded is, and the second telling finds it.
    if (said?.status === 'fulfilled' && said.value.id !== again.id) {
      throw new Error(`${one.once} was recorded as ${said.value.id}, and is ${again.id} after the kill.`);
    }
  }
}

/** Until nothing waits. @returns how many are parked */
async function drain(browser: MortalBrowser): Promise<number> {
  const { parked } = await until(
    async () => {
      const state = await ask(browser.page(), 'sync.now');
      return state.waiting === 0 && state;
    },
    'nothing waits',
    60_000,
  );
  return parked;
}

/** How often an endpoint does what, on a bad day. What it says of batches it doesn't say of single events. */
const BAD_DAY: Answer[] = [
  answers.ok,
  answers.ok,
  answers.late(150),
  answers.dropped,
  answers.tooMany(1),
  answers.failing,
  answers.tooLarge,
  answers.refusing,
  answers.garbage,
  answers.nothing,
];

interface Made {
  event: NewEvent;
  once: string;
}

/** Events that can be told apart by what they say: no two of the same rule, network and kind. */
class EventMaker {
  readonly made: Made[] = [];
  private readonly rules: string[];

  constructor(most: number) {
    this.rules = Array.from({ length: Math.ceil(most / KINDS.length) }, (_, index) => `rule-${index}`);
  }

  policy(url: string): Uint8Array {
    const rules = this.rules.map((id) => ({ id, kind: 'forbid', match: { terms: [id] } }));
    const sync = { to: 'endpoint', url, maxBatch: 7 };
    return new TextEncoder().encode(JSON.stringify({ klarpost: 1, id: 'soak', revision: 1, rules, sync }));
  }

  next(): Made {
    const number = this.made.length;
    const { name, network } = KINDS[number % KINDS.length]!;
    const ruleId = this.rules[Math.floor(number / KINDS.length)]!;
    const made: Made = { event: { name, data: { ruleId, severity: 'warn', network } }, once: `once-${number}` };
    this.made.push(made);
    return made;
  }
}

const KINDS = (['remark.shown', 'remark.fixed', 'remark.overridden'] as const).flatMap((name) =>
  (['linkedin', 'x'] as const).map((network) => ({ name, network })),
);

function judge(made: readonly Made[], collector: Collector) {
  const idsByWords = new Map<string, Set<string>>();
  const wordsById = new Map<string, Set<string>>();
  for (const { id, type, data, sequence } of collector.events) {
    const { ruleId, network } = data as { ruleId: string; network: string };
    const words = `${type} ${ruleId} ${network}`;
    idsByWords.set(words, (idsByWords.get(words) ?? new Set()).add(id));
    wordsById.set(id, (wordsById.get(id) ?? new Set()).add(`${words} ${sequence}`));
  }
  const isThere = ({ event }: Made) => {
    const { ruleId, network } = event.data as { ruleId: string; network: string };
    return idsByWords.has(`klarpost.${event.name}.v1 ${ruleId} ${network}`);
  };
  const tooMany = (sets: Map<string, Set<string>>) => [...sets.values()].filter(({ size }) => size > 1).length;
  const sequences = collector.distinct.map(({ sequence }) => String(sequence));
  return {
    recorded: made.length,
    lost: made.filter((one) => !isThere(one)).length,
    doubled: tooMany(idsByWords) + tooMany(wordsById),
    outOfOrder: sequences.filter((sequence, index) => index > 0 && sequence < sequences[index - 1]!).length,
  };
}

const pick = <One>(from: readonly One[], chance: () => number): One => from[Math.floor(chance() * from.length)]!;

/** Chance that can be repeated (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
