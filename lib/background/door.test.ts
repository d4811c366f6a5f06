import { expect, test } from 'vitest';
import { malformed } from '../policy/testing/malformed.ts';
import { asking, policy, startMachine, utf8 } from './testing/machine.ts';

test('whatever comes to the door, the policy in force is untouched and pages are served', async () => {
  const machine = startMachine();
  const ask = asking(machine.wakeUp());
  const rules = [{ id: 'r', kind: 'forbid', match: { terms: ['guarantee'] } }];
  await ask('policy.import', { bytes: utf8(policy(3, { rules })) });
  const [state, page] = [await ask('policy.state'), await ask('policy.get')];
  const disk = machine.local.all();
  for (const { name, bytes } of malformed) {
    const result = await ask('policy.import', { bytes, confirmed: { doubts: ['older-revision', 'other-policy'] } });
    expect(result.ok, name).toBe(false);
  }
  expect(await ask('policy.state')).toEqual(state);
  expect(await ask('policy.get')).toEqual(page);
  expect(machine.local.all()).toEqual(disk);
  // The next worker finds the same.
  expect(await asking(machine.wakeUp())('policy.state')).toEqual(state);
});
