import { expect, test } from 'vitest';
import { exampleBackground } from '../../components/testing/example.ts';
import { EMPTY_FORM } from '../policy/rollout/form.ts';
import { createRollout } from './rollout.ts';

const ids = { chromium: 'a'.repeat(32), firefox: 'klarpost@klarpost.example' };
const KEY = { kty: 'OKP', crv: 'Ed25519', x: 'abc' };
const bytes = new TextEncoder().encode('{ "klarpost": 1 }');

async function startWith(answers: Parameters<typeof exampleBackground>[0]) {
  const rollout = createRollout({ send: exampleBackground(answers).send, ids });
  await rollout.load();
  return rollout.store.getState().start;
}

test('what is in force here is what one begins with', async () => {
  const start = await startWith({
    'policy.file': () => ({ bytes }),
    'policy.source': () => ({ from: 'file', isFixed: false }),
    'policy.keys': () => [KEY],
    'settings.get': () => ({ isCounting: true, region: 'DK', inline: 'marks' }),
  });
  expect(start).toEqual({
    form: {
      ...EMPTY_FORM,
      origin: 'inside',
      keys: JSON.stringify({ keys: [KEY] }, null, 2),
      inline: 'marks',
      region: 'DK',
      extensionId: ids.chromium,
    },
    policyText: '{ "klarpost": 1 }',
    firefoxId: ids.firefox,
  });
});

test('an address goes before the policy itself', async () => {
  const url = 'https://nordhavn.example/policy.json';
  const start = await startWith({
    'policy.file': () => ({ bytes }),
    'policy.source': () => ({ from: 'address', url, isFixed: false }),
    'policy.keys': () => [],
  });
  expect(start?.form).toMatchObject({ origin: 'address', policyUrl: url, keys: '' });
});

test('with nothing in force, and a background that doesn’t answer, one begins from nothing', async () => {
  const start = await startWith({});
  expect(start).toMatchObject({ form: { ...EMPTY_FORM, extensionId: ids.chromium }, policyText: null });
});

test('opened again, it waits for what is in force by then', async () => {
  let url = 'https://nordhavn.example/old.json';
  const { send } = exampleBackground({ 'policy.source': () => ({ from: 'address', url, isFixed: false }) });
  const rollout = createRollout({ send, ids });
  await rollout.load();
  url = 'https://nordhavn.example/new.json';
  const again = rollout.load();
  expect(rollout.store.getState().start).toBeNull();
  await again;
  expect(rollout.store.getState().start?.form.policyUrl).toBe(url);
});
