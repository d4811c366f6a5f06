import { beforeEach, describe, expect, test, vi } from 'vitest';
import { prepare } from '../checker/check.ts';
import { fixAll } from '../checker/fix-all.ts';
import { createPageServices } from '../messages/page-services.ts';
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

describe('rhythm', () => {
  const published = {
    name: 'share.published',
    data: { network: 'x', surface: 'post', check: { block: 0, warn: 0, hint: 0 } },
  } as const;

  test('goes by what was posted since a page was loaded, in this tab or another', async () => {
    const background = machine.wakeUp();
    const rhythm = { id: 'rhythm', kind: 'cadence', severity: 'block', maxPerDay: 1 };
    await asking(background)('policy.import', { bytes: utf8(policy(1, { rules: [rhythm] })) });
    const { services, use } = createPageServices({
      send: async (name, ...request) => background.handlers[name](request[0] as never, page),
      now: machine.clock.now,
      offsetAt: () => 60,
      language: () => 'en',
      languages: () => ['en'],
      onLost: () => undefined,
    });
    const load = async () => use(await background.handlers['policy.get'](undefined, page), { prepare, fixAll });
    const found = () => services.check({ text: 'Wind', network: 'x' })?.findings.map(({ ruleId }) => ruleId);
    await load();
    expect(found()).toEqual([]);
    machine.onPagesTold = load;
    await background.handlers['event.record']({ event: published }, { ...page, tabId: 2 });
    await vi.waitFor(() => expect(found()).toEqual(['rhythm']));
  });

  test('concerns no page where nothing was posted', async () => {
    let isTold = false;
    machine.onPagesTold = async () => {
      isTold = true;
    };
    const { ask, follow, override } = worker();
    await follow(policy(1, rules('r')));
    await override('r');
    await ask('share.start', { network: 'x', text: 'Wind' });
    expect(isTold).toBe(false);
  });
});

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
