import { expect, test } from 'vitest';
import { asking, policy, startMachine, utf8 } from './testing/machine.ts';

test.each([
  ['a policy that says so', { failClosed: true }, true],
  ['one that says nothing', {}, false],
  ['one that has the guard switched off', { failClosed: true, inline: 'off' }, false],
])('pages know beforehand whether a post may go unchecked: %s', async (_, sharing, isClosed) => {
  const machine = startMachine();
  const background = machine.wakeUp();
  await asking(background)('policy.import', { bytes: utf8(policy(1, { sharing, rules: [] })) });
  await background.keepFailClosed();
  expect(machine.isFailClosed).toBe(isClosed);
});

test('without a policy nothing is held back, and a policy that no longer says so is heard', async () => {
  const machine = startMachine();
  const background = machine.wakeUp();
  const ask = asking(background);
  await background.keepFailClosed();
  expect(machine.isFailClosed).toBe(false);
  await ask('policy.import', { bytes: utf8(policy(1, { sharing: { failClosed: true }, rules: [] })) });
  await background.keepFailClosed();
  expect(machine.isFailClosed).toBe(true);
  await ask('settings.set', { inline: 'off' });
  await background.keepFailClosed();
  expect(machine.isFailClosed).toBe(false);
  await ask('settings.set', { inline: 'on' });
  await ask('policy.import', { bytes: utf8(policy(2, { rules: [] })) });
  await background.keepFailClosed();
  expect(machine.isFailClosed).toBe(false);
});
