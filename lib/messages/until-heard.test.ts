import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContextInvalidated } from './send.ts';
import { untilHeard } from './until-heard.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const closed = new Error('The message port closed before a response was received.');

async function asked(...answers: unknown[]) {
  const ask = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const outcome = untilHeard(ask, 3).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return { outcome: await outcome, times: ask.mock.calls.length };
}

test('what is heard at once is asked once', async () => {
  expect(await asked('policy')).toEqual({ outcome: { answer: 'policy' }, times: 1 });
});

test('a background that ends while it listens is asked again', async () => {
  expect(await asked(closed, closed, 'policy')).toEqual({ outcome: { answer: 'policy' }, times: 3 });
});

test('one that never answers is given up', async () => {
  expect(await asked(closed, closed, closed, 'policy')).toEqual({ outcome: { error: closed }, times: 3 });
});

test('one that is gone for good is not asked again', async () => {
  const gone = new ContextInvalidated('updated');
  expect(await asked(gone, 'policy')).toEqual({ outcome: { error: gone }, times: 1 });
});
