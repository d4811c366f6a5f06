import { expect, test } from 'vitest';
import { soakActivation } from './soak/activation.ts';

test('a browser killed while it puts a policy in force comes up with the old or the new one, whole', async () => {
  const { tries, broken, ...found } = await soakActivation({ tries: 3, chance: Math.random });
  expect(broken).toEqual([]);
  expect(found.old + found.new).toBe(tries);
}, 120_000);
