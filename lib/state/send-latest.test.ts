import { expect, test, vi } from 'vitest';
import { sendLatest } from './send-latest.ts';

/** Writes that end when told to. */
function slowWriter() {
  const written: string[] = [];
  const ends: { well(): void; badly(): void }[] = [];
  const write = (value: string) => {
    written.push(value);
    return new Promise<void>((well, reject) => ends.push({ well, badly: () => reject(new Error('gone')) }));
  };
  const hasWritten = (...texts: string[]) => vi.waitFor(() => expect(written).toEqual(texts), { interval: 1 });
  return { write, written, hasWritten, end: (how: 'well' | 'badly') => ends.shift()?.[how]() };
}

test('the first is written at once', () => {
  const { written, write } = slowWriter();
  sendLatest(write)('a');
  expect(written).toEqual(['a']);
});

test('of those that come while it is being written, only the last follows', async () => {
  const { written, write, end, hasWritten } = slowWriter();
  const save = sendLatest(write);
  for (const text of ['a', 'ab', 'abc']) save(text);
  expect(written).toEqual(['a']);
  end('well');
  await hasWritten('a', 'abc');
});

test('a write that fails stops nothing', async () => {
  const { write, end, hasWritten } = slowWriter();
  const save = sendLatest(write);
  save('a');
  save('b');
  end('badly');
  await hasWritten('a', 'b');
  end('well');
  save('c');
  await hasWritten('a', 'b', 'c');
});
