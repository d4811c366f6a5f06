import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromBase64, pack, toBase64, unpack } from './codec.ts';

/** As Chromium carries a message. */
const throughJson = (value: unknown) => unpack(JSON.parse(JSON.stringify(pack(value))));

const typed = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array({ maxLength: 20 }),
  fc.uint32Array({ maxLength: 20 }),
  fc.int32Array({ maxLength: 20 }),
);
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), typed);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('what goes through JSON comes out as it was, bytes and all', () => {
  fc.assert(
    fc.property(tree, (value) => {
      expect(throughJson(value)).toStrictEqual(value);
    }),
  );
});

test.each([
  ['nothing', undefined],
  ['bytes alone', new Uint8Array([0, 255])],
  ['a part of a larger buffer', new Uint32Array(new Uint32Array([1, 2, 3]).buffer, 4, 1)],
  ['an object that looks like a packed one', { value: null, arrays: [[[], 'Uint8Array', 'AA==']] }],
])('%s', (_, value) => expect(throughJson(value)).toStrictEqual(value));

test('what is absent stays absent', () => {
  expect(throughJson({ here: 1, absent: undefined })).toStrictEqual({ here: 1 });
});

test.each([
  ['a path into nowhere', { value: {}, arrays: [[['there'], 'Uint8Array', '']] }],
  ['a place that is taken', { value: { a: 1 }, arrays: [[['a'], 'Uint8Array', '']] }],
  ['a prototype', { value: {}, arrays: [[['__proto__', 'polluted'], 'Uint8Array', '']] }],
  ['a type that is none', { value: null, arrays: [[[], 'Function', '']] }],
  ['a type from the prototype', { value: null, arrays: [[[], 'constructor', '']] }],
])('refuses %s', (_, packed) => {
  expect(() => unpack(packed as never)).toThrow(TypeError);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

describe('base64', () => {
  afterEach(() => vi.unstubAllGlobals());

  const bytes = Uint8Array.from({ length: 100_003 }, (_, index) => index * 7);
  const expected = Buffer.from(bytes).toString('base64');

  test('by the browser', () => {
    expect(toBase64(bytes)).toBe(expected);
    expect(fromBase64(expected)).toEqual(bytes);
  });

  test('by hand, where the browser has none', () => {
    class Older extends Uint8Array {
      static override fromBase64 = undefined as never;
      override toBase64 = undefined as never;
    }
    vi.stubGlobal('Uint8Array', Older);
    expect(toBase64(new Older(bytes))).toBe(expected);
    expect(Array.from(fromBase64(expected))).toEqual(Array.from(bytes));
  });
});
