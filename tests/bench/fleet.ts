import { parseArgs } from 'node:util';
import { firstAskAt } from '../../lib/background/refresh-plan.ts';
import { cloudEvents } from '../../lib/events/destinations/cloudevents.ts';
import { otlp } from '../../lib/events/destinations/otlp.ts';
import { fleetEvent, type Outage, phaseOf, simulate } from './fleet-simulation.ts';

/**
 * What a company's installs ask of its endpoint: on a day as any other, and after the endpoint was away for two hours. The real
 * sync with its real retries and places in the period, on a clock that jumps from one wake to the next.
 *
 *     npm run --silent bench:fleet                                     the tables of tests/bench/README.md
 *     npm run --silent bench:fleet -- --installs 10000 --json          fewer; and one object on the last line
 */

const { values } = parseArgs({
  options: { installs: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
});
const installs = Number(values.installs);
if (!Number.isSafeInteger(installs) || installs < 100) {
  console.error('usage: npm run --silent bench:fleet -- [--installs N, at least 100] [--json]');
  process.exit(2);
}

const MOST_PEAK_OVER_MEAN = 3;
const OUTAGES: [name: string, outage: Outage][] = [
  ['no connection', { answer: { failed: 'network' } }],
  ['503, Retry-After: 600', { answer: { status: 503, retryAfterSeconds: 600 } }],
];

const day = await simulate({ installs });
const outages = [];
for (const [name, outage] of OUTAGES) outages.push({ name, ...(await simulate({ installs, outage })) });

const table = (head: string[], rows: (string | number)[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const round = (n: number) => Number(n.toPrecision(3)).toLocaleString('en');

console.log(
  `${installs.toLocaleString('en')} installs, each with ${day.eventsAnInstall.toFixed(1)} events in eight hours.\n`,
);
console.log(
  table(
    [
      'the endpoint was away for 2 h',
      'requests/s while it was',
      'after: mean',
      'after: busiest minute',
      'peak / mean',
      'all delivered after',
      'lost',
    ],
    outages.map(({ name, during, after, lost }) => [
      name,
      `${round(during.mean)}, at most ${round(during.peak)}`,
      round(after.mean),
      round(after.peak),
      (after.peak / after.mean).toFixed(2),
      `${round(after.hours)} h`,
      lost,
    ]),
  ),
);

const event = fleetEvent(1, 0);
const size = (count: number, destination = cloudEvents) =>
  new TextEncoder().encode(
    destination.encode(
      Array.from({ length: count }, (_, n) => fleetEvent(n + 1, n)),
      { identity: { is: 'pseudonym', pseudonym: '0123456789abcdef0123456789abcdef' }, version: '0.1.0' },
    ).body,
  ).length;
console.log(
  `\nOne ${event.name}: ${size(1)} bytes as a CloudEvent, ${size(1, otlp)} as OTLP; 50 of them: ${size(50).toLocaleString('en')} and ${size(50, otlp).toLocaleString('en')}.\n`,
);

const perInstall = { requests: day.requests / installs, bytes: day.bytes / installs, peak: day.during.peak / installs };
console.log(
  table(
    [
      'employees',
      'events a day',
      'requests a day',
      'requests/s, mean of 8 h',
      'requests/s, busiest minute',
      'MB a day (bodies)',
    ],
    [1_000, 100_000, 1_000_000].map((employees) => [
      employees.toLocaleString('en'),
      round(employees * day.eventsAnInstall),
      round(employees * perInstall.requests),
      round((employees * perInstall.requests) / (8 * 3600)),
      round(employees * perInstall.peak),
      round((employees * perInstall.bytes) / 1e6),
    ]),
  ),
);

/** A roll-out names an address for the policy, and reaches every install in the same moment. */
function firstFetches(hasPolicy: boolean) {
  const seconds = new Map<number, number>();
  for (let number = 0; number < installs; number++) {
    const second = Math.floor(firstAskAt(0, phaseOf(number), hasPolicy) / 1000);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
  }
  return { busiestSecond: Math.max(...seconds.values()), lastSecond: Math.max(...seconds.keys()) };
}
const rollout = { without: firstFetches(false), withPolicy: firstFetches(true) };
console.log(
  `\nA roll-out of an address to all of them in one moment: ${round(rollout.without.busiestSecond)} requests in the busiest second where none has a policy, the last after ${rollout.without.lastSecond} s; ${round(rollout.withPolicy.busiestSecond)} where all have one, the last after ${Math.ceil(rollout.withPolicy.lastSecond / 60)} min.`,
);

const isHeld = outages.every(({ after, lost }) => lost === 0 && after.peak <= MOST_PEAK_OVER_MEAN * after.mean);
if (!isHeld) console.log(`\nNot held: all delivered, and the peak at most ${MOST_PEAK_OVER_MEAN} × the mean.`);
if (values.json) console.log(JSON.stringify({ installs, day, outages, rollout, isHeld }));
process.exitCode = isHeld ? 0 : 1;
