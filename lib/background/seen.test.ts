import { beforeEach, describe, expect, test } from 'vitest';
import { asking, type Machine, policy, startMachine, utf8 } from './testing/machine.ts';

let machine: Machine;
beforeEach(() => {
  machine = startMachine();
});

const page = { from: 'page', tabId: 1, frameId: 0, network: 'x' } as const;
const rules = (...ids: string[]) => ({ rules: ids.map((id) => ({ id, kind: 'forbid', match: { terms: [id] } })) });

function worker() {
  const background = machine.wakeUp();
  const ask = asking(background);
  return {
    ask,
    follow: (one: object) => ask('policy.import', { bytes: utf8(one), confirmed: { doubts: ['other-policy'] } }),
    newest: async () => (await ask('events.list', { limit: 1 }))[0]?.event,
    override: (ruleId: string) =>
      background.handlers['event.record'](
        { event: { name: 'remark.overridden', data: { ruleId, severity: 'block', network: 'x' } } },
        page,
      ),
  };
}

describe('what is acknowledged', () => {
  test('is the revision that was shown', async () => {
    const { ask, follow, newest } = worker();
    await follow(policy(1));
    const { digest = '' } = (await ask('policy.state')) ?? {};
    expect(await ask('policy.acknowledge', { digest })).toEqual({ revision: 1, at: machine.clock.at });
    expect(await newest()).toMatchObject({ name: 'policy.acknowledged', data: { revision: 1, digest } });
  });

  test('is nothing where another has come meanwhile', async () => {
    const { ask, follow, newest } = worker();
    await follow(policy(1, { rules: [{ id: 'read', kind: 'acknowledge' }] }));
    const { digest = '' } = (await ask('policy.state')) ?? {};
    await follow(policy(2, { rules: [{ id: 'read', kind: 'acknowledge' }] }));
    expect(await ask('policy.acknowledge', { digest })).toBeNull();
    expect(await newest()).toMatchObject({ name: 'policy.activated' });
    expect((await ask('policy.state'))?.acknowledgement).toEqual({ isDue: true });
  });
});

describe('a remark that was shown before another revision came', () => {
  test.each([
    ['by a rule that is no longer there', 'old', true],
    ['by one that is', 'new', true],
    ['by none that there ever was', 'Dear diary', false],
    ['by another company’s', 'theirs', false],
  ])('%s', async (_, ruleId, isRecorded) => {
    const { follow, newest } = worker();
    await follow({ ...policy(1, rules('theirs')), id: 'other' });
    await follow(policy(1, rules('old')));
    await follow(policy(2, rules('new')));
    const { override } = worker();
    if (isRecorded) expect(await override(ruleId)).toEqual({ id: expect.any(String) });
    else await expect(override(ruleId)).rejects.toThrow('No such rule.');
    expect((await newest())?.name).toBe(isRecorded ? 'remark.overridden' : 'policy.activated');
  });
});
