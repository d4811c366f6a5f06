import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  areApart,
  type CharSet,
  disjoint,
  intersection,
  isIn,
  isSameSet,
  runsOf,
  setOfRuns,
  union,
  within,
  without,
} from './char-set.ts';

/** So few units that sets of them meet, touch and lie within one another. */
const UNITS = Array.from({ length: 24 }, (_, unit) => unit);
const run = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 4 }))
  .map(([from, length]) => [from, from + length] as const);
const runs = fc.array(run, { maxLength: 6 });
const aSet = runs.map(setOfRuns);

const unitsOf = (set: CharSet): number[] => UNITS.filter((unit) => isIn(set, unit));
const isWellFormed = (set: CharSet): boolean =>
  set.length % 2 === 0 && set.every((edge, index) => index === 0 || (set[index - 1] as number) < edge);

test('a set has what its runs have, written in one way only', () => {
  fc.assert(
    fc.property(runs, (some) => {
      const set = setOfRuns(some);
      expect(unitsOf(set)).toEqual(UNITS.filter((unit) => some.some(([from, until]) => from <= unit && unit < until)));
      expect(isWellFormed(set)).toBe(true);
      expect(setOfRuns(runsOf(set))).toEqual(set);
    }),
  );
});

test('two sets are put together, cut and compared as the units in them are', () => {
  fc.assert(
    fc.property(aSet, aSet, (a, b) => {
      const [inA, inB] = [unitsOf(a), unitsOf(b)];
      const [shared, left] = [inA.filter((unit) => inB.includes(unit)), inA.filter((unit) => !inB.includes(unit))];
      expect(unitsOf(intersection(a, b))).toEqual(shared);
      expect(unitsOf(without(a, b))).toEqual(left);
      expect([intersection(a, b), without(a, b)].every(isWellFormed)).toBe(true);
      expect(disjoint(a, b)).toBe(shared.length === 0);
      expect(within(a, b)).toBe(left.length === 0);
      expect(isSameSet(a, b)).toBe(left.length === 0 && inA.length === inB.length);
    }),
  );
});

test('any number of sets is put together, and told apart', () => {
  fc.assert(
    fc.property(fc.array(aSet, { maxLength: 5 }), (sets) => {
      const all = union(sets);
      expect(unitsOf(all)).toEqual(UNITS.filter((unit) => sets.some((set) => isIn(set, unit))));
      expect(isWellFormed(all)).toBe(true);
      const together = sets.reduce((sum, set) => sum + unitsOf(set).length, 0);
      expect(areApart(sets)).toBe(together === unitsOf(all).length);
    }),
  );
});
