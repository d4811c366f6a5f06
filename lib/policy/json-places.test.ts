import fc from 'fast-check';
import { parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { nodeAt } from './json.ts';
import { placeFinder } from './json-places.ts';

const TEXT = '{ // first\n "a": [1, {"b/c": "x,]\\"}"}, /* ] */ [], -2.5e3], "a": 0, "\\u0065": {"f": null,},\n}';

test.each<[string, (string | number)[], string, boolean]>([
  ['the whole', [], '{ //', true],
  ['the first of a key that stands there twice', ['a'], '[1, {', true],
  ['a number in a list', ['a', 0], '1, {', true],
  ['behind text with brackets and a comment', ['a', 3], '-2.5e3', true],
  ['a key with a slash', ['a', 1, 'b/c'], '"x,]', true],
  ['an escaped key', ['e', 'f'], 'null', true],
  ['what isn’t there, at what is around it', ['a', 7, 'x'], '[1, {', false],
  ['within a number', ['a', 0, 'x'], '1, {', false],
])('finds %s', (_, path, begins, isThere) => {
  const place = placeFinder(TEXT)(path);
  expect(TEXT.slice(place.offset).startsWith(begins)).toBe(true);
  expect(place.isThere).toBe(isThere);
});

test('finds every part of any document where a parser that reads all of it does', () => {
  const pathsIn = (value: unknown): (string | number)[][] =>
    typeof value !== 'object' || value === null
      ? [[]]
      : Object.entries(value).flatMap(([key, inner]) => [
          [],
          ...pathsIn(inner).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
        ]);
  const spacing = fc.constantFrom(undefined, 1, 2, '\t');
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), spacing, (value, space) => {
      const text = JSON.stringify(value, null, space);
      const root = parseTree(text);
      const find = placeFinder(text);
      for (const path of [...pathsIn(value).toReversed(), ['not there']]) {
        const { node, key, isThere } = nodeAt(root!, path);
        expect(find(path)).toEqual({ offset: node.offset, ...(key ? { keyOffset: key.offset } : {}), isThere });
      }
    }),
    { numRuns: 500 },
  );
});
