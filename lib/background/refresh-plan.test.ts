import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstAskAt, nextAskAt, PERIOD_MS } from './refresh-plan.ts';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const SECOND = 1000;
const FLEET = Array.from({ length: 1000 }, (_, n) => n / 1000);

describe('a roll-out that reaches a whole fleet in one moment', () => {
  const busiest = (hasPolicy: boolean, windowMs: number) => {
    const counts = new Map<number, number>();
    for (const phase of FLEET) {
      const window = Math.floor(firstAskAt(NOW, phase, hasPolicy) / windowMs);
      counts.set(window, (counts.get(window) ?? 0) + 1);
    }
    return Math.max(...counts.values()) / FLEET.length;
  };

  test.each([
    ['without a policy asks within a minute and a half', false, 30, 90],
    ['with one asks within the hour', true, 30, 3600],
  ])('%s, and not before alarms can be told apart', (_, hasPolicy, soonest, latest) => {
    const moments = FLEET.map((phase) => (firstAskAt(NOW, phase, hasPolicy) - NOW) / SECOND);
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(soonest);
    expect(Math.max(...moments)).toBeLessThanOrEqual(latest);
  });

  test('is no wave: hardly more than a fiftieth of it in any second, or minute', () => {
    expect(busiest(false, SECOND)).toBeLessThanOrEqual(0.02);
    expect(busiest(true, 60 * SECOND)).toBeLessThanOrEqual(0.02);
  });
});

test('an address is asked once in every hour, at this install’s place', () => {
  const moment = fc.integer({ min: NOW - 400 * PERIOD_MS, max: NOW });
  fc.assert(
    fc.property(moment, fc.double({ min: 0, max: 0.999, noNaN: true }), (triedAt, phase) => {
      const next = nextAskAt({ of: 'a', failures: 0, triedAt }, NOW, phase);
      expect(next).toBeGreaterThan(triedAt);
      expect(next - triedAt).toBeLessThanOrEqual(PERIOD_MS);
      expect((next / PERIOD_MS) % 1).toBeCloseTo(phase, 6);
    }),
  );
});

test.each([
  ['was never asked', {}, NOW],
  ['has its first moment', { nextTryAt: NOW + 40 * SECOND }, NOW + 40 * SECOND],
  ['failed', { triedAt: NOW - SECOND, nextTryAt: NOW + SECOND }, NOW + SECOND],
  ['was asked by a clock that is put back since', { triedAt: NOW + 1 }, NOW],
  ['should wait by such a clock', { triedAt: NOW + 9 * PERIOD_MS, nextTryAt: NOW + 9 * PERIOD_MS + 1 }, NOW],
])('the next moment of one that %s', (_, memory, expected) => {
  expect(nextAskAt({ of: 'a', failures: 0, ...memory }, NOW, 0.5)).toBe(expected);
});
