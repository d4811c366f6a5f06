import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addRule, setField, switchOff, switchOn } from '../policy/edit/draft.ts';
import { createDesk, type DeskPorts } from './desk.ts';
import type { Examined } from './examine.ts';
import type { Send } from './ports.ts';

const FILE =
  '{\n  "klarpost": 1,\n  "id": "nordhavn",\n  "revision": 12,\n  "rules": [{ "id": "a" }, { "id": "b" }]\n}\n';
const SIGNED = '{"payload":"…"}';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: unknown) => new TextDecoder().decode(bytes as Uint8Array);

beforeEach(() => void vi.useFakeTimers());

/** A desk whose files are taken as they are; a broken one is refused. */
function open(answers: Record<string, (request: never) => unknown> = {}, alone: DeskPorts['alone'] = (run) => run()) {
  const kept: unknown[] = [];
  const looked: string[] = [];
  const send = (async (name: string, request: unknown) => {
    if (name === 'desk.set' && !answers[name]) return void kept.push(request);
    return answers[name]?.(request as never) ?? null;
  }) as Send;
  const desk = createDesk({
    send,
    async examine(bytes) {
      const isSigned = textOf(bytes) === SIGNED;
      const text = isSigned ? FILE : textOf(bytes);
      looked.push(text);
      const isFine = !text.includes('!');
      return (
        isFine ? { ok: true, text, isSigned, policy: {} } : { ok: false, text, isSigned, problems: [] }
      ) as Examined;
    },
    onActivated: () => Promise.resolve(),
    now: () => Date.now(),
    alone,
  });
  const state = () => desk.store.getState();
  const type = (from: string, to: string, group?: string) =>
    desk.edit((draft) => ({ ...draft, text: draft.text.replace(from, to) }), group);
  return { desk, state, type, kept, looked, settle: () => vi.advanceTimersByTimeAsync(300) };
}

describe('writing', () => {
  test('a change is seen at once, and looked at when there is a moment', async () => {
    const { desk, state, type, looked, settle } = open();
    await desk.lay(bytesOf(FILE), 'policy.json');
    type('12', '1!');
    type('1!', '1!!');
    expect(state()).toMatchObject({ isStale: true, step: { name: 'looking' }, work: { isChanged: true } });
    await settle();
    expect(state()).toMatchObject({ isStale: false, step: { name: 'refused' } });
    expect(looked).toHaveLength(2);
    type('1!!', '13');
    await settle();
    expect(state().step.name).toBe('looking');
  });

  test('can be undone to the file that came', async () => {
    const { desk, state, type } = open();
    await desk.lay(bytesOf(FILE), 'policy.json');
    type('12', '13');
    desk.edit((draft) => switchOff(draft, 0));
    expect(state().work).toMatchObject({ canUndo: true, off: [{ raw: '{ "id": "a" }', index: 0 }] });
    desk.undo();
    desk.undo();
    expect(state().work).toMatchObject({ text: FILE, isChanged: false, canUndo: false, canRedo: true });
    desk.redo();
    expect(state().work?.text).toContain('13');
  });

  test('what changes nothing is no step', async () => {
    const { desk, state } = open();
    await desk.lay(bytesOf(FILE), 'policy.json');
    desk.edit((draft) => setField(draft, ['revision'], 12));
    expect(state().work?.canUndo).toBe(false);
  });

  test('a signed file goes as it came until it is changed', async () => {
    const { desk, type } = open();
    await desk.lay(bytesOf(SIGNED), 'policy.jws');
    expect(textOf(desk.file().bytes)).toBe(SIGNED);
    type('12', '13');
    expect(textOf(desk.file().bytes)).toBe(FILE.replace('12', '13'));
  });

  test('the policy in force is taken up as its next revision', async () => {
    const { desk, state } = open({ 'policy.file': () => ({ bytes: bytesOf(FILE) }) });
    await desk.takeUp('nordhavn.json', 12);
    expect(state().work?.text).toBe(FILE.replace('12', '13'));
  });

  test('putting it in force clears the desk', async () => {
    const imported: string[] = [];
    const { desk, state, type, kept, settle } = open({
      'policy.import': ({ bytes }: { bytes: Uint8Array }) => {
        imported.push(textOf(bytes));
        return { ok: true, id: 'nordhavn', revision: 13, digest: 'd' };
      },
    });
    await desk.lay(bytesOf(FILE), 'policy.json');
    type('12', '13');
    await desk.activate();
    expect(imported).toEqual([FILE.replace('12', '13')]);
    expect(state()).toMatchObject({ work: null, step: { name: 'done' } });
    await settle();
    expect(kept.at(-1)).toBeNull();
  });

  test.each([
    ['is kept, and looked at again', [['"b"', '"c"']], '"c"'],
    [
      'and taken back is not',
      [
        ['"b"', '"c"'],
        ['"c"', '"b"'],
      ],
      null,
    ],
  ])('what is written while it is put in force %s', async (_, changes, text) => {
    let answer = (_: unknown) => {};
    const { desk, state, type, kept, looked, settle } = open({
      'policy.import': () => new Promise((resolve) => (answer = resolve)),
    });
    await desk.lay(bytesOf(FILE), 'policy.json');
    const activating = desk.activate();
    for (const [from = '', to = ''] of changes) type(from, to);
    answer({ ok: true, id: 'nordhavn', revision: 12, digest: 'd' });
    await activating;
    expect(state().work?.text ?? null).toEqual(text && expect.stringContaining(text));
    await settle();
    expect(state()).toMatchObject({ step: { name: text ? 'looking' : 'done' }, isStale: false, isActivating: false });
    expect(kept.at(-1)).toEqual(text && expect.objectContaining({ text: expect.stringContaining(text) }));
    expect(looked).toHaveLength(text ? 2 : 1);
  });

  test('another file that is laid down while one is put in force stays', async () => {
    let answer = (_: unknown) => {};
    const { desk, state, settle } = open({ 'policy.import': () => new Promise((resolve) => (answer = resolve)) });
    await desk.lay(bytesOf(FILE), 'policy.json');
    const activating = desk.activate();
    const laying = desk.lay(bytesOf(FILE), 'other.json');
    answer({ ok: true, id: 'nordhavn', revision: 12, digest: 'd' });
    await Promise.all([activating, laying]);
    await settle();
    expect(state()).toMatchObject({ step: { name: 'looking' }, work: { file: 'other.json' } });
  });

  test('going back to another revision leaves what is being written', async () => {
    const { desk, state, type } = open({ 'policy.goBack': () => ({ ok: true, id: 'n', revision: 11, digest: 'd' }) });
    await desk.lay(bytesOf(FILE), 'policy.json');
    type('12', '13');
    await desk.goBack('abc');
    expect(state()).toMatchObject({ work: { isChanged: true }, isActivating: false, step: { name: 'looking' } });
  });
});

describe('a reload', () => {
  test('finds the work as it was, rules that are off included', async () => {
    const first = open();
    await first.desk.lay(bytesOf(FILE), 'policy.json');
    first.desk.edit((draft) => switchOff(draft, 1));
    first.desk.edit((draft) => addRule(draft, { id: 'c' }).draft);
    await first.settle();
    const second = open({ 'desk.get': () => first.kept.at(-1) });
    await second.desk.restore();
    expect(second.state().work).toEqual({ ...first.state().work, canUndo: false });
    second.desk.edit((draft) => switchOn(draft, 0));
    expect(second.state().work).toMatchObject({ off: [], isChanged: true });
  });

  test('finds a signed file signed', async () => {
    const first = open();
    await first.desk.lay(bytesOf(SIGNED), 'policy.jws');
    await first.settle();
    const second = open({ 'desk.get': () => first.kept.at(-1) });
    await second.desk.restore();
    expect(second.state().work).toMatchObject({ isSigned: true, isChanged: false });
    expect(textOf(second.desk.file().bytes)).toBe(SIGNED);
  });

  test('what another tab keeps is not written over, and told; once it is put away there, this one’s is kept', async () => {
    let stored: unknown = null;
    const answers = {
      'desk.get': () => stored,
      'desk.set': (work: unknown) => {
        stored = work;
      },
    };
    const one = open(answers);
    await one.desk.lay(bytesOf(FILE), 'policy.json');
    await one.settle();
    const other = open(answers);
    await other.desk.restore();
    other.type('"b"', '"of the other"');
    await other.settle();
    expect(other.state().isElsewhere).toBe(false);

    one.type('"b"', '"of the one"');
    await one.settle();
    expect(one.state().isElsewhere).toBe(true);
    expect(one.state().work?.text).toContain('of the one');
    expect(stored).toMatchObject({ text: expect.stringContaining('of the other') });

    other.desk.clear();
    await other.settle();
    one.type('the one', 'this one');
    await one.settle();
    expect(one.state().isElsewhere).toBe(false);
    expect(stored).toMatchObject({ text: expect.stringContaining('of this one') });
  });

  test('of two that are changed within the same moment the first one’s is kept, and the other is told', async () => {
    let stored: unknown = null;
    const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));
    const answers = {
      'desk.get': async () => {
        const before = stored;
        await aMoment();
        return before;
      },
      'desk.set': async (work: unknown) => {
        await aMoment();
        stored = work;
      },
    };
    let queue = Promise.resolve();
    const alone: DeskPorts['alone'] = (run) => {
      queue = queue.then(run);
      return queue;
    };
    const [one, other] = [open(answers, alone), open(answers, alone)];
    await Promise.all([one.desk.lay(bytesOf(FILE), 'one.json'), other.desk.lay(bytesOf(FILE), 'other.json')]);
    await one.settle();
    expect(stored).toMatchObject({ file: 'one.json' });
    expect([one.state().isElsewhere, other.state().isElsewhere]).toEqual([false, true]);
  });

  test('a lock that can’t be had is told as work that isn’t kept', async () => {
    const { desk, state, settle } = open({}, () => Promise.reject(new Error('no locks')));
    await desk.lay(bytesOf(FILE), 'policy.json');
    await settle();
    expect(state().isUnkept).toBe(true);
  });

  test('what was put in force is said to be when it lies here no longer', async () => {
    const order: unknown[] = [];
    const { desk, settle } = open({
      'policy.import': () => ({ ok: true, id: 'nordhavn', revision: 12 }),
      'desk.set': async (work: unknown) => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        order.push(work);
      },
    });
    desk.store.subscribe(({ step }) => step.name === 'done' && order.push('done'));
    await desk.lay(bytesOf(FILE), 'policy.json');
    await settle();
    order.length = 0;
    void desk.activate();
    await settle();
    expect(order).toEqual([null, 'done']);
  });

  test('putting this one away leaves the other’s where it is', async () => {
    const theirs = { file: 'theirs.json', text: '{}', off: [], isChanged: true };
    const { desk, kept, settle } = open({ 'desk.get': () => theirs });
    await desk.lay(bytesOf(FILE), 'policy.json');
    desk.clear();
    await settle();
    expect(kept).toEqual([]);
  });

  test('what could not be kept is told', async () => {
    const { desk, state, settle } = open({
      'desk.set': () => {
        throw new Error('quota');
      },
    });
    await desk.lay(bytesOf(FILE), 'policy.json');
    await settle();
    expect(state().isUnkept).toBe(true);
  });
});
