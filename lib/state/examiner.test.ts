import { expect, test } from 'vitest';
import type { Examined } from './examine.ts';
import { createExaminer, type ExamineReply, type ExamineRequest, type WorkerLike } from './examiner.ts';

const examined = { ok: false, text: '', isSigned: false, problems: [] } satisfies Examined;

function withWorkers() {
  const workers: (WorkerLike & { asked: ExamineRequest[]; isEnded: boolean; say(reply: ExamineReply): void })[] = [];
  const examine = createExaminer({
    context: () => ({ now: 5, inForce: null, language: 'da' }),
    start() {
      const worker = {
        onmessage: null as WorkerLike['onmessage'],
        onerror: null,
        asked: [] as ExamineRequest[],
        isEnded: false,
        postMessage(request: ExamineRequest) {
          worker.asked.push(request);
        },
        terminate() {
          worker.isEnded = true;
        },
        say: (data: ExamineReply) => worker.onmessage?.(new MessageEvent('message', { data })),
      };
      workers.push(worker);
      return worker;
    },
  });
  return { examine, workers };
}
const bytes = new Uint8Array([1]);
const never = new AbortController().signal;

test('tells its steps, then what it found, and the worker serves again', async () => {
  const { examine, workers } = withWorkers();
  const steps: string[] = [];
  const first = examine(bytes, { signal: never, onStep: (step) => steps.push(step) });
  workers[0]?.say({ step: 'read' });
  workers[0]?.say({ step: 'examples' });
  workers[0]?.say({ examined });
  expect(await first).toBe(examined);
  expect(steps).toEqual(['read', 'examples']);
  const second = examine(bytes, { signal: never });
  workers[0]?.say({ examined });
  await second;
  expect(workers).toHaveLength(1);
  expect(workers[0]?.asked[0]).toEqual({ bytes, now: 5, inForce: null, language: 'da' });
});

test('stopped, it ends at once', async () => {
  const { examine, workers } = withWorkers();
  const controller = new AbortController();
  const looked = examine(bytes, { signal: controller.signal });
  controller.abort();
  await expect(looked).rejects.toThrow('Stopped.');
  expect(workers[0]?.isEnded).toBe(true);
});

test('a file laid down meanwhile ends the one before', async () => {
  const { examine, workers } = withWorkers();
  const first = examine(bytes, { signal: never });
  const second = examine(bytes, { signal: never });
  await expect(first).rejects.toThrow('Stopped.');
  workers[1]?.say({ examined });
  expect(await second).toBe(examined);
});

test('a worker that falls over is told, and replaced', async () => {
  const { examine, workers } = withWorkers();
  const looked = examine(bytes, { signal: never });
  workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
  await expect(looked).rejects.toThrow('out of memory');
  void examine(bytes, { signal: never }).catch(() => undefined);
  expect(workers).toHaveLength(2);
});
