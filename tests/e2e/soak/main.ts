/**
 * `npm run soak`: the kill tests. 300 rounds of recording events, and 20 of putting a policy in force; `-- --rounds N` and
 * `-- --activations N` for others (0 leaves one out), `-- --seed N` for another draw.
 */
import { parseArgs } from 'node:util';
import { runTool } from '../../support/run-tool.ts';
import { soakActivation } from './activation.ts';
import { chanceFrom, soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '300' },
    activations: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const [rounds, activations, seed] = [values.rounds, values.activations, values.seed].map(Number) as [
  number,
  number,
  number,
];
if (![rounds, activations].every((n) => Number.isSafeInteger(n) && n >= 0) || !Number.isSafeInteger(seed)) {
  console.error('usage: npm run soak -- [--rounds N] [--activations N] [--seed N]');
  process.exit(2);
}

console.log('Building …');
const { ok, said } = await runTool('wxt', ['build', '-b', 'chrome']);
if (!ok) throw new Error(said);

let isBroken = false;
if (activations > 0) {
  const { broken, ...found } = await soakActivation({ tries: activations, chance: chanceFrom(seed) });
  for (const what of broken) console.log(`broken: ${what}`);
  const ms = Math.round(found.wholeMs);
  console.log(
    `killed within ${ms} ms of activating, ${found.tries} times: old ${found.old}, new ${found.new}, broken ${broken.length}`,
  );
  isBroken = broken.length > 0;
}
if (rounds > 0) {
  const result = await soak({
    rounds,
    seed,
    onRound: (round) => {
      if (round % 10 === 0) console.log(`${round} of ${rounds}`);
    },
  });
  const { recorded, lost, doubled, outOfOrder, parked, kills, requests } = result;
  console.log(
    `killed: worker ${kills.worker}, browser ${kills.browser}; requests ${requests}; parked ${parked}; seed ${seed}`,
  );
  console.log(`rounds ${rounds}, recorded ${recorded}, lost ${lost}, doubled ${doubled}, out of order ${outOfOrder}`);
  isBroken ||= lost + doubled + outOfOrder + parked > 0;
}
process.exitCode = isBroken ? 1 : 0;
