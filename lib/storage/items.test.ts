import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storedItems } from './items.ts';
import { createItems, type Stored } from './stored.ts';
import { memoryArea } from './testing/memory.ts';

const FOLDER = 'tests/fixtures/storage';
const fixture = (key: string, version: number): unknown =>
  JSON.parse(readFileSync(`${FOLDER}/${key}.v${version}.json`, 'utf8'));

const all: readonly Stored<unknown>[] = storedItems as readonly unknown[] as readonly Stored<unknown>[];
const versions = all.flatMap((item) =>
  Array.from({ length: item.version }, (_, index) => ({ item, key: item.key, version: index + 1 })),
);

test.each(versions)(
  '$key as version $version left it is read, and nothing of it is lost',
  async ({ item, version }) => {
    const found = fixture(item.key, version) as { value: unknown };
    const { value, problem } = await createItems({ area: memoryArea({ [item.key]: found }) }).read(item);
    expect(problem).toBeUndefined();
    if (version === item.version) expect(value).toEqual(found.value);
  },
);

test.each(all.map((item) => [item.key, item] as const))('%s begins with what it could hold', (_, item) => {
  expect(item.shape.safeParse(item.initial()).success).toBe(true);
});

test('no two things lie under one key', () => {
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
});

test('every example is of something that is stored', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(
    versions.map(({ key, version }) => `${key}.v${version}.json`).toSorted(),
  );
});
