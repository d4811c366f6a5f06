import { expect, test } from 'vitest';
import type { Imported } from '../policy/import/import-from.ts';
import { type BringRequest, type BringWorker, createBringer } from './bringer.ts';

const imported: Imported = { rules: [], vocabularies: { rivals: ['Sydhavn'] }, left: [] };
const files = [{ name: 'rivals.txt', bytes: new Uint8Array([1]) }];

function open() {
  const asked: BringRequest[] = [];
  const worker: BringWorker & { isEnded: boolean } = {
    onmessage: null,
    onerror: null,
    isEnded: false,
    postMessage: (request) => void asked.push(request),
    terminate() {
      worker.isEnded = true;
    },
  };
  const controller = new AbortController();
  const bring = createBringer({ start: () => worker, language: () => 'da' });
  return { asked, worker, controller, brought: bring(files, controller.signal) };
}

test('answers with what the files came to, in the reader’s language, and ends the worker', async () => {
  const { asked, worker, brought } = open();
  expect(asked).toEqual([{ files, language: 'da' }]);
  worker.onmessage?.(new MessageEvent('message', { data: imported }));
  expect(await brought).toBe(imported);
  expect(worker.isEnded).toBe(true);
});

test('stopped, the worker ends at once', async () => {
  const { worker, controller, brought } = open();
  controller.abort();
  await expect(brought).rejects.toThrow('Stopped.');
  expect(worker.isEnded).toBe(true);
});

test('a worker that falls over is told', async () => {
  const { worker, brought } = open();
  worker.onerror?.({ message: 'out of memory' } as ErrorEvent);
  await expect(brought).rejects.toThrow('out of memory');
});
