/** `npm run soak`: the kill test, 300 rounds; `-- --rounds N`, `-- --seed N` for another draw. */
import { parseArgs } from 'node:util';
import { runTool } from '../../support/run-tool.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed);
if (!Number.isSafeInteger(rounds) || rounds < 1 || !Number.isSafeInteger(seed)) {
  console.error('usage: npm run soak -- [--rounds N] [--seed N]');
  process.exit(2);
}

console.log('Building …');
const { ok, said } = await runTool('wxt', ['build', '-b', 'chrome']);
if (!ok) throw new Error(said);

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
process.exitCode = lost + doubled + outOfOrder + parked > 0 ? 1 : 0;
