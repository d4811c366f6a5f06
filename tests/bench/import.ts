/**
 * `npm run bench:import`: how long a large policy takes on its way in. 1,000 rules and 50,000 terms, the middle of five runs after
 * one that warms up; and the worst that 5 MB of no policy can do.
 */
import { compile } from '../../lib/checker/compile.ts';
import { openFile } from '../../lib/policy/file.ts';
import { digestOf, parsePolicy } from '../../lib/policy/parse.ts';
import { openEnvelope } from '../../lib/policy/signature.ts';
import { hostile } from '../../lib/policy/testing/hostile.ts';
import { hostilePolicies } from '../../lib/policy/testing/hostile-policies.ts';
import { withPacks } from '../../lib/policy/with-packs.ts';
import { examinePolicy } from '../../lib/state/examine.ts';

const RUNS = 5;

const bytes = utf8(JSON.stringify(largePolicy(1000, 50_000), null, 2));
console.log(`${megabytes(bytes)} MB, 1,000 rules, 50,000 terms; milliseconds, the middle of ${RUNS}`);
const parsed = parsePolicy(bytes);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
const { policy } = parsed;
const steps: [string, () => unknown][] = [
  ['read and judge', () => parsePolicy(bytes)],
  ['compile', () => compile(withPacks(policy), { digest: '' })],
  [
    'what the desk does: read, compile, examples, advice, difference',
    () => examinePolicy(bytes, { now: 0, inForce: policy }),
  ],
  ['what activating does: envelope, digest, read, compile', activate],
];
for (const [name, run] of steps) console.log(`${(await middle(run)).toFixed(0).padStart(6)}  ${name}`);

console.log('\n5 MB that are no policy');
for (const [name, unit] of [
  ['brackets', '['],
  ['quotes', "'"],
  ['words', 'x '],
  ['lines of words', 'x\n'],
  ['comments', '//\n'],
  ['a web page', '<p>x</p>\n'],
] as const) {
  const file = utf8(unit.repeat((5 * 1024 * 1024) / unit.length));
  console.log(`${(await middle(() => parsePolicy(file))).toFixed(0).padStart(6)}  ${name}`);
}

const hostiles = [...hostile(), ...hostilePolicies()];
const slowest: [name: string, ms: number][] = [];
for (const { name, text } of hostiles) {
  const file = utf8(text);
  slowest.push([name, await middle(() => openFile(file).parse())]);
}
slowest.sort(([, a], [, b]) => b - a);
console.log(`\nThe slowest ten of ${hostiles.length} files that are made to keep their reader busy`);
for (const [name, ms] of slowest.slice(0, 10)) console.log(`${ms.toFixed(0).padStart(6)}  ${name}`);

async function activate(): Promise<void> {
  const opened = openEnvelope(bytes);
  await digestOf(bytes);
  const read = parsePolicy(opened.isSigned === true ? opened.bytes : bytes);
  if (read.ok) compile(withPacks(read.policy), { digest: '' });
}

async function middle(run: () => unknown): Promise<number> {
  await run();
  const times: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

function largePolicy(rules: number, terms: number): object {
  const each = Math.floor(terms / 10);
  const vocabularies = Object.fromEntries(
    Array.from({ length: 10 }, (_, list) => [
      `list-${list}`,
      Array.from({ length: each - 100 }, (_, at) => `${word(list * each + at)} ${word(at * 7 + list)}`),
    ]),
  );
  return {
    klarpost: 1,
    id: 'large',
    revision: 1,
    vocabularies,
    rules: Array.from({ length: rules }, (_, at) => ({
      id: `rule-${at}`,
      kind: 'forbid',
      severity: at % 3 === 0 ? 'block' : 'warn',
      message: { en: `Not ${word(at)}.`, da: `Ikke ${word(at)}.` },
      why: 'The reason is in the guidelines.',
      match: at < 10 ? { vocabulary: `list-${at}` } : { terms: [`${word(at * 3)} ${word(at)}`] },
      examples: {
        pass: ['A turbine is a turbine.'],
        fail: at < 10 ? [] : [`We say ${word(at * 3)} ${word(at)} here.`],
      },
    })),
  };
}

/** Words that differ from their first letters on, as words do. */
function word(n: number): string {
  let rest = (n * 2654435761) % 4294967296;
  let made = '';
  for (let at = 0; at < 6; at++) {
    made += 'bdfghklmnprstv'[rest % 14] ?? '';
    made += 'aeiouyæø'[Math.floor(rest / 14) % 8] ?? '';
    rest = Math.floor(rest / 112) + n;
  }
  return made;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function megabytes({ length }: Uint8Array): string {
  return (length / 1024 / 1024).toFixed(1);
}
