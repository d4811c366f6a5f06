import { describe, expect, test, vi } from 'vitest';
import { z } from '../zod.ts';
import { createItems, defineStored } from './stored.ts';
import { memoryArea } from './testing/memory.ts';

/** First a name; then names; now names with a colour. */
const crew = defineStored<{ names: string[]; color: string }>({
  key: 'crew',
  version: 3,
  shape: z.object({ names: z.array(z.string()), color: z.string() }),
  initial: () => ({ names: [], color: 'blue' }),
  migrations: {
    2: ({ name }: { name: string }) => ({ names: [name.trim()] }),
    3: ({ names }: { names: string[] }) => ({ names, color: 'green' }),
  },
});

function stored(start: Record<string, unknown> = {}) {
  const area = memoryArea(start);
  const onMisfit = vi.fn();
  return { area, onMisfit, items: createItems({ area, onMisfit }) };
}

describe('reading', () => {
  test.each([
    ['nothing', {}, { names: [], color: 'blue' }],
    [
      'the present version',
      { crew: { version: 3, value: { names: ['Bo'], color: 'red' } } },
      { names: ['Bo'], color: 'red' },
    ],
    ['the version before', { crew: { version: 2, value: { names: ['Bo'] } } }, { names: ['Bo'], color: 'green' }],
    ['the first version', { crew: { version: 1, value: { name: ' Bo' } } }, { names: ['Bo'], color: 'green' }],
  ])('finds %s', async (_, start, value) => {
    const { items, onMisfit } = stored(start);
    expect(await items.read(crew)).toEqual({ value });
    expect(onMisfit).not.toHaveBeenCalled();
  });

  test.each([
    ['of a shape that is none', { version: 3, value: { names: 'Bo' } }, 'unreadable'],
    ['that a migration fails on', { version: 1, value: {} }, 'unreadable'],
    ['that a migration brings to no good end', { version: 2, value: { names: [1] } }, 'unreadable'],
    ['without a version', { names: [] }, 'unreadable'],
    ['of version 0', { version: 0, value: {} }, 'unreadable'],
    ['that is no object', 'Bo', 'unreadable'],
    ['of a later version', { version: 4, value: {} }, 'newer'],
  ])('keeps what is there %s, whole, and says so', async (_, found, problem) => {
    const { area, items, onMisfit } = stored({ crew: found });
    expect(await items.read(crew)).toEqual({ value: { names: [], color: 'blue' }, problem });
    expect(onMisfit).toHaveBeenCalledWith('crew', problem);
    await items.write(crew, { names: ['Ib'], color: 'red' });
    expect(area.all()['crew.quarantine']).toEqual(found);
    expect((await items.read(crew)).value.names).toEqual(['Ib']);
  });

  test('what was lost first stays in quarantine', async () => {
    const { area, items } = stored({ crew: 'second', 'crew.quarantine': 'first' });
    await items.read(crew);
    expect(area.all()['crew.quarantine']).toBe('first');
  });

  test('where a version is skipped, nothing is guessed', async () => {
    const { items } = stored({ crew: { version: 1, value: { name: 'Bo' } } });
    const withGap = { ...crew, migrations: { 3: crew.migrations?.[3] as never } };
    expect((await items.read(withGap)).problem).toBe('unreadable');
  });
});

describe('changing', () => {
  test('several changes at once all count', async () => {
    const { items } = stored();
    const add = (name: string) => items.change(crew, ({ names, ...rest }) => ({ ...rest, names: [...names, name] }));
    await Promise.all(['a', 'b', 'c'].map(add));
    expect((await items.read(crew)).value.names).toEqual(['a', 'b', 'c']);
  });

  test('a change that fails stops nobody else’s', async () => {
    const { items } = stored();
    const failing = items.change(crew, () => {
      throw new Error('no');
    });
    const after = items.change(crew, (value) => ({ ...value, color: 'red' }));
    await expect(failing).rejects.toThrow('no');
    expect((await after).color).toBe('red');
  });

  test('what is removed is as if it had never been', async () => {
    const { items } = stored({ crew: { version: 3, value: { names: ['Bo'], color: 'red' } } });
    await items.remove(crew);
    expect((await items.read(crew)).value.names).toEqual([]);
  });
});
