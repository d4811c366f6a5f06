import { expect, test } from 'vitest';
import type { ImportResult, PolicySource } from '../messages/protocol.ts';
import { createAddress } from './address.ts';
import type { Send } from './ports.ts';

const URL = 'https://nordhavn.example/policy.json';
const from: PolicySource = { from: 'address', url: URL, isFixed: false };

function open(answers: (ImportResult | Error)[], { isAllowed = true } = {}) {
  const asked: [string, unknown][] = [];
  const reached: string[] = [];
  let changes = 0;
  const send = (async (name: string, request: unknown) => {
    if (name === 'policy.source') return from;
    asked.push([name, request]);
    if (name === 'policy.address.clear') return { from: 'file', isFixed: false };
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  }) as Send;
  const address = createAddress({
    send,
    async askToReach(url) {
      reached.push(url);
      return isAllowed;
    },
    async onChanged() {
      changes++;
    },
  });
  return { address, asked, reached, state: () => address.store.getState(), changes: () => changes };
}
const fine: ImportResult = { ok: true, id: 'n', revision: 13, digest: 'd' };
const problem = { pointer: '', what: 'Not found.', mend: 'Look at the address.', severity: 'error' as const };

test('an address is asked for with leave, and kept', async () => {
  const { address, asked, reached, state, changes } = open([fine]);
  await address.set(URL);
  expect(reached).toEqual([URL]);
  expect(asked).toEqual([['policy.address.set', { url: URL, confirmed: {} }]]);
  expect(state()).toMatchObject({ outcome: 'in-force', source: from, isAsking: false });
  expect(changes()).toBe(1);
});

test('without leave nothing is asked', async () => {
  const { address, asked, state } = open([], { isAllowed: false });
  await address.set(URL);
  expect(asked).toEqual([]);
  expect(state().outcome).toBe('no-permission');
});

test.each<[string, ImportResult | Error, object]>([
  ['what is wrong is told', { ok: false, problems: [problem] }, { problems: [problem], outcome: 'none' }],
  ['that nothing has changed', { ...fine, isUnchanged: true }, { outcome: 'unchanged' }],
  ['that nobody answers', new Error('gone'), { outcome: 'failed' }],
])('%s', async (_, answer, expected) => {
  const { address, state } = open([answer]);
  await address.load();
  await address.refresh();
  expect(state()).toMatchObject({ isAsking: false, ...expected });
});

test('what is no address is not asked leave for', async () => {
  const { address, reached, state } = open([{ ok: false, problems: [problem] }]);
  await address.set('nordhavn');
  expect(reached).toEqual([]);
  expect(state().problems).toEqual([problem]);
});

test('a doubt is answered, and carried on', async () => {
  const { address, asked, state } = open([{ ok: false, problems: [], confirm: 'other-key', fingerprint: 'ab' }, fine]);
  await address.set(URL);
  expect(state().question).toEqual({ doubt: 'other-key', fingerprint: 'ab' });
  await address.confirm('ab');
  expect(asked.at(-1)).toEqual([
    'policy.address.set',
    { url: URL, confirmed: { doubts: ['other-key'], fingerprint: 'ab' } },
  ]);
  expect(state()).toMatchObject({ outcome: 'in-force', question: null });
});

test('it can be stopped', async () => {
  const { address, state } = open([]);
  await address.load();
  await address.stop();
  expect(state().source).toEqual({ from: 'file', isFixed: false });
});
