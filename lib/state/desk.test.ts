import { describe, expect, test } from 'vitest';
import type { ImportResult } from '../messages/protocol.ts';
import type { Problem } from '../policy/problem.ts';
import { createDesk } from './desk.ts';
import type { Examined } from './examine.ts';
import type { Send } from './ports.ts';

const bytes = new Uint8Array([123, 125]);
const good = { ok: true, text: '{}', isSigned: false, policy: { id: 'nordhavn', revision: 12 } } as Examined;
const bad = {
  ok: false,
  text: '{}',
  isSigned: false,
  problems: [{ pointer: '', line: 1, column: 1, what: 'No id.', mend: 'Add one.', severity: 'error' }],
} satisfies Examined;
const inForce: ImportResult = { ok: true, id: 'nordhavn', revision: 12, digest: 'd' };
const doubt = (confirm: 'older-revision' | 'other-key', fingerprint?: string): ImportResult => ({
  ok: false,
  problems: [],
  confirm,
  fingerprint,
});

/** A background that gives these answers, one after the other. */
function deskWith(examined: Examined, ...answers: (ImportResult | Error)[]) {
  const asked: unknown[] = [];
  let activations = 0;
  const send = ((name: string, request: unknown) => {
    if (name === 'desk.set' || name === 'desk.get') return Promise.resolve(null);
    asked.push([name, request]);
    const answer = answers.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }) as unknown as Send;
  const desk = createDesk({
    send,
    examine: () => Promise.resolve(examined),
    onActivated: async () => {
      activations++;
    },
    now: () => 0,
    alone: (run) => run(),
  });
  return { desk, asked, state: () => desk.store.getState(), activations: () => activations };
}

describe('a policy laid on the desk', () => {
  test('is looked at, and not put in force', async () => {
    const { desk, asked, state } = deskWith(good);
    const laid = desk.lay(bytes, 'policy.json');
    expect(state().step).toEqual({ name: 'reading', file: 'policy.json' });
    await laid;
    expect(state().step).toMatchObject({ name: 'looking', file: 'policy.json' });
    expect(asked).toEqual([]);
  });

  test('is refused with its problems', async () => {
    const { desk, state } = deskWith(bad);
    await desk.lay(bytes, 'policy.json');
    expect(state().step).toMatchObject({ name: 'refused', problems: [{ what: 'No id.' }] });
  });

  test('gives way to one that is laid down later, whichever is read first', async () => {
    const ends: ((examined: Examined) => void)[] = [];
    const desk = createDesk({
      send: (() => Promise.reject(new Error('not asked'))) as Send,
      examine: () => new Promise((resolve) => ends.push(resolve)),
      onActivated: () => Promise.resolve(),
      now: () => 0,
      alone: (run) => run(),
    });
    const first = desk.lay(new Uint8Array([1]), 'first.json');
    const second = desk.lay(new Uint8Array([2]), 'second.json');
    ends[1]?.(good);
    await second;
    ends[0]?.(bad);
    await first;
    expect(desk.store.getState().step).toMatchObject({ name: 'looking', file: 'second.json' });
  });
});

describe('putting it in force', () => {
  test('asks nothing where nothing is doubtful', async () => {
    const { desk, asked, state, activations } = deskWith(good, inForce);
    await desk.lay(bytes, 'policy.json');
    await desk.activate();
    expect(asked).toEqual([['policy.import', { bytes, confirmed: {} }]]);
    expect(state()).toMatchObject({ step: { name: 'done', revision: 12 }, isActivating: false, question: null });
    expect(activations()).toBe(1);
  });

  test('asks each doubt, and carries all answers', async () => {
    const { desk, asked, state } = deskWith(good, doubt('other-key', 'ab12'), doubt('older-revision'), inForce);
    await desk.lay(bytes, 'policy.json');
    await desk.activate();
    expect(state().question).toEqual({ doubt: 'other-key', fingerprint: 'ab12' });
    await desk.confirm('ab12');
    expect(state().question?.doubt).toBe('older-revision');
    await desk.confirm();
    expect(asked.at(-1)).toEqual([
      'policy.import',
      { bytes, confirmed: { doubts: ['other-key', 'older-revision'], fingerprint: 'ab12' } },
    ]);
    expect(state().step.name).toBe('done');
  });

  test('can be declined, and asked for again from the beginning', async () => {
    const { desk, asked, state, activations } = deskWith(good, doubt('older-revision'), inForce);
    await desk.lay(bytes, 'policy.json');
    await desk.activate();
    desk.decline();
    expect(state()).toMatchObject({ question: null, step: { name: 'looking' } });
    expect(activations()).toBe(0);
    await desk.activate();
    expect(asked.at(-1)).toEqual(['policy.import', { bytes, confirmed: {} }]);
  });

  describe.each<[string, ImportResult | Error, Problem[]]>([
    ['the background finds problems', { ok: false, problems: bad.problems }, bad.problems],
    ['the background does not answer', new Error('gone'), []],
  ])('says so when %s', (_, answer, problems) => {
    test('leaves the file as it was found, and can be tried again', async () => {
      const { desk, state, activations } = deskWith(good, answer, inForce);
      await desk.lay(bytes, 'policy.json');
      await desk.activate();
      const setback = { isGoingBack: false, problems };
      expect(state()).toMatchObject({ step: { name: 'looking' }, work: { text: '{}' }, isActivating: false, setback });
      expect(activations()).toBe(0);
      await desk.activate();
      expect(state()).toMatchObject({ step: { name: 'done' }, setback: null });
    });

    test('so that going back blames no file on the desk', async () => {
      const { desk, state } = deskWith(good, answer);
      await desk.lay(bytes, 'policy.json');
      await desk.goBack('abc');
      expect(state()).toMatchObject({ step: { name: 'looking' }, setback: { isGoingBack: true, problems } });
    });

    test('and with an empty desk it stays empty', async () => {
      const { desk, state } = deskWith(good, answer);
      await desk.goBack('abc');
      expect(state()).toMatchObject({ step: { name: 'empty' }, setback: { isGoingBack: true, problems } });
      await desk.lay(bytes, 'policy.json');
      expect(state().setback).toBeNull();
    });
  });

  test('goes back to an earlier one the same way', async () => {
    const { desk, asked, state } = deskWith(good, doubt('older-revision'), { ...inForce, revision: 11 });
    await desk.goBack('abc');
    await desk.confirm();
    expect(asked.at(-1)).toEqual(['policy.goBack', { digest: 'abc', confirmed: { doubts: ['older-revision'] } }]);
    expect(state().step).toEqual({ name: 'done', id: 'nordhavn', revision: 11 });
  });
});
