import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckResult, Finding } from '../checker/types.ts';
import type { Composer, GuardServices } from '../composer/types.ts';
import type { CheckerScript } from './checker-script.ts';
import { createPageServices } from './page-services.ts';
import type { PagePolicy } from './protocol.ts';
import { ContextInvalidated, MessageFailed } from './send.ts';

const FINDING: Finding = {
  id: 'a',
  ruleId: 'plain-words',
  kind: 'replace',
  severity: 'hint',
  start: 0,
  end: 7,
  message: 'There is a simpler word.',
  fixes: [],
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const reader = { now: () => 0, offsetAt: () => 0, language: () => 'en', languages: () => ['sv-SE', 'de-DE'] };

/** Records a fix while the background answers so, one after the other. */
async function record(...answers: (Error | null)[]) {
  const heard: { once: string }[] = [];
  const onLost = vi.fn();
  const send = vi.fn(async (_: string, request: { once: string }) => {
    heard.push(request);
    const answer = answers.shift();
    if (answer) throw answer;
  });
  const ports = { ...reader, onLost };
  const { services } = createPageServices({ ...ports, send: send as never });
  services.record.fixed(FINDING, { draft: 'draft-1', network: 'x' });
  await vi.runAllTimersAsync();
  return { heard, onLost };
}

test('that nothing more is to be recorded of a share is told until it is heard', async () => {
  const answers = [new Error('The message port closed'), new MessageFailed('no answer'), null];
  const send = vi.fn(async () => {
    const answer = answers.shift();
    if (answer) throw answer;
  });
  const onLost = vi.fn();
  const ports = { ...reader, onLost };
  const { services } = createPageServices({ ...ports, send: send as never });
  services.hush({ id: 'share-1', text: 'We', asked: false });
  await vi.runAllTimersAsync();
  expect(send.mock.calls).toEqual(Array.from({ length: 3 }, () => ['share.hush', { shareId: 'share-1' }]));
  expect(onLost).not.toHaveBeenCalled();
});

test('a remark is told as the same event once a draft, rule and network, whatever else was found by the rule', async () => {
  const heard: { event: object; once: string }[] = [];
  const send = vi.fn(async (_: string, request: (typeof heard)[number]) => void heard.push(request));
  const ports = { ...reader, onLost: vi.fn() };
  const { services } = createPageServices({ ...ports, send: send as never });
  const of = { draft: 'draft-1', network: 'x' as const };
  services.record.overridden(FINDING, of, 'It is out');
  services.record.overridden({ ...FINDING, id: 'b' }, of, 'It is out');
  services.record.fixed(FINDING, of);
  services.record.fixed({ ...FINDING, ruleId: 'other' }, of);
  services.record.fixed(FINDING, { ...of, network: 'linkedin' });
  services.record.fixed(FINDING, { ...of, draft: 'draft-2' });
  await vi.runAllTimersAsync();
  expect(heard[0]?.event).toEqual({
    name: 'remark.overridden',
    data: { ruleId: 'plain-words', severity: 'hint', network: 'x', reason: 'It is out' },
  });
  const [first, second, ...others] = heard.map(({ once }) => once);
  expect(second).toBe(first);
  expect(new Set([first, ...others]).size).toBe(5);
});

test.each<[string, Partial<PagePolicy>, string[]]>([
  ['the reader’s languages', {}, ['sv-SE', 'de-DE']],
  ['the one that they chose, then theirs', { language: 'da' }, ['da', 'sv-SE', 'de-DE']],
])('remarks are asked for in %s, and our own words in the interface’s', (_, chosen, languages) => {
  const check = vi.fn();
  const { services, use } = createPageServices({ ...reader, send: vi.fn(), onLost: vi.fn() });
  use({ ...chosen } as PagePolicy, { prepare: () => ({ check }) } as unknown as CheckerScript);
  services.check({ text: 'We', network: 'x' });
  expect(check.mock.lastCall?.[1]).toMatchObject({ language: 'en', languages });
});

describe('a post', () => {
  const composer = { network: 'x', surface: 'post' } as Composer;
  const result = { findings: [FINDING] } as unknown as CheckResult;
  async function posts(tell: (record: GuardServices['record']) => void, ...answers: (Error | null)[]) {
    const heard: [string, { event?: { name: string }; once: string }][] = [];
    const send = vi.fn(async (name: string, request: { once: string }) => {
      const answer = answers.shift();
      if (answer) throw answer;
      heard.push([name, request]);
    });
    const ports = { ...reader, onLost: vi.fn() };
    tell(createPageServices({ ...ports, send: send as never }).services.record);
    await vi.runAllTimersAsync();
    return heard.map(([name, { event, once }]) => [event?.name ?? name, once]);
  }

  test('is told of when it is on its way and when it is out, as the same', async () => {
    const heard = await posts((record) => {
      record.posting(composer, result, null);
      record.published(composer, result, null);
    }, new Error('The message port closed'));
    expect(heard).toEqual([
      ['share.unconfirmed', heard[0]?.[1]],
      ['share.published', heard[0]?.[1]],
    ]);
  });

  test('is another one when it is pressed again', async () => {
    const heard = await posts((record) => {
      for (let n = 0; n < 2; n++) {
        record.posting(composer, result, null);
        record.unconfirmed(composer, result, null);
      }
    });
    expect(new Set(heard.map(([, once]) => once)).size).toBe(2);
  });

  test('is taken back, as the same', async () => {
    const heard = await posts((record) => {
      record.posting(composer, result, null);
      record.notPosted(composer);
      record.notPosted(composer);
    }, new Error('The message port closed'));
    expect(heard).toEqual([
      ['share.unconfirmed', heard[0]?.[1]],
      ['share.notPosted', heard[0]?.[1]],
    ]);
  });
});

describe('an event', () => {
  test('is told once to a background that hears it', async () => {
    const { heard, onLost } = await record(null);
    expect(heard).toHaveLength(1);
    expect(onLost).not.toHaveBeenCalled();
  });

  test('is told again to one that ended while it listened, as the same event', async () => {
    const { heard, onLost } = await record(new Error('The message port closed'), new MessageFailed('no answer'), null);
    expect(heard).toHaveLength(3);
    expect(new Set(heard.map(({ once }) => once)).size).toBe(1);
    expect(onLost).not.toHaveBeenCalled();
  });

  test('is given up after a few times, and that is said', async () => {
    const down = new Error('no background');
    const { heard, onLost } = await record(...Array.from({ length: 9 }, () => down));
    expect(heard).toHaveLength(8);
    expect(onLost).toHaveBeenCalledExactlyOnceWith(down);
  });

  test('is not told again when the extension itself is gone', async () => {
    const gone = new ContextInvalidated('updated');
    const { heard, onLost } = await record(gone);
    expect(heard).toHaveLength(1);
    expect(onLost).toHaveBeenCalledExactlyOnceWith(gone);
  });
});
