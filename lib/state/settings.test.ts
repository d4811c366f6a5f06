import { expect, test } from 'vitest';
import type { Protocol } from '../messages/protocol.ts';
import type { Send } from './ports.ts';
import { createSettings } from './settings.ts';

/** A background of which some answers fail, as they do when the browser's database is gone. */
function open(failing: () => readonly (keyof Protocol)[]) {
  const answers: Partial<Record<keyof Protocol, unknown>> = {
    'settings.get': { isCounting: true },
    'policy.revisions': [],
    'events.list': [{ state: 'waiting' }],
    'sync.state': { to: 'local' },
  };
  const send = (async (name: keyof Protocol) => {
    if (failing().includes(name)) throw new Error('The disk is full.');
    return answers[name] ?? null;
  }) as Send;
  return createSettings({
    send,
    clock: { now: () => 0, offsetAt: () => 0 },
    languages: ['en'],
    save: () => undefined,
  });
}

test.each<[keyof Protocol, 'revisions' | 'events' | 'sync']>([
  ['policy.revisions', 'revisions'],
  ['events.list', 'events'],
  ['sync.state', 'sync'],
])('where %s fails, the others are there and it says why', async (name, part) => {
  const { store, load } = open(() => [name]);
  await load();
  expect(store.getState()).toMatchObject({ phase: 'ready', lacking: { [part]: 'The disk is full.' } });
});

test('what was there before stays, and is no longer lacking once it is there again', async () => {
  let isGone = false;
  const { store, load } = open(() => (isGone ? ['events.list', 'sync.state'] : []));
  await load();
  isGone = true;
  await load();
  expect(store.getState()).toMatchObject({ rows: [{ state: 'waiting' }], sync: { to: 'local' } });
  expect(Object.keys(store.getState().lacking)).toEqual(['events', 'sync']);
  isGone = false;
  await load();
  expect(store.getState().lacking).toEqual({});
});

test('without the policy there is no page', async () => {
  const { store, load } = open(() => ['policy.state']);
  await load();
  expect(store.getState().phase).toBe('failed');
});
