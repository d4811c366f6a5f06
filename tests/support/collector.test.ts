import { CloudEvent, HTTP } from 'cloudevents';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answers, type Collector, startCollector } from './collector.ts';

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector();
});
beforeEach(() => collector.reset());
afterAll(() => collector.close());

const event = (id: string) =>
  new CloudEvent({ id, source: 'urn:test', type: 'test', datacontenttype: 'application/json', data: { a: 1 } });

const post = (headers: Record<string, string>, body: string, signal?: AbortSignal) =>
  fetch(collector.url, { method: 'POST', headers, body, signal }).then(
    (response) => response.status,
    () => 'no answer' as const,
  );
const sendOne = (id: string, signal?: AbortSignal) => {
  const { headers, body } = HTTP.structured(event(id));
  return post(headers as Record<string, string>, String(body), signal);
};
const sendBatch = (...ids: string[]) =>
  post({ 'content-type': 'application/cloudevents-batch+json' }, JSON.stringify(ids.map(event)));

describe('what arrives', () => {
  test('a single event is parsed', async () => {
    expect(await sendOne('a')).toBe(202);
    expect(collector.events).toMatchObject([{ id: 'a', data: { a: 1 } }]);
  });

  test('so is a batch, and repeats are told apart', async () => {
    await sendBatch('a', 'b');
    await sendBatch('b', 'c');
    expect(collector.events.map(({ id }) => id)).toEqual(['a', 'b', 'b', 'c']);
    expect(collector.distinct.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['no event', 'application/json', '{}'],
    ['an event without a source', 'application/cloudevents+json', '{"specversion":"1.0","id":"a","type":"t"}'],
    ['a batch that is none', 'application/cloudevents-batch+json', '[1]'],
  ])('%s is refused with the reason', async (_, type, body) => {
    expect(await post({ 'content-type': type }, body)).toBe(400);
    expect(collector.received[0]).toMatchObject({ isTaken: false, problem: expect.any(String) });
  });
});

describe('how it answers', () => {
  test.each([
    ['as always', answers.ok, 202, true],
    ['late', answers.late(20), 202, true],
    ['by dropping the connection after it took the event', answers.dropped, 'no answer', true],
    ['that there are too many', answers.tooMany(3), 429, false],
    ['that it is out of order', answers.failing, 500, false],
    ['with what is no answer', answers.garbage, 'no answer', false],
    ['that a batch is too large, to a single event', answers.tooLarge, 202, true],
    ['that this event is bad', answers.refusingEvent(({ id }) => id === 'a'), 422, false],
    ['as told', answers.with(410, 'gone'), 410, false],
  ] as const)('%s', async (_, answer, status, isTaken) => {
    collector.answer(answer);
    expect(await sendOne('a')).toBe(status);
    expect(collector.received).toMatchObject([{ isTaken }]);
  });

  test('with nothing at all, until the sender gives up', async () => {
    collector.answer(answers.nothing);
    const abort = new AbortController();
    const sent = sendOne('a', abort.signal);
    await collector.waitFor(() => collector.received.length === 1);
    abort.abort();
    expect(await sent).toBe('no answer');
    expect(collector.events).toEqual([]);
  });

  test('one after the other, then as always', async () => {
    collector.answer(answers.failing, answers.tooMany(1));
    expect([await sendOne('a'), await sendOne('a'), await sendOne('a')]).toEqual([500, 429, 202]);
    collector.answerAlways(answers.failing);
    expect(await sendOne('a')).toBe(500);
  });

  test.each([
    ['too large', answers.tooLarge, 413],
    ['refused', answers.refusing, 400],
  ])('that a batch is %s', async (_, answer, status) => {
    collector.answer(answer);
    expect(await sendBatch('a', 'b')).toBe(status);
  });
});
