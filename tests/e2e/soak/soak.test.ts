import { expect, test } from 'vitest';
import { soak } from './soak.ts';

test('ten rounds of killing worker and browser lose nothing, double nothing and keep the order', async () => {
  const seed = Date.now() % 1_000_000;
  const { recorded, requests, kills, ...result } = await soak({ rounds: 10, seed });
  expect({ seed, ...result }).toEqual({ seed, rounds: 10, lost: 0, doubled: 0, outOfOrder: 0, parked: 0 });
  expect(recorded).toBeGreaterThanOrEqual(10);
  expect(requests).toBeGreaterThan(0);
  expect(kills.worker + kills.browser).toBe(10);
}, 180_000);
