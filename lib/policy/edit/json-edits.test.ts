import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../walk.ts';
import { insertAt, insertRaw, moveWithin, rawAt, setAt, setList } from './json-edits.ts';

const FILE =
  '{\n\t"b": 1,\n\t"a": {"x":  [ "p", "q" ]},\n\t"rules": [\n\t\t{ "id": "one" },\n\n\t\t{ "id": "two" }\n\t]\n}\n';

describe('a change touches nothing else', () => {
  test.each<[string, (text: string) => string, string, string]>([
    ['a value', (text) => setAt(text, ['b'], 2), '"b": 1', '"b": 2'],
    ['an item of an inline list', (text) => setAt(text, ['a', 'x', 1], 'r'), '"q"', '"r"'],
    ['an item more, inline', (text) => insertAt(text, ['a', 'x'], 2, 'r'), '[ "p", "q" ]', '[ "p", "q", "r" ]'],
    ['an item less', (text) => setAt(text, ['a', 'x', 0], undefined), '[ "p", "q" ]', '[ "q" ]'],
    ['no item left', (text) => setList(text, ['a', 'x'], []), '[ "p", "q" ]', '[]'],
    ['an item in the middle', (text) => setList(text, ['a', 'x'], ['p', 'o', 'q']), '"p", "q"', '"p", "o", "q"'],
    [
      'an item on lines of its own, apart and indented as its neighbours are',
      (text) => insertAt(text, ['rules'], 2, { id: 'three' }),
      '{ "id": "two" }\n',
      '{ "id": "two" },\n\n\t\t{\n\t\t\t"id": "three"\n\t\t}\n',
    ],
    [
      'items that change places',
      (text) => moveWithin(text, ['rules'], 0, 1),
      '{ "id": "one" },\n\n\t\t{ "id": "two" }',
      '{ "id": "two" },\n\n\t\t{ "id": "one" }',
    ],
    ['a key that goes', (text) => setAt(text, ['b'], undefined), '{\n\t"b": 1,', '{'],
    [
      'a new key stands where the format has it',
      (text) => setAt(text, ['rules', 0, 'kind'], 'forbid', ['id', 'kind']),
      '{ "id": "one" }',
      '{ "id": "one", "kind": "forbid" }',
    ],
  ])('%s', (_, change, before, after) => {
    expect(FILE).toContain(before);
    expect(change(FILE)).toBe(FILE.replace(before, after));
  });

  test('a list that is not there yet is made', () => {
    expect(JSON.parse(insertAt('{ "a": 1 }', ['rules'], 0, { id: 'one' }))).toEqual({ a: 1, rules: [{ id: 'one' }] });
  });

  test('Windows line ends stay', () => {
    const changed = insertAt(FILE.replaceAll('\n', '\r\n'), ['rules'], 0, { id: 'zero' });
    expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a file without white space stays so, whatever its texts hold', () => {
    const dense = JSON.stringify({ list: ['a": ', 'b", '] });
    const raw = rawAt(dense, ['list', 1]) ?? '';
    expect(insertRaw(setAt(dense, ['list', 1], undefined), ['list'], 1, raw)).toBe(dense);
  });

  test('what is no JSON is left alone', () => expect(setAt('', ['a'], 1)).toBe(''));
});

/** As it comes back from a file: JSON knows no negative zero. */
const json = (maxDepth: number) =>
  fc.jsonValue({ maxDepth }).map((value): unknown => JSON.parse(JSON.stringify(value)));
const list = fc.array(json(2), { minLength: 2, maxLength: 6 });
const file = fc.record({ list, indent: fc.constantFrom(2, 4, '\t', 0), other: json(1) });
const write = ({ list, indent, other }: { list: unknown[]; indent: number | string; other: unknown }) =>
  JSON.stringify({ before: other, list, after: other }, null, indent);
const LIST: Path = ['list'];

describe('whatever the file looks like', () => {
  test('an item taken out and put back leaves it as it was', () => {
    fc.assert(
      fc.property(file, fc.nat(), (one, at) => {
        const text = write(one);
        const index = at % one.list.length;
        const raw = rawAt(text, [...LIST, index]);
        const without = setAt(text, [...LIST, index], undefined);
        expect(JSON.parse(without)).toEqual({
          before: one.other,
          list: JSON.parse(JSON.stringify(one.list.toSpliced(index, 1))),
          after: one.other,
        });
        expect(insertRaw(without, LIST, index, raw ?? '')).toBe(text);
      }),
    );
  });

  test('a list set to other values holds them, and the rest is as it was', () => {
    fc.assert(
      fc.property(file, fc.array(json(1), { maxLength: 6 }), (one, values) => {
        const text = write(one);
        const changed = setList(text, LIST, values);
        expect(JSON.parse(changed).list).toEqual(JSON.parse(JSON.stringify(values)));
        const head = text.slice(0, text.indexOf('"list"'));
        expect(changed.startsWith(head)).toBe(true);
        expect(setList(changed, LIST, values)).toBe(changed);
      }),
    );
  });
});

describe('where nothing that could hold it stands', () => {
  test.each<[string, string, string]>([
    ['a key makes room for itself in null', setAt('{"a":null}', ['a', 'x'], [1]), '{"a":{"x":[1]}}'],
    ['and in a text', setAt('{"a":"t"}', ['a', 'x'], 1), '{"a":{"x":1}}'],
    ['an item makes a list of null', insertAt('{"rules":null}', ['rules'], 0, 'r'), '{"rules":["r"]}'],
    ['but of a text it makes none', insertAt('{"rules":"t"}', ['rules'], 0, 'r'), '{"rules":"t"}'],
  ])('%s', (_, changed, expected) => expect(JSON.parse(changed)).toEqual(JSON.parse(expected)));
});
